import { Refusal, isUuid, parseGlobalId } from '#kernel';

/** The id of something of the hosting room; what is none of that kind is not there. */
export function idOf(
  kind: 'Company' | 'Offer' | 'Site' | 'CompanyInvitation' | 'Person',
  id: string,
): string {
  const meant = parseGlobalId(id);
  if (meant?.kind !== kind || !isUuid(meant.id)) throw new Refusal('not_found');
  return meant.id;
}

export function placeIdOf(id: string): number {
  const place = parseGlobalId(id);
  if (place?.kind !== 'Place' || !/^[1-9]\d{0,8}$/.test(place.id))
    throw new Refusal('place_unknown', {}, 'place');
  return Number(place.id);
}
