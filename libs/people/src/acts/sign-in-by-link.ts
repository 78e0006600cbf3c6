import { chronicle, type Act } from '#platform';
import type { PersonEntity } from '../person.entity.js';
import { openSession } from './open-session.js';
import { ownAddress } from './own-address.js';
import { startAfresh } from './start-afresh.js';
import { takeLink } from './take-link.js';

/** Whoever reads the mail of an account's address may come in, and from the first time on nobody else may. */
export async function signInByLink(
  act: Act,
  linkSecret: string,
  device: string,
): Promise<{ person: PersonEntity; secret: string }> {
  const { link, person, login } = await takeLink(act, linkSecret, ['sign_in']);
  if (!login?.verifiedAt) {
    await startAfresh(act, person.id);
    await ownAddress(act, person.id, link.email);
  }
  await chronicle(act, { what: 'signed_in', subject: { kind: 'person', id: person.id } });
  return { person, secret: await openSession(act, person, device) };
}
