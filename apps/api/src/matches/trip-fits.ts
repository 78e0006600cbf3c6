import { offersSeen, offersToShow, type OfferEntity } from '#hosting';
import { Refusal } from '#kernel';
import type { SkillList } from '#ledger';
import { weekAt } from '#platform';
import {
  asidesOfTrip,
  isHerOwn,
  matchesForTrip,
  nearMissesForTrip,
  offerSides,
  tripBySlug,
  tripSides,
  type TripEntity,
  type SetAsideEntity,
  weightsFor,
} from '#trips';
import type { PageArgs } from '../connection.js';
import { whoAsks, type ApiContext } from '../context.js';
import { primeOffers } from '../search/prime-found.js';
import { fitList, type FitList } from './fit-list.js';

interface Met {
  readonly offer: OfferEntity;
}

type Aside = Met & Pick<SetAsideEntity, 'reason' | 'words'>;

export interface OffersForTrip extends FitList<Met> {
  readonly trip: TripEntity;
  readonly asides: () => Promise<Aside[]>;
}

/** Which offers fit the blank weeks of her own trip; to everybody else it is not there. */
export async function offersForTrip(
  context: ApiContext,
  slug: string,
  args: PageArgs,
): Promise<OffersForTrip> {
  const { db, viewer, now, loaders } = context;
  const thisWeek = weekAt(now);
  const trip = await tripBySlug(db, slug, viewer);
  if (!trip || !isHerOwn(viewer, trip)) throw new Refusal('not_found');
  const [side] = await tripSides(db, [trip.id], thisWeek);
  const read = async (ids: readonly string[], skills: SkillList) => {
    const { offers } = await offersToShow(db, ids);
    primeOffers(loaders, offers, skills);
    return offers.map(({ offer }) => offer);
  };
  const list = await fitList<Met>(
    context,
    {
      list: 'offers-for-trip',
      id: trip.id,
      weights: await weightsFor(db, whoAsks(context), 'journeyman'),
      find: page => matchesForTrip(db, trip, page),
      findNearly: page => nearMissesForTrip(db, trip, page),
      metIn: ({ offerId }) => offerId,
      read: async (ids, skills) => {
        const open = (await read(ids, skills)).filter(({ state }) => state === 'open');
        return new Map(open.map(offer => [offer.id, { offer }]));
      },
      pairs: async ids => {
        const offers = side ? await offerSides(db, ids, thisWeek) : [];
        return new Map(offers.map(offer => [offer.id, { trip: side!, offer }]));
      },
      countryOf: ({ offer }) => offer.country,
    },
    args,
  );
  return {
    ...list,
    trip,
    asides: async () => {
      const asides = await asidesOfTrip(db, trip.id);
      const ids = asides.map(({ offerId }) => offerId);
      const seen = (await offersSeen(db, ids, viewer)).map(({ id }) => id);
      const there = new Map((await read(seen, list.skills)).map(offer => [offer.id, offer]));
      return asides.flatMap(({ offerId, reason, words }) => {
        const offer = there.get(offerId);
        return offer ? [{ offer, reason, words }] : [];
      });
    },
  };
}
