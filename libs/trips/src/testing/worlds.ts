import type { Understanding } from '#matching';
import fc from 'fast-check';

export interface PlaceFacts {
  readonly id: number;
  readonly country: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** An index into the skills of the world, and how well. */
type Held = readonly [skill: number, level: number];
type Spoken = readonly [language: string, well: Understanding];

export interface TripFacts {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly start: PlaceFacts | null;
  readonly tellsOnlyPast: boolean;
  /** In the order of their weeks. */
  readonly taken: readonly {
    readonly week: number;
    readonly place: PlaceFacts | null;
    readonly isPrivate: boolean;
  }[];
  readonly reaches: readonly {
    readonly kind: 'around' | 'countries' | 'anywhere' | 'remote';
    readonly place: PlaceFacts | null;
    readonly km: number;
    readonly countries: readonly string[];
  }[];
  readonly can: readonly Held[];
  readonly learn: readonly Held[];
  readonly avoid: readonly number[];
  readonly languages: readonly Spoken[];
  readonly needsBed: boolean;
  readonly fareNeed: number;
  readonly wishes: readonly { readonly week: number; readonly rank: 1 | 2 }[];
}

export interface OfferFacts {
  readonly id: string;
  readonly weeks: readonly number[];
  readonly bookedOut: readonly number[];
  readonly stayLeast: number;
  readonly place: PlaceFacts | null;
  readonly isOnSite: boolean;
  readonly isRemote: boolean;
  readonly hasBed: boolean;
  readonly travelPaid: number;
  readonly seek: readonly Held[];
  readonly teach: readonly Held[];
  readonly uses: readonly number[];
  readonly languages: readonly Spoken[];
}

export interface Facts {
  readonly now: number;
  readonly trips: readonly TripFacts[];
  readonly offers: readonly OfferFacts[];
}

export const idOf = (kind: string, index: number) =>
  `${kind}0000000-0000-7000-8000-${String(index).padStart(12, '0')}`;
const oneIn = (times: number) => fc.nat(times - 1).map(number => number === 0);
const skills = [0, 1, 2, 3, 4, 5];
const level = fc.integer({ min: 1, max: 3 });
const languages = fc
  .uniqueArray(fc.tuple(fc.constantFrom('de', 'en', 'fr'), fc.constantFrom(2, 4, 4, 6, 6)), {
    selector: ([language]) => language,
    minLength: 1,
    maxLength: 3,
  })
  .map(all => all as unknown as Spoken[]);
const held = (most: number) =>
  fc
    .uniqueArray(fc.tuple(fc.constantFrom(...skills), level), {
      selector: ([skill]) => skill,
      maxLength: most,
    })
    .map(all => all as unknown as Held[]);

const weeksAround = (now: number, least: number, most: number) =>
  fc.uniqueArray(fc.integer({ min: now + least, max: now + most }), { minLength: 1, maxLength: 10 });

function aTrip(now: number, places: readonly PlaceFacts[]) {
  const place = fc.constantFrom(...places);
  const country = fc.constantFrom(...new Set(places.map(({ country }) => country)));
  const reach = fc.oneof(
    fc
      .record({ place, km: fc.constantFrom(30, 200, 480, 501, 900, 3000) })
      .map(circle => ({ kind: 'around' as const, countries: [], ...circle })),
    fc
      .uniqueArray(country, { minLength: 1, maxLength: 3 })
      .map(countries => ({ kind: 'countries' as const, place: null, km: 0, countries })),
    fc
      .constantFrom('anywhere' as const, 'remote' as const)
      .map(kind => ({ kind, place: null, km: 0, countries: [] })),
  );
  return fc
    .record({
      from: fc.integer({ min: now - 3, max: now + 4 }),
      length: fc.integer({ min: 1, max: 12 }),
      isLong: oneIn(12),
      start: fc.option(place, { freq: 4 }),
      tellsOnlyPast: oneIn(4),
      stops: fc.uniqueArray(
        fc.record({ at: fc.nat(14), place: fc.option(place, { freq: 3 }), isPrivate: oneIn(4) }),
        { selector: ({ at }) => at, maxLength: 4 },
      ),
      reaches: fc.array(reach, { minLength: 1, maxLength: 4 }),
      said: held(5),
      learnFrom: fc.nat(5),
      avoid: oneIn(3),
      languages,
      needsBed: oneIn(3),
      fareNeed: fc.constantFrom(0, 0, 70, 300),
      wishes: fc.uniqueArray(fc.record({ at: fc.nat(12), rank: fc.constantFrom(1 as const, 2 as const) }), {
        selector: ({ at }) => at,
        maxLength: 4,
      }),
    })
    .map(({ length, isLong, stops, said, learnFrom, avoid, wishes, ...rest }): Omit<TripFacts, 'id'> => {
      const to = rest.from + (isLong ? 70 : length);
      return {
        ...rest,
        to,
        taken: stops
          .map(({ at, ...stop }) => ({ week: rest.from + at, ...stop }))
          .filter(({ week }) => week <= to)
          .toSorted((a, b) => a.week - b.week),
        can: said.slice(0, learnFrom),
        learn: said.slice(learnFrom, said.length - (avoid ? 1 : 0)),
        avoid: avoid && said.length > learnFrom ? [said.at(-1)![0]] : [],
        wishes: wishes.map(({ at, rank }) => ({ week: rest.from + at, rank })),
      };
    });
}

function anOffer(now: number, places: readonly PlaceFacts[]) {
  return fc
    .record({
      weeks: fc.oneof(weeksAround(now, -3, 9), weeksAround(now, -1, 64)),
      row: fc.option(fc.tuple(fc.integer({ min: now - 2, max: now + 5 }), fc.integer({ min: 1, max: 8 }))),
      bookedOut: fc.array(fc.nat(9), { maxLength: 2 }),
      stayLeast: fc.constantFrom(1, 1, 1, 2, 3, 8),
      place: fc.constantFrom(...places),
      kind: fc.constantFrom('site', 'site', 'both', 'remote', 'nowhere'),
      hasBed: fc.boolean(),
      travelPaid: fc.constantFrom(0, 50, 200, 400),
      seek: held(3),
      teach: held(3),
      uses: fc.uniqueArray(fc.constantFrom(...skills), { maxLength: 2 }),
      languages,
    })
    .map(({ kind, weeks, row, bookedOut, place, ...rest }): Omit<OfferFacts, 'id'> => {
      const inARow = row ? Array.from({ length: row[1] }, (_, index) => row[0] + index) : [];
      const all = [...new Set([...weeks, ...inARow])];
      const out = new Set(bookedOut.map(index => all[index]).filter(week => week !== undefined));
      return {
        ...rest,
        weeks: all.filter(week => !out.has(week)),
        bookedOut: [...out],
        place: kind === 'nowhere' ? null : place,
        isOnSite: kind === 'site' || kind === 'both',
        isRemote: kind !== 'site',
      };
    });
}

export function worlds(places: readonly PlaceFacts[], most = { trips: 5, offers: 8 }): fc.Arbitrary<Facts> {
  return fc.integer({ min: 2960, max: 3040 }).chain(now =>
    fc
      .record({
        now: fc.constant(now),
        trips: fc.array(aTrip(now, places), { minLength: 1, maxLength: most.trips }),
        offers: fc.array(anOffer(now, places), { minLength: 1, maxLength: most.offers }),
      })
      .map(({ trips, offers, ...rest }) => ({
        ...rest,
        trips: trips.map((trip, index) => ({ ...trip, id: idOf('a', index) })),
        offers: offers.map((offer, index) => ({ ...offer, id: idOf('b', index) })),
      })),
  );
}
