import { EventEmitter, on } from 'node:events';
import pg from 'pg';
import { chronicleChannel } from './chronicle.js';
import type { Log } from './log.js';

/** What every process hears of an entry in the chronicle, at the commit that wrote it. */
export interface Bulletin {
  readonly id: number;
  readonly what: string;
  readonly kind: string;
  readonly subject: string;
}

const retryAfterMs = 1_000;

/**
 * Hears the chronicle over LISTEN, whichever process wrote it. While its connection is lost it hears nothing and
 * says so by `missed`, so nobody takes silence for "nothing happened".
 */
export class BulletinBoard {
  private readonly emitter = new EventEmitter().setMaxListeners(0);
  private client: pg.Client | undefined;
  private retry: NodeJS.Timeout | undefined;
  private isClosed = false;

  constructor(
    private readonly url: string,
    private readonly log: Log,
  ) {}

  async open(): Promise<void> {
    const client = new pg.Client({ connectionString: this.url, application_name: 'walz bulletin', keepAlive: true });
    client.on('error', error => this.lose(client, error));
    client.on('end', () => this.lose(client));
    client.on('notification', ({ payload }) => {
      if (payload) this.emitter.emit('bulletin', JSON.parse(payload) as Bulletin);
    });
    await client.connect();
    await client.query(`listen ${chronicleChannel}`);
    this.client = client;
  }

  async close(): Promise<void> {
    this.isClosed = true;
    clearTimeout(this.retry);
    await this.client?.end();
  }

  /** Every entry that is about this subject, from now until the reader stops reading. */
  async *about(kind: string, subject: string, signal?: AbortSignal): AsyncGenerator<Bulletin> {
    for await (const [bulletin] of on(this.emitter, 'bulletin', { signal, highWaterMark: 1_000 }) as AsyncIterable<[Bulletin]>) {
      if (bulletin.kind === kind && bulletin.subject === subject) yield bulletin;
    }
  }

  private lose(client: pg.Client, error?: Error): void {
    if (this.isClosed || (this.client !== client && this.client !== undefined)) return;
    this.client = undefined;
    this.log.warn({ reason: error?.message }, 'lost the bulletin board, asking again');
    clearTimeout(this.retry);
    this.retry = setTimeout(() => {
      this.open().catch((failure: unknown) => this.lose(client, failure as Error));
    }, retryAfterMs);
  }
}
