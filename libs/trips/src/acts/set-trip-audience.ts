import { randomBytes } from 'node:crypto';
import { Refusal } from '#kernel';
import { personByHandle } from '#people';
import type { Act } from '#platform';
import { most, type TripAudience } from '../trip.js';
import type { TripEntity } from '../trip.entity.js';
import { TripGuestEntity } from '../trip-guest.entity.js';
import { ownTrip } from './own-trip.js';
import { tellTrip } from './tell-trip.js';

export interface AudienceWish {
  readonly audience: TripAudience;
  readonly tellsOnlyPast: boolean;
  /** By their handles; they are kept whatever the audience, so that trying another one loses nobody. */
  readonly guests: readonly string[];
}

/** So long that nobody comes by it who was not given it. */
export function newLinkKey(): string {
  return randomBytes(24).toString('base64url');
}

export async function setTripAudience(act: Act, tripId: string, wish: AudienceWish): Promise<TripEntity> {
  const { tx } = act;
  const trip = await ownTrip(act, tripId);
  const guests = await guestsCalled(act, wish.guests);
  await tx.delete(TripGuestEntity, { tripId });
  await tx.insert(
    TripGuestEntity,
    guests.map(personId => ({ tripId, personId })),
  );
  const { audience, tellsOnlyPast } = wish;
  // Shown by link once more it has another one: whoever was told the first was told of that time.
  const linkKey = audience === 'link' ? (trip.linkKey ?? newLinkKey()) : null;
  return tellTrip(act, { ...trip, audience, tellsOnlyPast, linkKey }, 'trip_audience_set');
}

/** Whoever has the old link sees nothing any more. */
export async function renewTripLink(act: Act, tripId: string): Promise<TripEntity> {
  const trip = await ownTrip(act, tripId);
  return tellTrip(act, { ...trip, linkKey: newLinkKey() }, 'trip_link_renewed');
}

async function guestsCalled({ tx, viewer }: Act, handles: readonly string[]): Promise<readonly string[]> {
  if (handles.length > most.guests) throw new Refusal('too_many_entries', { most: most.guests }, 'guests');
  const ids = new Set<string>();
  for (const handle of handles) {
    const person = await personByHandle(tx, handle, viewer);
    if (!person) throw new Refusal('guest_unknown', { handle: handle.slice(0, 40) }, 'guests');
    ids.add(person.id);
  }
  return [...ids];
}
