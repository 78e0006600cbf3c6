import { skillsToHold } from '#ledger';
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

/** Saying something else about the same skill replaces what was said before; saying the same again is nothing that happened. */
export async function setSkill(act: Act, claim: SkillClaim): Promise<PersonEntity> {
  const person = await whoeverSignedIn(act);
  const [skill] = await skillsToHold(act.tx, [claim.slug]);
  const key = { personId: person.id, skillId: skill!.id };
  const { stance, level } = claim;
  const before = await act.tx.findOneBy(PersonSkillEntity, key);
  if (before?.stance === stance && before.level === level) return person;
  await act.tx.upsert(PersonSkillEntity, { ...key, stance, level }, ['personId', 'skillId']);
  await chronicle(act, {
    what: 'skill_set',
    subject: { kind: 'person', id: person.id },
    facts: { skill: skill!.slug, stance, level },
  });
  return person;
}
