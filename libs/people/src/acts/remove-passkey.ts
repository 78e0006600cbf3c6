import { Refusal } from '#kernel';
import { chronicle, type Act } from '#platform';
import { PasskeyEntity } from '../passkey.entity.js';
import { withoutPasskey } from '../ways-in.js';
import { waysInOf, type WaysInHere } from '../ways-in.queries.js';
import { whoeverSignedIn } from './whoever-signed-in.js';

export async function removePasskey(act: Act, id: string, here: WaysInHere): Promise<void> {
  const person = await whoeverSignedIn(act);
  const hers = { id, personId: person.id };
  if (!(await act.tx.existsBy(PasskeyEntity, hers))) throw new Refusal('not_found');
  withoutPasskey(await waysInOf(act.tx, person.id, here));
  await act.tx.delete(PasskeyEntity, hers);
  await chronicle(act, { what: 'passkey_removed', subject: { kind: 'person', id: person.id } });
}
