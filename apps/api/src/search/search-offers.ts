import { offersToShow, type OfferEntity, type OfferShown } from '#hosting';
import type { SkillList } from '#ledger';
import { surpriseAmong, usualWeights, type Match } from '#matching';
import { weekAt } from '#platform';
import { searchOffers, type OfferWish } from '#trips';
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
import { primeOffers } from './prime-found.js';
import { type OfferSearchInput, SearchSortType } from './search.input.js';
import { printPosition, searchPage } from './search-page.js';
import { marksOf, refuseNearestToNowhere, tonguesOf, wishIn, wordsOf, type Wish } from './wish.js';

export interface OfferMatchShown extends FoundShown {
  readonly offer: OfferEntity;
}

export interface OffersFound extends Connection<OfferMatchShown> {
  readonly asked: Asked;
  readonly loosen: () => Promise<Loosened[]>;
  readonly surprise: () => Promise<OfferMatchShown | null>;
}

/** Two statements, however much is found: which offers, and what they say. */
export async function offersFound(
  context: ApiContext,
  search: OfferSearchInput,
  sort: SearchSortType,
  args: PageArgs,
): Promise<OffersFound> {
  const { db, viewer, now, loaders } = context;
  const thisWeek = weekAt(now);
  const page = searchPage('offers', { search, sort }, thisWeek, args);
  const place = await placeIn(db, search.place);
  const find = (wish: Wish, limit: number, after: typeof page.after) =>
    searchOffers(db, offerWish(wish), viewer, { sort, weights: usualWeights, thisWeek, limit, after });

  const answer = async (skills: SkillList) => {
    const wish = wishIn(search, { skills, thisWeek, place });
    refuseNearestToNowhere(sort, wish);
    const found = await find(wish, page.first + 1, page.after);
    const ids = found.slice(0, page.first).map(({ offerId }) => offerId);
    return { wish, found, skills, ...(await offersToShow(db, ids)) };
  };
  const { wish, found, offers, skills } = await bySkills(db, answer);
  primeOffers(loaders, offers, skills);
  const shown = new Map(offers.map(each => [each.offer.id, each]));
  const connection = pageOf(
    found,
    { first: page.first, after: args.after ?? null },
    'offers',
    ({ position }) => printPosition(page, position),
  );
  const nodeOf = (match: Match, there: OfferShown | undefined): OfferMatchShown[] =>
    // What was closed since it was found, a moment ago, is not shown any more.
    there?.offer.state === 'open'
      ? [shownMatch(match, wish, () => reasonsFor(wish, there), { offer: there.offer })]
      : [];
  const edges = connection.edges.flatMap(({ cursor, node: match }) =>
    nodeOf(match, shown.get(match.offerId)).map(node => ({ cursor, node })),
  );
  const surprise = async (): Promise<OfferMatchShown | null> => {
    const last = found[page.first - 1];
    if (sort !== SearchSortType.FIT || !connection.pageInfo.hasNextPage || !last) return null;
    const beyond = await find(wish, mostBeyond, last.position);
    const { offers: others } = await offersToShow(
      db,
      beyond.map(({ offerId }) => offerId),
    );
    primeOffers(loaders, others, skills);
    const theirs = new Map(others.map(each => [each.offer.id, each]));
    const candidate = (match: Match, there: OfferShown | undefined) => ({
      match,
      country: there?.place?.country ?? null,
    });
    const pick = surpriseAmong(
      found.slice(0, page.first).map(match => candidate(match, shown.get(match.offerId))),
      beyond.map(match => candidate(match, theirs.get(match.offerId))),
    );
    return pick ? (nodeOf(pick, theirs.get(pick.offerId))[0] ?? null) : null;
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

function reasonsFor({ can, learn, practices }: Wish, there: OfferShown): ReasonShown[] {
  const byWay = (way: string) =>
    new Set(there.skills.filter(each => each.way === way).map(each => each.skillId));
  return reasonsAmong([
    ['teaches', skillsIn(learn), byWay('teach')],
    ['seeks', skillsIn(can), byWay('seek')],
    ['practices', practices, new Set(there.practices.map(({ skillId }) => skillId))],
  ]);
}

function offerWish(wish: Wish): OfferWish {
  const { weeks, place, radiusKm, countries, remote, lodging, pay, languages, practices, words } = wish;
  const can = marksOf(wish.can);
  const learn = marksOf(wish.learn);
  const isSomewhere = place !== null || countries.length > 0;
  return {
    ...(weeks.length > 0 && { weeks }),
    ...(can && { can }),
    ...(learn && { learn }),
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
