import { onlySeen, PersonEntity } from '#people';
import type { EntityManager } from '#platform';
import type { Week } from '#weeks';
import { In } from 'typeorm';
import { MatchWeightsEntity } from './match-weights.entity.js';
import { SetAsideEntity } from './set-aside.entity.js';
import { TakenWeekEntity } from './taken-week.entity.js';
import { TripEntryEntity } from './trip-entry.entity.js';
import { TripGuestEntity } from './trip-guest.entity.js';
import { TripLanguageEntity } from './trip-language.entity.js';
import { TripReachEntity } from './trip-reach.entity.js';
import { WeekWishEntity } from './week-wish.entity.js';

interface SkillOfTrip {
  readonly tripId: string;
  readonly skill: string;
  readonly stance: string;
  readonly level: number | null;
}

interface GuestOfTrip {
  readonly tripId: string;
  /** Nothing, where she may not see any more who it is. */
  readonly handle: string | null;
}

/** All that stands in the tables beside these trips of hers, for her archive. */
export interface BesideTrips {
  readonly skills: readonly SkillOfTrip[];
  readonly practices: readonly { readonly tripId: string; readonly skill: string }[];
  readonly languages: readonly TripLanguageEntity[];
  readonly reaches: readonly TripReachEntity[];
  readonly entries: readonly TripEntryEntity[];
  readonly taken: readonly { readonly tripId: string; readonly week: Week }[];
  readonly weekWishes: readonly WeekWishEntity[];
  readonly guests: readonly GuestOfTrip[];
}

export async function besideTrips(
  db: EntityManager,
  personId: string,
  tripIds: readonly string[],
): Promise<BesideTrips> {
  const where = { tripId: In(tripIds) };
  return {
    skills: await db.query(
      `select trip_id as "tripId", skill.slug as skill, stance, level from trip_skill join skill on skill.id = skill_id
       where trip_id = any($1) order by trip_id, stance, skill.slug`,
      [tripIds],
    ),
    practices: await db.query(
      `select trip_id as "tripId", skill.slug as skill from trip_practice join skill on skill.id = skill_id
       where trip_id = any($1) order by trip_id, skill.slug`,
      [tripIds],
    ),
    languages: await db.find(TripLanguageEntity, { where, order: { language: 'asc' } }),
    reaches: await db.find(TripReachEntity, { where, order: { position: 'asc' } }),
    entries: await db.find(TripEntryEntity, { where, order: { firstDay: 'asc', id: 'asc' } }),
    taken: await db.find(TakenWeekEntity, { where, order: { week: 'asc' } }),
    weekWishes: await db.find(WeekWishEntity, { where, order: { week: 'asc' } }),
    guests: await guestsOf(db, personId, tripIds),
  };
}

async function guestsOf(
  db: EntityManager,
  personId: string,
  tripIds: readonly string[],
): Promise<GuestOfTrip[]> {
  const guests = await db.find(TripGuestEntity, {
    where: { tripId: In(tripIds) },
    order: { personId: 'asc' },
  });
  const query = db
    .createQueryBuilder(PersonEntity, 'person')
    .where({ id: In(guests.map(guest => guest.personId)) });
  const seen = await onlySeen(query, 'person.id', { kind: 'person', personId }).getMany();
  const handles = new Map(seen.map(({ id, handle }) => [id, handle]));
  return guests.map(guest => ({ tripId: guest.tripId, handle: handles.get(guest.personId) ?? null }));
}

/** What counts for her in a match, from either side. */
export function weightsOfPerson(db: EntityManager, personId: string): Promise<MatchWeightsEntity[]> {
  return db.find(MatchWeightsEntity, { where: { personId }, order: { side: 'asc' } });
}

export interface AsideInArchive extends Pick<SetAsideEntity, 'side' | 'reason' | 'words' | 'at'> {
  readonly offer: string;
  /** A trip of hers; whose trip she set aside for a company is theirs. */
  readonly trip: string | null;
}

/** What she said is not for her, and why. */
export async function asidesOfPerson(db: EntityManager, personId: string): Promise<AsideInArchive[]> {
  const asides = await db.find(SetAsideEntity, { where: { personId }, order: { at: 'asc', tripId: 'asc' } });
  const named = await db.query<{ trip_id: string; offer_id: string; trip: string | null; offer: string }[]>(
    `select trip_id, offer_id, offer.slug as offer, case when trip.person_id = $1 then trip.slug end as trip
     from set_aside join trip on trip.id = trip_id join offer on offer.id = offer_id where set_aside.person_id = $1`,
    [personId],
  );
  return asides.map(({ tripId, offerId, side, reason, words, at }) => {
    const name = named.find(each => each.trip_id === tripId && each.offer_id === offerId);
    return { offer: name?.offer ?? '', trip: name?.trip ?? null, side, reason, words, at };
  });
}
