import { lodgings, pays } from '#hosting';
import type { Viewer } from '#kernel';
import { farthest } from '#matching';
import { askNamed, type EntityManager } from '#platform';
import { answered, type Found, type FoundRow, type MatchPage, matchOfRow } from './match-answer.js';
import { offersFoundBy, tripsFoundBy } from './match-paths.js';
import { beside, scoring } from './match-score.js';
import { offersInSearch, seenInSearch } from './match-seen.js';
import { bitsOf, keyOf, momentOf, type Said, saidRow, type Sort, Values } from './match-statement.js';
import { hosts, isAfter, ranked } from './match.queries.js';
import { marksOfTongues, placed } from './wish-marks.js';
import type { OfferWish, TripWish } from './match-wish.js';

export interface SearchPage extends MatchPage {
  readonly sort: Sort;
}

/** Nobody in particular is on the way, and nobody in particular invites. */
const nobody = '00000000-0000-0000-0000-000000000000';

/** Offers for whoever only looks around; one of which nothing was asked counts neither for nor against any. */
export async function searchOffers(
  db: EntityManager,
  wish: OfferWish,
  viewer: Viewer,
  { sort, weights, thisWeek, limit, after }: SearchPage,
): Promise<Found[]> {
  const values = new Values();
  const moment = momentOf(values, thisWeek, weights);
  const stretches = stretchesOf(wish);
  const asker = values.add(JSON.stringify(stretches), 'json');
  // Mostly it is one; of two both are put beside each candidate.
  const said = stretches.length === 1 ? saidRow(values, 't', stretches[0]!) : undefined;
  const { around, can = null, learn = null } = wish;
  const candidates = offersFoundBy(values, {
    circles: around ? [{ centre: around.place, km: around.km }] : [],
    isAlsoRemote: wish.remote !== undefined,
    countries: !wish.remote && !around && wish.countries?.length ? wish.countries : null,
    isByPlace: wish.remote === 'only' || around !== undefined,
    skills: can || learn ? { teach: can, want: learn } : null,
  });
  const pairs = `
    select o.offer_id as id, o.company_id, o.contact_id, ${keyOf[sort]('o.since')} as key, d.fitting
    from (${candidates}) o ${beside('t', moment, 'offers', said)} ${scoring(moment, 'offers')}
      and ${holdsIfSaid(values, wish.pay && pays.indexOf(wish.pay), 'smallint', said => `o.pay >= ${said}`)}
      and ${holdsIfSaid(values, wish.practices, 'integer[]', said => `o.practices @> ${said}`)} offset 0`;
  const text = `
    with asker as materialized (select * from json_populate_recordset(null::trip_match, ${asker})),
    found as (
      select id, ${hosts}, max(key) as key, bit_or(fitting) as fitting from (${pairs}) pair
      where ${holdsIfSaid(values, wish.sizes, 'text[]', said => `company_id in (select id from company where size = any(${said}))`)}
      group by id),
    sorted as (select * from ${ranked} where ${isAfter(values, after)} order by rank desc, id offset 0),
    top as (
      select * from sorted where ${offersInSearch(values, viewer)}
        and ${saysAll(values, wish.words, 'offer', 'sorted.id', ['title', 'work'])}
      order by rank desc, id limit ${values.hide(limit, 'integer')})
    select ${answered(false)}
    from top join offer_match o on o.offer_id = top.id join asker t on t.stretch = 255 - (top.key & 255)
    ${scoring(moment, 'offers')} order by top.rank desc, top.id`;
  const rows = await askNamed<FoundRow>(db, text, values.list);
  return rows.map(row => matchOfRow(row, thisWeek, offerId => ({ tripId: nobody, offerId })));
}

/** Trips for whoever only looks around, of those that she may know of. */
export async function searchTrips(
  db: EntityManager,
  wish: TripWish,
  viewer: Viewer,
  { sort, weights, thisWeek, limit, after }: SearchPage,
): Promise<Found[]> {
  const values = new Values();
  const moment = momentOf(values, thisWeek, weights);
  const host = hostOf(wish);
  const asker = values.add(JSON.stringify([host]), 'json');
  const where = {
    slack: values.add(wish.around?.km ?? 0, 'integer'),
    countries: values.add(wish.countries?.length ? wish.countries : null, 'text[]'),
  };
  const { seek = null, teach = null } = wish;
  const candidates = tripsFoundBy(values, seek || teach ? { seek, teach } : null);
  const pairs = `
    select t.trip_id as id, ${keyOf[sort]('t.since')} as key, d.fitting
    from (${candidates}) t ${beside('o', moment, 'trips', saidRow(values, 'o', host))} ${scoring(moment, 'trips', where)}
      and ${holdsIfSaid(values, wish.pay && pays.indexOf(wish.pay), 'smallint', said => `t.pay_need <= ${said}`)}
      and ${holdsIfSaid(values, wish.practices, 'integer[]', said => `t.practices @> ${said}`)}
      and ${holdsIfSaid(values, wish.size, 'text', said => `(t.company_sizes = '{}' or ${said} = any(t.company_sizes))`)} offset 0`;
  const text = `
    with asker as materialized (select * from json_populate_recordset(null::offer_match, ${asker})),
    found as (select id, max(key) as key, bit_or(fitting) as fitting from (${pairs}) pair group by id),
    sorted as (select * from ${ranked} where ${isAfter(values, after)} order by rank desc, id offset 0),
    top as (
      select * from sorted where ${seenInSearch(db, values, viewer)}
        and ${saysAll(values, wish.words, 'trip', 'sorted.id', ['title', 'story'])}
      order by rank desc, id limit ${values.hide(limit, 'integer')})
    select ${answered(false)}
    from top join trip_match t on t.trip_id = top.id and t.stretch = 255 - (top.key & 255) cross join asker o
    ${scoring(moment, 'trips', where)} order by top.rank desc, top.id`;
  const rows = await askNamed<FoundRow>(db, text, values.list);
  return rows.map(row => matchOfRow(row, thisWeek, tripId => ({ tripId, offerId: nobody })));
}

/** A wish is a trip of nobody: a stretch for the places that are said, and one for what is done from afar. */
function stretchesOf({
  weeks,
  can,
  learn,
  around,
  countries = [],
  remote,
  tongues,
  lodging,
}: OfferWish): Said[] {
  const shared = {
    weeks: weeks ? bitsOf(weeks) : null,
    best_weeks: 0,
    good_weeks: 0,
    radius_km: around?.km ?? farthest,
    fare_need: 0,
    least_lodging: lodging ? lodgings.indexOf(lodging) : null,
    teach: can ?? null,
    want: learn ?? null,
    avoid: null,
    speaks: tongues ? marksOfTongues(tongues) : null,
  };
  const isSomewhere = around !== undefined || countries.length > 0;
  const kind = around ? 'around' : isSomewhere ? 'countries' : 'any';
  const place = around ? placed(around.place) : {};
  return [
    ...(remote === 'only' || (remote && !isSomewhere)
      ? []
      : [{ ...shared, ...place, stretch: 0, kind, countries }]),
    ...(remote ? [{ ...shared, stretch: 1, kind: 'remote', countries: [] }] : []),
  ];
}

/** And a wish for travellers is an offer of nobody. */
function hostOf({ weeks, seek, teach, around, countries = [], remote, tongues, lodging }: TripWish): Said {
  const isSomewhere = around !== undefined || countries.length > 0;
  return {
    weeks: weeks ? bitsOf(weeks) : null,
    ...(around && { ...placed(around.place), country: around.place.country }),
    is_on_site: remote === 'only' ? false : isSomewhere ? true : null,
    is_remote: remote === 'only' || (remote && isSomewhere) ? true : isSomewhere ? false : null,
    lodging: lodging ? lodgings.indexOf(lodging) : null,
    seek: seek ?? null,
    teach: teach ?? null,
    main: null,
    speaks: tongues ? marksOfTongues(tongues) : null,
    stay_least: 1,
  };
}

function holdsIfSaid(values: Values, value: unknown, type: string, holds: (said: string) => string): string {
  const said = values.hide(Array.isArray(value) && value.length === 0 ? null : (value ?? null), type);
  return `(${said} is null or ${holds(said)})`;
}

/** Each word stands somewhere in what was written, whatever signs it is made of. */
function saysAll(
  values: Values,
  words: readonly string[] | undefined,
  table: string,
  id: string,
  columns: readonly string[],
): string {
  const patterns = words?.map(word => `%${word.replaceAll(/[\\%_]/g, sign => `\\${sign}`)}%`);
  return holdsIfSaid(
    values,
    patterns,
    'text[]',
    said => `exists (select from ${table} written where written.id = ${id}
      and concat_ws(' ', ${columns.map(column => `written.${column}`).join(', ')}) ilike all(${said}))`,
  );
}
