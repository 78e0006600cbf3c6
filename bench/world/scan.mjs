import { built } from '../harness/root.mjs';
import { idOf } from './rows.mjs';

/**
 * The very score of the house, found by going through all rows: the same text, but for the way to the candidates. The
 * cheapest condition stands first, as anybody would write it who has no index.
 */
export async function openScan(source, { thisWeek, weights, offerAt, limit = 20 }) {
  const [
    { scoring, beside },
    { momentOf, keyOf, Values },
    { seenByTraveller, seenByHost },
    { bestOf, hosts, ranked },
    { answered },
  ] = await Promise.all([
    built('libs/trips/src/match-score.js'),
    built('libs/trips/src/match-statement.js'),
    built('libs/trips/src/match-seen.js'),
    built('libs/trips/src/match.queries.js'),
    built('libs/trips/src/match-answer.js'),
  ]);
  const { askNamed } = await built('libs/platform/src/index.js');

  return {
    async forTrip(at) {
      const values = new Values();
      const moment = momentOf(values, thisWeek, weights);
      const trip = values.add(idOf('trip', at), 'uuid');
      const text = `
        with asker as materialized (select * from trip_match where trip_id = ${trip}),
        found as (
          select id, ${hosts}, ${bestOf(false)} from (
            select o.offer_id as id, o.company_id, o.contact_id, d.fitting, ${keyOf.fit('')} as key
            from (select * from offer_match o where o.weeks & (select bit_or(weeks) from asker) <> 0) o
            ${beside('t', moment, 'match')} ${scoring(moment, 'match')} offset 0) pair group by id),
        sorted as (select * from ${ranked} order by rank desc, id offset 0),
        top as (
          select * from sorted where ${seenByTraveller(values, idOf('trip', at), idOf('traveller', at))}
          order by rank desc, id limit ${limit})
        select ${answered(false)}
        from top join offer_match o on o.offer_id = top.id join asker t on t.stretch = 255 - (top.key & 255)
        ${scoring(moment, 'match')} order by top.rank desc, top.id`;
      return askNamed(source.manager, text, values.list);
    },
    async forOffer(at) {
      const offer = offerAt(at);
      const values = new Values();
      const moment = momentOf(values, thisWeek, weights);
      const id = values.add(offer.id, 'uuid');
      const viewer = { kind: 'person', personId: offer.contactId };
      const text = `
        with asker as materialized (select * from offer_match where offer_id = ${id}),
        found as (
          select id, ${bestOf(false)} from (
            select t.trip_id as id, d.fitting, ${keyOf.fit('')} as key
            from (select * from trip_match t where t.weeks & (select weeks from asker) <> 0) t
            ${beside('o', moment, 'match')} ${scoring(moment, 'match')} offset 0) pair group by id),
        sorted as (select * from ${ranked} order by rank desc, id offset 0),
        top as (
          select * from sorted where ${seenByHost(source.manager, values, viewer, offer)}
          order by rank desc, id limit ${limit})
        select ${answered(false)}
        from top join trip_match t on t.trip_id = top.id and t.stretch = 255 - (top.key & 255) cross join asker o
        ${scoring(moment, 'match')} order by top.rank desc, top.id`;
      return askNamed(source.manager, text, values.list);
    },
  };
}
