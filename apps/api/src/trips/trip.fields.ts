import type { CompanyEntity } from '#hosting';
import { globalId } from '#kernel';
import type { PlaceEntity } from '#ledger';
import type { PersonEntity } from '#people';
import type { TripEntity } from '#trips';
import type { VisitEntity } from '#visits';
import { blankWeeks, weekRange, weekSet, type WeekSet } from '#weeks';
import { Context, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { ApiContext } from '../context.js';
import { CompanyType } from '../hosting/company.type.js';
import { PersonType } from '../people/person.type.js';
import { PlaceType } from '../places/place.type.js';
import { WeekScalar } from '../scalars/week.scalar.js';
import { TripType, VisitType } from './trip.type.js';

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

  @ResolveField(() => [VisitType])
  visits(@Parent() { id }: TripEntity, @Context() { loaders }: ApiContext): Promise<VisitEntity[]> {
    return loaders.visitsOfTrip.load(id);
  }

  @ResolveField(() => [WeekScalar], { description: 'The blank weeks: an invitation to host her.' })
  async openWeeks(
    @Parent() { id, firstWeek, lastWeek }: TripEntity,
    @Context() { loaders }: ApiContext,
  ): Promise<WeekSet> {
    const taken = weekSet((await loaders.visitsOfTrip.load(id)).map(visit => visit.week));
    return blankWeeks(weekRange(firstWeek, lastWeek), taken);
  }
}

@Resolver(() => VisitType)
export class VisitFields {
  @ResolveField(() => ID)
  id(@Parent() { id }: VisitEntity): string {
    return globalId('Visit', id);
  }

  @ResolveField(() => PersonType, {
    nullable: true,
    description: 'Who visited: nobody where you may not see her, a nameless one where she has left Walz.',
  })
  person(
    @Parent() { personId }: VisitEntity,
    @Context() { loaders }: ApiContext,
  ): Promise<PersonEntity | null> {
    return loaders.personInHistory.load(personId);
  }

  @ResolveField(() => PlaceType)
  async place(
    @Parent() { siteId }: VisitEntity,
    @Context() { loaders }: ApiContext,
  ): Promise<PlaceEntity | null> {
    const site = await loaders.site.load(siteId);
    return site && loaders.place.load(site.placeId);
  }

  @ResolveField(() => CompanyType)
  async company(
    @Parent() { siteId }: VisitEntity,
    @Context() { loaders }: ApiContext,
  ): Promise<CompanyEntity | null> {
    const site = await loaders.site.load(siteId);
    return site && loaders.company.load(site.companyId);
  }
}
