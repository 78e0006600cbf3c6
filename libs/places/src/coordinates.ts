import { quote } from '#kernel';
import { placeRefusal } from './place-refusals.js';

/** A point on the globe in degrees: north and east are positive. */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

export function coordinates(latitude: number, longitude: number, field?: string): Coordinates {
  if (!areOnTheGlobe(latitude, longitude)) {
    const facts = { latitude: quote(String(latitude)), longitude: quote(String(longitude)) };
    throw placeRefusal('coordinates_off_the_globe', facts, field);
  }
  return { latitude, longitude };
}

export function areOnTheGlobe(latitude: number, longitude: number): boolean {
  // Written so that NaN is off the globe, too.
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
}
