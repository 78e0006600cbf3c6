import fc from 'fast-check';
import { EARTH_RADIUS_KM, chordKm, chordUnder, kmBetween, unitVector, type Coordinates } from './index.js';
import { SEED, anyCoordinates } from './testing/arbitrary-places.js';

const bremen: Coordinates = { latitude: 53.07516, longitude: 8.80777 };
const munich: Coordinates = { latitude: 48.13743, longitude: 11.57549 };
const chordBetween = (a: Coordinates, b: Coordinates) => chordKm(unitVector(a), unitVector(b));

describe('the distance between two places', () => {
  it('is what an atlas says', () => {
    expect(kmBetween(bremen, munich)).toBeCloseTo(582.6, 1);
    expect(kmBetween({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 1 })).toBeCloseTo(111.195, 2);
  });

  it('is a hop over the antimeridian, not the way round the world', () => {
    const fiji = { latitude: -17, longitude: 179.5 };
    const samoa = { latitude: -17, longitude: -179.5 };
    expect(kmBetween(fiji, samoa)).toBeCloseTo(106.3, 0);
  });

  it('is half of the way round the earth between the poles, whatever their longitudes', () => {
    const halfWay = Math.PI * EARTH_RADIUS_KM;
    expect(kmBetween({ latitude: 90, longitude: 12 }, { latitude: -90, longitude: 77 })).toBeCloseTo(
      halfWay,
      6,
    );
    expect(kmBetween({ latitude: 90, longitude: 12 }, { latitude: 90, longitude: -150 })).toBeCloseTo(0, 6);
  });

  it('is nothing from a place to itself', () => {
    fc.assert(
      fc.property(anyCoordinates(), place => {
        expect(kmBetween(place, place)).toBe(0);
        expect(chordBetween(place, place)).toBe(0);
      }),
      SEED,
    );
  });

  it('is the same there and back, to the last bit', () => {
    fc.assert(
      fc.property(anyCoordinates(), anyCoordinates(), (a, b) => {
        expect(kmBetween(a, b)).toBe(kmBetween(b, a));
        expect(chordBetween(a, b)).toBe(chordBetween(b, a));
      }),
      SEED,
    );
  });

  it('is never longer than a way with a stop', () => {
    fc.assert(
      fc.property(anyCoordinates(), anyCoordinates(), anyCoordinates(), (a, b, c) => {
        expect(kmBetween(a, c)).toBeLessThanOrEqual(kmBetween(a, b) + kmBetween(b, c) + 1e-3);
        expect(chordBetween(a, c)).toBeLessThanOrEqual(chordBetween(a, b) + chordBetween(b, c) + 1e-9);
      }),
      SEED,
    );
  });

  it('never exceeds half of the way round the earth', () => {
    fc.assert(
      fc.property(anyCoordinates(), anyCoordinates(), (a, b) => {
        expect(kmBetween(a, b)).toBeLessThanOrEqual(Math.PI * EARTH_RADIUS_KM);
      }),
      SEED,
    );
  });
});

describe('the chord under a way', () => {
  it('agrees with the way over the surface', () => {
    fc.assert(
      fc.property(anyCoordinates(), anyCoordinates(), (a, b) => {
        expect(chordBetween(a, b)).toBeCloseTo(chordUnder(kmBetween(a, b)), 4);
      }),
      SEED,
    );
  });

  it('is never longer than the way, and hardly shorter in a country', () => {
    fc.assert(
      fc.property(anyCoordinates(), anyCoordinates(), (a, b) => {
        expect(chordBetween(a, b)).toBeLessThanOrEqual(kmBetween(a, b) + 1e-6);
      }),
      SEED,
    );
    expect(kmBetween(bremen, munich) - chordBetween(bremen, munich)).toBeLessThan(0.3);
  });

  it('joins points that lie on the ball', () => {
    fc.assert(
      fc.property(anyCoordinates(), place => {
        const { x, y, z } = unitVector(place);
        expect(x * x + y * y + z * z).toBeCloseTo(1, 12);
      }),
      SEED,
    );
  });
});
