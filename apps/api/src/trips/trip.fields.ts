import { globalId } from '#kernel';
import type { PlaceEntity, SkillEntity } from '#ledger';
import type { PersonEntity } from '#people';
import { renderMarkdown, weekAt } from '#platform';
import {
  entryAsSeen,
  isHerOwn,
  type SeenEntry,
  tellsWhere,
  type TripEntity,
  type TripLanguageEntity,
  type TripReachEntity,
  type TripSkillEntity,
  type WeekWishEntity,
} from '#trips';
import type { VisitEntity } from '#visits';
import { blankWeeks, weekRange, weekSet, type WeekSet } from '#weeks';
import { Context, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { ApiContext } from '../context.js';
import { after } from '../loader.js';
import { PersonType } from '../people/person.type.js';
import { PlaceType } from '../places/place.type.js';
import { SpokenLanguageType } from '../profile/profile.type.js';
import { MarkdownScalar } from '../scalars/markdown.scalar.js';
import { WeekScalar } from '../scalars/week.scalar.js';
import { SkillType } from '../skills/skill.type.js';
import { TripEntryType } from './entry.type.js';
import {
  TripLanguageType,
  TripReachType,
  TripSkillType,
  TripType,
  VisitType,
  WeekWishType,
} from './trip.type.js';

@Resolver(() => TripType)
export class TripFields {
  @ResolveField(() => ID)
  id(@Parent() { id }: TripEntity): string {
    return globalId('Trip', id);
  }

  @ResolveField(() => PersonType)
  person(
    @Parent() { personId }: TripEntity,
    @Context() { loaders }: ApiContext,
  ): Promise<PersonEntity | null> {
    return loaders.person.load(personId);
  }

  @ResolveField(() => Boolean, { description: 'Whether it belongs to whoever asks.' })
  isMine(@Parent() { personId }: TripEntity, @Context() { viewer }: ApiContext): boolean {
    return viewer.kind === 'person' && viewer.personId === personId;
  }

  @ResolveField(() => MarkdownScalar, { description: 'Why, and what she wants to learn, as she typed it.' })
  story(@Parent() { story }: TripEntity): string {
    return story;
  }

  @ResolveField(() => String, { description: 'The story as HTML that does no harm; headings begin at `h3`.' })
  storyHtml(@Parent() { story }: TripEntity): string {
    return story === '' ? '' : renderMarkdown(story);
  }

  @ResolveField(() => PlaceType, {
    nullable: true,
    description: 'Where she starts, if not at home; with `tellsOnlyPast` told when the first week is over.',
  })
  place(@Parent() trip: TripEntity, @Context() context: ApiContext): Promise<PlaceEntity | null> | null {
    const isTold = tellsWhere(context.viewer, trip, trip.firstWeek, weekAt(context.now));
    return isTold && trip.placeId !== null ? context.loaders.place.load(trip.placeId) : null;
  }

  @ResolveField(() => [VisitType])
  visits(@Parent() trip: TripEntity, @Context() { loaders }: ApiContext): Promise<VisitEntity[]> {
    // Its visits ask it who may know where they are; however it was found, it was found for this viewer.
    loaders.tripOfVisit.prime(trip.id, trip);
    return loaders.visitsOfTrip.load(trip.id);
  }

  @ResolveField(() => [WeekScalar], {
    description: 'The blank weeks from this week on: an invitation to host her.',
  })
  async openWeeks(
    @Parent() { id, firstWeek, lastWeek, state }: TripEntity,
    @Context() { loaders, now }: ApiContext,
  ): Promise<WeekSet> {
    if (state === 'closed') return weekSet([]);
    const taken = weekSet((await loaders.takenWeeksOfTrip.load(id)).map(({ week }) => week));
    const thisWeek = weekAt(now);
    return weekSet(blankWeeks(weekRange(firstWeek, lastWeek), taken).filter(week => week >= thisWeek));
  }

  @ResolveField(() => [WeekScalar], { description: 'The weeks that a visit or an entry takes.' })
  async takenWeeks(@Parent() { id }: TripEntity, @Context() { loaders }: ApiContext): Promise<WeekSet> {
    return weekSet((await loaders.takenWeeksOfTrip.load(id)).map(({ week }) => week));
  }

  @ResolveField(() => [TripEntryType])
  async entries(@Parent() trip: TripEntity, @Context() context: ApiContext): Promise<SeenEntry[]> {
    const { loaders, viewer, now } = context;
    const entries = await loaders.entriesOfTrip.load(trip.id);
    return entries.flatMap(entry => entryAsSeen(entry, trip, viewer, weekAt(now)) ?? []);
  }

  @ResolveField(() => [TripSkillType], { description: 'What she brings.' })
  brings(@Parent() { id }: TripEntity, @Context() context: ApiContext): Held {
    return skillsWith('can', id, context);
  }

  @ResolveField(() => [TripSkillType], { description: 'What she would learn, and how well.' })
  wishes(@Parent() { id }: TripEntity, @Context() context: ApiContext): Held {
    return skillsWith('learn', id, context);
  }

  @ResolveField(() => [SkillType], { description: 'What she would rather not touch.' })
  async avoids(@Parent() { id }: TripEntity, @Context() context: ApiContext) {
    const skills = await skillsWith('avoid', id, context);
    return context.loaders.skill.loadMany(skills.map(({ skillId }) => skillId));
  }

  @ResolveField(() => [SkillType], {
    description: 'How she would like to work: skills of the kind `practice`.',
  })
  async practices(@Parent() { id }: TripEntity, @Context() { loaders }: ApiContext) {
    const practices = await loaders.practicesOfTrip.load(id);
    return loaders.skill.loadMany(practices.map(({ skillId }) => skillId));
  }

  @ResolveField(() => [TripLanguageType], { description: 'The languages that she works in.' })
  languages(@Parent() { id }: TripEntity, @Context() { loaders }: ApiContext): Promise<TripLanguageEntity[]> {
    return loaders.languagesOfTrip.load(id);
  }

  @ResolveField(() => [TripReachType], { description: 'Where she would go; one of them is enough.' })
  reaches(@Parent() { id }: TripEntity, @Context() { loaders }: ApiContext): Promise<TripReachEntity[]> {
    return loaders.reachesOfTrip.load(id);
  }

  @ResolveField(() => [WeekWishType], { description: 'The blank weeks that suit her best and well.' })
  weekWishes(@Parent() { id }: TripEntity, @Context() { loaders }: ApiContext): Promise<WeekWishEntity[]> {
    return loaders.weekWishesOfTrip.load(id);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'What the link to it holds; for nobody but her.',
  })
  key(@Parent() trip: TripEntity, @Context() { viewer }: ApiContext): string | null {
    return isHerOwn(viewer, trip) && trip.audience === 'link' ? trip.linkKey : null;
  }

  @ResolveField(() => [PersonType], { description: 'Whom she shows it to by name; for nobody but her.' })
  async guests(@Parent() trip: TripEntity, @Context() { loaders, viewer }: ApiContext) {
    if (!isHerOwn(viewer, trip)) return [];
    const guests = await loaders.guestsOfTrip.load(trip.id);
    return loaders.person.loadMany(guests.map(({ personId }) => personId));
  }
}

type Held = TripSkillEntity[] | Promise<TripSkillEntity[]>;

function skillsWith(stance: TripSkillEntity['stance'], tripId: string, { loaders }: ApiContext): Held {
  return after(loaders.skillsOfTrip.get(tripId), skills => skills.filter(skill => skill.stance === stance));
}

@Resolver(() => TripSkillType)
export class TripSkillFields {
  @ResolveField(() => SkillType)
  skill(
    @Parent() { skillId }: TripSkillEntity,
    @Context() { loaders }: ApiContext,
  ): SkillEntity | null | Promise<SkillEntity | null> {
    return loaders.skill.get(skillId);
  }
}

@Resolver(() => TripLanguageType)
export class TripLanguageFields {
  @ResolveField(() => SpokenLanguageType)
  language(@Parent() { language }: TripLanguageEntity): { code: string } {
    return { code: language };
  }
}

@Resolver(() => TripReachType)
export class TripReachFields {
  @ResolveField(() => PlaceType, { nullable: true, description: 'Of `AROUND`.' })
  place(
    @Parent() { placeId }: TripReachEntity,
    @Context() { loaders }: ApiContext,
  ): Promise<PlaceEntity | null> | null {
    return placeId === null ? null : loaders.place.load(placeId);
  }
}

@Resolver(() => TripEntryType)
export class TripEntryFields {
  @ResolveField(() => ID)
  id(@Parent() { id }: SeenEntry): string {
    return globalId('TripEntry', id);
  }

  @ResolveField(() => PlaceType, { nullable: true })
  place(
    @Parent() { placeId }: SeenEntry,
    @Context() { loaders }: ApiContext,
  ): Promise<PlaceEntity | null> | null {
    return placeId === null ? null : loaders.place.load(placeId);
  }
}
