import { Refusal } from '#kernel';
import { chronicle, type Act } from '#platform';
import { Not } from 'typeorm';
import { AccessTokenEntity } from '../access-token.entity.js';
import { LoginEntity } from '../login.entity.js';
import type { ProvedLogin } from '../login.queries.js';
import type { PersonEntity } from '../person.entity.js';
import { SessionEntity } from '../session.entity.js';
import { expectOwner } from './expect-owner.js';
import { voidLinks } from './take-link.js';
import { tellAccount, type AccountNews } from './tell-account.js';
import { whoeverSignedIn } from './whoever-signed-in.js';

export interface PasswordChange extends Pick<AccountNews, 'language' | 'requestId'> {
  readonly passwordHash: string;
  /** The old one, proved; nobody has to prove what she has not got. */
  readonly proved: ProvedLogin | null;
}

/** Ends her other sessions and all tokens, and keeps this session: whoever else knew the old password is out. */
export async function changePassword(
  act: Act,
  { passwordHash, proved, ...news }: PasswordChange,
): Promise<PersonEntity> {
  const { tx, viewer } = act;
  const { me, login } = await whoeverMayChangePassword(act, proved);
  await tx.upsert(LoginEntity, { personId: me.id, passwordHash }, ['personId']);
  const sessionId = viewer.kind === 'person' ? viewer.sessionId : undefined;
  await tx.delete(AccessTokenEntity, { personId: me.id });
  await tx.delete(SessionEntity, { personId: me.id, ...(sessionId !== undefined && { id: Not(sessionId) }) });
  // That she reads the mail of her address is as true as before.
  await voidLinks(act, me.id, ['sign_in', 'reset', 'change']);
  await chronicle(act, { what: 'password_changed', subject: { kind: 'person', id: me.id } });
  if (login?.email)
    await tellAccount(act, { ...news, what: 'password_changed', personId: me.id, email: login.email });
  return me;
}

/** Asked for itself before the new password is hashed: that is work, and not for whoever found a browser left open. */
export async function whoeverMayChangePassword(
  act: Act,
  proved: ProvedLogin | null,
): Promise<{ me: PersonEntity; login: LoginEntity | null }> {
  const me = await whoeverSignedIn(act);
  const login = await act.tx.findOneBy(LoginEntity, { personId: me.id });
  if (login?.passwordHash && !proved) throw new Refusal('password_wrong', {}, 'oldPassword');
  await expectOwner(act, proved);
  return { me, login };
}
