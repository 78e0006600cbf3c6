import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestPerson } from './people.js';

export interface Archive {
  readonly id: string;
  readonly state: 'WAITING' | 'WORKING' | 'DONE' | 'FAILED';
  readonly doneParts: number;
  readonly allParts: number;
  readonly path: string | null;
  readonly size: number | null;
}

export const order = 'mutation { orderArchive { archive { state doneParts allParts path } } }';
export const list = '{ myArchives { id state doneParts allParts path size } }';

export async function archivesOf(person: TestPerson): Promise<readonly Archive[]> {
  return (await person.ask<{ myArchives: Archive[] }>(list)).data!.myArchives;
}

export async function until<T>(look: () => Promise<T | undefined | false>): Promise<T> {
  for (let tries = 0; tries < 3_000; tries++) {
    const found = await look();
    if (found) return found;
    await new Promise(resolve => setTimeout(resolve, 20));
  }
  throw new Error('It never happened.');
}

export const finished = (person: TestPerson): Promise<Archive> =>
  until(async () => (await archivesOf(person)).find(({ state }) => state === 'DONE'));

/** Every file in the store but those that are still being written. */
export const filesIn = (data: string): string[] =>
  readdirSync(join(data, 'files'), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && !entry.parentPath.endsWith('incoming'))
    .map(({ name }) => name);

export const newData = () => mkdtempSync(join(tmpdir(), 'walz-archive-'));

/** A table that nobody can read until it is let go. */
export async function holdTable(url: string, table: string): Promise<{ letGo: () => Promise<void> }> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`begin; lock table ${table} in access exclusive mode`);
  return { letGo: () => client.query('commit').then(() => client.end()) };
}
