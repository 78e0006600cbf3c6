import { chronicle, type Act, type ProvedIdentity } from '#platform';
import { IdentityEntity } from '../identity.entity.js';
import type { PersonEntity } from '../person.entity.js';
import { tellOwner, type Telling } from './tell-account.js';
import { whoeverSignedIn } from './whoever-signed-in.js';

export type LinkedIdentity = Pick<ProvedIdentity, 'provider' | 'issuer' | 'subject' | 'label'>;

/** Linking what is linked already is no mistake, and nothing that happened. */
export async function linkIdentity(
  act: Act,
  proved: LinkedIdentity,
  telling: Telling,
): Promise<PersonEntity> {
  const person = await whoeverSignedIn(act);
  const { issuer, subject } = proved;
  if (!(await act.tx.existsBy(IdentityEntity, { issuer, subject, personId: person.id }))) {
    await addIdentity(act, person, proved);
    await tellOwner(act, { ...telling, what: 'identity_linked', personId: person.id });
  }
  return person;
}

export async function addIdentity(
  act: Act,
  { id }: Pick<PersonEntity, 'id'>,
  { provider, issuer, subject, label }: LinkedIdentity,
): Promise<void> {
  const { tx, now } = act;
  await tx.insert(IdentityEntity, {
    provider,
    issuer,
    subject,
    label,
    personId: id,
    linkedAt: now,
    lastUsedAt: now,
  });
  await chronicle(act, { what: 'identity_linked', subject: { kind: 'person', id }, facts: { provider } });
}
