import type { Coordinates } from './coordinates.js';

export const EARTH_RADIUS_KM = 6371;

const RADIANS_PER_DEGREE = Math.PI / 180;

/** Where the line from the centre of the earth to a place leaves a ball of radius 1. */
export interface UnitVector {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

export function radians(degrees: number): number {
  return degrees * RADIANS_PER_DEGREE;
}

/** The way a bird would fly, by the haversine formula (R. W. Sinnott, "Virtues of the Haversine", 1984). */
export function kmBetween(a: Coordinates, b: Coordinates): number {
  const halfNorth = Math.sin(radians(b.latitude - a.latitude) / 2);
  const halfEast = Math.sin(radians(b.longitude - a.longitude) / 2);
  const haversine =
    halfNorth * halfNorth +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * (halfEast * halfEast);
  // Rounding can lift the haversine of opposite places just above 1.
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, haversine)));
}

export function unitVector({ latitude, longitude }: Coordinates): UnitVector {
  const ring = Math.cos(radians(latitude));
  return {
    x: ring * Math.cos(radians(longitude)),
    y: ring * Math.sin(radians(longitude)),
    z: Math.sin(radians(latitude)),
  };
}

/**
 * The straight line through the earth. No trigonometry, and `sqrt` is rounded the same way everywhere, so the same
 * expression in SQL, in this order, gives the same bits: `6371 * sqrt((ax-bx)*(ax-bx) + (ay-by)*(ay-by) + (az-bz)*(az-bz))`.
 */
export function chordKm(a: UnitVector, b: UnitVector): number {
  const x = a.x - b.x;
  const y = a.y - b.y;
  const z = a.z - b.z;
  return EARTH_RADIUS_KM * Math.sqrt(x * x + y * y + z * z);
}

/** The chord under a way over the surface: "chord <= chordUnder(radius)" asks the same as "distance <= radius". */
export function chordUnder(km: number): number {
  return 2 * EARTH_RADIUS_KM * Math.sin(km / (2 * EARTH_RADIUS_KM));
}
