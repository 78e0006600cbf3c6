import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import type { Act } from './act.js';

/** Topics that a kept page or feed is made of; whoever changes what they show touches them in the same transaction. */
export type Topic = 'season';

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
 * Versions of topics, asked of the database on every request, in one statement for all requests of a turn of the
 * event loop: the question starts after each of them arrived, so no kept answer is ever older than its request.
 */
export class Freshness {
  private readonly loader: DataLoader<Topic, string>;

  constructor(database: DataSource) {
    this.loader = new DataLoader(
      async topics => {
        const rows = await database.query<{ topic: string; version: string }[]>(
          'select topic, sum(version)::text as version from freshness where topic = any($1) group by topic',
          [topics],
        );
        const versions = new Map(rows.map(({ topic, version }) => [topic, version]));
        return topics.map(topic => versions.get(topic) ?? '0');
      },
      { cache: false, batchScheduleFn: ask => setImmediate(ask) },
    );
  }

  versionOf(topic: Topic): Promise<string> {
    return this.loader.load(topic);
  }
}
