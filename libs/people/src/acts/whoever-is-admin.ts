import { Refusal } from '#kernel';
import type { Act } from '#platform';
import type { PersonEntity } from '../person.entity.js';
import { whoeverSignedIn } from './whoever-signed-in.js';

/** She is asked again in the transaction: her duty may have ended since she was let in. */
export async function whoeverIsAdmin(act: Act): Promise<PersonEntity> {
  const person = await whoeverSignedIn(act);
  if (person.duty !== 'admin') throw new Refusal('not_found');
  return person;
}
