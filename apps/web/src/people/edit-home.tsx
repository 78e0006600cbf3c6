import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { Button } from '../house/components/button.js';
import { Choice } from '../house/components/choice.js';
import { TextField } from '../house/components/field.js';
import { Form } from '../house/components/form.js';
import { Notice } from '../house/components/notice.js';
import { Part } from './edit-part.js';
import { pickerFor, refusalsIn, type EditProfilePart } from './edit-profile.js';

/** Answers come back to where they were asked. */
const ACTION = `${addresses.settings.profile}#place-title`;

export function HomeSection(props: EditProfilePart): VNode {
  const { person, typed = {}, found, words } = props;
  const { people } = words;
  const fields = ['place', 'placeId'];
  const refusals = refusalsIn(fields, props);
  return (
    <Part {...props} section="place" title={people.homePlace} lead={people.homePlaceLead}>
      {person.home ? (
        <form class="form__row" method="post" action={ACTION}>
          <p>{people.homePlaceNow(person.home.label)}</p>
          <button class="textual" type="submit" name="do" value="drop-place">
            {people.dropPlace}
          </button>
        </form>
      ) : null}
      <Form words={words} action={ACTION} refusals={refusals} fields={fields} {...pickerFor('place', words)}>
        <div class="form__row">
          <TextField
            words={words}
            refusals={refusals}
            name="place"
            label={people.place}
            hint={people.placeHint}
            value={typed.place}
            autocomplete="off"
          />
          <Button name="do" value="find-place" data-part="do">
            {people.findPlace}
          </Button>
        </div>
        {found?.places && found.places.length > 0 ? (
          <div class="form" data-part="choices">
            <input type="hidden" name="foundFor" value={typed.place} />
            <Choice
              words={words}
              refusals={refusals}
              name="placeId"
              legend={people.choosePlace}
              options={found.places.map(({ id, label }) => ({ value: id, label }))}
              chosen={typed.placeId ?? found.places[0]?.id}
            />
            <Button kind="primary" name="do" value="set-place">
              {people.setPlace}
            </Button>
          </div>
        ) : null}
        {found?.places?.length === 0 ? (
          <Notice>
            <p>
              <strong>{people.noPlaceFound(typed.place ?? '')}</strong> {people.noPlaceFoundText}
            </p>
          </Notice>
        ) : null}
      </Form>
    </Part>
  );
}
