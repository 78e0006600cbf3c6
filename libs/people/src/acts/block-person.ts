import { Refusal } from '#kernel';
import { chronicle, type Act } from '#platform';
import { BlockEntity } from '../block.entity.js';
import { personByHandle } from '../people.queries.js';
import { whoeverSignedIn } from './whoever-signed-in.js';

/** Blocking twice is as good as once. */
export async function blockPerson(act: Act, handle: string): Promise<void> {
  const { tx, viewer, now } = act;
  const { id } = await whoeverSignedIn(act);
  const blocked = await personByHandle(tx, handle, viewer);
  if (!blocked) throw new Refusal('not_found');
  const { raw } = await tx
    .createQueryBuilder()
    .insert()
    .into(BlockEntity)
    .values({ personId: id, blockedId: blocked.id, at: now })
    .orIgnore()
    .returning('blocked_id')
    .execute();
  // It is about her who blocks: whoever listens to her is asked anew whether he may.
  if ((raw as unknown[]).length > 0)
    await chronicle(act, {
      what: 'person_blocked',
      subject: { kind: 'person', id },
      facts: { person: blocked.id },
    });
}
