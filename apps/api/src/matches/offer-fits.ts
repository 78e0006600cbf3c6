import { mayOffer, offerCalled, roleOf, type OfferEntity } from '#hosting';
import { Refusal } from '#kernel';
import { surpriseAmong, type Match, type NearMiss, type Weights } from '#matching';
import { skillsNow } from '#ledger';
import { weekAt } from '#platform';
import {
  asidesOfOffer,
  matchesForOffer,
  nearMissesForOffer,
  offerSides,
  tripSides,
  tripsSeen,
  tripsToShow,
  type MatchPage,
  type TripEntity,
  type SetAsideEntity,
  weightsFor,
} from '#trips';
import { pageOf, type Connection, type PageArgs } from '../connection.js';
import { whoAsks, type ApiContext } from '../context.js';
import { primeTrips } from '../search/prime-found.js';
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
import { surprisesAmong } from './trip-fits.js';

type Fit = Explained & { readonly trip: TripEntity };
type Aside = { readonly trip: TripEntity } & Pick<SetAsideEntity, 'reason' | 'words'>;
type Miss = Fit & { readonly cure: ReturnType<typeof cureShown> };

export interface TripsForOffer extends Connection<Fit> {
  readonly offer: OfferEntity;
  readonly nearMisses: () => Promise<Miss[]>;
  readonly surprise: () => Promise<Fit | null>;
  readonly asides: () => Promise<Aside[]>;
  readonly weights: ReturnType<typeof weightsShown>;
}

/** Who could come in the weeks of an offer, for those who are asked about it; to everybody else it is not there. */
export async function tripsForOffer(
  context: ApiContext,
  slug: string,
  args: PageArgs,
): Promise<TripsForOffer> {
  const { db, viewer, now } = context;
  const thisWeek = weekAt(now);
  const me = whoAsks(context);
  const offer = await offerCalled(db, slug, viewer);
  if (!offer || !mayOffer(await roleOf(db, offer.companyId, me))) throw new Refusal('not_found');
  const weights = await weightsFor(db, me, 'host');
  const page = searchPage('trips-for-offer', { offer: offer.id, weights }, thisWeek, args);
  const ask = (limit: number, after: MatchPage['after']): MatchPage => ({ weights, thisWeek, limit, after });
  const found = await matchesForOffer(db, offer, viewer, ask(page.first + 1, page.after));
  const list = { first: page.first, after: args.after ?? null };
  const connection = pageOf(found, list, 'trips-for-offer', ({ position }) => printPosition(page, position));
  const fits = await shown(context, offer, weights, connection.nodes);
  const edges = connection.edges.flatMap(({ cursor, node }) => {
    const fit = fits.get(node);
    return fit ? [{ cursor, node: fit }] : [];
  });
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: connection.pageInfo,
    offer,
    weights: weightsShown(weights),
    asides: async () => {
      const asides = await asidesOfOffer(db, offer.id);
      const trips = await tripsSeen(
        db,
        asides.map(({ tripId }) => tripId),
        viewer,
      );
      const there = new Map(trips.map(trip => [trip.id, trip]));
      return asides.flatMap(({ tripId, reason, words }) => {
        const trip = there.get(tripId);
        return trip ? [{ trip, reason, words }] : [];
      });
    },
    nearMisses: async () => {
      const misses = fewOfEachGate(await nearMissesForOffer(db, offer, viewer, ask(nearMissesAmong, null)));
      return [...(await shown(context, offer, weights, misses)).values()] as Miss[];
    },
    surprise: async () => {
      const last = connection.nodes.at(-1);
      if (!last || !connection.pageInfo.hasNextPage) return null;
      const beyond = await matchesForOffer(db, offer, viewer, ask(surprisesAmong, last.position));
      const placed = (matches: readonly Match[]) => matches.map(match => ({ match, country: null }));
      const pick = surpriseAmong(placed(connection.nodes), placed(beyond));
      return pick && ((await shown(context, offer, weights, [pick])).get(pick) ?? null);
    },
  };
}

/** What was called off since it was found, a moment ago, is not shown any more. */
async function shown<M extends Match | NearMiss>(
  { db, now, loaders }: ApiContext,
  offer: OfferEntity,
  weights: Weights,
  matches: readonly M[],
): Promise<Map<M, Fit | Miss>> {
  if (matches.length === 0) return new Map();
  const thisWeek = weekAt(now);
  const ids = matches.map(({ tripId }) => tripId);
  const [offerSide] = await offerSides(db, [offer.id], thisWeek);
  const sides = new Map((await tripSides(db, ids, thisWeek)).map(side => [side.id, side]));
  const { trips } = await tripsToShow(db, ids);
  primeTrips(loaders, trips, await skillsNow(db));
  const there = new Map(trips.map(({ trip }) => [trip.id, trip]));
  const ground = await groundFor(db, matches, weights);
  const fits = new Map<M, Fit | Miss>();
  for (const match of matches) {
    const [trip, side] = [there.get(match.tripId), sides.get(match.tripId)];
    if (!offerSide || !side || trip?.state !== 'open') continue;
    const fit = { ...fitOf(side, offerSide, match, ground), trip };
    fits.set(match, 'gate' in match ? { ...fit, cure: cureShown(side, offerSide, match, ground) } : fit);
  }
  return fits;
}
