import { Refusal } from '#kernel';
import type { Act } from '#platform';
import { LoginEntity } from '../login.entity.js';
import { hasJustSignedIn, type ProvedLogin } from '../login.queries.js';
import { askForLink } from './ask-for-link.js';
import { tellAccount, type AccountNews } from './tell-account.js';
import { whoeverSignedIn } from './whoever-signed-in.js';

export interface EmailChange extends Pick<AccountNews, 'language' | 'requestId'> {
  readonly email: string;
  /** Her password, proved; not needed right after a sign-in. */
  readonly proved: ProvedLogin | null;
}

/** Changes nothing yet: the new address gets a link, and the old one hears of it. */
export async function askForEmailChange(act: Act, { email, proved, ...news }: EmailChange): Promise<void> {
  const me = await whoeverSignedIn(act);
  await expectOwner(act, proved);
  const login = await act.tx.findOneBy(LoginEntity, { personId: me.id });
  await askForLink(act, { ...news, purpose: 'change', whom: email, personId: me.id });
  if (login?.email)
    await tellAccount(act, { ...news, what: 'email_change_asked', personId: me.id, email: login.email });
}

/** A browser left open is not enough to take an account over. */
export async function expectOwner(
  { tx, viewer, now }: Act,
  proved: ProvedLogin | null = null,
): Promise<void> {
  if (viewer.kind !== 'person') throw new Refusal('not_signed_in');
  const isOwner = proved
    ? proved.personId === viewer.personId && (await tx.existsBy(LoginEntity, { ...proved }))
    : await hasJustSignedIn(tx, viewer.sessionId, now);
  if (!isOwner) throw new Refusal('sign_in_again');
}
