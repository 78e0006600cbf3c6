import { deriveOffers } from '#hosting';
import type { Act } from '#platform';
import { deriveTrips } from './derive-trips.js';

const atOnce = 500;

/** How far a sweep came: the last of each that it saw, until there are no more. */
export interface Swept {
  readonly offer: string | null;
  readonly trip: string | null;
}

export const fromTheStart: Swept = {
  offer: '00000000-0000-0000-0000-000000000000',
  trip: '00000000-0000-0000-0000-000000000000',
};

/**
 * A week is over for everybody at once: its bit goes, the last one of the horizon comes, and a stop that is not told
 * before it is over becomes one to count from. Some at a time, so that nobody waits long for a row.
 */
export async function sweepMatches(act: Act, { offer, trip }: Swept): Promise<Swept> {
  const offers = await idsAfter(act, 'offer', offer);
  const trips = await idsAfter(act, 'trip', trip);
  await deriveOffers(act, offers);
  await deriveTrips(act, trips);
  return { offer: offers.at(-1) ?? null, trip: trips.at(-1) ?? null };
}

async function idsAfter({ tx }: Act, table: 'offer' | 'trip', last: string | null): Promise<string[]> {
  if (last === null) return [];
  const rows = await tx.query<{ id: string }[]>(
    `select id from ${table} where state = 'open' and id > $1 order by id limit ${atOnce}`,
    [last],
  );
  return rows.map(({ id }) => id);
}
