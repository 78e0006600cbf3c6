import { built } from '../harness/root.mjs';

/** Derives what a whole world is matched by, with the statement of the house that does the same for one row. */
export async function deriveWorld(url, thisMonday) {
  const [{ openDatabase, inTransaction }, { entities }, { rebuildMatches }, { walzItself }] =
    await Promise.all([
      built('libs/platform/src/index.js'),
      built('apps/walz/src/entities.js'),
      built('libs/trips/src/index.js'),
      built('libs/kernel/src/index.js'),
    ]);
  const source = await openDatabase({ url, entities, poolSize: 1, name: 'bench' });
  try {
    const now = Temporal.Instant.from(`${thisMonday}T12:00Z`);
    await inTransaction(source, { viewer: walzItself, now }, rebuildMatches);
    await source.query('vacuum analyze offer_match');
    await source.query('vacuum analyze trip_match');
  } finally {
    await source.destroy();
  }
}
