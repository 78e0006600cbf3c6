import { Refusal } from '#kernel';
import { chronicle, enqueue, type Act } from '#platform';
import { LoginEntity } from '../login.entity.js';
import { foldEmail } from '../person.js';
import { PersonEntity } from '../person.entity.js';
import { claimHandle } from './claim-handle.js';
import { addIdentity } from './link-identity.js';
import { openSession } from './open-session.js';
import { ownAddress } from './own-address.js';
import { takeWaitingIdentity } from './take-waiting-identity.js';

export interface SignUpByIdentity {
  readonly secret: string;
  readonly name: string;
  readonly handle: string;
  /** Only asked for where the provider knows of none that she has proved. */
  readonly email: string | null;
  readonly language: 'en' | 'de';
  readonly device: string;
}

/** An account without a password. What the provider says of her address is believed: `email_taken` judges the rest. */
export async function signUpByIdentity(
  act: Act,
  wish: SignUpByIdentity,
): Promise<{ person: PersonEntity; secret: string; back: string }> {
  const { tx, now } = act;
  const waiting = await takeWaitingIdentity(act, wish.secret);
  const person = await tx.save(
    tx.create(PersonEntity, { name: wish.name, handle: wish.handle, joinedAt: now }),
  );
  await claimHandle(act, person, wish.handle);
  if (waiting.email === null) await claimAddress(act, person, wish.email);
  else await ownAddress(act, person.id, waiting.email);
  await chronicle(act, { what: 'signed_up', subject: { kind: 'person', id: person.id } });
  await addIdentity(act, person, waiting);
  await enqueue(act, 'welcome_a_person', { personId: person.id, language: wish.language });
  return { person, secret: await openSession(act, person, wish.device), back: waiting.back };
}

/** Only claimed, as by whoever signs up with a password: the worker asks that address. */
async function claimAddress(
  { tx }: Act,
  { id: personId }: PersonEntity,
  email: string | null,
): Promise<void> {
  if (email === null) throw new Refusal('email_malformed', {}, 'email');
  await tx.insert(LoginEntity, { personId, email, emailFolded: foldEmail(email) });
}
