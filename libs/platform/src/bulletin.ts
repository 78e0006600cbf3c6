import pg from 'pg';
import { BulletinReader, type Bulletin } from './bulletin-reader.js';
import { chronicleChannel } from './chronicle.js';
import type { Log } from './log.js';

export type { Bulletin };

const retryAfterMs = 1_000;

/**
 * Hears the chronicle over LISTEN, whichever process wrote it. While its connection is lost it hears nothing, and tells
 * its readers so when it is back: nobody takes silence for "nothing happened".
 */
export class BulletinBoard {
  private readonly readers = new Map<string, Set<BulletinReader>>();
  private client: pg.Client | undefined;
  private retry: NodeJS.Timeout | undefined;
  private isClosed = false;

  constructor(
    private readonly url: string,
    private readonly log: Log,
  ) {}

  async open(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.url,
      application_name: 'walz bulletin',
      keepAlive: true,
    });
    client.on('error', error => this.lose(client, error));
    client.on('end', () => this.lose(client));
    client.on('notification', ({ payload }) => this.hear(payload));
    await client.connect();
    await client.query(`listen ${chronicleChannel}`);
    if (this.isClosed) return client.end();
    this.client = client;
  }

  async close(): Promise<void> {
    this.isClosed = true;
    clearTimeout(this.retry);
    for (const reader of this.everyone()) reader.end();
    await this.client?.end();
  }

  /**
   * Every entry about this subject, from now until the reader leaves or the signal tells that she has. Without an entry,
   * at the very first and after something may have been missed, it means: look for yourself.
   */
  about(kind: string, subject: string, signal?: AbortSignal): BulletinReader {
    const topic = topicOf(kind, subject);
    const reader: BulletinReader = new BulletinReader(() => this.forget(topic, reader), signal);
    if (reader.hasLeft) return reader;
    const others = this.readers.get(topic);
    if (others) others.add(reader);
    else this.readers.set(topic, new Set([reader]));
    return reader;
  }

  /** How many are reading. */
  get readerCount(): number {
    return this.everyone().length;
  }

  private everyone(): BulletinReader[] {
    return [...this.readers.values()].flatMap(readers => [...readers]);
  }

  private forget(topic: string, reader: BulletinReader): void {
    const readers = this.readers.get(topic);
    readers?.delete(reader);
    if (readers?.size === 0) this.readers.delete(topic);
  }

  private hear(payload: string | undefined): void {
    const bulletin = this.parse(payload);
    if (!bulletin) return;
    for (const reader of this.readers.get(topicOf(bulletin.kind, bulletin.subject)) ?? [])
      reader.hear(bulletin);
  }

  /** Anyone who may connect to the database may notify the channel, so rubbish is no reason to fall. */
  private parse(payload: string | undefined): Bulletin | undefined {
    try {
      return (JSON.parse(payload ?? 'null') as Bulletin | null) ?? undefined;
    } catch {
      this.log.warn('heard something on the bulletin board that is no bulletin');
      return undefined;
    }
  }

  private lose(client: pg.Client, error?: Error): void {
    if (this.isClosed || (this.client !== client && this.client !== undefined)) return;
    this.client = undefined;
    this.log.warn({ reason: error?.message }, 'lost the bulletin board, asking again');
    clearTimeout(this.retry);
    this.retry = setTimeout(() => {
      this.open().then(
        () => this.everyone().forEach(reader => reader.miss()),
        (failure: unknown) => this.lose(client, failure as Error),
      );
    }, retryAfterMs);
  }
}

function topicOf(kind: string, subject: string): string {
  return `${kind} ${subject}`;
}
