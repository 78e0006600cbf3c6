import type { Act } from '#platform';
import type { PersonEntity } from '../person.entity.js';
import { linkIdentity } from './link-identity.js';
import { takeWaitingIdentity } from './take-waiting-identity.js';

/** She has proved both by now: that the identity is hers, and that the account is. */
export async function linkWaitingIdentity(
  act: Act,
  secret: string,
): Promise<{ person: PersonEntity; back: string }> {
  const waiting = await takeWaitingIdentity(act, secret);
  return { person: await linkIdentity(act, waiting), back: waiting.back };
}
