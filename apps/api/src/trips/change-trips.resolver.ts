import { parseSpokenLanguage, parseStory } from '#people';
import { Audience, parseSlug } from '#platform';
import {
  changeTrip,
  closeTrip,
  fillTripFromProfile,
  openTrip,
  parseFareNeed,
  parseTripTitle,
  postTrip,
  renewTripLink,
  setTripAudience,
  type TripChange,
  type TripEntity,
} from '#trips';
import { Context, Mutation, Resolver } from '@nestjs/graphql';
import { act, type ApiContext } from '../context.js';
import { input, parseAll } from '../input.js';
import { parsePlace } from '../places/parse-place.js';
import { idOf } from './trip-id.js';
import { ChangeTripInput, PostTripInput, SetTripAudienceInput, TripInput } from './trip.input.js';
import {
  ChangeTripPayload,
  CloseTripPayload,
  FillTripFromProfilePayload,
  OpenTripPayload,
  PostTripPayload,
  RenewTripLinkPayload,
  SetTripAudiencePayload,
} from './trip.payload.js';

interface TripPayload {
  readonly trip: TripEntity;
}

@Resolver()
export class ChangeTripsResolver {
  @Audience('signed in')
  @Mutation(() => PostTripPayload, {
    description: 'What she brings, would learn and speaks is taken over from her profile.',
  })
  async postTrip(
    @input(PostTripInput) wish: PostTripInput,
    @Context() context: ApiContext,
  ): Promise<TripPayload> {
    const parsed = parseAll({
      title: () => parseTripTitle(wish.title),
      story: () => parseStory(wish.story) ?? '',
    });
    return { trip: await act(context, at => postTrip(at, { ...wish, ...parsed })) };
  }

  @Audience('signed in')
  @Mutation(() => ChangeTripPayload)
  async changeTrip(
    @input(ChangeTripInput) wish: ChangeTripInput,
    @Context() context: ApiContext,
  ): Promise<TripPayload> {
    const { title, slug, story, place, fareNeed, languages, practices, companySizes } = wish;
    const { firstWeek, lastWeek, needsBed, payNeed } = wish;
    const said = { firstWeek, lastWeek, needsBed, payNeed, practices, companySizes };
    const named = Object.fromEntries(Object.entries(said).filter(([, value]) => (value ?? null) !== null));
    const parsed = parseAll({
      ...(typeof title === 'string' && { title: () => parseTripTitle(title) }),
      ...(typeof slug === 'string' && { slug: () => parseSlug(slug) }),
      ...(typeof story === 'string' && { story: () => parseStory(story) ?? '' }),
      ...(place !== undefined && { placeId: () => parsePlace(place) }),
      ...(typeof fareNeed === 'number' && { fareNeed: () => parseFareNeed(fareNeed) }),
      ...(languages && {
        languages: () =>
          languages.map(each => ({ language: parseSpokenLanguage(each.language), fluency: each.fluency })),
      }),
    });
    const change: TripChange = { ...named, ...parsed };
    const id = idOf('Trip', wish.trip);
    return { trip: await act(context, at => changeTrip(at, id, change)) };
  }

  @Audience('signed in')
  @Mutation(() => OpenTripPayload)
  async openTrip(@input(TripInput) wish: TripInput, @Context() context: ApiContext): Promise<TripPayload> {
    const id = idOf('Trip', wish.trip);
    return { trip: await act(context, at => openTrip(at, id)) };
  }

  @Audience('signed in')
  @Mutation(() => CloseTripPayload, { description: 'Calls it off: it claims no week any more.' })
  async closeTrip(@input(TripInput) wish: TripInput, @Context() context: ApiContext): Promise<TripPayload> {
    const id = idOf('Trip', wish.trip);
    return { trip: await act(context, at => closeTrip(at, id)) };
  }

  @Audience('signed in')
  @Mutation(() => FillTripFromProfilePayload, {
    description: 'Adds what her profile says by now; what the trip says already stays.',
  })
  async fillTripFromProfile(
    @input(TripInput) wish: TripInput,
    @Context() context: ApiContext,
  ): Promise<TripPayload> {
    const id = idOf('Trip', wish.trip);
    return { trip: await act(context, at => fillTripFromProfile(at, id)) };
  }

  @Audience('signed in')
  @Mutation(() => SetTripAudiencePayload)
  async setTripAudience(
    @input(SetTripAudienceInput) wish: SetTripAudienceInput,
    @Context() context: ApiContext,
  ): Promise<TripPayload> {
    const id = idOf('Trip', wish.trip);
    return { trip: await act(context, at => setTripAudience(at, id, wish)) };
  }

  @Audience('signed in')
  @Mutation(() => RenewTripLinkPayload, { description: 'The link that others have leads nowhere any more.' })
  async renewTripLink(
    @input(TripInput) wish: TripInput,
    @Context() context: ApiContext,
  ): Promise<TripPayload> {
    const id = idOf('Trip', wish.trip);
    return { trip: await act(context, at => renewTripLink(at, id)) };
  }
}
