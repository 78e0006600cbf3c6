import { chronicle, type Act } from '#platform';
import { IdentityEntity } from '../identity.entity.js';
import type { PersonEntity } from '../person.entity.js';
import { withoutIdentity } from '../ways-in.js';
import { waysInOf, type WaysInHere } from '../ways-in.queries.js';
import { whoeverSignedIn } from './whoever-signed-in.js';

/** Unlinking what is not linked is no mistake, and nothing that happened. */
export async function unlinkIdentity(act: Act, issuer: string, here: WaysInHere): Promise<PersonEntity> {
  const { tx } = act;
  const person = await whoeverSignedIn(act);
  const { id: personId } = person;
  const unlinked = await tx.findOneBy(IdentityEntity, { issuer, personId });
  if (!unlinked) return person;
  withoutIdentity(await waysInOf(tx, personId, here), issuer);
  await tx.delete(IdentityEntity, { issuer, personId });
  await chronicle(act, {
    what: 'identity_unlinked',
    subject: { kind: 'person', id: personId },
    facts: { provider: unlinked.provider },
  });
  return person;
}
