import {
  addressOfLink,
  keepLink,
  loginOf,
  loginOfPerson,
  newSecret,
  personById,
  provedByAnother,
  type LinkPurpose,
  type LoginEntity,
} from '#people';
import type { Act, Letter } from '#platform';
import type { Desk } from '../desk.js';
import { linkMail } from '../mail/link.mail.js';
import { knownMail } from '../mail/known.mail.js';
import type { WrittenMail } from '../mail/sheet.js';

/**
 * Decides what a wish for a link comes to: the link, a word to whoever has the address already, or nothing. The secret
 * is made here and not where it was asked for, so that it never lies in the queue.
 */
export async function sendLink(wish: Walz.Tasks['send_link'], desk: Desk): Promise<void> {
  const { purpose, whom, personId, language, requestId } = wish;
  const { origin, database, post } = desk;
  const db = database.manager;
  const login = personId === null ? await loginOf(db, whom) : await loginOfPerson(db, personId);
  const email = purpose === 'change' ? whom : (login?.email ?? null);
  const person = personId ?? login?.personId;
  const found = person === undefined ? null : await personById(db, person);
  if (!found || email === null || isNeedless(purpose, login)) return;
  // Her id in the key, so that the mail goes with her account, wherever it went.
  const key = `link:${found.id}:${requestId}`;
  const owner = await provedByAnother(db, email, found.id);
  const link = { id: requestId, purpose, personId: found.id, email };
  if (owner !== null) {
    const known = { key, kind: 'known', language, to: owner, ...knownMail({ language, origin }) } as const;
    // A wish for another address is kept all the same, by a secret that nobody hears: it looks as if nobody had it.
    const keep = (act: Act) => keepLink(act, { ...link, secret: newSecret() });
    await post.deliver(known, purpose === 'change' ? keep : undefined);
    return;
  }
  const letter = { key, kind: purpose, language, to: email };
  await deliverLink(desk, link, letter, href => linkMail({ purpose, person: found, language, origin, href }));
}

interface Link {
  readonly id: string;
  readonly purpose: LinkPurpose;
  readonly personId: string;
  readonly email: string;
}

/** The link is kept if and only if its letter is: a second run of the task finds the letter of the first. */
export async function deliverLink(
  { post, origin }: Desk,
  link: Link,
  letter: Pick<Letter, 'key' | 'kind' | 'language' | 'to'>,
  write: (href: string) => WrittenMail,
): Promise<void> {
  const secret = newSecret();
  const mail = write(addressOfLink(origin, link.purpose, secret));
  await post.deliver({ ...letter, ...mail, isSecret: true }, act => keepLink(act, { ...link, secret }));
}

/** An address is proved once. */
function isNeedless(purpose: LinkPurpose, login: LoginEntity | null): boolean {
  return purpose === 'verify' && login?.verifiedAt !== null;
}
