import { Refusal } from '#kernel';
import { chronicle, type Act } from '#platform';
import type { PersonEntity } from '../person.entity.js';
import { ownAddress } from './own-address.js';
import { takeLink, voidLinks } from './take-link.js';
import { tellAccount, type AccountNews } from './tell-account.js';
import { whoeverSignedIn } from './whoever-signed-in.js';

/**
 * The address that a link was mailed to becomes hers. Only while she is signed in: otherwise somebody could be talked
 * into blessing an account that another one made with her address.
 */
export async function proveAddress(
  act: Act,
  secret: string,
  news: Pick<AccountNews, 'language' | 'requestId'>,
): Promise<PersonEntity> {
  const me = await whoeverSignedIn(act);
  const { link, person, login } = await takeLink(act, secret, ['verify', 'change']);
  if (person.id !== me.id) throw new Refusal('link_of_another');
  await ownAddress(act, person.id, link.email);
  if (link.purpose === 'change') {
    await voidLinks(act, person.id);
    await chronicle(act, { what: 'email_changed', subject: { kind: 'person', id: person.id } });
    const before = login?.email;
    if (before)
      await tellAccount(act, { ...news, what: 'email_changed', personId: person.id, email: before });
  }
  return person;
}
