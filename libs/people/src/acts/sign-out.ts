import { chronicle, type Act } from '#platform';
import { SessionEntity } from '../session.entity.js';

/** Signing out twice is as good as once. */
export async function signOut(act: Act): Promise<void> {
  const { tx, viewer } = act;
  if (viewer.kind !== 'person' || viewer.sessionId === undefined) return;
  const { affected } = await tx.delete(SessionEntity, { id: viewer.sessionId });
  if (affected)
    await chronicle(act, { what: 'signed_out', subject: { kind: 'person', id: viewer.personId } });
}
