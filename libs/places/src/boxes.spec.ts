import fc from 'fast-check';
import { EARTH_RADIUS_KM, boxesAround, isInAnyBox, isWithin, kmBetween, radius } from './index.js';
import { SEED, anyCoordinates, anyRadius, placeAt } from './testing/arbitrary-places.js';

const bearing = () => fc.double({ min: 0, max: 2 * Math.PI, noNaN: true });
const share = () => fc.double({ min: 0, max: 1, noNaN: true });

describe('the boxes around a place', () => {
  it('hold every place within the radius', () => {
    fc.assert(
      fc.property(anyCoordinates(), anyRadius(), bearing(), share(), (center, km, direction, part) => {
        expect(isInAnyBox(placeAt(center, km * part, direction), boxesAround(center, km))).toBe(true);
      }),
      SEED,
    );
  });

  it('hold the places on the rim', () => {
    fc.assert(
      fc.property(anyCoordinates(), anyRadius(), bearing(), (center, km, direction) => {
        expect(isInAnyBox(placeAt(center, km, direction), boxesAround(center, km))).toBe(true);
      }),
      SEED,
    );
  });

  it('hold whatever the radius holds, wherever both are', () => {
    fc.assert(
      fc.property(anyCoordinates(), anyCoordinates(), anyRadius(), (place, center, km) => {
        fc.pre(isWithin(place, center, km));
        expect(isInAnyBox(place, boxesAround(center, km))).toBe(true);
      }),
      SEED,
    );
  });

  it('end where a meridian touches the circle, and no farther', () => {
    fc.assert(
      fc.property(anyCoordinates(), anyRadius(), (center, km) => {
        const angle = km / EARTH_RADIUS_KM;
        const north = (center.latitude * Math.PI) / 180;
        fc.pre(Math.abs(north) + angle < Math.PI / 2 - 1e-3);
        const across = (Math.asin(Math.sin(angle) / Math.cos(north)) * 180) / Math.PI;
        const latitude = (Math.asin(Math.sin(north) / Math.cos(angle)) * 180) / Math.PI;
        const boxes = boxesAround(center, km);
        for (const side of [-across, across]) {
          const longitude = ((center.longitude + side + 540) % 360) - 180;
          expect(kmBetween({ latitude, longitude }, center)).toBeCloseTo(km, 2);
          expect(isInAnyBox({ latitude, longitude }, boxes)).toBe(true);
        }
        const width = boxes.reduce((sum, { west, east }) => sum + east - west, 0);
        expect(width).toBeCloseTo(2 * across, 3);
      }),
      SEED,
    );
  });

  it('are one or two proper boxes on the globe', () => {
    fc.assert(
      fc.property(anyCoordinates(), anyRadius(), (center, km) => {
        const boxes = boxesAround(center, km);
        expect([1, 2]).toContain(boxes.length);
        for (const { south, west, north, east } of boxes) {
          expect(south).toBeGreaterThanOrEqual(-90);
          expect(north).toBeLessThanOrEqual(90);
          expect(south).toBeLessThanOrEqual(north);
          expect(west).toBeGreaterThanOrEqual(-180);
          expect(east).toBeLessThanOrEqual(180);
          expect(west).toBeLessThanOrEqual(east);
        }
      }),
      SEED,
    );
  });

  it('are one tight box in the middle of a continent', () => {
    const [box, ...more] = boxesAround({ latitude: 53, longitude: 9 }, radius(100));
    expect(more).toEqual([]);
    expect(box?.north).toBeCloseTo(53.9, 2);
    expect(box?.south).toBeCloseTo(52.1, 2);
    expect(box?.east).toBeCloseTo(10.49, 2);
    expect(box?.west).toBeCloseTo(7.51, 2);
  });

  it('are two boxes across the antimeridian', () => {
    const [west, east] = boxesAround({ latitude: -17, longitude: 179.5 }, radius(200));
    expect(west).toMatchObject({ east: 180 });
    expect(east).toMatchObject({ west: -180 });
    expect(west?.west).toBeCloseTo(177.62, 1);
    expect(east?.east).toBeCloseTo(-178.62, 1);
  });

  it('are a cap of all longitudes over a pole', () => {
    const [cap, ...more] = boxesAround({ latitude: 85, longitude: 20 }, radius(1000));
    expect(more).toEqual([]);
    expect(cap).toMatchObject({ west: -180, east: 180, north: 90 });
    expect(cap?.south).toBeCloseTo(76.01, 1);
  });
});
