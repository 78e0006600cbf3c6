import 'reflect-metadata';
import {
  examineServer,
  findRunningEmbedded,
  openDatabase,
  openLog,
  readEnv,
  startEmbeddedPostgres,
  wallClock,
  type Env,
} from '#platform';
import { resolve } from 'node:path';
import { command as admin } from './commands/admin.js';
import type { Command } from './commands/command.js';
import { showConfig } from './commands/config.js';
import { command as jobs } from './commands/jobs.js';
import { command as mailTest } from './commands/mail-test.js';
import { command as outbox } from './commands/outbox.js';
import { entities } from './entities.js';
import { prepare } from './prepare.js';
import { sentencesOf } from './sentences.js';

const commands: readonly Command[] = [admin, jobs, mailTest, outbox];

/** `npm run walz -- <name>`: what an admin does beside a running house, or without one. */
async function main([name = '', ...args]: readonly string[]): Promise<number> {
  const env = readEnv(process.env);
  if (name === 'config') {
    for (const line of showConfig(env, process.env)) console.log(line);
    return 0;
  }
  const command = commands.find(known => known.name === name);
  if (!command) {
    const isQuestion = name === '' || name === 'help';
    if (!isQuestion) console.error(`There is no command "${name}".`);
    console.log('npm run walz -- <command>, one of:\n  config\n      What is set, what is off and why.');
    for (const { name: known, usage, says } of commands) console.log(`  ${known} ${usage}\n      ${says}`);
    return isQuestion ? 0 : 1;
  }
  await using house = await databaseBeside(env);
  const database = await openDatabase({ url: house.url, entities, poolSize: 2, name: `walz ${name}` });
  try {
    const log = openLog(env.WALZ_LOG === 'info' ? 'warn' : env.WALZ_LOG);
    return await command.run(
      { env, database, databaseUrl: house.url, log, clock: wallClock, print: line => console.log(line) },
      args,
    );
  } finally {
    await database.destroy();
  }
}

/** The database of the server, of the house that runs on this data folder, or of one woken for this command. */
async function databaseBeside(env: Env): Promise<AsyncDisposable & { readonly url: string }> {
  const nothingToEnd = { [Symbol.asyncDispose]: () => Promise.resolve() };
  if (env.DATABASE_URL) {
    await examineServer(env.DATABASE_URL);
    return { url: env.DATABASE_URL, ...nothingToEnd };
  }
  const dataDir = resolve(env.WALZ_DATA);
  const running = await findRunningEmbedded(dataDir);
  if (running) return { url: running, ...nothingToEnd };
  const postgres = await startEmbeddedPostgres({ dataDir, log: () => {} });
  await prepare({
    databaseUrl: postgres.url,
    clock: wallClock,
    tellsSeason: false,
    progressOf: () => () => {},
  });
  return { url: postgres.url, [Symbol.asyncDispose]: () => postgres.stop() };
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  for (const sentence of sentencesOf(error)) console.error(sentence);
  process.exitCode = 1;
}
