import { skillsBySlugs } from '#ledger';
import { chronicle, type Act } from '#platform';
import type { Level, Stance } from '#skills';
import type { PersonEntity } from '../person.entity.js';
import { PersonSkillEntity } from '../person-skill.entity.js';
import { whoeverSignedIn } from './whoever-signed-in.js';

export interface SkillClaim {
  readonly slug: string;
  readonly stance: Stance;
  readonly level: Level | null;
}

/** Saying something else about the same skill replaces what was said before. */
export async function setSkill(act: Act, claim: SkillClaim): Promise<PersonEntity> {
  const person = await whoeverSignedIn(act);
  const [skill] = await skillsBySlugs(act.tx, [claim.slug]);
  await act.tx.upsert(
    PersonSkillEntity,
    { personId: person.id, skillId: skill!.id, stance: claim.stance, level: claim.level },
    ['personId', 'skillId'],
  );
  await chronicle(act, {
    what: 'skill_set',
    subject: { kind: 'person', id: person.id },
    facts: { skill: claim.slug, stance: claim.stance, level: claim.level },
  });
  return person;
}
