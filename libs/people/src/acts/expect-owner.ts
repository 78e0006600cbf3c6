import { Refusal } from '#kernel';
import type { Act } from '#platform';
import { LoginEntity } from '../login.entity.js';
import { hasJustSignedIn, type ProvedLogin } from '../login.queries.js';

/** A browser left open is not enough to take an account over. */
export async function expectOwner(
  { tx, viewer, now }: Act,
  proved: ProvedLogin | null = null,
): Promise<void> {
  if (viewer.kind !== 'person') throw new Refusal('not_signed_in');
  const isOwner = proved
    ? proved.personId === viewer.personId && (await tx.existsBy(LoginEntity, { ...proved }))
    : await hasJustSignedIn(tx, viewer.sessionId, now);
  if (!isOwner) throw new Refusal('sign_in_again');
}
