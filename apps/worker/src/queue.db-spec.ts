import {
  deadJobs,
  enqueue,
  inTransaction,
  openDatabase,
  openLog,
  retryDeadJobs,
  type DataSource,
} from '#platform';
import { walzItself } from '#kernel';
import pg from 'pg';
import { freshDatabase, type FreshDatabase } from '../../../libs/platform/src/testing/fresh-database.js';
import { Queue, type QueueWish } from './queue.js';
import { rhythms } from './rhythms.js';

const now = Temporal.Instant.from('2027-04-05T06:07:08Z');

let fresh: FreshDatabase;
let database: DataSource;
let lines: Record<string, unknown>[] = [];
const log = openLog('debug', { write: line => void lines.push(JSON.parse(line) as Record<string, unknown>) });
const open: { stop(): Promise<void> }[] = [];

beforeEach(async () => {
  lines = [];
  fresh = await freshDatabase();
  database = await openDatabase({ url: fresh.url, entities: [] });
});
afterEach(async () => {
  for (const queue of open.splice(0)) await queue.stop();
  await database.destroy();
  await fresh.drop();
});

type Work = QueueWish<null>['handlers'];

async function queueOf(handlers: Work, change: Partial<QueueWish<null>> = {}): Promise<Queue<null>> {
  const queue = new Queue({
    databaseUrl: fresh.url,
    atOnce: 2,
    handlers,
    rhythms: [],
    desk: null,
    log,
    ...change,
  });
  open.push(queue);
  await queue.start();
  return queue;
}

const wish = (personId: string, mostTries?: number) =>
  inTransaction(database, { viewer: walzItself, now }, act =>
    enqueue(
      act,
      'welcome_a_person',
      { personId, language: 'en' },
      mostTries === undefined ? {} : { mostTries },
    ),
  );

async function until<T>(look: () => T | Promise<T>): Promise<NonNullable<T>> {
  for (let tries = 0; ; tries++) {
    const found = await look();
    if (found) return found;
    if (tries > 1_000) throw new Error('It never happened.');
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}

const jobs = () =>
  database.query<{ id: string; attempts: number; locked_by: string | null }[]>(
    'select * from graphile_worker.jobs',
  );

describe('the queue', () => {
  it('does what an act asked for, once the act is done', async () => {
    const done: string[] = [];
    await queueOf({
      welcome_a_person: async ({ personId }: { personId: string }) => void done.push(personId),
    });
    await wish('ada');
    await until(() => done.length);
    expect(done).toEqual(['ada']);
    await until(async () => (await jobs()).length === 0);
  });

  it('knows nothing of what an act asked for that failed', async () => {
    const failed = inTransaction(database, { viewer: walzItself, now }, async act => {
      await enqueue(act, 'welcome_a_person', { personId: 'ada', language: 'en' });
      throw new Error('changed her mind');
    });
    await expect(failed).rejects.toThrow('changed her mind');
    expect(await jobs()).toEqual([]);
  });

  it('does a task once, although two workers look for it', async () => {
    const done: string[] = [];
    const handlers = {
      welcome_a_person: async ({ personId }: { personId: string }) => void done.push(personId),
    };
    await Promise.all([queueOf(handlers), queueOf(handlers)]);
    await Promise.all(['a', 'b', 'c', 'd', 'e', 'f'].map(id => wish(id)));
    await until(async () => (await jobs()).length === 0);
    expect(done.toSorted()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  it('tells of a failure by name, attempt and error, and of nobody by name', async () => {
    await queueOf({
      welcome_a_person: () => Promise.reject(new Error('550 <ada@example.org> is not here')),
    });
    await wish('ada-lovelace', 1);
    const line = await until(() => lines.find(({ msg }) => msg === 'task given up'));
    expect(line).toMatchObject({
      level: 'error',
      task: 'welcome_a_person',
      attempt: 1,
      of: 1,
      reason: '550 <…@…> is not here',
    });
    const said = JSON.stringify(lines);
    expect(said).not.toContain('ada@example.org');
    expect(said).not.toContain('ada-lovelace');
  });

  it('keeps a task that used up its tries, until somebody has it tried again', async () => {
    let isBroken = true;
    await queueOf({
      welcome_a_person: () => (isBroken ? Promise.reject(new Error('not yet')) : Promise.resolve()),
    });
    await wish('ada', 1);
    const [dead] = await until(async () => {
      const found = await deadJobs(database.manager);
      return found.length > 0 ? found : undefined;
    });
    expect(dead).toMatchObject({ task: 'welcome_a_person', tries: 1, lastError: 'not yet' });
    isBroken = false;
    expect(await retryDeadJobs(database.manager, [dead!.id])).toEqual([dead!.id]);
    await until(async () => (await jobs()).length === 0);
  });

  it('waits for the running task when it stops, and takes no new one', async () => {
    const steps: string[] = [];
    const gate = Promise.withResolvers<void>();
    const handlers = {
      welcome_a_person: async ({ personId }: { personId: string }) => {
        steps.push(`${personId} begins`);
        await gate.promise;
        steps.push(`${personId} ends`);
      },
    };
    const queue = await queueOf(handlers, { atOnce: 1 });
    await wish('ada');
    await until(() => steps.length);
    await wish('grace');
    const stopped = queue.stop().then(() => steps.push('stopped'));
    await new Promise(resolve => setTimeout(resolve, 300));
    expect(steps).toEqual(['ada begins']);
    gate.resolve();
    await stopped;
    expect(steps).toEqual(['ada begins', 'ada ends', 'stopped']);
    expect(await jobs()).toMatchObject([{ attempts: 0, locked_by: null }]);
  });

  it('gives a task back to the queue that takes too long to stop', async () => {
    let hasBegun = false;
    const forever = {
      welcome_a_person: () => {
        hasBegun = true;
        return new Promise<void>(() => {});
      },
    };
    const queue = await queueOf(forever, { patienceMs: 100 });
    await wish('ada');
    await until(() => hasBegun);
    const began = performance.now();
    await queue.stop();
    expect(performance.now() - began).toBeLessThan(3_000);
    expect(await jobs()).toMatchObject([{ attempts: 1, locked_by: null }]);
  });

  it('takes over the task of a worker that was killed', async () => {
    // What a worker leaves that had no time to tidy up: a lock in its name, and nobody who holds its line.
    await wish('ada');
    await database.query(
      `update graphile_worker._private_jobs set locked_at = now(), locked_by = 'pool-dead', attempts = 1`,
    );
    const done: string[] = [];
    await queueOf(
      { welcome_a_person: async ({ personId }: { personId: string }) => void done.push(personId) },
      { looksForTheDeadEveryMs: 200 },
    );
    await until(() => done.length);
    expect(lines.some(({ msg }) => msg === 'took the tasks of a worker that died')).toBe(true);
  });

  it('leaves the task of a living worker alone', async () => {
    const begun: string[] = [];
    const gate = Promise.withResolvers<void>();
    const handlers = {
      welcome_a_person: async ({ personId }: { personId: string }) => {
        begun.push(personId);
        await gate.promise;
      },
    };
    await queueOf(handlers, { looksForTheDeadEveryMs: 50 });
    await queueOf(handlers, { looksForTheDeadEveryMs: 50 });
    await wish('ada');
    await until(() => begun.length);
    await new Promise(resolve => setTimeout(resolve, 500));
    gate.resolve();
    await until(async () => (await jobs()).length === 0);
    expect(begun).toEqual(['ada']);
  });

  it('goes on when the database was away for a moment', async () => {
    const done: string[] = [];
    await queueOf({
      welcome_a_person: async ({ personId }: { personId: string }) => void done.push(personId),
    });
    await wish('ada');
    await until(() => done.length);
    await database.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and application_name in ('walz worker', 'walz lifeline')`,
    );
    await wish('grace');
    await until(() => done.length > 1);
    expect(done).toEqual(['ada', 'grace']);
  });

  it('goes on when the database was away at its very first question', async () => {
    const admin = new pg.Client({ connectionString: fresh.url });
    open.push({ stop: () => admin.end() });
    await admin.connect();
    await admin.query('begin; lock table graphile_worker._private_tasks in access exclusive mode');
    const done: string[] = [];
    await queueOf({
      welcome_a_person: async ({ personId }: { personId: string }) => void done.push(personId),
    });
    await until(async () => {
      const { rowCount } = await admin.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and application_name = 'walz worker' and wait_event_type = 'Lock'`,
      );
      return rowCount;
    });
    await admin.query('commit');
    await wish('ada');
    await until(() => done.length);
    expect(lines.some(({ msg }) => msg === 'the queue cannot go on, beginning again')).toBe(true);
  });
});

describe('the rhythms', () => {
  it('are known to the queue, and each says how far back it makes up', async () => {
    await queueOf({ sweep_sessions: async () => {}, sweep_files: async () => {} }, { rhythms });
    const known = await until(async () => {
      const rows = await database.query<{ identifier: string }[]>(
        'select identifier from graphile_worker._private_known_crontabs order by identifier',
      );
      return rows.length === rhythms.length ? rows : undefined;
    });
    expect(known.map(({ identifier }) => identifier)).toEqual(rhythms.map(({ task }) => task).toSorted());
    for (const rhythm of rhythms) expect(rhythm.makesUpFor).toBeInstanceOf(Temporal.Duration);
  });

  it('make up for the night that nobody was there, if they say so', async () => {
    await database.query(
      `insert into graphile_worker._private_known_crontabs (identifier, known_since, last_execution)
       values ('sweep_sessions', now() - interval '5 days', now() - interval '2 days'),
              ('sweep_files', now() - interval '5 days', now() - interval '2 days')`,
    );
    const done: string[] = [];
    const noting = (name: string) => async () => void done.push(name);
    await queueOf({ sweep_sessions: noting('sessions'), sweep_files: noting('files') }, { rhythms });
    await until(() => done.length);
    await new Promise(resolve => setTimeout(resolve, 300));
    expect(done).toEqual(['sessions']);
  });
});
