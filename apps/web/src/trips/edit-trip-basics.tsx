import { payNames, sizeNames } from './choice-names.js';
import { printWeeks, weekInWords, weekSet, weeksIn, type Week } from '#weeks';
import type { VNode } from 'preact';
import { Button } from '../house/components/button.js';
import { CheckList } from '../house/components/check-list.js';
import { Choice } from '../house/components/choice.js';
import { TextField } from '../house/components/field.js';
import { TextArea } from '../house/components/text-area.js';
import { WeekPainter } from '../house/components/week-painter.js';
import { Part, PartForm, PlaceInput } from './edit-trip-part.js';
import { refusalsIn, typedIn, type EditTripPart } from './edit-trip.js';
import { pays, sizes } from './trip-on-page.js';

export function BasicsSection(props: EditTripPart): VNode {
  const { trip, words, nowWeek } = props;
  const { tripPages } = words;
  const typed = typedIn('basics', props);
  const field = { words, refusals: refusalsIn('basics', props) };
  return (
    <Part {...props} part="basics" title={tripPages.basics}>
      <PartForm {...props} part="basics">
        <TextField {...field} name="title" label={tripPages.title} value={typed['title'] ?? trip.title} />
        <TextField
          {...field}
          name="slug"
          label={tripPages.address}
          hint={tripPages.addressHint}
          value={typed['slug'] ?? trip.slug}
          isVerbatim
        />
        <SpanFields
          {...field}
          now={nowWeek}
          first={typed['firstWeek'] ?? trip.fromWeek}
          last={typed['lastWeek'] ?? trip.toWeek}
        />
        <TextArea
          {...field}
          name="story"
          label={tripPages.storyLabel}
          hint={tripPages.storyHint}
          value={typed['story'] ?? trip.story}
        />
        <PlaceInput
          {...props}
          part="basics"
          name="startPlace"
          label={tripPages.startPlace}
          hint={tripPages.startPlaceHint}
          now={trip.place}
        />
        <Button kind="primary" name="do" value="save-basics">
          {tripPages.save}
        </Button>
      </PartForm>
    </Part>
  );
}

/** From one week to another, as text: a browser's own picker of weeks is not one that all have. */
export function SpanFields({
  words,
  refusals,
  now,
  first,
  last,
}: Pick<EditTripPart, 'words' | 'refusals'> & { now: Week; first: string; last: string }): VNode {
  const { tripPages, language } = words;
  const example = `${now} (${weekInWords(now, language)})`;
  const field = { words, refusals, isVerbatim: true } as const;
  return (
    <div class="form__row">
      <TextField
        {...field}
        name="firstWeek"
        label={tripPages.firstWeek}
        hint={tripPages.weekHint(example)}
        value={first}
      />
      <TextField {...field} name="lastWeek" label={tripPages.lastWeek} value={last} />
    </div>
  );
}

export function WeeksSection(props: EditTripPart): VNode {
  const { trip, words, nowWeek } = props;
  const { tripPages } = words;
  const typed = typedIn('weeks', props);
  const ranked = (rank: number) =>
    printWeeks(weekSet(trip.weekWishes.filter(wish => wish.rank === rank).map(({ week }) => week)));
  const open = new Set(trip.openWeeks);
  const closed = new Map(
    weeksIn({ from: trip.fromWeek, to: trip.toWeek })
      .filter(week => !open.has(week))
      .map(week => [week, week < nowWeek ? tripPages.pastWeek : tripPages.closedWeek] as const),
  );
  return (
    <Part {...props} part="weeks" title={tripPages.weeks} lead={tripPages.weeksLead}>
      <PartForm {...props} part="weeks">
        <WeekPainter
          words={words}
          legend={tripPages.bestWeeks}
          fields={[
            { name: 'bestWeeks', label: tripPages.best, value: typed['bestWeeks'] ?? ranked(1) },
            { name: 'goodWeeks', label: tripPages.good, value: typed['goodWeeks'] ?? ranked(2) },
          ]}
          from={trip.fromWeek}
          to={trip.toWeek}
          now={nowWeek}
          closed={closed}
          refusals={refusalsIn('weeks', props)}
        />
        <Button kind="primary" name="do" value="save-weeks">
          {tripPages.save}
        </Button>
      </PartForm>
    </Part>
  );
}

export function NeedsSection(props: EditTripPart): VNode {
  const { trip, words } = props;
  const { tripPages } = words;
  const typed = typedIn('needs', props);
  const field = { words, refusals: refusalsIn('needs', props) };
  const chosen: ReadonlySet<string> = new Set(trip.companySizes);
  return (
    <Part {...props} part="needs" title={tripPages.needsTitle}>
      <PartForm {...props} part="needs">
        <CheckList
          name="needsBed"
          legend={tripPages.needs}
          options={[{ value: 'yes', label: tripPages.bedLabel, isChecked: trip.needsBed }]}
        />
        <TextField
          {...field}
          name="fareNeed"
          label={tripPages.fareLabel}
          hint={tripPages.fareHint}
          value={typed['fareNeed'] ?? String(trip.fareNeed)}
        />
        <Choice
          {...field}
          name="payNeed"
          legend={tripPages.payLabel}
          options={pays.map(value => ({ value, label: tripPages[payNames[value]] }))}
          chosen={typed['payNeed'] ?? trip.payNeed}
        />
        <CheckList
          name="companySizes"
          legend={tripPages.sizesLabel}
          options={sizes.map(value => ({
            value,
            label: tripPages[sizeNames[value]],
            isChecked: chosen.has(value),
          }))}
        />
        <Button kind="primary" name="do" value="save-needs">
          {tripPages.save}
        </Button>
      </PartForm>
    </Part>
  );
}
