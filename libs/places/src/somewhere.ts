import type { Coordinates } from './coordinates.js';
import { coordinates } from './coordinates.js';
import { country } from './countries.js';
import type { CountryCode } from './country-codes.data.js';
import { placeRefusal } from './place-refusals.js';
import { isWithin, radius, type Radius } from './radius.js';

/** Where somebody would go. Several wishes are several of these, and one that is reachable is enough. */
export type Somewhere =
  | { readonly kind: 'anywhere' }
  | { readonly kind: 'countries'; readonly countries: readonly CountryCode[] }
  | {
      readonly kind: 'around';
      readonly placeId: number;
      readonly center: Coordinates;
      readonly radius: Radius;
    }
  | { readonly kind: 'remote' };

/** A seat to work at: a place in a country, and whether one may sit at home instead. */
export interface Spot extends Coordinates {
  readonly country: string;
  readonly isRemote: boolean;
}

export const ANYWHERE: Somewhere = { kind: 'anywhere' };
export const REMOTE: Somewhere = { kind: 'remote' };

/** Each country once and in one order, so that the same wish is always the same value. */
export function inCountries(codes: readonly string[], field?: string): Somewhere {
  if (codes.length === 0) throw placeRefusal('countries_missing', {}, field);
  const countries = [...new Set(codes.map(code => country(code, field)))].toSorted();
  return { kind: 'countries', countries };
}

export function around(place: Coordinates & { readonly id: number }, km: number, field?: string): Somewhere {
  return {
    kind: 'around',
    placeId: place.id,
    center: coordinates(place.latitude, place.longitude, field),
    radius: radius(km, field),
  };
}

export function isReachable(wish: Somewhere, spot: Spot): boolean {
  if (wish.kind === 'anywhere') return true;
  if (wish.kind === 'countries') return wish.countries.some(code => code === spot.country);
  if (wish.kind === 'around') return isWithin(spot, wish.center, wish.radius);
  return spot.isRemote;
}
