import { Refusal } from '#kernel';
import { chronicle, type Act } from '#platform';
import type { PersonEntity } from '../person.entity.js';
import { PersonLanguageEntity } from '../person-language.entity.js';
import { mostLanguages, type Fluency } from '../spoken-language.js';
import { whoeverSignedIn } from './whoever-signed-in.js';

export interface LanguageClaim {
  readonly language: string;
  readonly fluency: Fluency | null;
}

export async function setLanguage(act: Act, { language, fluency }: LanguageClaim): Promise<PersonEntity> {
  const person = await whoeverSignedIn(act);
  const spoken = await act.tx.findBy(PersonLanguageEntity, { personId: person.id });
  const before = spoken.find(claim => claim.language === language);
  if (before?.fluency === fluency) return person;
  if (!before && spoken.length >= mostLanguages) {
    throw new Refusal('too_many_entries', { most: mostLanguages }, 'language');
  }
  const key = { personId: person.id, language };
  await act.tx.upsert(PersonLanguageEntity, { ...key, fluency }, ['personId', 'language']);
  await chronicle(act, { what: 'languages_changed', subject: { kind: 'person', id: person.id } });
  return person;
}
