import { createHash } from 'node:crypto';
import { built } from '../harness/root.mjs';
import { columns, Rows } from './rows.mjs';

const chunk = 10_000;

/**
 * Loads a world into the real tables, with their foreign keys and indexes taken down meanwhile and put up again: so
 * every constraint judges the rows in the end. Answers the sha256 of all that was drawn.
 */
export async function loadWorld(client, world, { thisMonday, skipOffersFrom = world.offers, say }) {
  const { copyIn } = await built('libs/ledger/src/places/copy-in.js');
  const rows = new Rows(world.lists, thisMonday);
  const hash = createHash('sha256');
  const putUp = await takeDown(client);

  const flush = async () => {
    for (const [table, lines] of rows.take())
      await copyIn(client, `copy ${table} (${columns[table]}) from stdin`, inPieces(lines));
  };
  const each = async (count, what, draw) => {
    for (let at = 0; at < count; at += 1) {
      const drawn = draw(at);
      hash.update(JSON.stringify(drawn));
      if (at % chunk === chunk - 1) await flush();
      if (at % 250_000 === 249_999) say(`${(at + 1).toLocaleString('en')} ${what}`);
    }
    await flush();
  };

  await each(world.companies, 'companies', at => {
    const company = world.company(at);
    rows.company(company);
    return company;
  });
  await each(world.offers, 'offers', at => {
    const offer = world.offer(at);
    if (at < skipOffersFrom) rows.offer(offer, world.company(offer.company));
    return offer;
  });
  await each(world.trips, 'trips', at => {
    const trip = world.trip(at);
    rows.trip(trip, trip.blocksContactOf === undefined ? undefined : world.company(trip.blocksContactOf));
    return trip;
  });
  say('Putting indexes and foreign keys up again');
  await putUp();
  await client.query('vacuum analyze');
  return hash.digest('hex');
}

async function* inPieces(lines) {
  for (let at = 0; at < lines.length; at += 500) yield `${lines.slice(at, at + 500).join('\n')}\n`;
}

/** Answers how to put up again what was taken down. */
async function takeDown(client) {
  const tables = Object.keys(columns);
  const { rows: keys } = await client.query(
    `select conrelid::regclass::text as "table", quote_ident(conname) as name, pg_get_constraintdef(oid) as words
     from pg_constraint where contype in ('f', 'x') and conrelid = any ($1::regclass[])`,
    [tables],
  );
  const { rows: indexes } = await client.query(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as words from pg_index
     where indrelid = any ($1::regclass[])
       and not exists (select from pg_constraint where conindid = indexrelid)`,
    [tables],
  );
  for (const { table, name } of keys) await client.query(`alter table ${table} drop constraint ${name}`);
  for (const { name } of indexes) await client.query(`drop index ${name}`);
  return async () => {
    await client.query(`set maintenance_work_mem = '512MB'`);
    for (const { words } of indexes) await client.query(words);
    for (const { table, name, words } of keys)
      await client.query(`alter table ${table} add constraint ${name} ${words}`);
  };
}
