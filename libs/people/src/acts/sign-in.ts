import { Refusal } from '#kernel';
import { chronicle, type Act } from '#platform';
import { LoginEntity } from '../login.entity.js';
import type { ProvedLogin } from '../login.queries.js';
import { PersonEntity } from '../person.entity.js';
import { openSession } from './open-session.js';

/** Opens a session for whoever has proved the password of this login; it must still be the one that was proved. */
export async function signIn(
  act: Act,
  proved: ProvedLogin,
  device: string,
): Promise<{ person: PersonEntity; secret: string }> {
  const { tx } = act;
  const { personId, passwordHash } = proved;
  if (!(await tx.existsBy(LoginEntity, { personId, passwordHash }))) throw new Refusal('sign_in_failed');
  const person = await tx.findOneByOrFail(PersonEntity, { id: personId });
  await chronicle(act, { what: 'signed_in', subject: { kind: 'person', id: person.id } });
  return { person, secret: await openSession(act, person, device) };
}
