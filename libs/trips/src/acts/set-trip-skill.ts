import { Refusal } from '#kernel';
import { SkillEntity, skillsToHold } from '#ledger';
import type { Act } from '#platform';
import type { Level, Stance } from '#skills';
import { most } from '../trip.js';
import type { TripEntity } from '../trip.entity.js';
import { TripSkillEntity } from '../trip-skill.entity.js';
import { ownTrip } from './own-trip.js';
import { tellTrip } from './tell-trip.js';

export interface TripSkillClaim {
  readonly slug: string;
  readonly stance: Stance;
  /** How well she can it, or would: nothing for what she would rather not touch. */
  readonly level: Level | null;
}

/** Saying something else about the same skill replaces what was said before. */
export async function setTripSkill(act: Act, tripId: string, claim: TripSkillClaim): Promise<TripEntity> {
  const { tx } = act;
  const trip = await ownTrip(act, tripId);
  const [skill] = await skillsToHold(tx, [claim.slug]);
  const { stance, level } = claim;
  await tx.upsert(TripSkillEntity, { tripId, skillId: skill!.id, stance, level }, ['tripId', 'skillId']);
  if ((await tx.countBy(TripSkillEntity, { tripId })) > most.skills) {
    throw new Refusal('too_many_entries', { most: most.skills }, 'skill');
  }
  return tellTrip(act, trip, 'trip_skill_set');
}

/** What is dropped may be retired by now. */
export async function dropTripSkill(act: Act, tripId: string, slug: string): Promise<TripEntity> {
  const { tx } = act;
  const trip = await ownTrip(act, tripId);
  const skill = await tx.findOneBy(SkillEntity, { slug });
  if (skill) await tx.delete(TripSkillEntity, { tripId, skillId: skill.id });
  return tellTrip(act, trip, 'trip_skill_dropped');
}
