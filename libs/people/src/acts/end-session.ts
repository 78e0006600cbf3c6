import { Refusal } from '#kernel';
import { chronicle, type Act } from '#platform';
import { SessionEntity } from '../session.entity.js';
import { whoeverSignedIn } from './whoever-signed-in.js';

/** Somebody else's session is one that does not exist. */
export async function endSession(act: Act, sessionId: string): Promise<void> {
  const { id: personId } = await whoeverSignedIn(act);
  const { affected } = await act.tx.delete(SessionEntity, { id: sessionId, personId });
  if (!affected) throw new Refusal('not_found');
  await chronicle(act, { what: 'session_ended', subject: { kind: 'person', id: personId } });
}
