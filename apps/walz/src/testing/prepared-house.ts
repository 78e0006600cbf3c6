import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { goneBy, newDataFolder, runHouse } from './run-house.js';

export interface PreparedHouse {
  /** A data folder of one's own, as a first start and an orderly end leave it. */
  readonly data: string;
  /** What the first start said until it was open. */
  readonly said: string;
}

/** A first start takes seconds, so a test run makes one, and whoever needs a prepared house gets a copy. */
export async function preparedHouse(): Promise<PreparedHouse> {
  const shelf = process.env['WALZ_TEST_FOLDER'];
  if (!shelf) throw new Error('Start the tests with `npm test`: it brings the folder for this.');
  const made = join(shelf, 'prepared house');
  await onceForAll(made, () => firstStart(made));
  const data = newDataFolder();
  execFileSync('cp', ['-a', `${made}/data/.`, data]);
  return { data, said: readFileSync(join(made, 'said'), 'utf8') };
}

async function firstStart(made: string): Promise<void> {
  const house = runHouse({ data: join(made, 'data') });
  await house.isOpen();
  const { said } = house;
  house.interrupt();
  await house.ended;
  await goneBy(house.processes);
  writeFileSync(join(made, 'said'), said);
}

/** Test files may run side by side; only one can make the folder. What goes wrong for it goes wrong for all. */
async function onceForAll(folder: string, make: () => Promise<void>): Promise<void> {
  const trouble = join(folder, 'trouble');
  if (tryTo(() => mkdirSync(folder))) {
    await make().catch((error: unknown) => writeFileSync(trouble, String(error)));
  }
  while (!existsSync(join(folder, 'said'))) {
    if (existsSync(trouble)) throw new Error(readFileSync(trouble, 'utf8'));
    await sleep(50);
  }
}

function tryTo(what: () => void): boolean {
  try {
    what();
    return true;
  } catch {
    return false;
  }
}
