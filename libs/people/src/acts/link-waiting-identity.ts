import type { Act } from '#platform';
import type { PersonEntity } from '../person.entity.js';
import { expectOwner } from './expect-owner.js';
import { linkIdentity } from './link-identity.js';
import { takeWaitingIdentity } from './take-waiting-identity.js';
import type { Telling } from './tell-account.js';
import { whoeverSignedIn } from './whoever-signed-in.js';

/** She has proved both by now: that the identity is hers, and that the account is. */
export async function linkWaitingIdentity(
  act: Act,
  secret: string,
  telling: Telling,
): Promise<{ person: PersonEntity; back: string }> {
  await whoeverSignedIn(act);
  await expectOwner(act);
  const waiting = await takeWaitingIdentity(act, secret);
  return { person: await linkIdentity(act, waiting, telling), back: waiting.back };
}
