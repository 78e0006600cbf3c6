import { Refusal } from '#kernel';
import { parseWeeks, plusWeeks, weekSet, weeksInWords, type Week, type WeekSet } from '#weeks';
import type { VNode } from 'preact';
import type { Refused, Words } from '../../words/index.js';
import { fieldId, TextField } from './field.js';
import { WeekSheet, type WeekNote } from './week-sheet.js';

export interface PaintedField {
  readonly name: string;
  /** What a week in it is: "open", "best". It names the brush, and the text field if there are several. */
  readonly label: string;
  /** The weeks as they were typed, or as `printWeeks` writes them; it is never lost. */
  readonly value?: string | undefined;
}

export interface WeekPainterProps {
  readonly words: Words;
  readonly legend: string;
  readonly hint?: string;
  /** One field for one set of weeks; with two there are two brushes, and a week has one mark at most. */
  readonly fields: readonly [PaintedField] | readonly [PaintedField, PaintedField];
  /** The first week to be painted: this week, or the first of a span. */
  readonly from: Week;
  /** The last one; without it sixty weeks are shown. */
  readonly to?: Week | undefined;
  readonly now?: Week | undefined;
  /** Weeks that cannot be painted, each with its reason in a word: "past", "taken". */
  readonly closed?: ReadonlyMap<Week, string> | undefined;
  /** A small figure on a week, to be looked at: how many seats are free. */
  readonly notes?: ReadonlyMap<Week, WeekNote> | undefined;
  readonly refusals?: readonly Refused[] | undefined;
}

const SHOWN = 60;

/**
 * A set of weeks in a form. It is sent as text in the notation of `parseWeeks`; with the island `week-painter`, which the
 * page names, one paints the weeks and the text follows.
 */
export function WeekPainter(props: WeekPainterProps): VNode {
  const {
    words,
    legend,
    hint,
    fields,
    from,
    to = plusWeeks(from, SHOWN),
    now,
    closed,
    notes,
    refusals,
  } = props;
  const { painter } = words;
  const sets = fields.map(({ value = '' }) => weeksSaid(value));
  const id = fieldId(fields[0].name);
  return (
    <fieldset
      class="painter"
      data-island="week-painter"
      data-none={painter.none}
      data-one={painter.chosen(1)}
      data-many={painter.chosen(0).replace('0', '#')}
    >
      <legend id={`${id}-legend`}>{legend}</legend>
      {hint ? <p class="field__hint">{hint}</p> : null}
      <p class="field__hint">{painter.figures}</p>
      <p class="field__hint" data-part="how" id={`${id}-how`} hidden>
        {painter.how}
      </p>
      <div class="painter__tools" data-part="tools" hidden>
        {fields.length > 1 ? (
          <div class="painter__brushes" role="group" aria-label={painter.brush}>
            {fields.map(({ name, label }, index) => (
              <label key={name}>
                <input type="radio" name={`${id}-brush`} data-brush={index} checked={index === 0} />
                <span class={`painter__swatch painter__swatch--${index + 1}`} aria-hidden="true" />
                <span>{label}</span>
              </label>
            ))}
          </div>
        ) : null}
        <label class="painter__rhythm">
          <input type="checkbox" data-part="rhythm" />
          <span>{painter.everySecond}</span>
        </label>
        <button class="textual" type="button" data-part="clear">
          {painter.clear}
        </button>
      </div>
      <WeekSheet words={words} id={id} sets={sets} {...{ from, to, now, closed, notes }} />
      <p class="painter__meaning" role="status">
        {fields.map(({ name, label }, index) => (
          <span key={name}>
            {label}: <b data-part="count">{weeksInWords(sets[index]!, words.language)}</b>.{' '}
          </span>
        ))}
      </p>
      {fields.map(({ name, label, value }) => (
        <TextField
          key={name}
          words={words}
          refusals={refusals}
          name={name}
          label={fields.length > 1 ? painter.writtenAs(label) : painter.written}
          hint={painter.writtenHint}
          value={value}
          autocomplete="off"
          isVerbatim
        />
      ))}
    </fieldset>
  );
}

/** The stretches that can be read; what cannot stays in the field, and the answer of the server says why. */
function weeksSaid(text: string): WeekSet {
  return weekSet(
    text.split(',').flatMap(part => {
      try {
        return parseWeeks(part);
      } catch (error) {
        if (error instanceof Refusal) return [];
        throw error;
      }
    }),
  );
}
