import fc from 'fast-check';
import { Refusal } from '#kernel';
import { coordinates, isWithin, kmBetween, radius } from './index.js';
import { SEED, anyCoordinates, anyRadius, placeAt } from './testing/arbitrary-places.js';

const refusalOf = (act: () => unknown): Refusal => {
  try {
    act();
  } catch (trouble) {
    if (trouble instanceof Refusal) return trouble;
  }
  throw new Error('This was not refused.');
};

describe('a radius', () => {
  it('is between one kilometre and half of the world', () => {
    expect(radius(1)).toBe(1);
    expect(radius(42.5)).toBe(42.5);
    expect(radius(20_000)).toBe(20_000);
  });

  it('is refused with the limits and the field when it is not', () => {
    for (const km of [0, 0.99, -5, 20_001, Infinity, NaN]) {
      const refusal = refusalOf(() => radius(km, 'radius'));
      expect(refusal).toMatchObject({
        code: 'radius_out_of_range',
        facts: { given: String(km), least: 1, most: 20_000 },
        field: 'radius',
      });
    }
  });

  it('holds the places that are nearer and none that are farther', () => {
    fc.assert(
      fc.property(anyCoordinates(), anyCoordinates(), anyRadius(), (place, center, km) => {
        const away = kmBetween(place, center);
        fc.pre(Math.abs(away - km) > 1e-3);
        expect(isWithin(place, center, km)).toBe(away < km);
      }),
      SEED,
    );
  });

  it('reaches over a pole and over the antimeridian', () => {
    fc.assert(
      fc.property(
        anyCoordinates(),
        anyRadius(),
        fc.double({ min: 0, max: 7, noNaN: true }),
        (center, km, bearing) => {
          expect(isWithin(placeAt(center, km * 0.999, bearing), center, km)).toBe(true);
        },
      ),
      SEED,
    );
  });
});

describe('coordinates', () => {
  it('are taken up to the poles and the antimeridian', () => {
    expect(coordinates(53.07516, 8.80777)).toEqual({ latitude: 53.07516, longitude: 8.80777 });
    expect(coordinates(-90, 180)).toEqual({ latitude: -90, longitude: 180 });
  });

  it('are refused when they are not on the globe', () => {
    for (const [latitude, longitude] of [
      [90.01, 0],
      [0, -180.5],
      [NaN, 0],
      [0, Infinity],
    ] as const) {
      const refusal = refusalOf(() => coordinates(latitude, longitude));
      expect(refusal).toMatchObject({
        code: 'coordinates_off_the_globe',
        facts: { latitude: String(latitude), longitude: String(longitude) },
      });
    }
  });
});
