import { plusWeeks, type Week } from '#weeks';
import type { ComponentChildren, VNode } from 'preact';
import { Button } from '../house/components/button.js';
import { CheckList } from '../house/components/check-list.js';
import { TextField, fieldId } from '../house/components/field.js';
import { SelectField } from '../house/components/select-field.js';
import { WeekPainter } from '../house/components/week-painter.js';
import { refusalInWords, type Refused, type Words } from '../words/index.js';
import { isSaid, usualRadius, type Asked, type Filter, type Sort } from './asked.js';
import type { Side } from './side.js';

export interface AskFormProps {
  readonly words: Words;
  readonly side: Side;
  readonly asked: Asked;
  readonly sort: Sort;
  /** What the skills that are asked for are called, by their slugs. */
  readonly names: ReadonlyMap<string, string>;
  /** The town that is asked for, as one reads it. */
  readonly placeLabel?: string | undefined;
  readonly languages: readonly { readonly code: string; readonly name: string }[];
  readonly thisWeek: Week;
  readonly refusals: readonly Refused[];
}

/** So far ahead anybody plans. */
const weeksAhead = 59;
/** The languages that are offered before anybody asks for another one. */
const usualLanguages = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'pt'];
const seldom = ['countries', 'remote', 'lodging', 'pay', 'languages', 'practices', 'words'] as const;

/** Asked by GET, so that each answer has an address. */
export function AskForm(props: AskFormProps): VNode {
  const { words, side, asked, sort, names, placeLabel, thisWeek, refusals } = props;
  const { search } = words;
  const field = { words, refusals, autocomplete: 'off' };
  const called = (slugs: readonly string[]) => slugs.map(slug => names.get(slug) ?? slug).join(', ');
  return (
    <form class="form ask" method="get" action={side.path} role="search" aria-labelledby="ask-title">
      <Mistakes words={words} refusals={refusals} />
      <TextField
        {...field}
        name="can"
        label={search[side.words.can]}
        hint={search.skillsHint}
        value={called(asked.can)}
      />
      <TextField
        {...field}
        name="learn"
        label={search[side.words.learn]}
        hint={search.skillsHint}
        value={called(asked.learn)}
      />
      <div class="ask__place">
        <TextField
          {...field}
          name="place"
          label={search[side.words.place]}
          hint={search[side.words.placeHint]}
          value={placeLabel ?? asked.place}
        />
        {placeLabel === undefined ? null : <input type="hidden" name="at" value={asked.place} />}
        <TextField
          {...field}
          name="radius"
          label={search.radius}
          value={asked.radius === '' ? usualRadius : asked.radius}
        />
      </div>
      <details
        class="ask__more"
        open={asked.weeks !== '' || refusals.some(refused => refused.field === 'weeks')}
      >
        <summary>{search.weeks}</summary>
        <div class="ask__seldom">
          <WeekPainter
            words={words}
            legend={search.weeks}
            hint={search.weeksHint}
            fields={[{ name: 'weeks', label: search.weekAsked, value: asked.weeks.replaceAll(',', ', ') }]}
            from={thisWeek}
            to={plusWeeks(thisWeek, weeksAhead)}
            now={thisWeek}
            refusals={refusals}
          />
        </div>
      </details>
      <More {...props} called={called} />
      {sort === 'fit' ? null : <input type="hidden" name="sort" value={sort} />}
      <p class="ask__do">
        <Button kind="primary">{search.act}</Button>
        <a href={side.path}>{search.clear}</a>
      </p>
    </form>
  );
}

/** What is seldom asked for; in sight as soon as it is, or where something about it was not right. */
function More({
  words,
  side,
  asked,
  languages,
  refusals,
  called,
}: AskFormProps & { called: (slugs: readonly string[]) => string }): VNode {
  const { search } = words;
  const field = { words, refusals, autocomplete: 'off' };
  const isOpen = seldom.some(
    filter => isSaid(asked, filter) || refusals.some(refused => refused.field === filter),
  );
  return (
    <details class="ask__more" open={isOpen}>
      <summary>{search.more}</summary>
      <div class="ask__seldom">
        <TextField {...field} name="words" label={search.words} hint={search.wordsHint} value={asked.words} />
        <Remote words={words} isChecked={asked.remote} />
        <TextField
          {...field}
          name="countries"
          label={search.countries}
          hint={search.countriesHint}
          value={asked.countries.map(code => (code.length === 2 ? code.toUpperCase() : code)).join(', ')}
        />
        <OneOf
          {...field}
          name="lodging"
          label={search[side.words.lodging]}
          options={side.lodgings}
          chosen={asked.lodging}
        />
        <OneOf {...field} name="pay" label={search[side.words.pay]} options={side.pays} chosen={asked.pay} />
        <CheckList
          name="languages"
          legend={search[side.words.languages]}
          options={languages
            .filter(({ code }) => usualLanguages.includes(code) || asked.languages.includes(code))
            .map(({ code, name }) => ({
              value: code,
              label: name,
              isChecked: asked.languages.includes(code),
            }))}
        />
        <TextField
          {...field}
          name="practices"
          label={search.practices}
          hint={search.practicesHint}
          value={called(asked.practices)}
        />
      </div>
    </details>
  );
}

function Remote({ words, isChecked }: { words: Words; isChecked: boolean }): VNode {
  return (
    <label class="ask__tick">
      <input type="checkbox" name="remote" value="yes" checked={isChecked} />
      <span>{words.search.remote}</span>
    </label>
  );
}

function OneOf({
  words,
  options,
  ...rest
}: {
  words: Words;
  name: Filter;
  label: string;
  options: Side['lodgings'];
  chosen: string;
  refusals: readonly Refused[];
}): VNode {
  return (
    <SelectField
      words={words}
      options={options.map(({ value, word }) => ({ value, label: words.search[word] }))}
      {...rest}
    />
  );
}

/** What may have been meant by a skill that nobody knows. */
function nearestTo({ code, facts }: Refused, { search }: Words): string {
  const nearest = code === 'skill_unknown' ? facts?.['nearest'] : undefined;
  return Array.isArray(nearest) && nearest.length > 0 ? search.didYouMean(nearest.join(', ')) : '';
}

/** What was not right, each with the way to its field. */
function Mistakes({ words, refusals }: { words: Words; refusals: readonly Refused[] }): VNode | null {
  if (refusals.length === 0) return null;
  return (
    <div class="mistakes" role="alert" tabindex={-1} autofocus>
      <p class="mistakes__title">{words.form.mistakes(refusals.length)}</p>
      <ul>
        {refusals.map(refused => (
          <li key={`${refused.field} ${refused.code}`}>
            <Lead field={refused.field ?? undefined}>{refusalInWords(refused, words)}</Lead>{' '}
            {nearestTo(refused, words)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Lead({ field, children }: { field: string | undefined; children: ComponentChildren }): VNode {
  return field === undefined ? <>{children}</> : <a href={`#${fieldId(field)}`}>{children}</a>;
}
