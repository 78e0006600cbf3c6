import { isUuid, parseGlobalId } from '#kernel';
import { Audience } from '#platform';
import { visitById, type VisitEntity } from '#visits';
import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import type { ApiContext } from '../context.js';
import { VisitType } from './trip.type.js';

@Resolver()
export class VisitsResolver {
  @Audience('signed in')
  @Query(() => VisitType, {
    nullable: true,
    description: 'The visit with this id, for those who may see who visited and for the host.',
  })
  visit(
    @Args('id', { type: () => ID }) id: string,
    @Context() { db, viewer }: ApiContext,
  ): Promise<VisitEntity | null> | null {
    const wanted = parseGlobalId(id);
    return wanted?.kind === 'Visit' && isUuid(wanted.id) ? visitById(db, wanted.id, viewer) : null;
  }
}
