import type { SkillList } from '#ledger';
import { surpriseAmong, usualWeights, type Match } from '#matching';
import { weekAt } from '#platform';
import { searchTrips, tripsToShow, type TripEntity, type TripShown, type TripWish } from '#trips';
import { pageOf, type Connection, type PageArgs } from '../connection.js';
import type { ApiContext } from '../context.js';
import {
  askedIn,
  mostBeyond,
  bySkills,
  loosened,
  placeIn,
  reasonsAmong,
  shownMatch,
  skillsIn,
} from './found-by.js';
import type { Asked, FoundShown, Loosened, ReasonShown } from './found-by.js';
import { primeTrips } from './prime-found.js';
import { SearchSortType, type TripSearchInput } from './search.input.js';
import { printPosition, searchPage } from './search-page.js';
import { marksOf, refuseNearestToNowhere, tonguesOf, wishIn, wordsOf, type Wish } from './wish.js';

export interface TripMatchShown extends FoundShown {
  readonly trip: TripEntity;
}

export interface TripsFound extends Connection<TripMatchShown> {
  readonly asked: Asked;
  readonly loosen: () => Promise<Loosened[]>;
  readonly surprise: () => Promise<TripMatchShown | null>;
}

/** Two statements, however many are found: which trips, and what they say. */
export async function tripsFound(
  context: ApiContext,
  search: TripSearchInput,
  sort: SearchSortType,
  args: PageArgs,
): Promise<TripsFound> {
  const { db, viewer, now, loaders } = context;
  const thisWeek = weekAt(now);
  const page = searchPage('journeymen', { search, sort }, thisWeek, args);
  const place = await placeIn(db, search.place);
  const find = (wish: Wish, limit: number, after: typeof page.after) =>
    searchTrips(db, tripWish(wish), viewer, { sort, weights: usualWeights, thisWeek, limit, after });

  const answer = async (skills: SkillList) => {
    const wish = wishIn(search, { skills, thisWeek, place });
    refuseNearestToNowhere(sort, wish);
    const found = await find(wish, page.first + 1, page.after);
    const ids = found.slice(0, page.first).map(({ tripId }) => tripId);
    return { wish, found, skills, ...(await tripsToShow(db, ids)) };
  };
  const { wish, found, trips, skills } = await bySkills(db, answer);
  primeTrips(loaders, trips, skills);
  const shown = new Map(trips.map(each => [each.trip.id, each]));
  const connection = pageOf(
    found,
    { first: page.first, after: args.after ?? null },
    'journeymen',
    ({ position }) => printPosition(page, position),
  );
  const nodeOf = (match: Match, there: TripShown | undefined): TripMatchShown[] =>
    // What was called off since it was found, a moment ago, is not shown any more.
    there?.trip.state === 'open'
      ? [shownMatch(match, wish, () => reasonsFor(wish, there), { trip: there.trip })]
      : [];
  const edges = connection.edges.flatMap(({ cursor, node: match }) =>
    nodeOf(match, shown.get(match.tripId)).map(node => ({ cursor, node })),
  );
  const surprise = async (): Promise<TripMatchShown | null> => {
    const last = found[page.first - 1];
    if (sort !== SearchSortType.FIT || !connection.pageInfo.hasNextPage || !last) return null;
    const beyond = await find(wish, mostBeyond, last.position);
    const { trips: others } = await tripsToShow(
      db,
      beyond.map(({ tripId }) => tripId),
    );
    primeTrips(loaders, others, skills);
    const theirs = new Map(others.map(each => [each.trip.id, each]));
    const candidate = (match: Match, there: TripShown | undefined) => ({
      match,
      country: there?.place?.country ?? null,
    });
    const pick = surpriseAmong(
      found.slice(0, page.first).map(match => candidate(match, shown.get(match.tripId))),
      beyond.map(match => candidate(match, theirs.get(match.tripId))),
    );
    return pick ? (nodeOf(pick, theirs.get(pick.tripId))[0] ?? null) : null;
  };
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: connection.pageInfo,
    asked: askedIn(wish),
    surprise,
    loosen: async () =>
      found.length > 0 ? [] : loosened(wish, async (less, limit) => (await find(less, limit, null)).length),
  };
}

function reasonsFor({ can, learn, practices }: Wish, there: TripShown): ReasonShown[] {
  const held = (stance: string) =>
    new Set(there.skills.filter(each => each.stance === stance).map(each => each.skillId));
  return reasonsAmong([
    ['brings', skillsIn(can), held('can')],
    ['wishes', skillsIn(learn), held('learn')],
    ['practices', practices, new Set(there.practices.map(({ skillId }) => skillId))],
  ]);
}

function tripWish(wish: Wish): TripWish {
  const { weeks, place, radiusKm, countries, remote, lodging, pay, languages, practices, words } = wish;
  const seek = marksOf(wish.can);
  const teach = marksOf(wish.learn);
  const isSomewhere = place !== null || countries.length > 0;
  return {
    ...(weeks.length > 0 && { weeks }),
    ...(seek && { seek }),
    ...(teach && { teach }),
    ...(place && { around: { place, km: radiusKm } }),
    ...(countries.length > 0 && { countries }),
    ...(remote && { remote: isSomewhere ? ('too' as const) : ('only' as const) }),
    ...(lodging && { lodging }),
    ...(pay && { pay }),
    ...(languages.length > 0 && { tongues: tonguesOf(languages) }),
    ...(practices.length > 0 && { practices: practices.map(({ number }) => number) }),
    ...(words !== '' && { words: wordsOf(words) }),
  };
}
