import { rangeInWords, weekFromNow, weekInWords, type Week } from '#weeks';
import type { VNode } from 'preact';
import type { Words } from '../../words/index.js';

/** A week in full, and how far off it is for those who do not count in weeks. */
export function WeekLabel({ words, week, now }: { words: Words; week: Week; now?: Week | undefined }): VNode {
  return (
    <span class="week-label">
      <time datetime={week}>{weekInWords(week, words.language)}</time>
      {now ? <span class="week-label__off"> ({weekFromNow(week, now, words.language)})</span> : null}
    </span>
  );
}

export function WeekRangeLabel({ words, from, to }: { words: Words; from: Week; to: Week }): VNode {
  return <span class="week-label">{rangeInWords({ from, to }, words.language)}</span>;
}
