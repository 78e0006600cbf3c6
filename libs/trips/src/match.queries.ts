import type { Viewer } from '#kernel';
import type { NearMiss } from '#matching';
import { askNamed, type EntityManager } from '#platform';
import {
  answered,
  type Found,
  type FoundRow,
  type MatchPage,
  matchOfRow,
  nearMissOfRow,
} from './match-answer.js';
import { offersFoundBy, type Skills, tripsFoundBy } from './match-paths.js';
import { beside, scoring } from './match-score.js';
import { keyOf, momentOf, type Said, saidRow, type Sort, Values } from './match-statement.js';
import { seenByHost, seenByTraveller } from './match-seen.js';

/** Matches have one order; only who looks around chooses. */
const byScore: Sort = 'fit';

/** A statement of more parts would take longer to prepare than it saves. */
const mostArms = 4;

interface Stretch extends Said {
  readonly kind: string;
  readonly radius_km: number;
  readonly countries: readonly string[];
  readonly teach: readonly number[];
  readonly want: readonly number[];
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly row: string;
}

interface AskingOffer {
  readonly id: string;
  readonly companyId: string;
  readonly contactId: string | null;
}

interface AskingTrip {
  readonly id: string;
  readonly personId: string;
}

/** What fits a trip, the best first: an offer with its best week, and all others in which it fits. */
export async function matchesForTrip(db: EntityManager, trip: AskingTrip, page: MatchPage): Promise<Found[]> {
  const rows = await offersFor(db, trip, page, 'match');
  return rows.map(row => matchOfRow(row, page.thisWeek, offerId => ({ tripId: trip.id, offerId })));
}

/** What would fit a trip if one thing were otherwise. */
export async function nearMissesForTrip(
  db: EntityManager,
  trip: AskingTrip,
  page: MatchPage,
): Promise<Found<NearMiss>[]> {
  const rows = await offersFor(db, trip, page, 'near');
  return rows.map(row => nearMissOfRow(row, page.thisWeek, offerId => ({ tripId: trip.id, offerId })));
}

/** Who fits an offer, the best first, of the trips that this viewer may know of. */
export async function matchesForOffer(
  db: EntityManager,
  offer: AskingOffer,
  viewer: Viewer,
  page: MatchPage,
): Promise<Found[]> {
  const rows = await tripsFor(db, offer, viewer, page, 'match');
  return rows.map(row => matchOfRow(row, page.thisWeek, tripId => ({ tripId, offerId: offer.id })));
}

export async function nearMissesForOffer(
  db: EntityManager,
  offer: AskingOffer,
  viewer: Viewer,
  page: MatchPage,
): Promise<Found<NearMiss>[]> {
  const rows = await tripsFor(db, offer, viewer, page, 'near');
  return rows.map(row => nearMissOfRow(row, page.thisWeek, tripId => ({ tripId, offerId: offer.id })));
}

async function offersFor(
  db: EntityManager,
  { id, personId }: AskingTrip,
  { weights, thisWeek, limit, after }: MatchPage,
  meeting: 'match' | 'near',
): Promise<FoundRow[]> {
  const stretches = await askNamed<Stretch>(
    db,
    `select t.*, place.latitude, place.longitude, row_to_json(t)::text as row
     from trip_match t left join place on place.id = t.place_id where t.trip_id = $1 order by t.stretch`,
    [id],
  );
  const [first] = stretches;
  if (!first) return [];
  const values = new Values();
  const moment = momentOf(values, thisWeek, weights);
  const asker = values.add(`[${stretches.map(({ row }) => row).join(',')}]`, 'json');
  const isNear = meeting === 'near';
  const pairsOf = (some: readonly Stretch[], said?: string) => `
    select o.offer_id as id, o.company_id, o.contact_id, d.fitting, ${keyOf[byScore]('')} as key${isNear ? ', b.failed' : ''}
    from (${isNear ? 'select o.* from offer_match o' : candidatesFor(values, first, some)}) o
    ${beside('t', moment, meeting, said)} ${scoring(moment, meeting)} offset 0`;
  // Each stretch finds its own offers the way that is shortest for it, as long as there are a few.
  const pairs =
    isNear || stretches.length > mostArms
      ? pairsOf(stretches)
      : stretches
          .map(stretch => `(${pairsOf([stretch], saidRow(values, 't', stretch))})`)
          .join(' union all ');
  const text = `
    with asker as materialized (select * from json_populate_recordset(null::trip_match, ${asker})),
    found as (
      select id, ${hosts}, ${bestOf(isNear)} from (${pairs}) pair group by id${isNear ? ' having min(failed) = 1' : ''}),
    sorted as (select * from ${ranked} where ${isAfter(values, after)} order by rank desc, id offset 0),
    top as (
      select * from sorted where ${seenByTraveller(values, id, personId)}
      order by rank desc, id limit ${values.hide(limit, 'integer')})
    select ${answered(isNear)}
    from top join offer_match o on o.offer_id = top.id join asker t on t.stretch = 255 - (top.key & 255)
    ${scoring(moment, meeting)} order by top.rank desc, top.id`;
  return askNamed<FoundRow>(db, text, values.list);
}

function candidatesFor(values: Values, skills: Skills, stretches: readonly Stretch[]): string {
  return offersFoundBy(values, {
    circles: stretches
      .filter(({ kind }) => kind === 'around')
      .map(({ latitude, longitude, radius_km: km }) => ({
        centre: { latitude: latitude!, longitude: longitude! },
        km,
      })),
    isAlsoRemote: stretches.some(({ kind }) => kind === 'remote'),
    countries: stretches.every(({ kind }) => kind === 'countries')
      ? stretches.flatMap(({ countries }) => countries)
      : null,
    isByPlace: stretches.every(({ kind }) => kind === 'around' || kind === 'remote'),
    skills,
  });
}

async function tripsFor(
  db: EntityManager,
  offer: AskingOffer,
  viewer: Viewer,
  { weights, thisWeek, limit, after }: MatchPage,
  meeting: 'match' | 'near',
): Promise<FoundRow[]> {
  const [asking] = await askNamed<Said & { seek: number[]; teach: number[]; row: string }>(
    db,
    'select o.*, row_to_json(o)::text as row from offer_match o where o.offer_id = $1',
    [offer.id],
  );
  if (!asking) return [];
  const values = new Values();
  const moment = momentOf(values, thisWeek, weights);
  const asker = values.add(`[${asking.row}]`, 'json');
  const isNear = meeting === 'near';
  const candidates = tripsFoundBy(values, isNear ? null : asking);
  const pairs = `
    select t.trip_id as id, d.fitting, ${keyOf[byScore]('')} as key${isNear ? ', b.failed' : ''}
    from (${candidates}) t ${beside('o', moment, meeting, isNear ? undefined : saidRow(values, 'o', asking))} ${scoring(moment, meeting)} offset 0`;
  const text = `
    with asker as materialized (select * from json_populate_recordset(null::offer_match, ${asker})),
    found as (select id, ${bestOf(isNear)} from (${pairs}) pair group by id${isNear ? ' having min(failed) = 1' : ''}),
    sorted as (select * from ${ranked} where ${isAfter(values, after)} order by rank desc, id offset 0),
    top as (
      select * from sorted where ${seenByHost(db, values, viewer, offer)}
      order by rank desc, id limit ${values.hide(limit, 'integer')})
    select ${answered(isNear)}
    from top join trip_match t on t.trip_id = top.id and t.stretch = 255 - (top.key & 255) cross join asker o
    ${scoring(moment, meeting)} order by top.rank desc, top.id`;
  return askNamed<FoundRow>(db, text, values.list);
}

/** Of several stretches of one trip the best one counts; it fits in the weeks of all that fit. */
export const bestOf = (isNear: boolean) =>
  isNear
    ? 'max(key) filter (where failed = 1) as key, bit_or(fitting) filter (where failed = 1) as fitting'
    : 'max(key) as key, bit_or(fitting) as fitting';

/** Whom an offer is of, which all its pairs say alike. */
export const hosts = 'any_value(company_id) as company_id, any_value(contact_id) as contact_id';

/** Without the last byte, which tells the stretches of one trip apart and says nothing among several. */
export const ranked = '(select *, key >> 8 as rank from found) ranked';

/** The first page asks the same statement as the others: before it there is a key greater than all. */
export function isAfter(values: Values, after: MatchPage['after']): string {
  const key = values.hide(after?.key ?? '9223372036854775807', 'bigint');
  const id = values.hide(after?.id ?? '00000000-0000-0000-0000-000000000000', 'uuid');
  return `(rank < ${key} or (rank = ${key} and id > ${id}))`;
}
