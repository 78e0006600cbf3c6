import { hasDuty, type Viewer } from '#kernel';
import type { SelectQueryBuilder } from 'typeorm';

/**
 * Who is known to somebody: they act for one company, or one of them has been, or is going, where the other acts.
 * What a room above keeps of visits is read here as a table, because whom a trip is shown to is decided in one place.
 */
const areKnown = (hers: string, me: string): string => `(
  exists (select from member one join member other on other.company_id = one.company_id
    where one.person_id = ${me} and other.person_id = ${hers})
  or exists (select from visit join site on site.id = visit.site_id
    join member host on host.company_id = site.company_id
    where (visit.person_id, host.person_id) in ((${hers}, ${me}), (${me}, ${hers}))))`;

/**
 * Which trips their audience shows to this viewer, as SQL about the alias `trip`: `me` and `key` are how the statement
 * names the id of who asks (a uuid) and the key that a link brought (a text); a stranger has no `me`. Whoever looks
 * after the instance sees what everybody may report, but nobody sees a draft but whose it is.
 */
export function sqlOfSeenTrips(
  trip: string,
  viewer: Viewer,
  { me, key }: { readonly me: string; readonly key?: string },
): string {
  if (viewer.kind === 'walz') return 'true';
  const byLink = key === undefined ? '' : ` or (${trip}.audience = 'link' and ${trip}.link_key = ${key})`;
  if (viewer.kind === 'stranger')
    return `(${trip}.state <> 'draft' and (${trip}.audience = 'everyone'${byLink}))`;
  const shown = hasDuty(viewer, 'moderator')
    ? 'true'
    : `(${trip}.audience in ('everyone', 'people')
        or (${trip}.audience = 'named' and exists (
          select from trip_guest guest where guest.trip_id = ${trip}.id and guest.person_id = ${me}))
        or (${trip}.audience = 'known' and ${areKnown(`${trip}.person_id`, me)})${byLink})`;
  return `(${trip}.person_id = ${me} or (${trip}.state <> 'draft' and ${shown}))`;
}

/**
 * Narrows a query to the trips that this viewer may know of by what was chosen for each; beside it go `onlySeen` and
 * `onlyShown(…, 'trips')`, which are about the person. Every query of trips goes through here.
 */
export function onlyTripsSeen<Row extends object>(
  query: SelectQueryBuilder<Row>,
  trip: string,
  viewer: Viewer,
  { key }: { readonly key?: string | undefined } = {},
): SelectQueryBuilder<Row> {
  const me = viewer.kind === 'person' ? viewer.personId : null;
  const names = { me: ':me::uuid', ...(key !== undefined && { key: ':key' }) };
  return query.andWhere(sqlOfSeenTrips(trip, viewer, names), { me, ...(key !== undefined && { key }) });
}

/** The same for a list that shows many: nothing is there that is shown by link only, a draft, or called off. */
export function onlyTripsSeenInLists<Row extends object>(
  query: SelectQueryBuilder<Row>,
  trip: string,
  viewer: Viewer,
): SelectQueryBuilder<Row> {
  query.andWhere(isListed(trip));
  return onlyTripsSeen(query, trip, viewer);
}

/** Whether a trip is one for lists, as SQL. */
export function isListed(trip: string): string {
  return `(${trip}.state = 'open' and ${trip}.audience <> 'link')`;
}
