import fc from 'fast-check';
import type { OfferSide, Point, Stretch, Tongues, TripSide } from '../pair.js';

export const thisWeek = 2988;

const week = fc.integer({ min: thisWeek - 2, max: thisWeek + 8 });
const weeks = fc.uniqueArray(week, { minLength: 2, maxLength: 10 });
/** Every level that is held, as `levelMarks` lists them. */
const marks = fc
  .uniqueArray(fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 3 })), {
    selector: ([skill]) => skill,
    maxLength: 4,
  })
  .map(held =>
    held.flatMap(([skill, level]) => Array.from({ length: level }, (_, step) => skill * 4 + step)),
  );
const point: fc.Arbitrary<Point> = fc.record({
  x: fc.integer({ min: 30_000, max: 45_000 }),
  y: fc.integer({ min: 0, max: 12_000 }),
  z: fc.integer({ min: 40_000, max: 52_000 }),
});
const tongues: fc.Arbitrary<Tongues> = fc
  .tuple(
    fc.dictionary(fc.constantFrom('de', 'en', 'fr'), fc.constantFrom(2, 4, 6), { maxKeys: 3 }),
    fc.nat(2),
  )
  .map(([some, dice]) => (dice === 0 ? some : { ...some, en: 6 }));

export const stretches: fc.Arbitrary<Stretch> = fc.record({
  kind: fc.constantFrom('around', 'countries', 'anywhere', 'remote'),
  weeks,
  placeId: fc.nat(9),
  point: fc.option(point, { freq: 8 }),
  radiusKm: fc.integer({ min: 1, max: 3000 }),
  countries: fc.uniqueArray(fc.constantFrom('DE', 'AT', 'CH'), { minLength: 1, maxLength: 2 }),
});

export const trips: fc.Arbitrary<TripSide> = fc.record({
  id: fc.constant('trip'),
  stretches: fc.array(stretches, { minLength: 1, maxLength: 3 }),
  bestWeeks: weeks,
  goodWeeks: weeks,
  teach: marks,
  want: marks,
  avoid: fc.uniqueArray(fc.nat(5), { maxLength: 1 }),
  tongues,
  needsBed: fc.boolean(),
  fareNeed: fc.constantFrom(0, 50, 333),
});

export const offers: fc.Arbitrary<OfferSide> = fc
  .record({
    id: fc.constant('offer'),
    weeks,
    stayLeast: fc.constantFrom(1, 1, 1, 2, 3),
    point: fc.option(point, { freq: 8 }),
    country: fc.constantFrom('DE', 'AT', 'CH'),
    isOnSite: fc.boolean(),
    isRemote: fc.boolean(),
    hasBed: fc.boolean(),
    travelPaid: fc.constantFrom(0, 40, 400),
    seek: marks,
    teach: marks,
    main: fc.uniqueArray(fc.nat(5), { maxLength: 2 }),
    tongues,
    asked: fc.integer({ min: 0, max: 9 }),
    answered: fc.nat(9),
  })
  .map(offer => ({ ...offer, answered: Math.min(offer.asked, offer.answered) }));
