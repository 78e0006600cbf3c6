import fc from 'fast-check';
import { cureOf } from './explain.js';
import type { OfferSide, Stretch, TripSide } from './pair.js';
import { type Gate, gates, usualWeights } from './parts.js';
import { matchOf } from './score.js';
import { offers, thisWeek, trips } from './testing/arbitrary-pairs.js';

const occasion = { weights: usualWeights, thisWeek };
const always = { numRuns: 4000 };
const more = (some: readonly number[], others: readonly number[]) => [...new Set([...some, ...others])];

describe('a near miss', () => {
  const everywhere = { kind: 'anywhere' as const, radiusKm: 2000, countries: [] };
  const stretchesOf = (trip: TripSide, change: (stretch: Stretch) => Stretch): TripSide => ({
    ...trip,
    stretches: trip.stretches.map(change),
  });
  /** What it would be if this one thing were otherwise. */
  const granted: Record<Gate, (trip: TripSide, offer: OfferSide) => [TripSide, OfferSide]> = {
    week: (trip, offer) => [stretchesOf(trip, stretch => ({ ...stretch, weeks: offer.weeks })), offer],
    language: (trip, offer) => [
      { ...trip, tongues: { en: 6 } },
      { ...offer, tongues: { en: 6 } },
    ],
    where: (trip, offer) => [
      stretchesOf(trip, stretch => (stretch.kind === 'remote' ? stretch : { ...stretch, ...everywhere })),
      { ...offer, isOnSite: true, isRemote: true },
    ],
    bed: (trip, offer) => [{ ...trip, needsBed: false }, offer],
    skill: (trip, offer) => [trip, { ...offer, teach: more(offer.teach, trip.want) }],
    rather_not: (trip, offer) => [{ ...trip, avoid: [] }, offer],
  };

  it('fails exactly one gate, and fits when that one is granted; each of the six is met', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(trips, offers, (trip, offer) => {
        const meeting = matchOf(trip, offer, occasion);
        if (meeting.kind !== 'near') return;
        const { gate } = meeting.nearMiss;
        seen.add(gate);
        const cure = cureOf(trip, offer, meeting.nearMiss);
        expect(cure.gate).toBe(gate);
        // What nobody brings or wishes cannot be granted by what the other side says.
        if (gate === 'skill' && trip.want.length === 0) return;
        expect(matchOf(...granted[gate](trip, offer), occasion).kind).toBe('match');
      }),
      always,
    );
    expect([...seen].toSorted()).toEqual([...gates].toSorted());
  });

  it('is none where more than one thing stands between them, and says which', () => {
    fc.assert(
      fc.property(trips, offers, (trip, offer) => {
        const meeting = matchOf(trip, offer, occasion);
        if (meeting.kind === 'none') expect(meeting.failed.length).toBeGreaterThanOrEqual(1);
      }),
      always,
    );
  });
});
