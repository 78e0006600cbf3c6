import { Refusal, parseGlobalId } from '#kernel';

/** The number of a place in the gazetteer, from its id in the API. */
export function parsePlace(id: string | null): number | null {
  if (id === null) return null;
  const place = parseGlobalId(id);
  if (place?.kind !== 'Place' || !/^[1-9]\d{0,8}$/.test(place.id))
    throw new Refusal('place_unknown', {}, 'place');
  return Number(place.id);
}
