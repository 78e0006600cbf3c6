import type { Clock, DataSource, FileStore, Log, PostOffice } from '#platform';

/** What lies on the desk of whoever does a task. */
export interface Desk {
  readonly database: DataSource;
  readonly clock: Clock;
  readonly log: Log;
  readonly post: PostOffice;
  readonly files: FileStore;
  /** The origin people type, such as `https://walz.example`. */
  readonly origin: string;
}

/** What a rhythm hands to its task: when it was due, and whether that was while nobody was there. */
export interface Beat {
  readonly _cron?: { readonly ts: string; readonly backfilled?: boolean };
}
