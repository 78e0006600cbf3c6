import 'reflect-metadata';
import {
  ConfigurationTrouble,
  examineServer,
  findRunningEmbedded,
  openLog,
  readEnv,
  smtpRoute,
  startEmbeddedPostgres,
  wallClock,
  type Env,
  type Log,
} from '#platform';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Ending } from './ending.js';
import { expectFreePort } from './free-port.js';
import type { Role } from './house.module.js';
import { Progress } from './progress.js';
import { StartTrouble, isExplained, sentencesOf } from './sentences.js';

type Job = Role | 'migrate';

const jobs: Readonly<Record<Job, string>> = {
  all: 'the whole house',
  api: 'GraphQL alone',
  web: 'the site alone',
  worker: 'tasks and mails alone',
  migrate: 'prepares the database and ends',
};

/** Requests under way get this long when the house closes; a visitor who never finishes hers is cut off. */
const closingMs = 15_000;

const ending = new Ending();
const progress = new Progress();

async function main(job: Job): Promise<void> {
  const env = settingsFor(job);
  const log = openLog(env.WALZ_LOG);
  if (job !== 'migrate') await expectFreeDoor(env);
  // The doors, two thirds of our code, are read while PostgreSQL starts.
  const [databaseUrl, { openHouse }, { prepare, expectPrepared }, { greeting }] = await Promise.all([
    database(env, log),
    import('./open-house.js'),
    import('./prepare.js'),
    import('./greeting.js'),
  ]);
  if (job === 'all' || job === 'migrate') {
    const { WALZ_DEMO: tellsSeason } = env;
    await prepare({
      databaseUrl,
      clock: wallClock,
      tellsSeason,
      onStep: progress.step,
      progressOf: progress.of,
    });
  } else {
    await expectPrepared(databaseUrl);
  }
  if (job === 'migrate') {
    progress.clear();
    console.log('  The database is prepared.');
    return ending.begin(0);
  }
  if (ending.hasBegun) return;
  progress.step('Opening the doors');
  const opening = openHouse({ role: job, env, databaseUrl, log, clock: wallClock });
  // A house that is still being opened when it shall end is opened and closed: half of it cannot be closed in order.
  ending.remember(() => Promise.race([opening.then(house => house.close()), sleep(closingMs)]));
  const house = await opening;
  if (ending.hasBegun) return;
  progress.clear();
  console.log(greeting(job, house));
}

/** All that is wrong with the settings, at once. */
function settingsFor(job: Job): Env {
  const problems: string[] = [];
  const attempt = <T>(what: () => T): T | undefined => {
    try {
      return what();
    } catch (error) {
      if (!(error instanceof ConfigurationTrouble)) throw error;
      problems.push(...error.problems);
      return undefined;
    }
  };
  if (job !== 'all' && !process.env['DATABASE_URL']) {
    problems.push(
      `DATABASE_URL: is needed to run "${job}" alone; only the whole house brings a database of its own`,
    );
  }
  const env = attempt(() => readEnv(process.env));
  if (env) attempt(() => smtpRoute(env)?.close());
  if (!env || problems.length > 0) throw new ConfigurationTrouble(problems);
  return env;
}

/** Somebody who starts twice has the port taken by her own house, of which the data folder tells more. */
async function expectFreeDoor({ HOST, PORT, DATABASE_URL, WALZ_DATA }: Env): Promise<void> {
  try {
    await expectFreePort(HOST, PORT);
  } catch (error) {
    const isOurs = !DATABASE_URL && (await findRunningEmbedded(resolve(WALZ_DATA))) !== undefined;
    if (!isOurs) throw error;
  }
}

async function database({ DATABASE_URL, WALZ_DATA }: Env, log: Log): Promise<string> {
  if (DATABASE_URL) {
    await examineServer(DATABASE_URL);
    return DATABASE_URL;
  }
  const postgres = await startEmbeddedPostgres({
    dataDir: resolve(WALZ_DATA),
    log: line => log.debug(line),
    onProgress: progress.step,
    onExit: trouble => void ending.begin(1, [trouble.sentence]),
  });
  ending.remember(() => {
    // Connections that are still on their way out would complain that theirs was cut.
    log.level = 'silent';
    return postgres.stop();
  });
  return postgres.url;
}

/** Tells the first thing that went wrong, and ends; what goes wrong afterwards follows from it. */
async function fail(error: unknown): Promise<void> {
  if (ending.hasBegun) return;
  const cause = isExplained(error) ? error : ((await troubleOfDatabase()) ?? error);
  if (!ending.hasBegun) progress.clear();
  await ending.begin(1, sentencesOf(cause));
}

/** A database that goes away takes much with it, and its own sentence is the one to tell. */
async function troubleOfDatabase(): Promise<unknown> {
  const { DATABASE_URL } = process.env;
  if (DATABASE_URL)
    return examineServer(DATABASE_URL, { patience: 3_000 }).then(
      () => undefined,
      (trouble: unknown) => trouble,
    );
  // Our own tells it by `onExit`, a moment after its connections broke.
  await sleep(500);
  return undefined;
}

ending.heedSignals();
process.on('uncaughtException', error => void fail(error));
// A terminal or a log that went away is no reason to close the house.
for (const out of [process.stdout, process.stderr]) out.on('error', () => undefined);

// The queue traces to the terminal what it tells the log as well.
console.trace = () => undefined;

const job = process.argv[2] ?? 'all';
if (Object.hasOwn(jobs, job)) {
  main(job as Job).catch(fail);
} else {
  const known = Object.entries(jobs).map(([name, says]) => `${name} (${says})`);
  void fail(new StartTrouble(`There is no entry point "${job}": choose one of ${known.join(', ')}.`));
}
