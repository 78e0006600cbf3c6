import type { EntityManager } from '#platform';
import { identitiesOf } from './identities.queries.js';
import { LoginEntity } from './login.entity.js';
import { PasskeyEntity } from './passkey.entity.js';
import type { WaysIn } from './ways-in.js';

/** Which ways in are open on this instance. */
export interface WaysInHere {
  readonly openIssuers: readonly string[];
  readonly sendsMail: boolean;
}

/** Whoever counts these to take one away has her person locked: then nobody takes away another meanwhile. */
export async function waysInOf(
  db: EntityManager,
  personId: string,
  { openIssuers, sendsMail }: WaysInHere,
): Promise<WaysIn> {
  const login = await db.findOneBy(LoginEntity, { personId });
  const identities = await identitiesOf(db, personId);
  return {
    hasPassword: (login?.passwordHash ?? null) !== null,
    isReachedByMail: sendsMail && (login?.verifiedAt ?? null) !== null,
    passkeys: await db.countBy(PasskeyEntity, { personId }),
    identities: identities.map(({ issuer }) => issuer),
    openIssuers,
  };
}
