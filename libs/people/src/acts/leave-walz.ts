import { Refusal, type Language } from '#kernel';
import { chronicle, enqueue, touch, type Act } from '#platform';
import { Not } from 'typeorm';
import { AccessTokenEntity } from '../access-token.entity.js';
import { timeToThinkAgain } from '../leaving.js';
import { LoginEntity } from '../login.entity.js';
import type { ProvedSelf } from '../leaving.queries.js';
import { PersonEntity } from '../person.entity.js';
import { SessionEntity } from '../session.entity.js';
import { expectAnotherAdmin, lockAdmins } from './appoint-person.js';
import { whoeverSignedIn } from './whoever-signed-in.js';

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace Walz {
    interface Tasks {
      confirm_leaving: { readonly personId: string; readonly language: Language };
    }
  }
}

/** From this moment nobody else sees her; what is hers is deleted when she did not come back until then. */
export async function leaveWalz(act: Act, proved: ProvedSelf, language: Language): Promise<PersonEntity> {
  const { tx, viewer, now } = act;
  const admins = await lockAdmins(act);
  const person = await whoeverSignedIn(act, { mayBeLeaving: true });
  if (person.leavesAt !== null) return person;
  const login = await tx.findOneBy(LoginEntity, { personId: person.id });
  // It must still be the one that was proved.
  if ((login?.passwordHash ?? null) !== proved.passwordHash)
    throw new Refusal('password_wrong', {}, 'password');
  expectAnotherAdmin(person, admins);
  const leaving = await tx.save(PersonEntity, { ...person, leavesAt: now.add(timeToThinkAgain) });
  const sessionId = viewer.kind === 'person' ? viewer.sessionId : undefined;
  await tx.delete(SessionEntity, {
    personId: person.id,
    ...(sessionId !== undefined && { id: Not(sessionId) }),
  });
  await tx.delete(AccessTokenEntity, { personId: person.id });
  await chronicle(act, { what: 'leaving', subject: { kind: 'person', id: person.id } });
  await touch(act, 'season');
  await enqueue(act, 'confirm_leaving', { personId: person.id, language });
  return leaving;
}
