import { deriveOffersNaming, hostingSkillHolders } from '#hosting';
import type { SkillHolder } from '#ledger';
import { peopleSkillHolders, type SkillFollower } from '#people';
import { deriveTripsNaming, tripsSkillHolders } from '#trips';

/** Every table that names a skill, of every room: only a door sees all rooms. A test finds one that is missing. */
export const skillHolders: readonly SkillHolder[] = [
  ...peopleSkillHolders,
  ...hostingSkillHolders,
  ...tripsSkillHolders,
];

/** What is derived of skills, and follows when one of them moves. */
export const skillFollowers: readonly SkillFollower[] = [deriveOffersNaming, deriveTripsNaming];
