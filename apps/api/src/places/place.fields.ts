import { globalId } from '#kernel';
import { labelOf, stateName, townName, type PlaceEntity } from '#ledger';
import { countryName, isCountry } from '#places';
import { Context, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { ApiContext } from '../context.js';
import { InLanguage, type AskedLanguage } from '../language.type.js';
import { PlaceType } from './place.type.js';

@Resolver(() => PlaceType)
export class PlaceFields {
  @ResolveField(() => ID)
  id(@Parent() { id }: PlaceEntity): string {
    return globalId('Place', id);
  }

  @ResolveField(() => String, { description: 'The town as the reader calls it: Munich, München.' })
  name(
    @Parent() place: PlaceEntity,
    @InLanguage() language: AskedLanguage,
    @Context() context: ApiContext,
  ): string {
    return townName(place, language ?? context.language);
  }

  @ResolveField(() => String, {
    description: 'The town with its country, as one would tell it apart from others.',
  })
  label(
    @Parent() place: PlaceEntity,
    @InLanguage() language: AskedLanguage,
    @Context() context: ApiContext,
  ): string {
    return labelOf(place, language ?? context.language);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'The state or province, where its name is known.',
  })
  region(
    @Parent() place: PlaceEntity,
    @InLanguage() language: AskedLanguage,
    @Context() context: ApiContext,
  ): string | null {
    return stateName(place, language ?? context.language);
  }

  @ResolveField(() => String)
  countryName(
    @Parent() { country }: PlaceEntity,
    @InLanguage() language: AskedLanguage,
    @Context() context: ApiContext,
  ): string {
    return isCountry(country) ? countryName(country, language ?? context.language) : country;
  }
}
