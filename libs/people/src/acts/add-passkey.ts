import { chronicle, type Act } from '#platform';
import type { NewPasskey } from '../passkey.js';
import { PasskeyEntity } from '../passkey.entity.js';
import { expectOwner } from './expect-owner.js';
import { hearChallenge } from './hear-challenge.js';
import { tellOwner, type Telling } from './tell-account.js';
import { whoeverSignedIn } from './whoever-signed-in.js';

export async function addPasskey(
  act: Act,
  { challenge, key }: NewPasskey,
  name: string,
  telling: Telling,
): Promise<PasskeyEntity> {
  const person = await whoeverSignedIn(act);
  await expectOwner(act);
  await hearChallenge(act, challenge, person.id);
  const { id, publicKey, counter, transports = [] } = key;
  const passkey = act.tx.create(PasskeyEntity, {
    id,
    personId: person.id,
    name,
    publicKey: Buffer.from(publicKey),
    counter: String(counter),
    transports,
    addedAt: act.now,
    lastUsedAt: null,
  });
  // Not saved but inserted: a key that is known already must never change hands.
  await act.tx.insert(PasskeyEntity, passkey);
  await chronicle(act, { what: 'passkey_added', subject: { kind: 'person', id: person.id } });
  await tellOwner(act, { ...telling, what: 'passkey_added', personId: person.id });
  return passkey;
}
