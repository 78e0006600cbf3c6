import { Audience } from '#platform';
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { PageArgs } from '../connection.js';
import type { ApiContext } from '../context.js';
import { OfferMatchConnection, TripMatchConnection } from './match.type.js';
import { offersFound, type OffersFound } from './search-offers.js';
import { OfferSearchInput, SearchSortType, TripSearchInput } from './search.input.js';
import { tripsFound, type TripsFound } from './search-trips.js';

const sortArgument = { type: () => SearchSortType, nullable: true, description: 'Default: `FIT`.' };

@Resolver()
export class SearchResolver {
  @Audience('everyone')
  @Query(() => OfferMatchConnection, { description: 'Open offers that fit what is looked for.' })
  offers(
    @Args('search', { type: () => OfferSearchInput, nullable: true }) search: OfferSearchInput | null,
    @Args('sort', sortArgument) sort: SearchSortType | null,
    @Args() args: PageArgs,
    @Context() context: ApiContext,
  ): Promise<OffersFound> {
    return offersFound(context, search ?? {}, sort ?? SearchSortType.FIT, args);
  }

  @Audience('everyone')
  @Query(() => TripMatchConnection, {
    description:
      'Trips with blank weeks that fit what is looked for, as far as whoever asks may know of them.',
  })
  journeymen(
    @Args('search', { type: () => TripSearchInput, nullable: true }) search: TripSearchInput | null,
    @Args('sort', sortArgument) sort: SearchSortType | null,
    @Args() args: PageArgs,
    @Context() context: ApiContext,
  ): Promise<TripsFound> {
    return tripsFound(context, search ?? {}, sort ?? SearchSortType.FIT, args);
  }
}
