import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Loosened } from './found-by.js';
import { LooseningType, OfferMatchConnection, TripMatchConnection } from './match.type.js';
import type { OffersFound } from './search-offers.js';
import type { TripsFound } from './search-trips.js';

const loosenings = {
  description: 'Where nothing is found: which one thing, not asked for, would let something be found.',
};

@Resolver(() => OfferMatchConnection)
export class OffersFoundFields {
  @ResolveField(() => [LooseningType], loosenings)
  loosenings(@Parent() found: OffersFound): Promise<Loosened[]> {
    return found.loosen();
  }
}

@Resolver(() => TripMatchConnection)
export class TripsFoundFields {
  @ResolveField(() => [LooseningType], loosenings)
  loosenings(@Parent() found: TripsFound): Promise<Loosened[]> {
    return found.loosen();
  }
}
