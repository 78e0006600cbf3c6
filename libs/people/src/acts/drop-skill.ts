import { skillAt, skillsBySlugs, type SkillEntity } from '#ledger';
import { chronicle, type Act } from '#platform';
import type { PersonEntity } from '../person.entity.js';
import { PersonSkillEntity } from '../person-skill.entity.js';
import { whoeverSignedIn } from './whoever-signed-in.js';

/** Dropping what she never claimed is no mistake, and nothing that happened. */
export async function dropSkill(act: Act, slug: string): Promise<PersonEntity> {
  const person = await whoeverSignedIn(act);
  const skill = await skillHeldAs(act, slug);
  const { affected } = await act.tx.delete(PersonSkillEntity, { personId: person.id, skillId: skill.id });
  if (affected) {
    await chronicle(act, {
      what: 'skill_dropped',
      subject: { kind: 'person', id: person.id },
      facts: { skill: skill.slug },
    });
  }
  return person;
}

/** She may still hold what the list has retired since. */
async function skillHeldAs({ tx }: Act, slug: string): Promise<SkillEntity> {
  const skill = await skillAt(tx, slug);
  return skill !== null && skill.state !== 'merged' ? skill : (await skillsBySlugs(tx, [slug]))[0]!;
}
