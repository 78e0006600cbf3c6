import { Refusal, isUuid, parseGlobalId } from '#kernel';

/** What the API calls a trip or an entry of one, as the database does; anything else is nothing. */
export function idOf(kind: 'Trip' | 'TripEntry', id: string): string {
  const named = parseGlobalId(id);
  if (named?.kind !== kind || !isUuid(named.id)) throw new Refusal('not_found');
  return named.id;
}
