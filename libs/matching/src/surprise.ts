import type { Match } from './match.js';

interface Candidate {
  readonly match: Match;
  /** Where it is; nothing for what is done from afar only. */
  readonly country: string | null;
}

/**
 * One pick that nobody would have looked for: of what fits and did not make the page, the best that leads to a country
 * which is not on it, and where she gives what she can without learning what she wished; else the best that does one of
 * both. There is no dice in it: who looks again finds it again.
 */
export function surpriseAmong(page: readonly Candidate[], beyond: readonly Candidate[]): Match | null {
  const shown = new Set(page.map(({ match }) => idOf(match)));
  const countries = new Set(page.map(({ country }) => country));
  const surprises = beyond
    .filter(({ match }) => !shown.has(idOf(match)))
    .toSorted((a, b) => inOrder(a.match, b.match))
    .map(({ match, country }) => ({
      match,
      turns:
        Number(country !== null && !countries.has(country)) +
        Number(match.parts.take === 0 && match.parts.give > 0),
    }));
  const both = surprises.find(({ turns }) => turns === 2);
  return (both ?? surprises.find(({ turns }) => turns === 1))?.match ?? null;
}

/** The order of matches, in words: the better score, then the shorter way, then the sooner week, then the id. */
export function inOrder(a: Match, b: Match): number {
  return (
    b.score - a.score ||
    a.km - b.km ||
    a.best - b.best ||
    (idOf(a) < idOf(b) ? -1 : idOf(a) > idOf(b) ? 1 : 0)
  );
}

const idOf = ({ tripId, offerId }: Match) => `${tripId} ${offerId}`;
