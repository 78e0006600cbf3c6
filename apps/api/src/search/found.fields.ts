import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Loosened } from './found-by.js';
import {
  LooseningType,
  OfferMatchConnection,
  OfferMatchType,
  TripMatchConnection,
  TripMatchType,
} from './match.type.js';
import type { OfferMatchShown, OffersFound } from './search-offers.js';
import type { TripMatchShown, TripsFound } from './search-trips.js';

const loosenings = {
  description: 'Where nothing is found: which one thing, not asked for, would let something be found.',
};

const surprise = {
  nullable: true,
  description: 'One that is not on this page, and is different on purpose; where it is sorted by fit.',
};

@Resolver(() => OfferMatchConnection)
export class OffersFoundFields {
  @ResolveField(() => OfferMatchType, surprise)
  surprise(@Parent() found: OffersFound): Promise<OfferMatchShown | null> {
    return found.surprise();
  }

  @ResolveField(() => [LooseningType], loosenings)
  loosenings(@Parent() found: OffersFound): Promise<Loosened[]> {
    return found.loosen();
  }
}

@Resolver(() => TripMatchConnection)
export class TripsFoundFields {
  @ResolveField(() => TripMatchType, surprise)
  surprise(@Parent() found: TripsFound): Promise<TripMatchShown | null> {
    return found.surprise();
  }

  @ResolveField(() => [LooseningType], loosenings)
  loosenings(@Parent() found: TripsFound): Promise<Loosened[]> {
    return found.loosen();
  }
}
