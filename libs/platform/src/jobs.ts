import type { Act } from './act.js';

declare global {
  // Each task declares its payload here, so that a job that nobody can do does not compile.
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace Walz {
    interface Tasks {}
  }
}

export type TaskName = keyof Walz.Tasks;

/** One handler per declared task: a task that nobody can do does not compile. */
export type TaskHandlers<Desk> = {
  readonly [Name in TaskName]: (payload: Walz.Tasks[Name], desk: Desk) => Promise<void>;
};

export interface JobWish {
  /** Two jobs with one key are one job. */
  readonly key?: string;
  readonly runAt?: Temporal.Instant;
  readonly mostTries?: number;
}

/** Belongs to the act's transaction: a rollback forgets the job, a commit always leads to it. */
export async function enqueue<N extends TaskName>(
  { tx }: Pick<Act, 'tx'>,
  task: N,
  payload: Walz.Tasks[N],
  { key, runAt, mostTries = 12 }: JobWish = {},
): Promise<void> {
  await tx.query(
    `select graphile_worker.add_job($1, $2::json, run_at => $3::timestamptz, job_key => $4, max_attempts => $5)`,
    [task, JSON.stringify(payload), runAt?.toString() ?? null, key ?? null, mostTries],
  );
}
