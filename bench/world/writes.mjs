import { built } from '../harness/root.mjs';
import { timed } from '../harness/backend.mjs';
import { idOf } from './rows.mjs';

/** A table like the one that matches are found in, without its indexes: what a row costs at least. */
export async function makeBareTable(source) {
  await source.query('create table bare_match (like offer_match including defaults)');
  await source.query('alter table bare_match set (fillfactor = 85)');
  await source.query('insert into bare_match select * from offer_match');
  await source.query('alter table bare_match add primary key (offer_id)');
  await source.query('vacuum analyze bare_match');
}

export const dropBareTable = source => source.query('drop table bare_match');

/** Books the last seat of a week and gives it back, as an act would: what the offer is found by is derived anew. */
export async function openWrites(asker) {
  const [{ inTransaction }, { deriveOffers }, { walzItself }] = await Promise.all([
    built('libs/platform/src/index.js'),
    built('libs/hosting/src/index.js'),
    built('libs/kernel/src/index.js'),
  ]);
  const { source, now, pid } = asker;
  const change = (offerId, text, values) =>
    inTransaction(source, { viewer: walzItself, now }, async act => {
      await act.tx.query(text, values);
      await deriveOffers(act, [offerId]);
    });
  const row = table => ({
    /** The bits of one week, turned off and on again. */
    book: id =>
      timed(pid, () =>
        source.query(`update ${table} set weeks = weeks # 1152921504606846976 where offer_id = $1`, [id]),
      ),
    async open(id) {
      const [kept] = await source.query(`select * from ${table} where offer_id = $1`, [id]);
      await source.query(`delete from ${table} where offer_id = $1`, [id]);
      const names = Object.keys(kept);
      return timed(pid, () =>
        source.query(
          `insert into ${table} (${names.join(', ')}) values (${names.map((_, nth) => `$${nth + 1}`).join(', ')})`,
          Object.values(kept),
        ),
      );
    },
  });
  return {
    indexed: row('offer_match'),
    bare: row('bare_match'),
    bookWeek: id =>
      change(
        id,
        `update offer_week set taken = seats - taken where offer_id = $1
           and monday = (select min(monday) from offer_week where offer_id = $1)`,
        [id],
      ),
    setState: (id, state) => change(id, 'update offer set state = $2 where id = $1', [id, state]),
    /** How many updates of what is matched there were, and how many of them left the indexes alone. */
    async updates() {
      await source.query('select pg_stat_force_next_flush()');
      const [found] = await source.query(
        `select n_tup_upd::integer as updates, n_tup_hot_upd::integer as hot from pg_stat_user_tables
         where relname = 'offer_match'`,
      );
      return found;
    },
    async idsOfMatched(numbers) {
      const found = await source.query('select offer_id as id from offer_match where offer_id = any($1)', [
        numbers.map(at => idOf('offer', at)),
      ]);
      return found.map(({ id }) => id);
    },
  };
}
