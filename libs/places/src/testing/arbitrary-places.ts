import fc from 'fast-check';
import { radius, unitVector, type Coordinates, type Radius } from '../index.js';

/** A law that fails must fail again on the next machine. */
export const SEED = { seed: 20270405, numRuns: 1000 };

const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
const edges = fc.constantFrom(-180, -179.999, 0, 179.999, 180);
const poles = fc.constantFrom(-90, -89.999, 0, 89.999, 90);

/** Anywhere, and more often than chance would have it at a pole or on the antimeridian. */
export function anyCoordinates(): fc.Arbitrary<Coordinates> {
  return fc.record({
    latitude: fc.oneof({ weight: 4, arbitrary: degrees(90) }, { weight: 1, arbitrary: poles }),
    longitude: fc.oneof({ weight: 4, arbitrary: degrees(180) }, { weight: 1, arbitrary: edges }),
  });
}

export function anyRadius(): fc.Arbitrary<Radius> {
  const small = fc.double({ min: 1, max: 300, noNaN: true });
  const large = fc.double({ min: 1, max: 20_000, noNaN: true });
  return fc.oneof(small, large).map(km => radius(km));
}

/** The place that lies this far from another in this direction (0 is north), found by turning its unit vector. */
export function placeAt(from: Coordinates, km: number, bearing: number): Coordinates {
  const angle = km / 6371;
  const up = unitVector(from);
  const lon = (from.longitude * Math.PI) / 180;
  const lat = (from.latitude * Math.PI) / 180;
  const north = [-Math.sin(lat) * Math.cos(lon), -Math.sin(lat) * Math.sin(lon), Math.cos(lat)] as const;
  const east = [-Math.sin(lon), Math.cos(lon), 0] as const;
  const turn = (outward: number, along: 0 | 1 | 2) =>
    outward * Math.cos(angle) +
    (north[along] * Math.cos(bearing) + east[along] * Math.sin(bearing)) * Math.sin(angle);
  const [x, y, z] = [turn(up.x, 0), turn(up.y, 1), turn(up.z, 2)];
  return {
    latitude: (Math.atan2(z, Math.hypot(x, y)) * 180) / Math.PI,
    longitude: (Math.atan2(y, x) * 180) / Math.PI,
  };
}
