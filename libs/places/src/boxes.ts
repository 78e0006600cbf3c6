import type { Coordinates } from './coordinates.js';
import type { Radius } from './radius.js';
import { EARTH_RADIUS_KM, radians } from './sphere.js';

/** All places between two latitudes and two longitudes, edges included; west is never east of east. */
export interface Box {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

/** About a metre, so that rounding never leaves a place of the circle out of its boxes. */
const SLACK = 1e-5;

/**
 * The boxes that hold a circle: one, two where it crosses the antimeridian, and a cap of all longitudes where it
 * holds a pole. The widest longitude is where a meridian touches the circle, which is north or south of its centre.
 */
export function boxesAround({ latitude, longitude }: Coordinates, within: Radius): readonly Box[] {
  const angle = within / EARTH_RADIUS_KM;
  const reach = angle / radians(1) + SLACK;
  const north = latitude + reach;
  const south = latitude - reach;
  const holdsAPole = north >= 90 || south <= -90;
  const across = holdsAPole
    ? 180
    : Math.asin(Math.sin(angle) / Math.cos(radians(latitude))) / radians(1) + SLACK;
  const stripe = { south: Math.max(south, -90), north: Math.min(north, 90) };
  return meridiansFrom(longitude - across, longitude + across).map(sides => ({ ...stripe, ...sides }));
}

export function isInBox({ latitude, longitude }: Coordinates, box: Box): boolean {
  return latitude >= box.south && latitude <= box.north && longitude >= box.west && longitude <= box.east;
}

export function isInAnyBox(place: Coordinates, boxes: readonly Box[]): boolean {
  return boxes.some(box => isInBox(place, box));
}

function meridiansFrom(west: number, east: number): readonly { west: number; east: number }[] {
  if (east - west >= 360) return [{ west: -180, east: 180 }];
  if (west <= -180)
    return [
      { west: west + 360, east: 180 },
      { west: -180, east },
    ];
  if (east >= 180)
    return [
      { west, east: 180 },
      { west: -180, east: east - 360 },
    ];
  return [{ west, east }];
}
