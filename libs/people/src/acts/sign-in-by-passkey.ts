import { Refusal } from '#kernel';
import { chronicle, type Act } from '#platform';
import type { ProvedPasskey } from '../passkey.js';
import { PasskeyEntity } from '../passkey.entity.js';
import { PersonEntity } from '../person.entity.js';
import { hearChallenge } from './hear-challenge.js';
import { openSession } from './open-session.js';

export async function signInByPasskey(
  act: Act,
  { challenge, id, counter }: ProvedPasskey,
  device: string,
): Promise<{ person: PersonEntity; secret: string }> {
  const { tx, now } = act;
  await hearChallenge(act, challenge, null);
  const passkey = await tx.findOneBy(PasskeyEntity, { id });
  if (!passkey) throw new Refusal('passkey_failed');
  await tx.update(PasskeyEntity, { id }, { counter: String(counter), lastUsedAt: now });
  const person = await tx.findOneByOrFail(PersonEntity, { id: passkey.personId });
  await chronicle(act, {
    what: 'signed_in',
    subject: { kind: 'person', id: person.id },
    facts: { by: 'passkey' },
  });
  return { person, secret: await openSession(act, person, device) };
}
