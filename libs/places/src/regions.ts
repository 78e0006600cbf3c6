import { quote, type Language } from '#kernel';
import { country } from './countries.js';
import type { CountryCode } from './country-codes.data.js';
import { placeRefusal } from './place-refusals.js';
import { REGION_ENTRIES, type Region, type RegionCode } from './regions.data.js';

export const REGIONS: readonly Region[] = REGION_ENTRIES.map(([code, isContinent, names, countries]) => ({
  code,
  isContinent,
  names,
  countries: countries.split(' ').map(each => country(each)),
}));

const byCode: ReadonlyMap<string, Region> = new Map(REGIONS.map(each => [each.code, each]));

export function region(code: string, field?: string): Region {
  const found = byCode.get(code.trim().toLowerCase());
  if (!found) throw placeRefusal('region_unknown', { given: quote(code) }, field);
  return found;
}

export function regionName(code: RegionCode, language: Language): string {
  return region(code).names[language];
}

export function regionsOf(code: CountryCode): readonly Region[] {
  return REGIONS.filter(each => each.countries.includes(code));
}
