import type { VNode } from 'preact';
import type { Words } from '../../words/index.js';
import { BackIcon, OnwardIcon } from './icons.js';

export interface PagerProps {
  readonly words: Words;
  readonly earlier?: string | undefined;
  readonly later?: string | undefined;
}

export function Pager({ words, earlier, later }: PagerProps): VNode | null {
  if (!earlier && !later) return null;
  return (
    <nav class="pager" aria-label={words.site.pages}>
      {earlier ? (
        <a href={earlier} rel="prev">
          <BackIcon /> {words.site.earlier}
        </a>
      ) : null}
      {later ? (
        <a class="pager__later" href={later} rel="next">
          {words.site.later} <OnwardIcon />
        </a>
      ) : null}
    </nav>
  );
}
