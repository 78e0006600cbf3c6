import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { Button } from '../house/components/button.js';
import { Choice } from '../house/components/choice.js';
import { Form } from '../house/components/form.js';
import { Notice } from '../house/components/notice.js';
import { SettingsRoom } from '../house/rooms.js';
import { refusalInWords, wordsFor } from '../words/index.js';
import { KeptAwayLists } from './kept-away.js';
import { circles, parts, type PartName, type PrivacyPageProps, type PrivacyPart } from './privacy-choices.js';
import { Section } from './privacy-section.js';

export function PrivacyPage(props: PrivacyPageProps): VNode {
  const { frame, refusals = [] } = props;
  const words = wordsFor(frame.language);
  const part = { ...props, words };
  return (
    <SettingsRoom frame={frame} title={words.privacy.title} lead={words.privacy.lead}>
      {refusals.length > 0 ? (
        <Notice tone="wrong">
          <p>{refusals.map(refused => refusalInWords(refused, words)).join(' ')}</p>
        </Notice>
      ) : null}
      <WhoSeesWhat {...part} />
      <SearchEngines {...part} />
      <KeptAwayLists {...part} />
    </SettingsRoom>
  );
}

function WhoSeesWhat(props: PrivacyPart): VNode {
  const { words, handle } = props;
  const { privacy } = words;
  const page = addresses.person(handle);
  return (
    <Section {...props} name="parts" title={privacy.parts} lead={privacy.partsLead}>
      <Form words={words} action={addresses.settings.privacy} fields={[]}>
        <div class="circles">
          {parts.map(part => (
            <PartRow key={part} {...props} part={part} />
          ))}
        </div>
        <p class="circles__note">{privacy.circlesNote}</p>
        <Button kind="primary" name="do" value="save-parts">
          {privacy.saveParts}
        </Button>
      </Form>
      <p>
        {privacy.preview}: <a href={`${page}?as=stranger`}>{privacy.asStranger}</a>,{' '}
        <a href={`${page}?as=person`}>{privacy.asPerson}</a>.
      </p>
    </Section>
  );
}

/** One question a row, its three answers always in sight: a table to the eye, a group of radios to everything else. */
function PartRow({ part, chosen, words: { privacy } }: PrivacyPart & { readonly part: PartName }): VNode {
  const name = `part-${part}`;
  const hint = { TRIPS: privacy.tripsHint, EMAIL: privacy.emailHint }[part as 'TRIPS' | 'EMAIL'];
  return (
    <div
      class="circles__row"
      role="radiogroup"
      aria-labelledby={`${name}-name`}
      aria-describedby={hint ? `${name}-hint` : undefined}
    >
      <p class="circles__part">
        <span id={`${name}-name`}>{privacy[part]}</span>
        {hint ? <small id={`${name}-hint`}>{hint}</small> : null}
      </p>
      <div class="circles__choices">
        {circles.map(circle => (
          <label key={circle}>
            <input type="radio" name={name} value={circle} checked={chosen[part] === circle} />
            <span>{privacy[circle]}</span>
          </label>
        ))}
      </div>
    </div>
  );
}

function SearchEngines(props: PrivacyPart): VNode {
  const { words, isUnlisted } = props;
  const { privacy } = words;
  return (
    <Section {...props} name="search" title={privacy.search} lead={privacy.searchLead}>
      <Form words={words} action={addresses.settings.privacy} fields={['search']}>
        <Choice
          words={words}
          name="search"
          legend={privacy.searchChoice}
          chosen={isUnlisted ? 'left-out' : 'found'}
          options={[
            { value: 'found', label: privacy.searchFound },
            { value: 'left-out', label: privacy.searchLeftOut },
          ]}
        />
        <Button name="do" value="save-search">
          {privacy.saveSearch}
        </Button>
      </Form>
    </Section>
  );
}
