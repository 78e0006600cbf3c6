import { chronicle, type Act } from '#platform';
import { IsNull, Not } from 'typeorm';
import { LoginEntity } from '../login.entity.js';
import { foldEmail } from '../person.js';

/**
 * The address is hers from now on, because she reads its mail. Whoever else only claimed it keeps her account and her
 * password, and signs in by her handle.
 */
export async function ownAddress(act: Act, personId: string, email: string): Promise<void> {
  const { tx, now } = act;
  const emailFolded = foldEmail(email);
  const claims = { emailFolded, verifiedAt: IsNull(), personId: Not(personId) };
  await tx.update(LoginEntity, claims, { email: null, emailFolded: null });
  await tx.upsert(LoginEntity, { personId, email, emailFolded, verifiedAt: now }, ['personId']);
  await chronicle(act, { what: 'address_verified', subject: { kind: 'person', id: personId } });
}
