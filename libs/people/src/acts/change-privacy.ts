import { chronicle, touch, type Act } from '#platform';
import { PersonAudienceEntity } from '../person-audience.entity.js';
import { PersonEntity } from '../person.entity.js';
import { circleOf, type Chosen } from '../privacy.js';
import { whoeverSignedIn } from './whoever-signed-in.js';

export interface PrivacyChange {
  readonly parts: readonly Chosen[];
  readonly isUnlisted?: boolean | undefined;
}

export async function changePrivacy(act: Act, change: PrivacyChange): Promise<PersonEntity> {
  const { tx } = act;
  const person = await whoeverSignedIn(act);
  const { isUnlisted = person.isUnlisted } = change;
  const before = await tx.findBy(PersonAudienceEntity, { personId: person.id });
  const changes = change.parts.filter(({ part, audience }) => circleOf(part, before) !== audience);
  if (changes.length === 0 && isUnlisted === person.isUnlisted) return person;
  for (const { part, audience } of changes) {
    await tx.upsert(PersonAudienceEntity, { personId: person.id, part, audience }, ['personId', 'part']);
  }
  await tx.update(PersonEntity, { id: person.id }, { isUnlisted });
  await chronicle(act, { what: 'privacy_changed', subject: { kind: 'person', id: person.id } });
  await touch(act, 'season');
  return { ...person, isUnlisted };
}
