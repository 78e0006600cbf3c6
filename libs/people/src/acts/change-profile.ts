import { Refusal } from '#kernel';
import { placesByIds } from '#ledger';
import { chronicle, touch, type Act } from '#platform';
import { PersonEntity } from '../person.entity.js';
import { changeHandle } from './change-handle.js';
import { whoeverSignedIn } from './whoever-signed-in.js';

export interface ProfileChange {
  readonly name?: string;
  readonly handle?: string;
  readonly placeId?: number | null;
}

export async function changeProfile(act: Act, change: ProfileChange): Promise<PersonEntity> {
  const { tx } = act;
  const person = await whoeverSignedIn(act);
  if (typeof change.placeId === 'number' && (await placesByIds(tx, [change.placeId])).length === 0) {
    throw new Refusal('place_unknown', {}, 'place');
  }
  const isSame = (Object.keys(change) as (keyof ProfileChange)[]).every(key => change[key] === person[key]);
  if (isSame) return person;
  const { handle = person.handle } = change;
  if (handle !== person.handle) await changeHandle(act, person, handle);
  const changed = await tx.save(PersonEntity, { ...person, ...change });
  await chronicle(act, { what: 'profile_changed', subject: { kind: 'person', id: person.id } });
  await touch(act, 'season');
  return changed;
}
