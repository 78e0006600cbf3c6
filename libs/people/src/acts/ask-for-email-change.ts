import type { Act } from '#platform';
import { LoginEntity } from '../login.entity.js';
import type { ProvedLogin } from '../login.queries.js';
import { askForLink } from './ask-for-link.js';
import { expectOwner } from './expect-owner.js';
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
