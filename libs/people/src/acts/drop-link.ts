import { chronicle, type Act } from '#platform';
import type { PersonEntity } from '../person.entity.js';
import { PersonLinkEntity } from '../person-link.entity.js';
import { whoeverSignedIn } from './whoever-signed-in.js';

export async function dropLink(act: Act, id: string): Promise<PersonEntity> {
  const person = await whoeverSignedIn(act);
  const { affected } = await act.tx.delete(PersonLinkEntity, { id, personId: person.id });
  if (affected) {
    await chronicle(act, {
      what: 'link_dropped',
      subject: { kind: 'person', id: person.id },
      facts: { link: id },
    });
  }
  return person;
}
