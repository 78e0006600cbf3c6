import type { Match, NearMiss } from './match.js';
import type { OfferSide, TripSide, Understanding } from './pair.js';
import { type Gate, type Part, parts, type Weights } from './parts.js';
import { shared } from './score.js';

/** A skill by its number, up to which level. */
export interface SkillStep {
  readonly skill: number;
  readonly level: number;
}

/** What a part adds to the score; all of them together are the score. */
export interface Contribution {
  readonly part: Part;
  readonly value: number;
  readonly weight: number;
  readonly points: number;
}

/** Why two fit, as facts; the words are made where they are read. */
export interface Explanation {
  /** What she would learn and they teach, and what of it they do not. */
  readonly taught: readonly SkillStep[];
  readonly untaught: readonly SkillStep[];
  /** What they seek and she brings, and what of it she does not. */
  readonly brought: readonly SkillStep[];
  readonly unbrought: readonly SkillStep[];
  readonly weeks: readonly number[];
  readonly best: number;
  readonly wish: 'best' | 'good' | 'other';
  readonly tongue: { readonly language: string; readonly well: Understanding } | null;
  readonly bed: 'given' | 'missing' | 'not needed';
  /** What her way costs and what of it is paid; nothing, where nobody has to pay it. */
  readonly fare: { readonly need: number; readonly paid: number } | null;
  readonly isRemote: boolean;
  readonly km: number;
  readonly fromPlaceId: number | null;
  readonly contributions: readonly Contribution[];
}

/** What would have to be otherwise for a near miss to fit. */
export type Cure =
  | { readonly gate: 'week'; readonly weeks: readonly number[] }
  | { readonly gate: 'language'; readonly languages: readonly string[] }
  | { readonly gate: 'where'; readonly by: 'distance'; readonly km: number; readonly radiusKm: number }
  | { readonly gate: 'where'; readonly by: 'country'; readonly country: string }
  | { readonly gate: 'where'; readonly by: 'only on site' | 'only from afar' }
  | { readonly gate: 'bed' }
  | { readonly gate: 'skill'; readonly sought: readonly SkillStep[]; readonly taught: readonly SkillStep[] }
  | { readonly gate: 'rather_not'; readonly skills: readonly number[] };

export function explain(trip: TripSide, offer: OfferSide, match: Match, weights: Weights): Explanation {
  const { isRemote, km, fromPlaceId, best, weeks } = match;
  return {
    taught: stepsOf(shared(trip.want, offer.teach)),
    untaught: stepsOf(without(trip.want, offer.teach)),
    brought: stepsOf(shared(offer.seek, trip.teach)),
    unbrought: stepsOf(without(offer.seek, trip.teach)),
    weeks,
    best,
    wish: trip.bestWeeks.includes(best) ? 'best' : trip.goodWeeks.includes(best) ? 'good' : 'other',
    tongue: tongueOf(trip, offer),
    bed:
      isRemote || !trip.needsBed
        ? offer.hasBed && !isRemote
          ? 'given'
          : 'not needed'
        : offer.hasBed
          ? 'given'
          : 'missing',
    fare:
      isRemote || trip.fareNeed === 0
        ? null
        : { need: trip.fareNeed, paid: Math.min(trip.fareNeed, offer.travelPaid) },
    isRemote,
    km,
    fromPlaceId,
    contributions: parts.map(part => ({
      part,
      value: match.parts[part],
      weight: weights[part],
      points: weights[part] * match.parts[part],
    })),
  };
}

const cures: {
  readonly [G in Gate]: (trip: TripSide, offer: OfferSide, miss: NearMiss) => Extract<Cure, { gate: G }>;
} = {
  week: (_trip, _offer, { weeks }) => ({ gate: 'week', weeks }),
  language: (_trip, { tongues }) => ({
    gate: 'language',
    languages: Object.keys(tongues)
      .filter(tongue => tongues[tongue]! > 2)
      .toSorted((a, b) => (a < b ? -1 : 1)),
  }),
  where: cureOfWhere,
  bed: () => ({ gate: 'bed' }),
  skill: (_trip, { seek, teach }) => ({ gate: 'skill', sought: stepsOf(seek), taught: stepsOf(teach) }),
  rather_not: ({ avoid }, { main }) => ({ gate: 'rather_not', skills: shared(main, avoid) }),
};

export function cureOf(trip: TripSide, offer: OfferSide, miss: NearMiss): Cure {
  return cures[miss.gate](trip, offer, miss);
}

function cureOfWhere(
  trip: TripSide,
  offer: OfferSide,
  { isRemote, km, fromPlaceId }: NearMiss,
): Extract<Cure, { gate: 'where' }> {
  if (isRemote) return { gate: 'where', by: 'only on site' };
  if (!offer.isOnSite) return { gate: 'where', by: 'only from afar' };
  const circles = trip.stretches.filter(
    ({ kind, placeId, radiusKm }) => kind === 'around' && placeId === fromPlaceId && radiusKm < km,
  );
  const radiusKm = Math.max(...circles.map(circle => circle.radiusKm));
  if (circles.length > 0) return { gate: 'where', by: 'distance', km, radiusKm };
  return { gate: 'where', by: 'country', country: offer.country ?? '' };
}

function tongueOf(trip: TripSide, offer: OfferSide): Explanation['tongue'] {
  const both = shared(Object.keys(trip.tongues), Object.keys(offer.tongues))
    .map(language => ({
      language,
      well: Math.min(trip.tongues[language]!, offer.tongues[language]!) as Understanding,
    }))
    .toSorted((a, b) => b.well - a.well || (a.language < b.language ? -1 : 1));
  return both[0] ?? null;
}

function without(some: readonly number[], others: readonly number[]): number[] {
  return some.filter(each => !others.includes(each));
}

/** Level marks, read again as skills: of each the highest. */
function stepsOf(marks: readonly number[]): SkillStep[] {
  const highest = new Map<number, number>();
  for (const mark of marks.toSorted((a, b) => a - b)) highest.set(Math.floor(mark / 4), (mark % 4) + 1);
  return [...highest].map(([skill, level]) => ({ skill, level }));
}
