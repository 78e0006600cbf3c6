import type { CompanyEntity, SiteEntity } from '#hosting';
import { globalId } from '#kernel';
import type { PlaceEntity } from '#ledger';
import type { PersonEntity } from '#people';
import { weekAt } from '#platform';
import { tellsWhere } from '#trips';
import type { VisitEntity } from '#visits';
import { Context, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { ApiContext } from '../context.js';
import { CompanyType } from '../hosting/company.type.js';
import { PersonType } from '../people/person.type.js';
import { PlaceType } from '../places/place.type.js';
import { VisitType } from './trip.type.js';

const untold = 'Nothing where she tells only afterwards where she was, and the week is not over.';

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

  @ResolveField(() => PlaceType, { nullable: true, description: untold })
  async place(@Parent() visit: VisitEntity, @Context() context: ApiContext): Promise<PlaceEntity | null> {
    const site = await siteTold(visit, context);
    return site && context.loaders.place.load(site.placeId);
  }

  @ResolveField(() => CompanyType, { nullable: true, description: untold })
  async company(@Parent() visit: VisitEntity, @Context() context: ApiContext): Promise<CompanyEntity | null> {
    const site = await siteTold(visit, context);
    return site && context.loaders.company.load(site.companyId);
  }
}

/** Where the visit is, for those who may know it already: whoever hosts her does in any case. */
async function siteTold(visit: VisitEntity, context: ApiContext): Promise<SiteEntity | null> {
  const { loaders, viewer, now } = context;
  const trip = await loaders.tripOfVisit.load(visit.tripId);
  const isTold = trip !== null && tellsWhere(viewer, trip, visit.week, weekAt(now));
  return isTold ? loaders.site.load(visit.siteId) : loaders.ownSite.load(visit.siteId);
}
