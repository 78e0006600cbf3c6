import type { Match, NearMiss } from './match.js';
import { farthest, matchHorizon, type OfferSide, type Point, type Stretch, type TripSide } from './pair.js';
import { type Gate, gates, type Parts, parts, type Weights } from './parts.js';

const neutral = 500;
const remoteNear = 800;
const leastUnderstanding = 3;
/** How much it says that so many vouch for somebody whom both know: each one more says half of what is left. */
const trustByVouches = [0, 500, 750, 875, 937, 968, 984, 992, 996, 998, 999];

export type Meeting =
  | { readonly kind: 'match'; readonly match: Match }
  | { readonly kind: 'near'; readonly nearMiss: NearMiss }
  /** What stands between them on the stretch where it is least. */
  | { readonly kind: 'none'; readonly failed: readonly Gate[] };

interface Occasion {
  readonly weights: Weights;
  /** The number of this week; what is over fits nobody. */
  readonly thisWeek: number;
  readonly vouches?: number;
}

interface Encounter {
  readonly stretch: Stretch;
  readonly order: number;
  readonly failed: readonly Gate[];
  readonly score: number;
  readonly parts: Parts;
  readonly km: number;
  readonly best: number;
  readonly weeks: readonly number[];
}

/** How much of what one needs the other has. */
export function cover(need: readonly number[], supply: readonly number[]): number {
  if (need.length === 0) return neutral;
  return Math.floor((1000 * shared(need, supply).length) / need.length);
}

export function shared<T>(some: readonly T[], others: readonly T[]): T[] {
  const known = new Set(others);
  return some.filter(each => known.has(each));
}

/** Straight through the earth, and rounded up, so that no way is longer than one with a stop on it. */
export function kmApart(a: Point, b: Point): number {
  const [x, y, z] = [a.x - b.x, a.y - b.y, a.z - b.z];
  return Math.ceil(Math.sqrt(x * x + y * y + z * z) / 10);
}

/** The best that a language does for both: as well as whoever understands it less. */
export function understanding(trip: TripSide, offer: OfferSide): number {
  const both = shared(Object.keys(trip.tongues), Object.keys(offer.tongues));
  return Math.max(0, ...both.map(tongue => Math.min(trip.tongues[tongue]!, offer.tongues[tongue]!)));
}

/** A trip meets an offer on the stretch that fits best. */
export function matchOf(trip: TripSide, offer: OfferSide, occasion: Occasion): Meeting {
  const encounters = trip.stretches
    .map((stretch, order) => encounterOf(trip, { stretch, order }, offer, occasion))
    .filter(encounter => encounter !== null);
  const matching = encounters.filter(({ failed }) => failed.length === 0);
  if (matching.length > 0) return { kind: 'match', match: bestOf(matching, trip, offer) };
  const near = encounters.filter(({ failed }) => failed.length === 1);
  const [first] = near.toSorted(byFit);
  if (first) return { kind: 'near', nearMiss: { ...bestOf(near, trip, offer), gate: first.failed[0]! } };
  const [closest] = encounters.toSorted((a, b) => a.failed.length - b.failed.length || byFit(a, b));
  return { kind: 'none', failed: closest?.failed ?? ['week'] };
}

function bestOf(encounters: readonly Encounter[], trip: TripSide, offer: OfferSide): Match {
  const { stretch, score, parts, km, best } = encounters.toSorted(byFit)[0]!;
  const isRemote = stretch.kind === 'remote';
  const weeks = [...new Set(encounters.flatMap(({ weeks }) => weeks))].toSorted((a, b) => a - b);
  const fromPlaceId = isRemote ? null : stretch.placeId;
  return { tripId: trip.id, offerId: offer.id, score, parts, isRemote, km, fromPlaceId, best, weeks };
}

function byFit(a: Encounter, b: Encounter): number {
  return b.score - a.score || a.km - b.km || a.best - b.best || a.order - b.order;
}

function encounterOf(
  trip: TripSide,
  { stretch, order }: { readonly stretch: Stretch; readonly order: number },
  offer: OfferSide,
  { weights, thisWeek, vouches = 0 }: Occasion,
): Encounter | null {
  const isRemote = stretch.kind === 'remote';
  const ahead = offer.weeks.filter(week => week >= thisWeek && week < thisWeek + matchHorizon);
  const common = staysIn(shared(ahead, stretch.weeks), offer.stayLeast);
  // Where only the week stands between them, it is one of the offer's that would do.
  const stays = common.length > 0 ? common : staysIn(ahead, offer.stayLeast);
  const km = isRemote || !offer.point || !stretch.point ? 0 : kmApart(offer.point, stretch.point);
  const understood = understanding(trip, offer);
  const holds: Record<Gate, boolean> = {
    week: common.length > 0,
    language: understood >= leastUnderstanding,
    where: isReached(stretch, offer, km),
    bed: isRemote || offer.hasBed || !trip.needsBed,
    skill: shared(offer.seek, trip.teach).length + shared(trip.want, offer.teach).length > 0,
    rather_not: shared(offer.main, trip.avoid).length === 0,
  };
  const best = bestStay(stays, common.length > 0 ? trip : { bestWeeks: [], goodWeeks: [] });
  if (best === null) return null;
  const give = cover(offer.seek, trip.teach);
  const take = cover(trip.want, offer.teach);
  const scored: Parts = {
    mutual: Math.floor(Math.sqrt(give * take)),
    give,
    take,
    near: nearOf(stretch, offer, km),
    week: best.value,
    lang: Math.floor((1000 * understood) / 6),
    comfort: isRemote ? 1000 : comfortOf(trip, offer),
    trust: trustByVouches[Math.min(10, vouches)]!,
    reply: Math.floor((1000 * (offer.answered + 2)) / (offer.asked + 4)),
  };
  return {
    stretch,
    order,
    failed: gates.filter(gate => !holds[gate]),
    score: scoreOf(scored, weights),
    parts: scored,
    km,
    best: best.week,
    weeks: weeksOf(stays, offer.stayLeast),
  };
}

export function scoreOf(scored: Parts, weights: Weights): number {
  return parts.reduce((sum, part) => sum + weights[part] * scored[part], 0);
}

function isReached({ kind, radiusKm, countries }: Stretch, offer: OfferSide, km: number): boolean {
  if (kind === 'remote') return offer.isRemote;
  if (!offer.isOnSite) return false;
  if (kind === 'around') return km <= radiusKm;
  return kind === 'anywhere' || (offer.country !== null && countries.includes(offer.country));
}

function nearOf({ kind, point, radiusKm }: Stretch, offer: OfferSide, km: number): number {
  if (kind === 'remote') return remoteNear;
  if (!point || !offer.point) return neutral;
  const scale = kind === 'around' ? radiusKm : farthest;
  return Math.floor((1000 * (scale - Math.min(km, scale))) / scale);
}

function comfortOf({ fareNeed }: TripSide, { hasBed, travelPaid }: OfferSide): number {
  const fare = fareNeed === 0 ? 1000 : Math.floor((1000 * Math.min(fareNeed, travelPaid)) / fareNeed);
  return Math.floor(((hasBed ? 1000 : 0) + fare) / 2);
}

/** The weeks in which a stay of so many weeks in a row can start, the earliest first. */
function staysIn(weeks: readonly number[], length: number): number[] {
  const free = new Set(weeks);
  const isStay = (start: number) =>
    Array.from({ length }, (_, index) => start + index).every(week => free.has(week));
  return weeks.filter(isStay).toSorted((a, b) => a - b);
}

function weeksOf(starts: readonly number[], length: number): number[] {
  return [...new Set(starts.flatMap(start => Array.from({ length }, (_, index) => start + index)))];
}

/** The earliest of those that start in a week she likes best. */
function bestStay(
  starts: readonly number[],
  { bestWeeks, goodWeeks }: Pick<TripSide, 'bestWeeks' | 'goodWeeks'>,
): { readonly week: number; readonly value: number } | null {
  const [best] = shared(starts, bestWeeks);
  if (best !== undefined) return { week: best, value: 1000 };
  const [good] = shared(starts, goodWeeks);
  if (good !== undefined) return { week: good, value: 600 };
  return starts[0] === undefined ? null : { week: starts[0], value: 300 };
}
