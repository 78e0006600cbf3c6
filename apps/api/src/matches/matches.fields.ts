import type { OfferEntity } from '#hosting';
import type { TripEntity } from '#trips';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { ApiContext } from '../context.js';
import { OfferType } from '../hosting/offer.type.js';
import { TripType } from '../trips/trip.type.js';
import {
  OfferForTripType,
  OfferNearMissType,
  OfferSetAsideType,
  OffersForTripConnection,
  OwnFitType,
  TripForOfferType,
  TripNearMissType,
  TripSetAsideType,
  TripsForOfferConnection,
} from './fit.type.js';
import { ownFits, type OwnFit } from './own-fits.js';
import type { TripsForOffer } from './offer-fits.js';
import type { OffersForTrip } from './trip-fits.js';

/** Asked only where somebody wants to know: each is a search of its own. */
@Resolver(() => OffersForTripConnection)
export class OffersForTripFields {
  @ResolveField(() => [OfferNearMissType], {
    description: 'What would fit if one thing were otherwise; up to ten.',
  })
  nearMisses(@Parent() found: OffersForTrip): ReturnType<OffersForTrip['nearMisses']> {
    return found.nearMisses();
  }

  @ResolveField(() => OfferForTripType, {
    nullable: true,
    description: 'One that is different on purpose.',
  })
  surprise(@Parent() found: OffersForTrip): ReturnType<OffersForTrip['surprise']> {
    return found.surprise();
  }

  @ResolveField(() => [OfferSetAsideType], { description: 'What was put away, the latest first.' })
  asides(@Parent() found: OffersForTrip): ReturnType<OffersForTrip['asides']> {
    return found.asides();
  }
}

@Resolver(() => TripsForOfferConnection)
export class TripsForOfferFields {
  @ResolveField(() => [TripNearMissType], {
    description: 'Who would fit if one thing were otherwise; up to ten.',
  })
  nearMisses(@Parent() found: TripsForOffer): ReturnType<TripsForOffer['nearMisses']> {
    return found.nearMisses();
  }

  @ResolveField(() => TripForOfferType, {
    nullable: true,
    description: 'One that is different on purpose.',
  })
  surprise(@Parent() found: TripsForOffer): ReturnType<TripsForOffer['surprise']> {
    return found.surprise();
  }

  @ResolveField(() => [TripSetAsideType], { description: 'What was put away, the latest first.' })
  asides(@Parent() found: TripsForOffer): ReturnType<TripsForOffer['asides']> {
    return found.asides();
  }
}

/** Whether what somebody looks at is for her. */
@Resolver(() => OfferType)
export class OfferForMyTripsFields {
  @ResolveField(() => [OwnFitType], {
    description: 'How it fits your open trips, the best first; up to three, and none of your own company.',
  })
  fitsMyTrips(@Parent() offer: OfferEntity, @Context() context: ApiContext): Promise<OwnFit[]> {
    return ownFits(context).ofOffer.load(offer);
  }
}

@Resolver(() => TripType)
export class TripForMyOffersFields {
  @ResolveField(() => [OwnFitType], {
    description: 'How it fits the open offers that you speak for, the best first; up to three.',
  })
  fitsMyOffers(@Parent() trip: TripEntity, @Context() context: ApiContext): Promise<OwnFit[]> {
    return ownFits(context).ofTrip.load(trip);
  }
}
