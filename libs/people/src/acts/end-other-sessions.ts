import { chronicle, type Act } from '#platform';
import { Not } from 'typeorm';
import { SessionEntity } from '../session.entity.js';
import { whoeverSignedIn } from './whoever-signed-in.js';

/** All but the one that asks; how many they were. */
export async function endOtherSessions(act: Act): Promise<number> {
  const { tx, viewer } = act;
  const { id: personId } = await whoeverSignedIn(act);
  const own = viewer.kind === 'person' ? viewer.sessionId : undefined;
  const { affected } = await tx.delete(SessionEntity, {
    personId,
    ...(own !== undefined && { id: Not(own) }),
  });
  const count = affected ?? 0;
  if (count > 0) {
    await chronicle(act, {
      what: 'other_sessions_ended',
      subject: { kind: 'person', id: personId },
      facts: { count },
    });
  }
  return count;
}
