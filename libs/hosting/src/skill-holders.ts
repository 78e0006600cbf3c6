import type { SkillHolder } from '#ledger';

/** Where companies name skills. Of two levels of one skill the higher stays: what is taught or sought reaches up to it. */
export const hostingSkillHolders: readonly SkillHolder[] = [
  { table: 'company_practice', per: ['company_id'] },
  { table: 'offer_skill', per: ['offer_id', 'way'], strength: row => `coalesce(${row}.level, 0)` },
  { table: 'offer_practice', per: ['offer_id'] },
];
