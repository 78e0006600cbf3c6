import { Refusal } from '#kernel';
import { chronicle, type Act } from '#platform';
import { MuteEntity } from '../mute.entity.js';
import { personByHandle } from '../people.queries.js';
import { whoeverSignedIn } from './whoever-signed-in.js';

/** Muting twice is as good as once. */
export async function mutePerson(act: Act, handle: string): Promise<void> {
  const { tx, viewer, now } = act;
  const { id } = await whoeverSignedIn(act);
  const muted = await personByHandle(tx, handle, viewer);
  if (!muted) throw new Refusal('not_found');
  const { raw } = await tx
    .createQueryBuilder()
    .insert()
    .into(MuteEntity)
    .values({ personId: id, mutedId: muted.id, at: now })
    .orIgnore()
    .returning('muted_id')
    .execute();
  if ((raw as unknown[]).length > 0)
    await chronicle(act, {
      what: 'person_muted',
      subject: { kind: 'person', id },
      facts: { person: muted.id },
    });
}
