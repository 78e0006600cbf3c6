import { Socket } from 'node:net';
import { Client } from 'pg';
import { freshDatabase, type FreshDatabase } from '../../../platform/src/testing/fresh-database.js';
import { TEST_PLACES, gazetteerIsLoaded, loadGazetteer } from './load-gazetteer.js';

/** A little more of the world than the tests begin with, so that there is something to load. */
const MORE = { minPopulation: 40_000 };
const LESS = { minPopulation: 500_000 };

let fresh: FreshDatabase;
let client: Client;

beforeEach(async () => {
  fresh = await freshDatabase();
  client = await connected();
});

afterEach(async () => {
  await client.end().catch(() => undefined);
  await fresh.drop();
});

async function connected(wire = new Socket()): Promise<Client> {
  const another = new Client({ connectionString: fresh.url, stream: () => wire });
  // A client whose wire is cut says so here, too; the query that was under way tells the test.
  another.on('error', () => undefined);
  await another.connect();
  return another;
}

async function counted(): Promise<{ places: number; names: number; indexes: string[] }> {
  const watcher = await connected();
  const { rows } = await watcher.query<{ places: number; names: number; indexes: string[] }>(
    `select (select count(*)::int from place) places, (select count(*)::int from place_name) names,
       (select array_agg(indexdef order by indexname) from pg_indexes where tablename = 'place_name') indexes`,
  );
  await watcher.end();
  return rows[0] ?? { places: 0, names: 0, indexes: [] };
}

describe('loading the gazetteer', () => {
  it('is done once', async () => {
    expect(await gazetteerIsLoaded(client, TEST_PLACES)).toBe(true);
    expect(await gazetteerIsLoaded(client)).toBe(false);
    const progress: number[] = [];
    await loadGazetteer(client, done => progress.push(done), TEST_PLACES);
    expect(progress).toEqual([]);
  });

  it('adds what is missing, and keeps the indexes that the migrations made', async () => {
    const before = await counted();
    await loadGazetteer(client, () => undefined, MORE);
    const after = await counted();
    expect(after.places).toBeGreaterThan(before.places);
    expect(after.names).toBeGreaterThan(before.names);
    expect(after.indexes).toEqual(before.indexes);
    expect(await gazetteerIsLoaded(client, MORE)).toBe(true);
  });

  it('corrects what changed', async () => {
    await client.query(`update place set name = 'Monaco di Baviera', population = 1 where id = 2867714`);
    await loadGazetteer(client, () => undefined, MORE);
    const { rows } = await client.query('select name, population from place where id = 2867714');
    expect(rows).toEqual([{ name: 'Munich', population: 1_260_391 }]);
  });

  it('never takes a place away, because somebody may live there', async () => {
    const before = await counted();
    await loadGazetteer(client, () => undefined, LESS);
    const after = await counted();
    expect(after.places).toBe(before.places);
    expect(after.names).toBeLessThan(before.names);
  });

  it('shows its progress from the beginning to the end, and never runs backwards', async () => {
    const progress: number[] = [];
    await loadGazetteer(
      client,
      (done, total) => {
        expect(total).toBe(100);
        progress.push(done);
      },
      LESS,
    );
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
    expect(progress[0]).toBeLessThan(5);
    expect(progress.at(-1)).toBe(100);
    expect(progress.length).toBeGreaterThan(50);
  });

  it.each([1, 19, 40, 70, 92, 100])('never happened if it is cut off at %i per cent', async percent => {
    const before = await counted();
    const wire = new Socket();
    const doomed = await connected(wire);
    const load = loadGazetteer(doomed, done => done >= percent && wire.destroy(), LESS);
    await expect(load).rejects.toThrow();
    expect(await counted()).toEqual(before);

    await loadGazetteer(client, () => undefined, LESS);
    expect(await gazetteerIsLoaded(client, LESS)).toBe(true);
    const after = await counted();
    expect(after.names).toBeLessThan(before.names);
    expect(after.indexes).toEqual(before.indexes);
  });

  it('leaves the connection usable when it fails', async () => {
    const failing = loadGazetteer(
      client,
      done => {
        if (done > 50) throw new Error('The terminal was closed.');
      },
      LESS,
    );
    await expect(failing).rejects.toThrow('The terminal was closed.');
    expect(await gazetteerIsLoaded(client, LESS)).toBe(false);
    await loadGazetteer(client, () => undefined, LESS);
    expect(await gazetteerIsLoaded(client, LESS)).toBe(true);
  });

  it('is done by one of those who start at the same time', async () => {
    const clients = await Promise.all([connected(), connected(), connected()]);
    const workers = new Set<number>();
    await Promise.all(clients.map((each, at) => loadGazetteer(each, () => workers.add(at), LESS)));
    expect(workers.size).toBe(1);
    await Promise.all(clients.map(each => each.end()));
  });
});
