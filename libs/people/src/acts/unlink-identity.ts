import { chronicle, type Act } from '#platform';
import { identitiesOf } from '../identities.queries.js';
import { IdentityEntity } from '../identity.entity.js';
import { LoginEntity } from '../login.entity.js';
import type { PersonEntity } from '../person.entity.js';
import { withoutIdentity } from '../ways-in.js';
import { whoeverSignedIn } from './whoever-signed-in.js';

/** Which ways in are open on this instance. */
export interface WaysInHere {
  readonly openIssuers: readonly string[];
  readonly sendsMail: boolean;
}

/** Counted while she is locked: of two who take away the last two ways at the same moment, one is refused. */
export async function unlinkIdentity(act: Act, issuer: string, here: WaysInHere): Promise<PersonEntity> {
  const { tx } = act;
  const person = await whoeverSignedIn(act);
  const { id: personId } = person;
  const identities = await identitiesOf(tx, personId);
  const unlinked = identities.find(each => each.issuer === issuer);
  if (!unlinked) return person;
  const login = await tx.findOneBy(LoginEntity, { personId });
  withoutIdentity(
    {
      hasPassword: (login?.passwordHash ?? null) !== null,
      isReachedByMail: here.sendsMail && (login?.verifiedAt ?? null) !== null,
      identities: identities.map(each => each.issuer),
      openIssuers: here.openIssuers,
    },
    issuer,
  );
  await tx.delete(IdentityEntity, { issuer, personId });
  await chronicle(act, {
    what: 'identity_unlinked',
    subject: { kind: 'person', id: personId },
    facts: { provider: unlinked.provider },
  });
  return person;
}
