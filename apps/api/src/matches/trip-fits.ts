import { offersSeen, offersToShow, type OfferEntity } from '#hosting';
import { Refusal } from '#kernel';
import { surpriseAmong, type Match, type NearMiss, type TripSide, type Weights } from '#matching';
import { skillsNow, type SkillList } from '#ledger';
import { weekAt } from '#platform';
import {
  asidesOfTrip,
  isHerOwn,
  matchesForTrip,
  nearMissesForTrip,
  offerSides,
  tripBySlug,
  tripSides,
  type MatchPage,
  type TripEntity,
  type SetAsideEntity,
  weightsFor,
} from '#trips';
import { pageOf, type Connection, type PageArgs } from '../connection.js';
import { whoAsks, type ApiContext } from '../context.js';
import { primeOffers } from '../search/prime-found.js';
import { printPosition, searchPage } from '../search/search-page.js';
import {
  cureShown,
  fewOfEachGate,
  fitOf,
  groundFor,
  nearMissesAmong,
  weightsShown,
  type Explained,
} from './fits.js';

type Fit = Explained & { readonly offer: OfferEntity };
type Aside = { readonly offer: OfferEntity } & Pick<SetAsideEntity, 'reason' | 'words'>;
type Miss = Fit & { readonly cure: ReturnType<typeof cureShown> };

/** Read once for all parts of the list; a trip that cannot be found has no side. */
interface Asking {
  readonly side: TripSide | undefined;
  readonly weights: Weights;
  readonly list: SkillList;
}

export interface OffersForTrip extends Connection<Fit> {
  readonly trip: TripEntity;
  readonly nearMisses: () => Promise<Miss[]>;
  readonly surprise: () => Promise<Fit | null>;
  readonly asides: () => Promise<Aside[]>;
  readonly weights: ReturnType<typeof weightsShown>;
}

/** How far down the list a surprise is looked for. */
export const surprisesAmong = 100;

/** Which offers fit the blank weeks of her own trip; to everybody else it is not there. */
export async function offersForTrip(
  context: ApiContext,
  slug: string,
  args: PageArgs,
): Promise<OffersForTrip> {
  const { db, viewer, now } = context;
  const thisWeek = weekAt(now);
  const trip = await tripBySlug(db, slug, viewer);
  if (!trip || !isHerOwn(viewer, trip)) throw new Refusal('not_found');
  const weights = await weightsFor(db, whoAsks(context), 'journeyman');
  const page = searchPage('offers-for-trip', { trip: trip.id, weights }, thisWeek, args);
  const ask = (limit: number, after: MatchPage['after']): MatchPage => ({ weights, thisWeek, limit, after });
  const found = await matchesForTrip(db, trip, ask(page.first + 1, page.after));
  const list = { first: page.first, after: args.after ?? null };
  const connection = pageOf(found, list, 'offers-for-trip', ({ position }) => printPosition(page, position));
  const [side] = await tripSides(db, [trip.id], thisWeek);
  const asking: Asking = { side, weights, list: await skillsNow(db) };
  const fits = await shown(context, asking, connection.nodes);
  const edges = connection.edges.flatMap(({ cursor, node }) => {
    const fit = fits.get(node);
    return fit ? [{ cursor, node: fit }] : [];
  });
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: connection.pageInfo,
    trip,
    weights: weightsShown(weights),
    asides: async () => {
      const asides = await asidesOfTrip(db, trip.id);
      const seen = await offersSeen(
        db,
        asides.map(({ offerId }) => offerId),
        viewer,
      );
      const { offers } = await offersToShow(
        db,
        seen.map(({ id }) => id),
      );
      primeOffers(context.loaders, offers, asking.list);
      const there = new Map(offers.map(({ offer }) => [offer.id, offer]));
      return asides.flatMap(({ offerId, reason, words }) => {
        const offer = there.get(offerId);
        return offer ? [{ offer, reason, words }] : [];
      });
    },
    nearMisses: async () => {
      const misses = fewOfEachGate(await nearMissesForTrip(db, trip, ask(nearMissesAmong, null)));
      return [...(await shown(context, asking, misses)).values()] as Miss[];
    },
    surprise: async () => {
      const last = connection.nodes.at(-1);
      if (!last || !connection.pageInfo.hasNextPage) return null;
      const beyond = await matchesForTrip(db, trip, ask(surprisesAmong, last.position));
      const sides = await offerSides(db, [...connection.nodes, ...beyond].map(idOf), thisWeek);
      const country = new Map(sides.map(side => [side.id, side.country]));
      const placed = (matches: readonly Match[]) =>
        matches.map(match => ({ match, country: country.get(match.offerId) ?? null }));
      const pick = surpriseAmong(placed(connection.nodes), placed(beyond));
      return pick && ((await shown(context, asking, [pick])).get(pick) ?? null);
    },
  };
}

const idOf = ({ offerId }: Match) => offerId;

/** What was closed since it was found, a moment ago, is not shown any more. */
async function shown<M extends Match | NearMiss>(
  context: ApiContext,
  asking: Asking,
  matches: readonly M[],
): Promise<Map<M, Fit | Miss>> {
  const { db, now, loaders } = context;
  const trip = asking.side;
  if (matches.length === 0 || !trip) return new Map();
  const ids = matches.map(idOf);
  const sides = new Map((await offerSides(db, ids, weekAt(now))).map(side => [side.id, side]));
  const { offers } = await offersToShow(db, ids);
  primeOffers(loaders, offers, asking.list);
  const there = new Map(offers.map(({ offer }) => [offer.id, offer]));
  const ground = await groundFor(context, matches, asking);
  const fits = new Map<M, Fit | Miss>();
  for (const match of matches) {
    const [offer, side] = [there.get(match.offerId), sides.get(match.offerId)];
    if (!side || offer?.state !== 'open') continue;
    const fit = { ...fitOf(trip, side, match, ground), offer };
    fits.set(match, 'gate' in match ? { ...fit, cure: cureShown(trip, side, match, ground) } : fit);
  }
  return fits;
}
