import { chronicle, type Act } from '#platform';
import type { PersonEntity } from '../person.entity.js';
import { PersonLanguageEntity } from '../person-language.entity.js';
import { whoeverSignedIn } from './whoever-signed-in.js';

export async function dropLanguage(act: Act, language: string): Promise<PersonEntity> {
  const person = await whoeverSignedIn(act);
  const { affected } = await act.tx.delete(PersonLanguageEntity, { personId: person.id, language });
  if (affected)
    await chronicle(act, { what: 'languages_changed', subject: { kind: 'person', id: person.id } });
  return person;
}
