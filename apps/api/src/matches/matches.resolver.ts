import { leastImportance, mostImportance, type Importance, type Part } from '#matching';
import { Refusal } from '#kernel';
import { Audience } from '#platform';
import { parseAsideWords, setAside, setWeights, takeBack } from '#trips';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { PageArgs } from '../connection.js';
import { act, type ApiContext } from '../context.js';
import { idOf as hostingIdOf } from '../hosting/ids.js';
import { input } from '../input.js';
import { idOf as tripsIdOf } from '../trips/trip-id.js';
import { SetMatchAsideInput, TakeBackMatchInput, WeighMatchesInput } from './choice.input.js';
import { SetMatchAsidePayload, TakeBackMatchPayload, WeighMatchesPayload } from './choice.payload.js';
import { OffersForTripConnection, TripsForOfferConnection } from './fit.type.js';
import { weightsShown } from './fits.js';
import { tripsForOffer, type TripsForOffer } from './offer-fits.js';
import { offersForTrip, type OffersForTrip } from './trip-fits.js';

@Resolver()
export class MatchesResolver {
  @Audience('signed in')
  @Query(() => OffersForTripConnection, { description: 'For whose trip it is.' })
  offersForTrip(
    @Args('trip', { type: () => String, description: 'Its slug.' }) trip: string,
    @Args() args: PageArgs,
    @Context() context: ApiContext,
  ): Promise<OffersForTrip> {
    return offersForTrip(context, trip, args);
  }

  @Audience('signed in')
  @Query(() => TripsForOfferConnection, { description: 'For those who are asked about the offer.' })
  tripsForOffer(
    @Args('offer', { type: () => String, description: 'Its slug.' }) offer: string,
    @Args() args: PageArgs,
    @Context() context: ApiContext,
  ): Promise<TripsForOffer> {
    return tripsForOffer(context, offer, args);
  }

  @Audience('signed in')
  @Mutation(() => SetMatchAsidePayload, { description: 'Not for me, because …: it stays away from now on.' })
  async setMatchAside(
    @input(SetMatchAsideInput) wish: SetMatchAsideInput,
    @Context() context: ApiContext,
  ): Promise<SetMatchAsidePayload> {
    const words = parseAsideWords(wish.words);
    await act(context, at => setAside(at, { ...pairIn(wish), reason: wish.reason, words }));
    return { isSetAside: true };
  }

  @Audience('signed in')
  @Mutation(() => TakeBackMatchPayload, { description: 'It may be shown again.' })
  async takeBackMatch(
    @input(TakeBackMatchInput) wish: TakeBackMatchInput,
    @Context() context: ApiContext,
  ): Promise<TakeBackMatchPayload> {
    await act(context, at => takeBack(at, pairIn(wish)));
    return { isSetAside: false };
  }

  @Audience('signed in')
  @Mutation(() => WeighMatchesPayload, { description: 'What counts more or less for whoever asks.' })
  async weighMatches(
    @input(WeighMatchesInput) wish: WeighMatchesInput,
    @Context() context: ApiContext,
  ): Promise<{ weights: ReturnType<typeof weightsShown> }> {
    const importance = importanceIn(wish);
    const weights = await act(context, at => setWeights(at, wish.side, importance));
    return { weights: weightsShown(weights) };
  }
}

function pairIn({ trip, offer, side }: TakeBackMatchInput) {
  return { tripId: tripsIdOf('Trip', trip), offerId: hostingIdOf('Offer', offer), side };
}

function importanceIn({ parts }: WeighMatchesInput): Importance {
  const importance: Partial<Record<Part, number>> = {};
  for (const { part, times } of parts) {
    if (!(times >= leastImportance && times <= mostImportance)) {
      throw new Refusal('importance_out_of_range', { least: leastImportance, most: mostImportance }, part);
    }
    importance[part] = times;
  }
  return importance;
}
