import { parseGlobalId } from '#kernel';
import { findPlaces, placeOf, type PlaceEntity } from '#ledger';
import { Audience } from '#platform';
import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import { PageArgs, pageOf, parsePage, shownBefore, type Connection } from '../connection.js';
import type { ApiContext } from '../context.js';
import { PlaceConnection, PlaceType } from './place.type.js';

@Resolver()
export class PlacesResolver {
  @Audience('everyone')
  @Query(() => PlaceType, { nullable: true, description: 'The town with this id.' })
  place(
    @Args('id', { type: () => ID }) id: string,
    @Context() { db }: ApiContext,
  ): Promise<PlaceEntity | null> | null {
    const place = parseGlobalId(id);
    return place?.kind === 'Place' ? placeOf(db, Number(place.id)) : null;
  }

  @Audience('everyone')
  @Query(() => PlaceConnection, {
    description: 'Towns as one types their name in any spelling, the likely one first.',
  })
  async places(
    @Args('search', { type: () => String }) search: string,
    @Args() args: PageArgs,
    @Context() { db }: ApiContext,
  ): Promise<Connection<PlaceEntity>> {
    const page = parsePage(args, 'places');
    const skipped = shownBefore(page);
    const found = await findPlaces(db, search, { limit: skipped + page.first + 1 });
    return pageOf(found.slice(skipped), page, 'places', (_, index) => String(skipped + index + 1));
  }
}
