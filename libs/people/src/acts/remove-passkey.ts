import { Refusal } from '#kernel';
import { chronicle, type Act } from '#platform';
import { PasskeyEntity } from '../passkey.entity.js';
import { whoeverSignedIn } from './whoever-signed-in.js';

export async function removePasskey(act: Act, id: string): Promise<void> {
  const person = await whoeverSignedIn(act);
  const { affected } = await act.tx.delete(PasskeyEntity, { id, personId: person.id });
  if (!affected) throw new Refusal('not_found');
  await chronicle(act, { what: 'passkey_removed', subject: { kind: 'person', id: person.id } });
}
