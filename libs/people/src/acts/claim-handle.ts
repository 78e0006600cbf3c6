import { Refusal, guiseOf, skeletonOf } from '#kernel';
import type { Act } from '#platform';
import { HandleClaimEntity } from '../handle-claim.entity.js';
import { onlySeen } from '../seen.queries.js';

/** Gives her the handle, if it is free or was hers and nothing that looks like it is somebody else's. */
export async function claimHandle(
  act: Act,
  { id: personId }: { readonly id: string },
  handle: string,
): Promise<void> {
  const { tx, now } = act;
  const skeleton = skeletonOf(handle);
  // Two who want what looks alike come one after the other, so that the second can be told what is in her way.
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`handle ${skeleton}`]);
  await tx.query(
    'update handle_claim set skeleton = null where skeleton = $1 and person_id <> $2 and held_until <= $3',
    [skeleton, personId, now.toString()],
  );
  const other = await handleInTheWay(act, handle, personId);
  if (other) throw new Refusal('handle_looks_like_another', { other }, 'handle');
  const claimed = await tx.query<unknown[]>(
    `insert into handle_claim as claim (handle, skeleton, guise, person_id) values ($1, $2, $3, $4)
     on conflict (handle) do update
       set person_id = excluded.person_id, skeleton = excluded.skeleton, held_until = null
       where claim.person_id = excluded.person_id or claim.held_until <= $5
     returning handle`,
    [handle, skeleton, guiseOf(handle), personId, now.toString()],
  );
  if (claimed.length === 0) throw new Refusal('handle_taken', {}, 'handle');
}

/** Only a handle that somebody goes by, and only if whoever asks may know of her; else the constraint says the rest. */
async function handleInTheWay(
  { tx, viewer }: Act,
  handle: string,
  personId: string,
): Promise<string | undefined> {
  const query = tx
    .createQueryBuilder(HandleClaimEntity, 'claim')
    .where('claim.skeleton = :skeleton and claim.guise <> :guise', {
      skeleton: skeletonOf(handle),
      guise: guiseOf(handle),
    })
    .andWhere('claim.person_id <> :personId and claim.held_until is null', { personId });
  return (await onlySeen(query, 'claim.person_id', viewer).getOne())?.handle;
}
