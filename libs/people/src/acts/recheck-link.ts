import { Refusal } from '#kernel';
import type { Act } from '#platform';
import type { PersonEntity } from '../person.entity.js';
import { PersonLinkEntity } from '../person-link.entity.js';
import { enqueueCheck } from './add-link.js';
import { whoeverSignedIn } from './whoever-signed-in.js';

/** Wishing that a page is looked at again is nothing that happened yet. */
export async function recheckLink(act: Act, id: string): Promise<PersonEntity> {
  const person = await whoeverSignedIn(act);
  const { affected } = await act.tx.update(
    PersonLinkEntity,
    { id, personId: person.id },
    { checkedAt: null, hindrance: null },
  );
  if (!affected) throw new Refusal('not_found');
  await enqueueCheck(act, id);
  return person;
}
