import type { EntityManager } from '#platform';
import { IsNull, MoreThan, Not } from 'typeorm';
import { IdentityEntity } from './identity.entity.js';
import { LoginEntity } from './login.entity.js';
import { foldEmail } from './person.js';
import { hashSecret, looksLikeSecret } from './session.js';
import { WaitingIdentityEntity } from './waiting-identity.entity.js';

/** At most one for each provider that there was, so no list of these needs pages. */
export function identitiesOf(db: EntityManager, personId: string): Promise<IdentityEntity[]> {
  return db.find(IdentityEntity, { where: { personId }, order: { linkedAt: 'ASC', issuer: 'ASC' } });
}

export async function waitingIdentity(
  db: EntityManager,
  secret: string,
  now: Temporal.Instant,
): Promise<WaitingIdentityEntity | null> {
  if (!looksLikeSecret(secret)) return null;
  return db.findOneBy(WaitingIdentityEntity, { secretHash: hashSecret(secret), expiresAt: MoreThan(now) });
}

/** Whether somebody has proved to read the mail of this address; asked only for whoever has proved it too. */
export function isAddressOfSomebody(db: EntityManager, email: string): Promise<boolean> {
  return db.existsBy(LoginEntity, { emailFolded: foldEmail(email), verifiedAt: Not(IsNull()) });
}
