import type { Act } from '#platform';
import { AccessTokenEntity } from '../access-token.entity.js';
import { SessionEntity } from '../session.entity.js';

/** That a session or a token was used is shown to its owner, and is no matter for the chronicle. */
export async function noteUse({ tx, viewer, now }: Act): Promise<void> {
  if (viewer.kind !== 'person') return;
  const { sessionId, tokenId } = viewer;
  if (sessionId !== undefined) await tx.update(SessionEntity, { id: sessionId }, { lastUsedAt: now });
  if (tokenId !== undefined) await tx.update(AccessTokenEntity, { id: tokenId }, { lastUsedAt: now });
}
