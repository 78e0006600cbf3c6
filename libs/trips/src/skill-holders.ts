import type { SkillHolder } from '#ledger';

/** Where trips name skills. What she brings outweighs what she would learn, and that what she would rather not touch. */
export const tripsSkillHolders: readonly SkillHolder[] = [
  {
    table: 'trip_skill',
    per: ['trip_id'],
    strength: row =>
      `case ${row}.stance when 'can' then 10 + ${row}.level when 'learn' then ${row}.level else 0 end`,
  },
  { table: 'trip_practice', per: ['trip_id'] },
];
