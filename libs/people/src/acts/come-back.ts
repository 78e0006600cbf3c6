import { chronicle, touch, type Act } from '#platform';
import { PersonEntity } from '../person.entity.js';
import { whoeverSignedIn } from './whoever-signed-in.js';

/** Whoever is not leaving has come back already. */
export async function comeBack(act: Act): Promise<PersonEntity> {
  const person = await whoeverSignedIn(act, { mayBeLeaving: true });
  if (person.leavesAt === null) return person;
  const back = await act.tx.save(PersonEntity, { ...person, leavesAt: null });
  await chronicle(act, { what: 'came_back', subject: { kind: 'person', id: person.id } });
  await touch(act, 'season');
  return back;
}
