import { kindNames } from './choice-names.js';
import { daysInWords } from '#weeks';
import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { Button } from '../house/components/button.js';
import { CheckList } from '../house/components/check-list.js';
import { TextField } from '../house/components/field.js';
import { SelectField } from '../house/components/select-field.js';
import type { Words } from '../words/index.js';
import { actionOf, Part, PartForm, PlaceInput } from './edit-trip-part.js';
import { refusalsIn, typedIn, type EditTripPart } from './edit-trip.js';
import { entryKinds, type Entry } from './trip-on-page.js';

export function EntriesSection(props: EditTripPart): VNode {
  const { trip, words } = props;
  const { tripPages } = words;
  return (
    <Part {...props} part="entries" title={tripPages.entries} lead={tripPages.entriesLead}>
      {trip.entries.length === 0 ? (
        <p>{tripPages.noEntries}</p>
      ) : (
        <form method="post" action={actionOf('entries', props)}>
          <input type="hidden" name="do" value="drop-entry" />
          <ul class="owned">
            {trip.entries.map(entry => (
              <li key={entry.id}>
                <span>
                  <a
                    href={`${addresses.editTrip(trip.slug)}?entry=${encodeURIComponent(entry.id)}#entries-title`}
                    aria-label={tripPages.changeEntry(nameOf(entry, words))}
                  >
                    {nameOf(entry, words)}
                  </a>{' '}
                  <span class="owned__stance">{daysOf(entry, words)}</span>
                </span>
                <button
                  class="textual owned__drop"
                  type="submit"
                  name="entry"
                  value={entry.id}
                  aria-label={tripPages.dropReach(nameOf(entry, words))}
                >
                  {tripPages.drop}
                </button>
              </li>
            ))}
          </ul>
        </form>
      )}
      <EntryForm {...props} />
    </Part>
  );
}

function EntryForm(props: EditTripPart): VNode {
  const { trip, words } = props;
  const { tripPages } = words;
  const typed = typedIn('entries', props);
  const field = { words, refusals: refusalsIn('entries', props) };
  const changed = trip.entries.find(({ id }) => id === props.entry);
  return (
    <PartForm {...props} part="entries">
      {changed ? <input type="hidden" name="entry" value={changed.id} /> : null}
      <SelectField
        {...field}
        name="kind"
        label={tripPages.kind}
        options={entryKinds.map(value => ({ value, label: tripPages[kindNames[value]] }))}
        chosen={typed['kind'] ?? changed?.kind ?? 'CONFERENCE'}
      />
      <TextField
        {...field}
        name="entryTitle"
        label={tripPages.entryTitle}
        value={typed['entryTitle'] ?? changed?.title ?? ''}
      />
      <div class="form__row">
        <TextField
          {...field}
          name="firstDay"
          type="date"
          label={tripPages.firstDay}
          value={typed['firstDay'] ?? changed?.firstDay ?? ''}
        />
        <TextField
          {...field}
          name="lastDay"
          type="date"
          label={tripPages.lastDay}
          value={typed['lastDay'] ?? changed?.lastDay ?? ''}
        />
      </div>
      <PlaceInput {...props} part="entries" name="entryPlace" label={tripPages.place} now={changed?.place} />
      <TextField
        {...field}
        name="url"
        label={tripPages.url}
        value={typed['url'] ?? changed?.url ?? ''}
        isVerbatim
      />
      <CheckList
        name="isPrivate"
        legend={tripPages.taken}
        options={[
          {
            value: 'yes',
            label: tripPages.private,
            isChecked: typed['do'] === undefined ? (changed?.isPrivate ?? false) : 'isPrivate' in typed,
          },
        ]}
      />
      <Button kind="primary" name="do" value={changed ? 'save-entry' : 'add-entry'}>
        {changed ? tripPages.saveEntry : tripPages.addEntry}
      </Button>
    </PartForm>
  );
}

function nameOf({ title, kind }: Entry, { tripPages }: Words): string {
  return title || (kind ? tripPages[kindNames[kind]] : '');
}

function daysOf({ firstDay, lastDay }: Entry, { language }: Words): string {
  if (firstDay === null || lastDay === null) return '';
  return daysInWords(Temporal.PlainDate.from(firstDay), Temporal.PlainDate.from(lastDay), language);
}
