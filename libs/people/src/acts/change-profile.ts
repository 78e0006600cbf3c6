import { Refusal } from '#kernel';
import { placesByIds } from '#ledger';
import { chronicle, touch, type Act } from '#platform';
import { PersonEntity } from '../person.entity.js';
import { PersonStoryEntity } from '../person-story.entity.js';
import type { Role } from '../role.js';
import { changeHandle } from './change-handle.js';
import { whoeverSignedIn } from './whoever-signed-in.js';

export interface ProfileChange {
  readonly name?: string;
  readonly handle?: string;
  readonly placeId?: number | null;
  readonly role?: Role | null;
  readonly story?: string | null;
}

/** Only what is named is changed: of two changes at once each keeps what the other did not speak of. */
export async function changeProfile(act: Act, { story, ...change }: ProfileChange): Promise<PersonEntity> {
  const { tx } = act;
  const person = await whoeverSignedIn(act);
  if (typeof change.placeId === 'number' && (await placesByIds(tx, [change.placeId])).length === 0) {
    throw new Refusal('place_unknown', {}, 'place');
  }
  const isSame = (Object.keys(change) as (keyof typeof change)[]).every(key => change[key] === person[key]);
  const tellsAnew = story !== undefined && (await tellStory(act, person.id, story));
  if (isSame && !tellsAnew) return person;
  const { handle = person.handle } = change;
  if (handle !== person.handle) await changeHandle(act, person, handle);
  const changed = isSame ? person : await tx.save(PersonEntity, { ...person, ...change });
  await chronicle(act, { what: 'profile_changed', subject: { kind: 'person', id: person.id } });
  await touch(act, 'season');
  return changed;
}

/** Whether she says something else than before. */
async function tellStory({ tx }: Act, personId: string, text: string | null): Promise<boolean> {
  const before = (await tx.findOneBy(PersonStoryEntity, { personId }))?.text ?? null;
  if (text === before) return false;
  if (text === null) await tx.delete(PersonStoryEntity, { personId });
  else await tx.upsert(PersonStoryEntity, { personId, text }, ['personId']);
  return true;
}
