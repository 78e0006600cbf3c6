import { chronicle, type Act } from '#platform';
import { AccessTokenEntity } from '../access-token.entity.js';
import { ErrandEntity } from '../errand.entity.js';
import { LoginEntity } from '../login.entity.js';
import { PasskeyEntity } from '../passkey.entity.js';
import type { PersonEntity } from '../person.entity.js';
import { SessionEntity } from '../session.entity.js';
import { openSession } from './open-session.js';
import { ownAddress } from './own-address.js';
import { startAfresh } from './start-afresh.js';
import { takeLink, voidLinks } from './take-link.js';
import { tellAccount, type AccountNews } from './tell-account.js';

export interface PasswordReset extends Pick<AccountNews, 'language' | 'requestId'> {
  readonly secret: string;
  readonly passwordHash: string;
  readonly device: string;
}

/**
 * Ends every session and token and removes every passkey, because somebody else may have had the old password and let
 * himself in by one of these. Accounts elsewhere stay, or whoever has lost hers would lose more; she is told to look.
 */
export async function resetPassword(
  act: Act,
  { secret, passwordHash, device, ...news }: PasswordReset,
): Promise<{ person: PersonEntity; secret: string }> {
  const { tx } = act;
  const { link, person, login } = await takeLink(act, secret, ['reset']);
  if (!login?.verifiedAt) {
    await startAfresh(act, person.id);
    await ownAddress(act, person.id, link.email);
  }
  await tx.update(LoginEntity, { personId: person.id }, { passwordHash });
  for (const key of [SessionEntity, AccessTokenEntity, PasskeyEntity, ErrandEntity])
    await tx.delete(key, { personId: person.id });
  await voidLinks(act, person.id);
  await chronicle(act, { what: 'password_changed', subject: { kind: 'person', id: person.id } });
  await tellAccount(act, { ...news, what: 'password_reset', personId: person.id, email: link.email });
  return { person, secret: await openSession(act, person, device) };
}
