import { quote } from '#kernel';
import type { Coordinates } from './coordinates.js';
import { placeRefusal } from './place-refusals.js';
import { chordKm, chordUnder, unitVector } from './sphere.js';

export const LEAST_RADIUS_KM = 1;
/** Just under half of the way round the earth: more than that would be "anywhere". */
export const MOST_RADIUS_KM = 20_000;

/** How far around a place, in kilometres. */
export type Radius = number & { readonly __radius: unique symbol };

export function radius(km: number, field?: string): Radius {
  if (!isRadius(km)) {
    const facts = { given: quote(String(km)), least: LEAST_RADIUS_KM, most: MOST_RADIUS_KM };
    throw placeRefusal('radius_out_of_range', facts, field);
  }
  return km;
}

/** Asked with chords, because a query asks so, too: no place may be in reach here and out of reach there. */
export function isWithin(place: Coordinates, around: Coordinates, within: Radius): boolean {
  return chordKm(unitVector(place), unitVector(around)) <= chordUnder(within);
}

function isRadius(km: number): km is Radius {
  return km >= LEAST_RADIUS_KM && km <= MOST_RADIUS_KM;
}
