import { Client } from 'pg';
import { deriveWorld } from './derive.mjs';
import { readLists } from './lists.mjs';
import { loadWorld } from './load.mjs';
import { Oracle } from './oracle.mjs';
import { sizes, World } from './world.mjs';

/** As much memory as somebody would give a database of this size; whoever is measured on it has the same. */
const memory = { s: '48MB', m: '512MB', l: '4GB' };

/** A PostgreSQL of its own with a world loaded, matches derived, and somebody who knows what is true. */
export async function openWorld(stage, scale) {
  const { seed } = stage.options;
  const say = what => stage.say(`world ${scale}: ${what}`);
  say('preparing a database');
  const database = await stage.anotherDatabase(`world-${scale}`, {
    settings: {
      shared_buffers: memory[scale],
      max_wal_size: '4GB',
      shared_preload_libraries: 'pg_stat_statements',
    },
    house: { WALZ_DEMO: 'off' },
  });
  const client = new Client({ connectionString: database.url });
  await client.connect();
  try {
    const world = new World(await readLists(client), { size: sizes[scale], seed });
    const thisMonday = mondayOf(new Date());
    const began = performance.now();
    const sha256 = await loadWorld(client, world, { thisMonday, say });
    say('deriving what is matched by');
    await deriveWorld(database.url, thisMonday);
    const loadSeconds = (performance.now() - began) / 1000;
    say(`${world.offers.toLocaleString('en')} offers, sha256 ${sha256}`);
    let oracle;
    return {
      ...database,
      scale,
      world,
      thisMonday,
      sha256,
      loadSeconds,
      size: await sizeOf(client),
      oracle: () => (oracle ??= new Oracle(world)),
    };
  } finally {
    await client.end();
  }
}

async function sizeOf(client) {
  const {
    rows: [{ rows, indexes }],
  } = await client.query(
    `select pg_size_pretty(pg_table_size('offer_match')) as rows, pg_size_pretty(pg_indexes_size('offer_match')) as indexes`,
  );
  return `offers are matched by ${rows} of rows and ${indexes} of indexes`;
}

function mondayOf(day) {
  const monday = new Date(day);
  monday.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
  return monday.toISOString().slice(0, 10);
}
