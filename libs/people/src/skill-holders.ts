import type { SkillHolder } from '#ledger';

/**
 * Where people name skills. Of two things that somebody said of one skill under two names the better ability stays, then
 * the wish to learn, then "rather not": what she can is seen by those who look for her and would be missed without a
 * word, while a wish or a dislike that she still has is said again with one click.
 */
export const peopleSkillHolders: readonly SkillHolder[] = [
  {
    table: 'person_skill',
    per: ['person_id'],
    strength: row => `case ${row}.stance when 'can' then 1 + ${row}.level when 'learn' then 1 else 0 end`,
  },
  { table: 'person_practice', per: ['person_id'] },
  { table: 'skill_suggestion', per: [] },
];
