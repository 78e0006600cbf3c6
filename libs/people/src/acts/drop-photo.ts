import { chronicle, type Act } from '#platform';
import type { PersonEntity } from '../person.entity.js';
import { PhotoEntity } from '../photo.entity.js';
import { whoeverSignedIn } from './whoever-signed-in.js';

export async function dropPhoto(act: Act): Promise<PersonEntity> {
  const person = await whoeverSignedIn(act);
  const { affected } = await act.tx.delete(PhotoEntity, { personId: person.id, isWorn: true });
  if (affected) await chronicle(act, { what: 'photo_dropped', subject: { kind: 'person', id: person.id } });
  return person;
}
