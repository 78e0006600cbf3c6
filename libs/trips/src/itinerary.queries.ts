import type { Viewer } from '#kernel';
import { onlySeen } from '#people';
import type { EntityManager } from '#platform';
import { In } from 'typeorm';
import { TakenWeekEntity } from './taken-week.entity.js';
import { TripEntryEntity } from './trip-entry.entity.js';
import { TripGuestEntity } from './trip-guest.entity.js';
import { TripLanguageEntity } from './trip-language.entity.js';
import { TripPracticeEntity } from './trip-practice.entity.js';
import { TripReachEntity } from './trip-reach.entity.js';
import { TripSkillEntity } from './trip-skill.entity.js';
import { WeekWishEntity } from './week-wish.entity.js';

type Ids = readonly string[];

export function takenWeeksOfTrips(db: EntityManager, ids: Ids): Promise<TakenWeekEntity[]> {
  return db.find(TakenWeekEntity, { where: { tripId: In(ids) }, order: { week: 'asc', byId: 'asc' } });
}

export function entriesOfTrips(db: EntityManager, ids: Ids): Promise<TripEntryEntity[]> {
  return db.find(TripEntryEntity, { where: { tripId: In(ids) }, order: { firstDay: 'asc', id: 'asc' } });
}

export function skillsOfTrips(db: EntityManager, ids: Ids): Promise<TripSkillEntity[]> {
  return db.find(TripSkillEntity, { where: { tripId: In(ids) }, order: { level: 'desc', skillId: 'asc' } });
}

export function practicesOfTrips(db: EntityManager, ids: Ids): Promise<TripPracticeEntity[]> {
  return db.find(TripPracticeEntity, { where: { tripId: In(ids) }, order: { skillId: 'asc' } });
}

export function languagesOfTrips(db: EntityManager, ids: Ids): Promise<TripLanguageEntity[]> {
  return db.find(TripLanguageEntity, { where: { tripId: In(ids) }, order: { language: 'asc' } });
}

export function reachesOfTrips(db: EntityManager, ids: Ids): Promise<TripReachEntity[]> {
  return db.find(TripReachEntity, { where: { tripId: In(ids) }, order: { position: 'asc' } });
}

export function weekWishesOfTrips(db: EntityManager, ids: Ids): Promise<WeekWishEntity[]> {
  return db.find(WeekWishEntity, { where: { tripId: In(ids) }, order: { week: 'asc' } });
}

/** Whom somebody shows a trip to by name, as far as the viewer sees them. */
export function guestsOfTrips(db: EntityManager, ids: Ids, viewer: Viewer): Promise<TripGuestEntity[]> {
  const query = db
    .createQueryBuilder(TripGuestEntity, 'guest')
    .where('guest.trip_id = any(:ids)', { ids })
    .orderBy({ 'guest.trip_id': 'ASC', 'guest.person_id': 'ASC' });
  return onlySeen(query, 'guest.person_id', viewer).getMany();
}
