import { mayOffer, offerCalled, roleOf, type OfferEntity } from '#hosting';
import { Refusal } from '#kernel';
import { weekAt } from '#platform';
import {
  asidesOfOffer,
  matchesForOffer,
  nearMissesForOffer,
  offerSides,
  tripSides,
  tripsSeen,
  tripsToShow,
  type TripEntity,
  type SetAsideEntity,
  weightsFor,
} from '#trips';
import type { PageArgs } from '../connection.js';
import { whoAsks, type ApiContext } from '../context.js';
import { primeTrips } from '../search/prime-found.js';
import { fitList, type FitList } from './fit-list.js';

interface Met {
  readonly trip: TripEntity;
}

type Aside = Met & Pick<SetAsideEntity, 'reason' | 'words'>;

export interface TripsForOffer extends FitList<Met> {
  readonly offer: OfferEntity;
  readonly asides: () => Promise<Aside[]>;
}

/** Who could come in the weeks of an offer, for those who are asked about it; to everybody else it is not there. */
export async function tripsForOffer(
  context: ApiContext,
  slug: string,
  args: PageArgs,
): Promise<TripsForOffer> {
  const { db, viewer, now, loaders } = context;
  const thisWeek = weekAt(now);
  const me = whoAsks(context);
  const offer = await offerCalled(db, slug, viewer);
  if (!offer || !mayOffer(await roleOf(db, offer.companyId, me))) throw new Refusal('not_found');
  const [side] = await offerSides(db, [offer.id], thisWeek);
  const list = await fitList<Met>(
    context,
    {
      list: 'trips-for-offer',
      id: offer.id,
      weights: await weightsFor(db, me, 'host'),
      find: page => matchesForOffer(db, offer, viewer, page),
      findNearly: page => nearMissesForOffer(db, offer, viewer, page),
      metIn: ({ tripId }) => tripId,
      read: async (ids, skills) => {
        const { trips } = await tripsToShow(db, ids);
        primeTrips(loaders, trips, skills);
        const open = trips.filter(({ trip }) => trip.state === 'open');
        return new Map(open.map(({ trip }) => [trip.id, { trip }]));
      },
      pairs: async ids => {
        const trips = side ? await tripSides(db, ids, thisWeek) : [];
        return new Map(trips.map(trip => [trip.id, { trip, offer: side! }]));
      },
      // They all come to the same place.
      countryOf: () => null,
    },
    args,
  );
  return {
    ...list,
    offer,
    asides: async () => {
      const asides = await asidesOfOffer(db, offer.id);
      const ids = asides.map(({ tripId }) => tripId);
      const there = new Map((await tripsSeen(db, ids, viewer)).map(trip => [trip.id, trip]));
      return asides.flatMap(({ tripId, personId, reason, words }) => {
        const trip = there.get(tripId);
        // Her colleagues see that it was set aside; what she said beside it is hers.
        return trip ? [{ trip, reason, words: personId === me ? words : '' }] : [];
      });
    },
  };
}
