import { audienceNames } from './choice-names.js';
import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { Button } from '../house/components/button.js';
import { Choice } from '../house/components/choice.js';
import { TextField } from '../house/components/field.js';
import { Form } from '../house/components/form.js';
import { TextArea } from '../house/components/text-area.js';
import type { Frame } from '../house/frame.js';
import { Layout } from '../house/layout.js';
import { plusWeeks, type Week } from '#weeks';
import type { TypedForm } from '../typed-form.js';
import { wordsFor, type Refused, type Words } from '../words/index.js';
import { BasicsSection, NeedsSection, SpanFields, WeeksSection } from './edit-trip-basics.js';
import { EntriesSection } from './edit-trip-entries.js';
import { AudienceSection, CloseSection, PastChoice, ReachesSection } from './edit-trip-reaches.js';
import { SkillsSection, WaysSection } from './edit-trip-skills.js';
import { sections, type EditTripPageProps, type Section } from './edit-trip.js';
import { audiences } from './trip-on-page.js';

export function EditTripPage(props: EditTripPageProps): VNode {
  const { frame, trip } = props;
  const words = wordsFor(frame.language);
  const { tripPages } = words;
  const part = { ...props, words };
  return (
    <Layout
      {...frame}
      title={`${tripPages.editTitle}: ${trip.title}`}
      description={tripPages.editTitle}
      islands={['skill-picker', 'week-painter']}
      isUnlisted
    >
      <div class="trip-form">
        <header class="trip-form__head">
          <h1>{trip.title}</h1>
          <p>
            {trip.state === 'DRAFT' ? `${tripPages.draft} ` : ''}
            <a href={addresses.trip(trip.slug)}>{tripPages.toThePage}</a>
            {trip.state === 'OPEN' ? (
              <>
                {' · '}
                <a href={addresses.tripMatches(trip.slug)}>{words.matches.toOffers}</a>
              </>
            ) : null}
          </p>
        </header>
        <Stray {...props} words={words} />
        <Contents words={words} isClosed={trip.state === 'CLOSED'} />
        <BasicsSection {...part} />
        <WeeksSection {...part} />
        <EntriesSection {...part} />
        <SkillsSection {...part} />
        <WaysSection {...part} />
        <ReachesSection {...part} />
        <NeedsSection {...part} />
        <AudienceSection {...part} />
        <CloseSection {...part} />
      </div>
    </Layout>
  );
}

/** What stood in the way of a wish that has no form of its own, such as to open it again. */
function Stray({ section, refusals = [], words, trip }: EditTripPageProps & { words: Words }): VNode | null {
  if (section !== undefined || refusals.length === 0) return null;
  return (
    <Form words={words} action={addresses.editTrip(trip.slug)} refusals={refusals} fields={[]}>
      {null}
    </Form>
  );
}

function Contents({ words, isClosed }: { words: Words; isClosed: boolean }): VNode {
  const { tripPages, profile } = words;
  const titles: Record<Section, string> = {
    basics: tripPages.basics,
    weeks: tripPages.weeks,
    entries: tripPages.entries,
    skills: tripPages.skillsTitle,
    ways: tripPages.waysTitle,
    reaches: tripPages.reaches,
    needs: tripPages.needsTitle,
    audience: tripPages.audienceTitle,
    close: tripPages.close,
  };
  return (
    <nav class="on-this-page" aria-label={profile.onThisPage}>
      <ul>
        {sections
          .filter(section => section !== 'close' || !isClosed)
          .map(section => (
            <li key={section}>
              <a href={`#${section}-title`}>{titles[section]}</a>
            </li>
          ))}
      </ul>
    </nav>
  );
}

export interface NewTripPageProps {
  readonly frame: Frame;
  readonly nowWeek: Week;
  readonly typed?: TypedForm;
  readonly refusals?: readonly Refused[] | undefined;
}

const DO_FIELDS = ['title', 'firstWeek', 'lastWeek', 'story', 'audience'];

export function NewTripPage({ frame, nowWeek, typed = {}, refusals }: NewTripPageProps): VNode {
  const words = wordsFor(frame.language);
  const { tripPages } = words;
  const field = { words, refusals };
  return (
    <Layout {...frame} title={tripPages.newTitle} description={tripPages.newLead} isUnlisted>
      <div class="trip-form">
        <header class="trip-form__head">
          <h1>{tripPages.newTitle}</h1>
          <p>{tripPages.newLead}</p>
        </header>
        <Form words={words} action={addresses.newTrip} refusals={refusals} fields={DO_FIELDS}>
          <TextField
            {...field}
            name="title"
            label={tripPages.title}
            hint={tripPages.titleHint}
            value={typed['title']}
          />
          <SpanFields
            {...field}
            now={nowWeek}
            first={typed['firstWeek'] ?? plusWeeks(nowWeek, 4)}
            last={typed['lastWeek'] ?? plusWeeks(nowWeek, 7)}
          />
          <TextArea
            {...field}
            name="story"
            label={tripPages.storyLabel}
            hint={tripPages.storyHint}
            value={typed['story']}
            rows={6}
          />
          <Choice
            {...field}
            name="audience"
            legend={tripPages.audience}
            options={audiences.map(value => ({ value, label: tripPages[audienceNames[value]] }))}
            chosen={typed['audience'] ?? 'EVERYONE'}
          />
          <PastChoice words={words} isChecked={'tellsOnlyPast' in typed} />
          <div class="form__row">
            <Button kind="primary" name="do" value="post">
              {tripPages.post}
            </Button>
            <Button name="do" value="draft">
              {tripPages.keepDraft}
            </Button>
          </div>
        </Form>
      </div>
    </Layout>
  );
}
