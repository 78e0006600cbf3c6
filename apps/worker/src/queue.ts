import { Lifeline, type Log } from '#platform';
import { run, type Runner, type TaskList, type WorkerPool } from 'graphile-worker';
import { EventEmitter } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { queueLog } from './queue-log.js';
import { cronOf, type Rhythm } from './rhythms.js';
import { told } from './told-task.js';

export interface QueueWish<Desk> {
  readonly databaseUrl: string;
  /** How many tasks at once. */
  readonly atOnce: number;
  readonly handlers: Readonly<Record<string, (payload: never, desk: Desk) => Promise<void>>>;
  readonly rhythms: readonly Rhythm[];
  readonly desk: Desk;
  readonly log: Log;
  /** How long running tasks may take to end once the worker has to stop. */
  readonly patienceMs?: number;
  readonly looksForTheDeadEveryMs?: number;
}

const restartAfterMs = 2_000;
const patienceByDefaultMs = 8_000;
/** How often in a row each hand may fail to ask for a task; it asks every two seconds. */
const mostMisses = 2;

/** Does the tasks of the queue until it is stopped, on connections of its own. */
export class Queue<Desk> {
  private runner: Runner | undefined;
  private pool: pg.Pool | undefined;
  private hands: WorkerPool | undefined;
  private lifeline: Lifeline | undefined;
  private restart: NodeJS.Timeout | undefined;
  private isStopping = false;

  constructor(private readonly wish: QueueWish<Desk>) {}

  async start(): Promise<void> {
    const { databaseUrl, atOnce, rhythms, log } = this.wish;
    // One connection for each task's bookkeeping, one that listens, one for the clock.
    const pool = openPool(databaseUrl, atOnce + 2, log);
    const events = new EventEmitter();
    events.once('pool:create', ({ workerPool }: { workerPool: WorkerPool }) => (this.hands = workerPool));
    this.pool = pool;
    const runner = await run({
      pgPool: pool,
      taskList: this.taskList(),
      parsedCronItems: cronOf(rhythms),
      concurrency: atOnce,
      noHandleSignals: true,
      events,
      logger: queueLog(log),
    });
    this.runner = runner;
    this.watch(runner, events);
    this.lifeline = new Lifeline(databaseUrl, this.hands?.id ?? '', log, this.wish.looksForTheDeadEveryMs);
    await this.lifeline.open();
    // It may have been told to stop while it was still beginning.
    if (this.isStopping) await this.leave();
  }

  /** Takes no new task and waits for the running ones; whatever takes too long goes back to the queue. */
  async stop(): Promise<void> {
    this.isStopping = true;
    clearTimeout(this.restart);
    await this.leave();
  }

  private taskList(): TaskList {
    const { handlers, desk, log } = this.wish;
    return Object.fromEntries(
      Object.entries(handlers).map(([name, work]) => [
        name,
        told(log, payload => work(payload as never, desk)),
      ]),
    );
  }

  /**
   * The queue ends by itself when it cannot go on; and when its first question to the database fails, it keeps that
   * answer for ever and asks no other. In both cases it is begun again.
   */
  private watch(runner: Runner, events: EventEmitter): void {
    let misses = 0;
    const hear = () => (misses = 0);
    events.on('worker:getJob:empty', hear).on('job:start', hear);
    events.on('worker:getJob:error', ({ error }: { error: Error }) => {
      if (++misses >= mostMisses * this.wish.atOnce) this.lose(runner, error);
    });
    void runner.promise.then(
      () => this.lose(runner),
      (error: unknown) => this.lose(runner, error as Error),
    );
  }

  private lose(runner: Runner | undefined, error?: Error): void {
    if (this.isStopping || this.restart || this.runner !== runner) return;
    this.wish.log.error({ reason: error?.message }, 'the queue cannot go on, beginning again');
    this.restart = setTimeout(() => void this.beginAgain(), restartAfterMs);
  }

  private async beginAgain(): Promise<void> {
    try {
      await this.leave();
      await this.start();
      this.restart = undefined;
    } catch (error) {
      this.restart = undefined;
      this.lose(this.runner, error as Error);
    }
  }

  private async leave(): Promise<void> {
    const { runner, lifeline, pool } = this;
    this.runner = undefined;
    this.lifeline = undefined;
    this.pool = undefined;
    if (runner) await this.putDown(runner);
    await lifeline?.close();
    if (pool) await atMost(1_000, pool.end());
  }

  private async putDown(runner: Runner): Promise<void> {
    const { log, patienceMs = patienceByDefaultMs } = this.wish;
    // A runner that ended by itself refuses to be stopped.
    const isDone = await atMost(
      patienceMs,
      runner.stop().catch(() => {}),
    );
    if (isDone) return;
    log.warn('a task takes too long to stop, it goes back to the queue');
    const given = this.hands?.forcefulShutdown('The worker had to stop before the task ended.');
    await Promise.resolve(given).catch(() => {});
  }
}

/** Whether it came to its end in time. */
async function atMost(milliseconds: number, end: Promise<unknown>): Promise<boolean> {
  const patience = new AbortController();
  const isDone = await Promise.race([
    end.then(() => true),
    sleep(milliseconds, false, { signal: patience.signal }).catch(() => false),
  ]);
  patience.abort();
  return isDone;
}

function openPool(url: string, max: number, log: Log): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    application_name: 'walz worker',
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
  });
  const tell = (error: Error) => log.warn({ reason: error.message }, 'the queue lost a connection');
  pool.on('error', tell);
  pool.on('connect', client => client.on('error', tell));
  return pool;
}
