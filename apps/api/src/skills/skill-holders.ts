import { hostingSkillHolders } from '#hosting';
import type { SkillHolder } from '#ledger';
import { peopleSkillHolders } from '#people';
import { tripsSkillHolders } from '#trips';

/** Every table that names a skill, of every room: only a door sees all rooms. A test finds one that is missing. */
export const skillHolders: readonly SkillHolder[] = [
  ...peopleSkillHolders,
  ...hostingSkillHolders,
  ...tripsSkillHolders,
];
