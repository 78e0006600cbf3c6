import type { VNode } from 'preact';
import { Choice } from '../house/components/choice.js';
import { Notice } from '../house/components/notice.js';
import type { Place } from '../people/edit-profile.js';
import type { Refused, Words } from '../words/index.js';

/** The towns that a typed text may mean; the form is sent once more with one of them. */
export function PlaceChoices({
  words,
  refusals,
  places,
  typed,
}: {
  readonly words: Words;
  readonly refusals?: readonly Refused[] | undefined;
  readonly places?: readonly Place[] | undefined;
  readonly typed: { readonly place?: string; readonly placeId?: string };
}): VNode | null {
  if (places === undefined) return null;
  const { people } = words;
  if (places.length === 0) {
    return (
      <Notice>
        <p>
          <strong>{people.noPlaceFound(typed.place ?? '')}</strong> {people.noPlaceFoundText}
        </p>
      </Notice>
    );
  }
  return (
    <div class="form" data-part="choices">
      <input type="hidden" name="foundFor" value={typed.place} />
      <Choice
        words={words}
        refusals={refusals}
        name="placeId"
        legend={people.choosePlace}
        options={places.map(({ id, label }) => ({ value: id, label }))}
        chosen={typed.placeId ?? places[0]?.id}
      />
    </div>
  );
}
