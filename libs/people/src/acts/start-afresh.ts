import type { Act } from '#platform';
import { AccessTokenEntity } from '../access-token.entity.js';
import { ErrandEntity } from '../errand.entity.js';
import { IdentityEntity } from '../identity.entity.js';
import { LoginEntity } from '../login.entity.js';
import { PasskeyEntity } from '../passkey.entity.js';
import { SessionEntity } from '../session.entity.js';
import { voidLinks } from './take-link.js';

/**
 * Throws out every way into an account that was there before its address was proved: whoever made an account with
 * somebody else's address must not be in it, when she comes.
 */
export async function startAfresh(act: Act, personId: string): Promise<void> {
  const { tx } = act;
  await tx.update(LoginEntity, { personId }, { passwordHash: null });
  await tx.delete(SessionEntity, { personId });
  await tx.delete(AccessTokenEntity, { personId });
  await tx.delete(IdentityEntity, { personId });
  await tx.delete(PasskeyEntity, { personId });
  await tx.delete(ErrandEntity, { personId });
  await voidLinks(act, personId);
}
