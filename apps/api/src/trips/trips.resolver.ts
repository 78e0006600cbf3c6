import { Refusal, isUuid } from '#kernel';
import { Audience, weekAt } from '#platform';
import { tripBySlug, tripsOfPeople, tripsSince, type TripEntity, type TripPosition } from '#trips';
import { isWeek, type Week } from '#weeks';
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { PageArgs, pageOf, parsePage, type Connection } from '../connection.js';
import { whoAsks, type ApiContext } from '../context.js';
import { WeekScalar } from '../scalars/week.scalar.js';
import { TripConnection, TripType } from './trip.type.js';

@Resolver()
export class TripsResolver {
  @Audience('everyone')
  @Query(() => WeekScalar, { description: 'The week it is now, as Walz counts it.' })
  thisWeek(@Context() { now }: ApiContext): Week {
    return weekAt(now);
  }

  @Audience('everyone')
  @Query(() => TripConnection, {
    description: 'Trips under way or still to come, the one that ends first first.',
  })
  async trips(
    @Args() args: PageArgs,
    @Args('since', { type: () => WeekScalar, nullable: true, description: 'Default: this week.' })
    since: Week | null,
    @Context() { db, now, viewer }: ApiContext,
  ): Promise<Connection<TripEntity>> {
    const page = parsePage(args, 'trips');
    const found = await tripsSince(db, since ?? weekAt(now), viewer, {
      limit: page.first + 1,
      after: page.after === null ? null : parsePosition(page.after),
    });
    return pageOf(found, page, 'trips', trip => `${trip.lastWeek} ${trip.id}`);
  }

  @Audience('everyone')
  @Query(() => TripType, {
    nullable: true,
    description: 'The trip that goes by this slug, or did; one that is shown by link needs its key.',
  })
  trip(
    @Args('slug', { type: () => String }) slug: string,
    @Args('key', { type: () => String, nullable: true }) key: string | null,
    @Context() { db, viewer }: ApiContext,
  ): Promise<TripEntity | null> {
    return tripBySlug(db, slug, viewer, key ?? undefined);
  }

  @Audience('signed in')
  @Query(() => [TripType], { description: 'Her own trips, drafts and those called off among them.' })
  myTrips(@Context() context: ApiContext): Promise<TripEntity[]> {
    return tripsOfPeople(context.db, [whoAsks(context)], context.viewer);
  }
}

function parsePosition(text: string): TripPosition {
  const [lastWeek = '', id = ''] = text.split(' ');
  if (!isWeek(lastWeek) || !isUuid(id)) throw new Refusal('cursor_foreign', {}, 'after');
  return { lastWeek, id };
}
