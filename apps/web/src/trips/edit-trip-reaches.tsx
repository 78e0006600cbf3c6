import { audienceNames } from './choice-names.js';
import { countriesByName, countryName } from '#places';
import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { Button } from '../house/components/button.js';
import { CheckList } from '../house/components/check-list.js';
import { Choice } from '../house/components/choice.js';
import { TextField } from '../house/components/field.js';
import { SelectField } from '../house/components/select-field.js';
import { actionOf, Part, PartForm, PlaceInput } from './edit-trip-part.js';
import { Owned } from './edit-trip-skills.js';
import { refusalsIn, typedIn, type EditTripPart } from './edit-trip.js';
import { reachInWords } from './trip-in-words.js';
import { audiences, type Reach } from './trip-on-page.js';

/** A reach as a form names it. */
export function reachKey({ kind, place, radiusKm, countries }: Reach): string {
  return [kind, place?.id ?? '', radiusKm ?? '', ...countries].join(' ');
}

export function ReachesSection(props: EditTripPart): VNode {
  const { trip, words } = props;
  const { tripPages, language } = words;
  const typed = typedIn('reaches', props);
  const field = { words, refusals: refusalsIn('reaches', props) };
  return (
    <Part {...props} part="reaches" title={tripPages.reaches} lead={tripPages.reachesLead}>
      <form method="post" action={actionOf('reaches', props)}>
        <input type="hidden" name="do" value="drop-reach" />
        <ul class="owned">
          {trip.reaches.map(reach => (
            <Owned
              key={reachKey(reach)}
              field="reach"
              value={reachKey(reach)}
              name={reachInWords(reach, words)}
              words={words}
            />
          ))}
        </ul>
      </form>
      <PartForm {...props} part="reaches">
        <h3>{tripPages.reachAround}</h3>
        <PlaceInput {...props} part="reaches" name="reachPlace" label={tripPages.reachPlace} />
        <TextField {...field} name="radiusKm" label={tripPages.radius} value={typed['radiusKm'] ?? '50'} />
        <Button name="do" value="add-around">
          {tripPages.addReach}
        </Button>
        <h3>{tripPages.reachElse}</h3>
        <SelectField
          {...field}
          name="country"
          label={tripPages.reachCountry}
          options={[
            { value: '', label: tripPages.chooseCountry },
            ...countriesByName(language).map(code => ({ value: code, label: countryName(code, language) })),
          ]}
          chosen={typed['country']}
        />
        <div class="form__row">
          <Button name="do" value="add-country">
            {tripPages.addCountry}
          </Button>
          <Button name="do" value="add-anywhere">
            {tripPages.addAnywhere}
          </Button>
          <Button name="do" value="add-remote">
            {tripPages.addRemote}
          </Button>
        </div>
      </PartForm>
    </Part>
  );
}

/** Who may know of it, and what she had better think of when she says so. */
export function AudienceSection(props: EditTripPart): VNode {
  const { frame, trip, words } = props;
  const { tripPages } = words;
  const typed = typedIn('audience', props);
  const hasTyped = typed['do'] !== undefined;
  const field = { words, refusals: refusalsIn('audience', props) };
  return (
    <Part {...props} part="audience" title={tripPages.audienceTitle}>
      <PartForm {...props} part="audience">
        <Choice
          {...field}
          name="audience"
          legend={tripPages.audience}
          options={audiences.map(value => ({ value, label: tripPages[audienceNames[value]] }))}
          chosen={typed['audience'] ?? trip.audience}
        />
        <TextField
          {...field}
          name="guests"
          label={tripPages.guests}
          hint={tripPages.guestsHint}
          value={typed['guests'] ?? trip.guests.map(({ handle }) => `@${handle}`).join(' ')}
          isVerbatim
        />
        <PastChoice words={words} isChecked={hasTyped ? 'tellsOnlyPast' in typed : trip.tellsOnlyPast} />
        <Button kind="primary" name="do" value="save-audience">
          {tripPages.saveAudience}
        </Button>
      </PartForm>
      {trip.key === null ? null : (
        <form class="form" method="post" action={actionOf('audience', props)}>
          <p>
            {tripPages.linkIs}{' '}
            <span class="line-to-copy">{`${frame.origin}${addresses.trip(trip.slug)}?key=${trip.key}`}</span>
          </p>
          <p>{tripPages.renewLinkText}</p>
          <Button name="do" value="renew-link">
            {tripPages.renewLink}
          </Button>
        </form>
      )}
    </Part>
  );
}

export function PastChoice({
  words,
  isChecked,
}: Pick<EditTripPart, 'words'> & { isChecked: boolean }): VNode {
  const { tripPages } = words;
  return (
    <div>
      <CheckList
        name="tellsOnlyPast"
        legend={tripPages.pastLegend}
        options={[{ value: 'yes', label: tripPages.pastLabel, isChecked }]}
      />
      <p class="field__hint">{tripPages.pastHint}</p>
    </div>
  );
}

export function CloseSection(props: EditTripPart): VNode | null {
  const { trip, words } = props;
  const { tripPages } = words;
  if (trip.state === 'CLOSED') return null;
  return (
    <Part {...props} part="close" title={tripPages.close}>
      <details class="quiet">
        <summary>{tripPages.close} …</summary>
        <p>{tripPages.closeText}</p>
        <form method="post" action={addresses.editTrip(trip.slug)}>
          <Button name="do" value="close">
            {tripPages.closeSure}
          </Button>
        </form>
      </details>
    </Part>
  );
}
