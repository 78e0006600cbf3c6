import { Refusal } from '#kernel';
import { chronicle, type Act } from '#platform';
import { LoginEntity } from '../login.entity.js';
import { isPassword } from '../password.js';
import { foldEmail } from '../person.js';
import { PersonEntity } from '../person.entity.js';
import { openSession } from './open-session.js';

/** The hash of a password that nobody has, so that an unknown address takes as long as a wrong password. */
const nobodysHash =
  '$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';

export async function signIn(
  act: Act,
  wish: { readonly email: string; readonly password: string },
): Promise<{ person: PersonEntity; secret: string }> {
  const { tx } = act;
  const login = await tx.findOneBy(LoginEntity, { emailFolded: foldEmail(wish.email.trim()) });
  const isHers = await isPassword(wish.password, login?.passwordHash ?? nobodysHash);
  if (!login || !isHers) throw new Refusal('sign_in_failed');
  const person = await tx.findOneByOrFail(PersonEntity, { id: login.personId });
  await chronicle(act, { what: 'signed_in', subject: { kind: 'person', id: person.id } });
  return { person, secret: await openSession(act, person) };
}
