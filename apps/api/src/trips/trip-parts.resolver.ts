import { parseLink } from '#people';
import { Audience } from '#platform';
import {
  addEntry,
  changeEntry,
  dropEntry,
  dropTripSkill,
  type EntryWish,
  parseEntryTitle,
  parseTripLevel,
  setReaches,
  setTripSkill,
  setWeekWishes,
  type TripEntity,
} from '#trips';
import { parseWeeks } from '#weeks';
import { Context, Mutation, Resolver } from '@nestjs/graphql';
import { act, type ApiContext } from '../context.js';
import { input, parseAll } from '../input.js';
import { parsePlace } from '../places/parse-place.js';
import { idOf } from './trip-id.js';
import {
  AddTripEntryInput,
  ChangeTripEntryInput,
  DropTripEntryInput,
  DropTripSkillInput,
  SetTripReachesInput,
  SetTripSkillInput,
  SetWeekWishesInput,
} from './trip.input.js';
import {
  AddTripEntryPayload,
  ChangeTripEntryPayload,
  DropTripEntryPayload,
  DropTripSkillPayload,
  SetTripReachesPayload,
  SetTripSkillPayload,
  SetWeekWishesPayload,
} from './trip.payload.js';

interface TripPayload {
  readonly trip: TripEntity;
}

@Resolver()
export class TripPartsResolver {
  @Audience('signed in')
  @Mutation(() => SetTripSkillPayload)
  async setTripSkill(
    @input(SetTripSkillInput) wish: SetTripSkillInput,
    @Context() context: ApiContext,
  ): Promise<TripPayload> {
    const { skill: slug, stance } = wish;
    const level = parseTripLevel(stance, wish.level ?? null);
    const id = idOf('Trip', wish.trip);
    return { trip: await act(context, at => setTripSkill(at, id, { slug, stance, level })) };
  }

  @Audience('signed in')
  @Mutation(() => DropTripSkillPayload)
  async dropTripSkill(
    @input(DropTripSkillInput) wish: DropTripSkillInput,
    @Context() context: ApiContext,
  ): Promise<TripPayload> {
    const id = idOf('Trip', wish.trip);
    return { trip: await act(context, at => dropTripSkill(at, id, wish.skill)) };
  }

  @Audience('signed in')
  @Mutation(() => SetTripReachesPayload)
  async setTripReaches(
    @input(SetTripReachesInput) wish: SetTripReachesInput,
    @Context() context: ApiContext,
  ): Promise<TripPayload> {
    const reaches = wish.reaches.map(reach => ({
      ...reach,
      placeId: parsePlace(reach.place ?? null),
      radiusKm: reach.radiusKm ?? null,
    }));
    const id = idOf('Trip', wish.trip);
    return { trip: await act(context, at => setReaches(at, id, reaches)) };
  }

  @Audience('signed in')
  @Mutation(() => SetWeekWishesPayload, { description: 'All other weeks are fine.' })
  async setWeekWishes(
    @input(SetWeekWishesInput) wish: SetWeekWishesInput,
    @Context() context: ApiContext,
  ): Promise<TripPayload> {
    const wishes = parseAll({
      best: () => parseWeeks(wish.bestWeeks, 'bestWeeks'),
      good: () => parseWeeks(wish.goodWeeks, 'goodWeeks'),
    });
    const id = idOf('Trip', wish.trip);
    return { trip: await act(context, at => setWeekWishes(at, id, wishes)) };
  }

  @Audience('signed in')
  @Mutation(() => AddTripEntryPayload)
  async addTripEntry(
    @input(AddTripEntryInput) wish: AddTripEntryInput,
    @Context() context: ApiContext,
  ): Promise<TripPayload> {
    const { kind, firstDay, lastDay, isPrivate } = wish;
    const parsed = parseAll({
      title: () => parseEntryTitle(wish.title),
      placeId: () => parsePlace(wish.place ?? null),
      url: () => parseUrl(wish.url),
    });
    const id = idOf('Trip', wish.trip);
    const entry = { kind, firstDay, lastDay, isPrivate, ...parsed };
    return { trip: await act(context, at => addEntry(at, id, entry)) };
  }

  @Audience('signed in')
  @Mutation(() => ChangeTripEntryPayload)
  async changeTripEntry(
    @input(ChangeTripEntryInput) wish: ChangeTripEntryInput,
    @Context() context: ApiContext,
  ): Promise<TripPayload> {
    const { kind, title, firstDay, lastDay, isPrivate, place, url } = wish;
    const said = { kind, firstDay, lastDay, isPrivate };
    const named = Object.fromEntries(Object.entries(said).filter(([, value]) => (value ?? null) !== null));
    const parsed = parseAll({
      ...(typeof title === 'string' && { title: () => parseEntryTitle(title) }),
      ...(place !== undefined && { placeId: () => parsePlace(place) }),
      ...(url !== undefined && { url: () => parseUrl(url) }),
    });
    const change: Partial<EntryWish> = { ...named, ...parsed };
    const id = idOf('TripEntry', wish.entry);
    return { trip: await act(context, at => changeEntry(at, id, change)) };
  }

  @Audience('signed in')
  @Mutation(() => DropTripEntryPayload)
  async dropTripEntry(
    @input(DropTripEntryInput) wish: DropTripEntryInput,
    @Context() context: ApiContext,
  ): Promise<TripPayload> {
    const id = idOf('TripEntry', wish.entry);
    return { trip: await act(context, at => dropEntry(at, id)) };
  }
}

function parseUrl(text: string | null | undefined): string | null {
  return (text ?? '').trim() === '' ? null : parseLink(text ?? '');
}
