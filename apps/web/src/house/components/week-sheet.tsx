import {
  mondayOf,
  numberInYear,
  sundayOf,
  weekInWords,
  weeksIn,
  yearOf,
  type Week,
  type WeekSet,
} from '#weeks';
import type { VNode } from 'preact';
import type { Words } from '../../words/index.js';
import { monthOf } from '../week-text.js';

export interface WeekNote {
  /** As short as a figure. */
  readonly short: string;
  /** The same for those who hear it: "2 seats free". */
  readonly said: string;
}

export interface WeekSheetProps {
  readonly words: Words;
  readonly id: string;
  /** The weeks of each brush. */
  readonly sets: readonly WeekSet[];
  readonly from: Week;
  readonly to: Week;
  readonly now?: Week | undefined;
  readonly closed?: ReadonlyMap<Week, string> | undefined;
  readonly notes?: ReadonlyMap<Week, WeekNote> | undefined;
}

/** Weeks by month, each with its number and its days: a calendar to look at, which an island makes one to paint on. */
export function WeekSheet(props: WeekSheetProps): VNode {
  const { words, id, from, to } = props;
  const months = Map.groupBy(
    weeksIn({ from, to }),
    week => `${monthOf(week, words.language)} ${yearOf(week)}`,
  );
  return (
    <div class="painter__sheet" data-part="sheet" aria-labelledby={`${id}-legend`} role="group">
      {[...months].map(([month, weeks]) => (
        <div class="painter__month" key={month} role="group" aria-label={month}>
          <p aria-hidden="true">{month}</p>
          <ol>
            {weeks.map(week => (
              <Cell key={week} week={week} {...props} />
            ))}
          </ol>
        </div>
      ))}
    </div>
  );
}

function Cell({ week, words, sets, now, closed, notes }: WeekSheetProps & { week: Week }): VNode {
  const mark = sets.findIndex(weeks => weeks.includes(week)) + 1;
  const reason = closed?.get(week);
  const note = notes?.get(week);
  const names = [
    mark > 0 ? `painter__week--${mark}` : '',
    reason === undefined ? '' : 'painter__week--closed',
    week === now ? 'painter__week--now' : '',
  ];
  const said = [weekInWords(week, words.language), week === now ? words.weeks.now : '', reason, note?.said];
  return (
    <li
      class={['painter__week', ...names].filter(Boolean).join(' ')}
      data-week={week}
      data-closed={reason === undefined ? undefined : ''}
      title={reason}
    >
      <span class="unseen">
        {said.filter(Boolean).join(', ')}
        <span data-part="mark" />
      </span>
      <b aria-hidden="true">{numberInYear(week)}</b>
      <small aria-hidden="true">
        {mondayOf(week).day}–{sundayOf(week).day}
      </small>
      {note ? <i aria-hidden="true">{note.short}</i> : null}
    </li>
  );
}
