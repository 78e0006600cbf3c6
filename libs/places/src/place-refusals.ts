import { Refusal, type Fact } from '#kernel';

/** Every code this library refuses with, and the facts that come with it. Both are public and stay. */
export const PLACE_REFUSALS = {
  coordinates_off_the_globe: ['latitude', 'longitude'],
  radius_out_of_range: ['given', 'least', 'most'],
  country_unknown: ['given'],
  countries_missing: [],
  region_unknown: ['given'],
} as const satisfies Record<string, readonly string[]>;

export type PlaceRefusalCode = keyof typeof PLACE_REFUSALS;

type FactsOf<Code extends PlaceRefusalCode> = Record<(typeof PLACE_REFUSALS)[Code][number], Fact>;

export function placeRefusal<Code extends PlaceRefusalCode>(
  code: Code,
  facts: FactsOf<Code>,
  field?: string,
): Refusal {
  return new Refusal(code, facts, field);
}
