import pg from 'pg';
import type { Log } from './log.js';

/** Any number, the same for every worker on this database. */
const lifelines = 1_746_812_601;
const retryAfterMs = 1_000;

/**
 * A worker that is killed leaves its jobs locked, and the queue would wait four hours before it gave them to another.
 * So each worker holds a lock that ends with its connection, and all look out for locked jobs whose worker holds none.
 */
export class Lifeline {
  private client: pg.Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private suspects: readonly string[] = [];
  private isClosed = false;

  constructor(
    private readonly url: string,
    private readonly poolId: string,
    private readonly log: Log,
    private readonly lookEveryMs = 10_000,
  ) {}

  async open(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.url,
      application_name: 'walz lifeline',
      keepAlive: true,
      connectionTimeoutMillis: 10_000,
    });
    client.on('error', error => this.lose(client, error));
    client.on('end', () => this.lose(client));
    await client.connect();
    await client.query('select pg_advisory_lock($1, hashtext($2))', [lifelines, this.poolId]);
    if (this.isClosed) return client.end();
    this.client = client;
    this.next(0);
  }

  async close(): Promise<void> {
    this.isClosed = true;
    clearTimeout(this.timer);
    await this.client?.end();
  }

  private next(afterMs: number): void {
    clearTimeout(this.timer);
    if (!this.isClosed) this.timer = setTimeout(() => void this.look(), afterMs).unref();
  }

  /** Only who looked dead twice is: in between, a worker whose connection broke has taken its lock again. */
  private async look(): Promise<void> {
    const { client } = this;
    if (!client) return;
    try {
      const { rows } = await client.query<{ id: string }>(
        `select id from (select distinct locked_by as id from graphile_worker.jobs where locked_by is not null) worker
         where id <> $2 and pg_try_advisory_xact_lock($1, hashtext(id))`,
        [lifelines, this.poolId],
      );
      const found = rows.map(({ id }) => id);
      const dead = found.filter(id => this.suspects.includes(id));
      this.suspects = found;
      if (dead.length > 0) {
        await client.query('select graphile_worker.force_unlock_workers($1)', [dead]);
        this.log.warn({ workers: dead.length }, 'took the tasks of a worker that died');
      }
    } catch (error) {
      if (!this.isClosed)
        this.log.warn({ reason: (error as Error).message }, 'could not look for the tasks of dead workers');
    }
    this.next(this.lookEveryMs);
  }

  private lose(client: pg.Client, error?: Error): void {
    if (this.isClosed || (this.client !== client && this.client !== undefined)) return;
    this.client = undefined;
    this.log.warn(
      { reason: error?.message },
      'lost the connection that shows this worker alive, asking again',
    );
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.open().catch((failure: unknown) => this.lose(client, failure as Error));
    }, retryAfterMs).unref();
  }
}
