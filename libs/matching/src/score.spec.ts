import fc from 'fast-check';
import { explain } from './explain.js';
import type { Match } from './match.js';
import type { OfferSide, TripSide } from './pair.js';
import { parts, usualWeights } from './parts.js';
import { cover, kmApart, matchOf } from './score.js';
import { offers, thisWeek, trips } from './testing/arbitrary-pairs.js';

const occasion = { weights: usualWeights, thisWeek };
const met = (trip: TripSide, offer: OfferSide): Match | null => {
  const meeting = matchOf(trip, offer, occasion);
  return meeting.kind === 'match' ? meeting.match : null;
};
const oneStretch = trips.map(trip => ({ ...trip, stretches: trip.stretches.slice(0, 1) }));
const always = { numRuns: 4000 };
/** The levels of a skill up to one. */
const held = fc
  .tuple(fc.nat(5), fc.integer({ min: 1, max: 3 }))
  .map(([skill, level]) => Array.from({ length: level }, (_, step) => skill * 4 + step));
const more = (some: readonly number[], others: readonly number[]) => [...new Set([...some, ...others])];

/** Says something of both answers wherever both are matches, and that the first match stays one. */
const compare = (
  pair: fc.Arbitrary<{ trip: TripSide; offer: OfferSide; otherTrip?: TripSide; otherOffer?: OfferSide }>,
  law: (before: Match, after: Match) => boolean,
) => {
  let count = 0;
  fc.assert(
    fc.property(pair, ({ trip, offer, otherTrip = trip, otherOffer = offer }) => {
      const before = met(trip, offer);
      if (!before) return;
      count += 1;
      const after = met(otherTrip, otherOffer);
      expect(after).not.toBeNull();
      expect(law(before, after!)).toBe(true);
    }),
    always,
  );
  expect(count).toBeGreaterThan(100);
};

describe('the score of a pair', () => {
  it('has whole parts from 0 to 1000, which add up to it exactly with their weights', () => {
    fc.assert(
      fc.property(trips, offers, (trip, offer) => {
        const match = met(trip, offer);
        if (!match) return;
        for (const part of parts) {
          expect(Number.isInteger(match.parts[part])).toBe(true);
          expect(match.parts[part]).toBeGreaterThanOrEqual(0);
          expect(match.parts[part]).toBeLessThanOrEqual(1000);
        }
        const { contributions } = explain(trip, offer, match, usualWeights);
        expect(contributions.reduce((sum, { points }) => sum + points, 0)).toBe(match.score);
        expect(match.score).toBeGreaterThanOrEqual(0);
        expect(match.score).toBeLessThanOrEqual(1_000_000);
      }),
      always,
    );
  });

  it('never falls in what she gives, what both have of it, or as a whole, when she can do more', () => {
    compare(
      fc.record({ trip: trips, offer: offers, held }).map(({ held: mark, ...pair }) => ({
        ...pair,
        otherTrip: { ...pair.trip, teach: more(pair.trip.teach, mark) },
      })),
      (before, after) =>
        after.parts.give >= before.parts.give &&
        after.parts.mutual >= before.parts.mutual &&
        after.score >= before.score,
    );
  });

  it('never falls in what she takes, or as a whole, when they teach more', () => {
    compare(
      fc.record({ trip: trips, offer: offers, held }).map(({ held: mark, ...pair }) => ({
        ...pair,
        otherOffer: { ...pair.offer, teach: more(pair.offer.teach, mark) },
      })),
      (before, after) => after.parts.take >= before.parts.take && after.score >= before.score,
    );
  });

  it('never loses a match, or says that it is farther away, when her circle is wider', () => {
    compare(
      fc.record({ trip: oneStretch, offer: offers, wider: fc.nat(2000) }).map(({ wider, trip, offer }) => ({
        trip,
        offer,
        otherTrip: {
          ...trip,
          stretches: trip.stretches.map(stretch => ({ ...stretch, radiusKm: stretch.radiusKm + wider })),
        },
      })),
      (before, after) => after.parts.near >= before.parts.near,
    );
  });

  it('never says that it is farther away when it comes closer', () => {
    const halfway = (from: number, to: number) => Math.round((from + to) / 2);
    compare(
      fc
        .record({ trip: oneStretch, offer: offers })
        .filter(({ trip, offer }) => Boolean(trip.stretches[0]?.point && offer.point))
        .map(({ trip, offer }) => {
          const from = trip.stretches[0]!.point!;
          const to = offer.point!;
          const closer = { x: halfway(from.x, to.x), y: halfway(from.y, to.y), z: halfway(from.z, to.z) };
          return { trip, offer, otherOffer: { ...offer, point: closer } };
        }),
      (before, after) => after.parts.near >= before.parts.near,
    );
  });

  it('never falls in comfort when there is a bed, or when more of the way is paid', () => {
    compare(
      fc.record({ trip: trips, offer: offers, paid: fc.nat(300) }).map(({ paid, trip, offer }) => ({
        trip,
        offer,
        otherOffer: { ...offer, hasBed: true, travelPaid: offer.travelPaid + paid },
      })),
      (before, after) => after.score >= before.score,
    );
  });

  it('grows with one more who vouches by no more than the weight of trust', () => {
    fc.assert(
      fc.property(oneStretch, offers, fc.nat(12), (trip, offer, vouches) => {
        const [before, after] = [vouches, vouches + 1].map(count =>
          matchOf(trip, offer, { ...occasion, vouches: count }),
        );
        if (before?.kind !== 'match' || after?.kind !== 'match') return;
        const gain = after.match.score - before.match.score;
        expect(gain).toBeGreaterThanOrEqual(0);
        expect(gain).toBeLessThanOrEqual(1000 * usualWeights.trust);
      }),
      always,
    );
  });

  it('covers a need wholly only if everything is met', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(9), { minLength: 1 }), fc.uniqueArray(fc.nat(9)), (need, supply) => {
        expect(cover(need, supply) === 1000).toBe(need.every(each => supply.includes(each)));
      }),
    );
    expect(cover([], [1])).toBe(500);
  });

  it('stays as mutual as it was when both change places, and what was given is taken then', () => {
    fc.assert(
      fc.property(trips, offers, (trip, offer) => {
        const match = met(trip, offer);
        const turned = met(
          { ...trip, teach: offer.teach, want: offer.seek },
          { ...offer, teach: trip.teach, seek: trip.want },
        );
        if (!match || !turned) return expect(turned === null).toBe(match === null);
        const swapped: Record<'mutual' | 'give' | 'take', number> = {
          mutual: match.parts.mutual,
          give: match.parts.take,
          take: match.parts.give,
        };
        if (trip.stretches.length === 1) expect(turned.parts).toMatchObject(swapped);
      }),
      always,
    );
  });

  it('is not mutual at all when only one side has something of it', () => {
    fc.assert(
      fc.property(trips, offers, (trip, offer) => {
        const match = met(trip, offer);
        if (match && (match.parts.give === 0 || match.parts.take === 0)) expect(match.parts.mutual).toBe(0);
      }),
      always,
    );
  });

  it('is the same whatever numbers skills have', () => {
    const renumbered = (all: readonly number[]) => all.map(mark => mark + 400);
    fc.assert(
      fc.property(trips, offers, (trip, offer) => {
        const other = met(
          {
            ...trip,
            teach: renumbered(trip.teach),
            want: renumbered(trip.want),
            avoid: trip.avoid.map(skill => skill + 100),
          },
          {
            ...offer,
            seek: renumbered(offer.seek),
            teach: renumbered(offer.teach),
            main: offer.main.map(skill => skill + 100),
          },
        );
        expect(other).toEqual(met(trip, offer));
      }),
      always,
    );
  });

  it('is the same in every week: only how far off a week is counts', () => {
    const later = (weeks: readonly number[]) => weeks.map(week => week + 17);
    fc.assert(
      fc.property(trips, offers, (trip, offer) => {
        const before = matchOf(trip, offer, occasion);
        const after = matchOf(
          {
            ...trip,
            stretches: trip.stretches.map(stretch => ({ ...stretch, weeks: later(stretch.weeks) })),
            bestWeeks: later(trip.bestWeeks),
            goodWeeks: later(trip.goodWeeks),
          },
          { ...offer, weeks: later(offer.weeks) },
          { ...occasion, thisWeek: thisWeek + 17 },
        );
        if (before.kind !== 'match') return expect(after.kind).toBe(before.kind);
        const { weeks, best, ...rest } = before.match;
        expect(after).toEqual({ kind: 'match', match: { ...rest, weeks: later(weeks), best: best + 17 } });
      }),
      { numRuns: 3000 },
    );
  });

  it('counts the way between two places alike from both, and never longer than over a third', () => {
    const point = fc.record({ x: fc.nat(63_710), y: fc.nat(63_710), z: fc.nat(63_710) });
    fc.assert(
      fc.property(point, point, point, (a, b, c) => {
        expect(kmApart(a, b)).toBe(kmApart(b, a));
        expect(kmApart(a, c)).toBeLessThanOrEqual(kmApart(a, b) + kmApart(b, c));
      }),
    );
  });

  it('gives weeks that are free for both, that are not over, and in a row as long as a stay takes', () => {
    fc.assert(
      fc.property(trips, offers, (trip, offer) => {
        const match = met(trip, offer);
        if (!match) return;
        const blank = new Set(trip.stretches.flatMap(({ weeks }) => weeks));
        expect(match.weeks).toContain(match.best);
        for (const week of match.weeks) {
          expect(week).toBeGreaterThanOrEqual(thisWeek);
          expect(offer.weeks).toContain(week);
          expect(blank.has(week)).toBe(true);
        }
        for (let step = 0; step < offer.stayLeast; step++) expect(match.weeks).toContain(match.best + step);
      }),
      always,
    );
  });
});
