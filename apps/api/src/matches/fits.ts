import { placesByIds, skillsNow, type PlaceEntity, type SkillEntity } from '#ledger';
import {
  cureOf,
  explain,
  usualWeights,
  parts,
  type Match,
  type NearMiss,
  type OfferSide,
  type SkillStep,
  type TripSide,
  type Weights,
} from '#matching';
import type { EntityManager } from '#platform';
import { weekNumbered, type Week } from '#weeks';
import type { MatchShown } from '../search/found-by.js';

const fluencyOf = { 2: 'some', 4: 'work', 6: 'native' } as const;

/** What explanations are told with: the skills by their numbers, and the places from where ways are counted. */
export interface Ground {
  readonly skills: ReadonlyMap<number, SkillEntity>;
  readonly places: ReadonlyMap<number, PlaceEntity>;
  readonly weights: Weights;
}

export async function groundFor(
  db: EntityManager,
  matches: readonly Match[],
  weights: Weights,
): Promise<Ground> {
  const { catalogue } = await skillsNow(db);
  const from = [...new Set(matches.flatMap(({ fromPlaceId }) => fromPlaceId ?? []))];
  const places = from.length > 0 ? await placesByIds(db, from) : [];
  return {
    skills: new Map(catalogue.skills.map(({ row }) => [row.number, row])),
    places: new Map(places.map(place => [place.id, place])),
    weights,
  };
}

/** Of so many near misses those are chosen that are shown. */
export const nearMissesAmong = 100;
const mostNearMisses = 10;
const mostOfOneGate = 3;

/** The best, and no more than three that miss by the same: each of them is to be a way out, not one more refusal. */
export function fewOfEachGate<Miss extends NearMiss>(misses: readonly Miss[]): Miss[] {
  const few = new Set(
    [...Map.groupBy(misses, ({ gate }) => gate).values()].flatMap(each => each.slice(0, mostOfOneGate)),
  );
  return misses.filter(miss => few.has(miss)).slice(0, mostNearMisses);
}

export type Explained = MatchShown & { readonly explanation: ReturnType<typeof explained> };

/** Their place counts for nothing to those who meet from afar. */
export function fitOf(trip: TripSide, offer: OfferSide, match: Match, ground: Ground): Explained {
  const explanation = explained(trip, offer, match, ground);
  return {
    score: match.score,
    parts: explanation.parts,
    km: match.isRemote || match.fromPlaceId === null ? null : match.km,
    isRemote: match.isRemote,
    best: weekNumbered(match.best),
    weeks: match.weeks.map(weekNumbered),
    explanation,
  };
}

function explained(trip: TripSide, offer: OfferSide, match: Match, ground: Ground) {
  const { contributions, wish, tongue, bed, fare, fromPlaceId, ...rest } = explain(
    trip,
    offer,
    match,
    ground.weights,
  );
  const named = (steps: readonly SkillStep[]) => stepsNamed(steps, ground);
  return {
    taught: named(rest.taught),
    untaught: named(rest.untaught),
    brought: named(rest.brought),
    unbrought: named(rest.unbrought),
    rank: wish,
    tongue: tongue && { language: { code: tongue.language }, fluency: fluencyOf[tongue.well] },
    bed,
    fareNeed: fare?.need ?? null,
    farePaid: fare?.paid ?? null,
    from: fromPlaceId === null ? null : (ground.places.get(fromPlaceId) ?? null),
    parts: contributions,
  };
}

export function cureShown(trip: TripSide, offer: OfferSide, miss: NearMiss, { skills }: Ground) {
  const cure = cureOf(trip, offer, miss);
  const byWhere = cure.gate === 'where' ? cure : undefined;
  return {
    gate: cure.gate,
    weeks: cure.gate === 'week' ? cure.weeks.map(weekNumbered) : ([] as Week[]),
    languages: cure.gate === 'language' ? cure.languages.map(code => ({ code })) : [],
    hindrance: byWhere?.by ?? null,
    km: byWhere?.by === 'distance' ? byWhere.km : null,
    radiusKm: byWhere?.by === 'distance' ? byWhere.radiusKm : null,
    country: byWhere?.by === 'country' ? byWhere.country : null,
    avoided: cure.gate === 'rather_not' ? cure.skills.flatMap(number => skills.get(number) ?? []) : [],
  };
}

export function weightsShown(weights: Weights) {
  return parts.map(part => ({ part, weight: weights[part], usual: usualWeights[part] }));
}

/** What was taken out of the list has no name any more. */
function stepsNamed(
  steps: readonly SkillStep[],
  { skills }: Ground,
): { skill: SkillEntity; level: number }[] {
  return steps.flatMap(({ skill, level }) => {
    const named = skills.get(skill);
    return named ? [{ skill: named, level }] : [];
  });
}
