import type { EntityManager } from 'typeorm';

/** A task that used up its tries and now waits for a person to decide. */
export interface DeadJob {
  readonly id: string;
  readonly task: string;
  readonly tries: number;
  readonly lastError: string;
  readonly lastTriedAt: Temporal.Instant;
}

// A query and no view of ours: a view over the queue's tables would forbid the queue's own migrations to change them.
const isDead = `attempts >= max_attempts and locked_at is null`;

export async function deadJobs(db: EntityManager): Promise<DeadJob[]> {
  const rows = await db.query<DeadRow[]>(
    `select id, task_identifier, attempts, last_error, updated_at from graphile_worker.jobs where ${isDead} order by id`,
  );
  return rows.map(row => ({
    id: row.id,
    task: row.task_identifier,
    tries: row.attempts,
    lastError: row.last_error ?? 'The process that worked on it ended.',
    lastTriedAt: row.updated_at.toTemporalInstant(),
  }));
}

/** Gives dead jobs all their tries again, from now on; answers which of the ids were dead jobs. */
export async function retryDeadJobs(db: EntityManager, ids: readonly string[]): Promise<string[]> {
  return idsOf(
    await db.query<{ id: string }[]>(
      `select job.id from (select array_agg(id) as ids from graphile_worker.jobs where ${isDead} and id = any($1::bigint[])) dead,
       lateral graphile_worker.reschedule_jobs(dead.ids, run_at => now(), attempts => 0) job`,
      [ids],
    ),
  );
}

/** Forgets dead jobs; answers which of the ids were dead jobs. */
export async function dropDeadJobs(db: EntityManager, ids: readonly string[]): Promise<string[]> {
  return idsOf(
    await db.query<{ id: string }[]>(
      `select job.id from (select array_agg(id) as ids from graphile_worker.jobs where ${isDead} and id = any($1::bigint[])) dead,
       lateral graphile_worker.complete_jobs(dead.ids) job`,
      [ids],
    ),
  );
}

interface DeadRow {
  readonly id: string;
  readonly task_identifier: string;
  readonly attempts: number;
  readonly last_error: string | null;
  readonly updated_at: Date;
}

function idsOf(rows: readonly { readonly id: string }[]): string[] {
  return rows.map(({ id }) => id);
}
