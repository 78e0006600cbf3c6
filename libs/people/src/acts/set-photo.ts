import { Refusal } from '#kernel';
import { chronicle, type Act } from '#platform';
import { Not } from 'typeorm';
import type { PersonEntity } from '../person.entity.js';
import { PhotoEntity } from '../photo.entity.js';
import { whoeverSignedIn } from './whoever-signed-in.js';

/** What she wore before, or uploaded and never wore, is gone with it. */
export async function setPhoto(act: Act, key: string): Promise<PersonEntity> {
  const { tx } = act;
  const person = await whoeverSignedIn(act);
  const personId = person.id;
  const photo = await tx.findOneBy(PhotoEntity, { key, personId });
  if (!photo) throw new Refusal('upload_unknown', {}, 'upload');
  if (photo.isWorn) return person;
  await tx.delete(PhotoEntity, { personId, key: Not(key) });
  await tx.update(PhotoEntity, { key }, { isWorn: true });
  await chronicle(act, { what: 'photo_set', subject: { kind: 'person', id: personId } });
  return person;
}
