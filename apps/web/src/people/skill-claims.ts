import type { SkillsByStance } from '../house/components/skill-list.js';

interface Claim {
  readonly skill: { readonly slug: string; readonly name: string };
  readonly stance: 'CAN' | 'LEARN' | 'AVOID';
  readonly level: number | null;
}

/** What a person says of her skills, sorted as a page shows it: the strongest first, then by name. */
export function byStance(claims: readonly Claim[]): SkillsByStance {
  const of = (stance: Claim['stance']) =>
    claims
      .filter(claim => claim.stance === stance)
      .toSorted((a, b) => (b.level ?? 0) - (a.level ?? 0) || a.skill.name.localeCompare(b.skill.name, 'en'));
  return {
    can: of('CAN').map(({ skill, level }) => ({ ...skill, level: asLevel(level) })),
    learn: of('LEARN').map(({ skill }) => skill),
    avoid: of('AVOID').map(({ skill }) => skill),
  };
}

function asLevel(level: number | null): 1 | 2 | 3 {
  return level === 2 || level === 3 ? level : 1;
}
