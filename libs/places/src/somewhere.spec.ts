import fc from 'fast-check';
import { Refusal } from '#kernel';
import { ANYWHERE, REMOTE, around, inCountries, isReachable, isWithin, type Spot } from './index.js';
import { SEED, anyCoordinates, anyRadius } from './testing/arbitrary-places.js';

const bremen = { id: 2944388, latitude: 53.07516, longitude: 8.80777 };
const hamburg: Spot = { latitude: 53.57532, longitude: 10.01534, country: 'DE', isRemote: false };
const fromHome: Spot = { ...hamburg, isRemote: true };

describe('somewhere to go', () => {
  it('can be anywhere', () => {
    expect(isReachable(ANYWHERE, hamburg)).toBe(true);
  });

  it('can be some countries', () => {
    expect(isReachable(inCountries(['at', 'DE']), hamburg)).toBe(true);
    expect(isReachable(inCountries(['AT', 'CH']), hamburg)).toBe(false);
  });

  it('is the same wish in whatever order the countries were named', () => {
    expect(inCountries(['DE', 'at', 'DE'])).toEqual(inCountries(['AT', 'de']));
  });

  it('can be the surroundings of a place', () => {
    expect(isReachable(around(bremen, 100), hamburg)).toBe(true);
    expect(isReachable(around(bremen, 90), hamburg)).toBe(false);
  });

  it('can be the own desk at home, if the host has seats for that', () => {
    expect(isReachable(REMOTE, fromHome)).toBe(true);
    expect(isReachable(REMOTE, hamburg)).toBe(false);
  });

  it('is refused without a country, with an unknown one, and with a radius that is none', () => {
    expect(() => inCountries([], 'regions')).toThrow(new Refusal('countries_missing', {}, 'regions'));
    expect(() => inCountries(['DE', 'Narnia'])).toThrow(Refusal);
    expect(() => around(bremen, 0)).toThrow(Refusal);
  });

  it('survives being kept as JSON', () => {
    for (const wish of [ANYWHERE, REMOTE, inCountries(['DE']), around(bremen, 42)]) {
      expect(JSON.parse(JSON.stringify(wish))).toEqual(wish);
    }
  });

  it('around a place is exactly what lies within the radius', () => {
    fc.assert(
      fc.property(anyCoordinates(), anyCoordinates(), anyRadius(), (here, there, km) => {
        const spot = { ...there, country: 'DE', isRemote: false };
        expect(isReachable(around({ id: 1, ...here }, km), spot)).toBe(isWithin(there, here, km));
      }),
      SEED,
    );
  });
});
