import { FindPlacesDocument } from '../people/person.documents.js';
import type { Place } from '../people/edit-profile.js';
import { isAnotherText, type AskApi } from '../people/profile-changes.js';
import type { TypedForm } from '../typed-form.js';

/**
 * Which town a form means: the one that was chosen, or the only one that is called so; otherwise those to choose from.
 * Whoever has typed another text since means that one.
 */
export async function meantPlace(
  form: TypedForm,
  ask: AskApi,
): Promise<{ readonly placeId: string } | { readonly places: readonly Place[] }> {
  const { place = '', placeId = '' } = form;
  if (placeId !== '' && !isAnotherText(form, place)) return { placeId };
  if (place.trim() === '') return { placeId: '' };
  const outcome = await ask(FindPlacesDocument, { text: place.slice(0, 200) });
  const places = outcome.isDone ? outcome.data.places.nodes : [];
  const [only] = places;
  return only && places.length === 1 ? { placeId: only.id } : { places };
}
