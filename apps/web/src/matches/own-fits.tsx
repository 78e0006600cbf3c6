import { weekSet, weeksInWords, type Week } from '#weeks';
import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import type { Words } from '../words/index.js';
import type { Cure, Side } from './fit.js';
import { cureInWords } from './reasons.js';

/** A trip or an offer of the reader, and how what she looks at fits it. */
export interface OwnFit {
  readonly own: { readonly slug: string; readonly title: string };
  readonly weeks: readonly Week[];
  readonly cure: Cure | null;
}

/** What she looks at beside what is hers: when it fits, or the one thing in the way. */
export function OwnFits({
  fits,
  side,
  words,
}: {
  fits: readonly OwnFit[];
  side: Side;
  words: Words;
}): VNode | null {
  if (fits.length === 0) return null;
  const { matches, language } = words;
  const isHost = side === 'HOST';
  return (
    <ul class="own-fits" aria-label={matches.yourFits}>
      {fits.map(({ own: { slug, title }, weeks, cure }) => (
        <li key={slug}>
          <a href={isHost ? addresses.offerMatches(slug) : addresses.tripMatches(slug)}>
            {isHost ? matches.withOffer(title) : matches.withTrip(title)}
          </a>
          {': '}
          {cure ? cureInWords(cure, side, words) : matches.fitsIn(weeksInWords(weekSet(weeks), language))}
        </li>
      ))}
    </ul>
  );
}
