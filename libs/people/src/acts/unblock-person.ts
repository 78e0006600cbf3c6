import { walzItself } from '#kernel';
import { chronicle, type Act } from '#platform';
import { BlockEntity } from '../block.entity.js';
import { personByHandle } from '../people.queries.js';
import { whoeverSignedIn } from './whoever-signed-in.js';

/**
 * Unblocking nobody is no mistake. She may take back a block also when the other has blocked her in turn, and is not
 * told that he has: so nobody's sight is asked here, and the answer is always the same.
 */
export async function unblockPerson(act: Act, handle: string): Promise<void> {
  const { id } = await whoeverSignedIn(act);
  const blocked = await personByHandle(act.tx, handle, walzItself);
  if (!blocked) return;
  const { affected } = await act.tx.delete(BlockEntity, { personId: id, blockedId: blocked.id });
  if (affected)
    await chronicle(act, {
      what: 'person_unblocked',
      subject: { kind: 'person', id },
      facts: { person: blocked.id },
    });
}
