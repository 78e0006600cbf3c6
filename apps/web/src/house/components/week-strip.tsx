import { numberInYear, weekInShort, weekInWords, weekSet, weeksIn, weeksInWords, type Week } from '#weeks';
import type { VNode } from 'preact';
import type { Words } from '../../words/index.js';
import { isFirstOfItsMonth, isFirstOfItsQuarter, monthOf } from '../week-text.js';

export type WeekState = 'open' | 'visit' | 'entry';

export interface StripWeek {
  readonly week: Week;
  readonly state: WeekState;
  /** Where the week is spent, or with what. */
  readonly label?: string | undefined;
}

export interface WeekStripProps {
  readonly words: Words;
  readonly from: Week;
  readonly to: Week;
  /** The weeks that are on the road; all others in the span are not. */
  readonly weeks: readonly StripWeek[];
  readonly now?: Week | undefined;
}

/** The strip may begin in mid-month; then the name of the month needs so many cells before the next. */
const ROOM_FOR_MONTH = 4;

/** One cell a week, to be looked at; those who cannot are told the same in sentences. */
export function WeekStrip({ words, from, to, weeks, now }: WeekStripProps): VNode {
  const known = new Map(weeks.map(week => [week.week, week]));
  return (
    <div class="strip" role="img" aria-label={stripInWords(weeks, now, words)}>
      {weeksIn({ from, to }).map((week, index, all) => (
        <Cell
          key={week}
          week={week}
          known={known.get(week)}
          now={now}
          saysMonth={
            isFirstOfItsMonth(week) || (index === 0 && !all.slice(1, ROOM_FOR_MONTH).some(isFirstOfItsMonth))
          }
          words={words}
        />
      ))}
    </div>
  );
}

interface CellProps {
  readonly week: Week;
  readonly known: StripWeek | undefined;
  readonly now: Week | undefined;
  readonly saysMonth: boolean;
  readonly words: Words;
}

function Cell({ week, known, now, saysMonth, words }: CellProps): VNode {
  const names = [
    'week',
    `week--${known?.state ?? 'idle'}`,
    now !== undefined && week < now ? 'week--past' : '',
    week === now ? 'week--now' : '',
  ];
  const meaning = known && `${weekInWords(week, words.language)}: ${known.label ?? words.weeks[known.state]}`;
  return (
    <span class={names.filter(Boolean).join(' ')} title={meaning}>
      {saysMonth ? (
        <i class={isFirstOfItsQuarter(week) ? 'week__quarter' : undefined}>{monthOf(week, words.language)}</i>
      ) : null}
      <b>{numberInYear(week)}</b>
    </span>
  );
}

export function stripInWords(weeks: readonly StripWeek[], now: Week | undefined, words: Words): string {
  if (weeks.length === 0) return words.weeks.nothing;
  const said = (some: readonly StripWeek[]) =>
    weeksInWords(weekSet(some.map(({ week }) => week)), words.language);
  const having = (state: WeekState) => weeks.filter(week => week.state === state);
  const places = [...Map.groupBy(having('visit'), ({ label }) => label ?? words.weeks.visit)];
  return [
    ...places.map(([place, some]) => words.weeks.listVisit(said(some), place)),
    having('entry').length > 0 ? words.weeks.listEntry(said(having('entry'))) : '',
    having('open').length > 0 ? words.weeks.listOpen(said(having('open'))) : '',
    now ? words.weeks.isNow(weekInShort(now, words.language)) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** What the cells mean; on a page with strips it is said once. */
export function StripLegend({
  words,
  states,
}: {
  words: Words;
  states: readonly (WeekState | 'now')[];
}): VNode {
  return (
    <ul class="legend" aria-label={words.weeks.legend}>
      {states.map(state => (
        <li key={state}>
          <span
            class={state === 'now' ? 'week week--idle week--now' : `week week--${state}`}
            aria-hidden="true"
          />
          {words.weeks[state]}
        </li>
      ))}
    </ul>
  );
}
