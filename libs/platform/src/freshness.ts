import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import type { Act } from './act.js';

/** Topics that a kept page or feed is made of; whoever changes what they show touches them in the same transaction. */
export type Topic = 'season';

type Versions = ReadonlyMap<string, string>;

/** Writers of one topic meet on one of these rows only, so they seldom wait for each other. */
const shards = 16;

export async function touch({ tx }: Pick<Act, 'tx'>, ...topics: readonly Topic[]): Promise<void> {
  await tx.query(
    `insert into freshness (topic, shard, version)
     select topic, pg_backend_pid() % ${shards}, 1 from unnest($1::text[]) topic order by topic
     on conflict (topic, shard) do update set version = freshness.version + 1`,
    [topics],
  );
}

/**
 * Versions of topics, asked of the database for every request. One question is under way at a time; whoever comes
 * meanwhile shares the next one. So each question starts after all who share it have come, and no kept answer is ever
 * older than the request that it answers.
 */
export class Freshness {
  private underWay: Promise<unknown> = Promise.resolve();
  private next: Promise<Versions> | undefined;

  constructor(private readonly database: DataSource) {}

  async versionOf(topic: Topic): Promise<string> {
    this.next ??= this.askAfter(this.underWay);
    return (await this.next).get(topic) ?? '0';
  }

  private async askAfter(earlier: Promise<unknown>): Promise<Versions> {
    await earlier;
    this.next = undefined;
    const asking = this.ask();
    this.underWay = asking.catch(() => undefined);
    return asking;
  }

  /** Asked more often than anything else: a named statement straight on the pool is planned once per connection. */
  private async ask(): Promise<Versions> {
    const pool = (this.database.driver as PostgresDriver).master as Pool;
    const { rows } = await pool.query<[topic: string, version: string]>({
      name: 'versions of topics',
      text: 'select topic, sum(version)::text from freshness group by topic',
      rowMode: 'array',
    });
    return new Map(rows);
  }
}
