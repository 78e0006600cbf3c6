import 'reflect-metadata';
import { emailOfTold, seasonPassword } from '#ledger';
import {
  ConfigurationTrouble,
  examineServer,
  openLog,
  readEnv,
  startEmbeddedPostgres,
  wallClock,
  type Env,
  type Log,
} from '#platform';
import { resolve } from 'node:path';
import { switchedOff } from './features.js';
import { roles, type Role } from './house.module.js';
import { openHouse } from './open-house.js';
import { prepare } from './prepare.js';
import { Progress } from './progress.js';
import { sentencesOf } from './sentences.js';

type Job = Role | 'migrate';

/** What was started, to be ended in the opposite order. */
const started: (() => Promise<void>)[] = [];
let isEnding = false;

async function end(code: number): Promise<never> {
  if (!isEnding) {
    isEnding = true;
    for (const stop of started.reverse()) {
      await stop().catch((error: unknown) => console.error(String(error)));
    }
  }
  process.exit(code);
}

async function main(job: Job): Promise<void> {
  const env = readEnv(process.env);
  const log = openLog(env.WALZ_LOG);
  const databaseUrl = await database(job, env, log);
  if (job === 'all' || job === 'migrate') {
    await prepare({
      databaseUrl,
      clock: wallClock,
      tellsSeason: env.WALZ_DEMO,
      progressOf: title => new Progress(title).show,
    });
  }
  if (job === 'migrate') return end(0);
  const house = await openHouse({ role: job, env, databaseUrl, log, clock: wallClock });
  started.push(() => house.close());
  greet(house.url, env, house.plant.isDemo);
}

async function database(job: Job, env: Env, log: Log): Promise<string> {
  if (env.DATABASE_URL) {
    await examineServer(env.DATABASE_URL);
    return env.DATABASE_URL;
  }
  if (job !== 'all') {
    throw new ConfigurationTrouble([
      `DATABASE_URL: is needed to run "${job}" alone; only the whole house brings a database of its own`,
    ]);
  }
  const postgres = await startEmbeddedPostgres({
    dataDir: resolve(env.WALZ_DATA),
    log: line => log.debug(line),
    onExit: trouble => {
      console.error(trouble.sentence);
      void end(1);
    },
  });
  started.push(() => postgres.stop());
  return postgres.url;
}

function greet(url: string, env: Env, isDemo: boolean): void {
  const lines = [`Walz is at ${url}`];
  if (isDemo) {
    lines.push(
      `Demo sign-ins: ${emailOfTold('mira-brandt')}, ${emailOfTold('jonas-falk')}; password: ${seasonPassword}`,
      'The season is told, not real; WALZ_DEMO=off on an empty data folder starts without it.',
    );
  }
  lines.push(...switchedOff(env).map(({ feature, cure }) => `Off: ${feature}. ${cure}`));
  console.log(`\n${lines.map(line => `  ${line}`).join('\n')}\n`);
}

const job = process.argv[2] ?? 'all';
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => void end(0));
}

if (job !== 'migrate' && !(roles as readonly string[]).includes(job)) {
  console.error(`"${job}" is none of ${[...roles, 'migrate'].join(', ')}.`);
  process.exitCode = 1;
} else {
  main(job as Job).catch((error: unknown) => {
    for (const sentence of sentencesOf(error)) console.error(sentence);
    return end(1);
  });
}
