import { setTimeout as sleep } from 'node:timers/promises';

import pg from 'pg';

import { startEmbeddedPostgres } from '../embedded.js';
import { DatabaseTrouble } from '../trouble.js';

/** A Walz of its own process, to be killed: says as lines of JSON what it does, and which rows it was promised. */
const [dataDir = '', mode = 'hold'] = process.argv.slice(2);
const tell = (fact: object) => process.stdout.write(`${JSON.stringify(fact)}\n`);

try {
  const { url, pid, stop } = await startEmbeddedPostgres({
    dataDir,
    log: line => tell({ log: line }),
    onProgress: step => tell({ step }),
    onExit: ({ code }) => tell({ exit: code }),
  });
  tell({ url, pid });
  if (mode === 'patient') process.once('SIGINT', () => void sayGoodbye(url, stop));
  // A failed write ends the writing, not the process: that one is to hear from onExit what happened.
  if (mode === 'write') await writeUntilItFails(url).catch(() => sleep(60_000));
} catch (error) {
  tell(
    error instanceof DatabaseTrouble
      ? { trouble: error.code, sentence: error.sentence }
      : { bug: String(error) },
  );
  process.exit(1);
}

/** What an orderly end needs: a database that still answers a while after Ctrl-C was pressed. */
async function sayGoodbye(url: string, stop: () => Promise<void>): Promise<void> {
  await sleep(300);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query('select 7 as promised');
  await client.end();
  await stop();
  tell(rows[0]);
}

async function writeUntilItFails(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  await client.query(
    'create table if not exists promise (number bigint generated always as identity, text text)',
  );
  for (;;) {
    const { rows } = await client.query('insert into promise (text) values ($1) returning number', [
      'kept'.repeat(50),
    ]);
    tell({ promised: Number(rows[0].number) });
  }
}
