import { walzItself } from '#kernel';
import { chronicle, type Act } from '#platform';
import { MuteEntity } from '../mute.entity.js';
import { personByHandle } from '../people.queries.js';
import { whoeverSignedIn } from './whoever-signed-in.js';

/** Like unblocking: nobody has to be seen to be heard again, and whom she never muted is no mistake. */
export async function unmutePerson(act: Act, handle: string): Promise<void> {
  const { id } = await whoeverSignedIn(act);
  const muted = await personByHandle(act.tx, handle, walzItself);
  if (!muted) return;
  const { affected } = await act.tx.delete(MuteEntity, { personId: id, mutedId: muted.id });
  if (affected)
    await chronicle(act, {
      what: 'person_unmuted',
      subject: { kind: 'person', id },
      facts: { person: muted.id },
    });
}
