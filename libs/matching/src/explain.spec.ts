import fc from 'fast-check';
import { cureOf } from './explain.js';
import type { OfferSide, TripSide } from './pair.js';
import { gates, usualWeights } from './parts.js';
import { matchOf } from './score.js';
import { offers, thisWeek, trips } from './testing/arbitrary-pairs.js';

const occasion = { weights: usualWeights, thisWeek };
const always = { numRuns: 4000 };
const more = (some: readonly number[], others: readonly number[]) => [...new Set([...some, ...others])];

describe('a near miss', () => {
  const granted = (trip: TripSide, offer: OfferSide, gate: (typeof gates)[number]): [TripSide, OfferSide] => {
    const everywhere = { kind: 'anywhere' as const, radiusKm: 2000, countries: [] };
    switch (gate) {
      case 'week':
        return [
          { ...trip, stretches: trip.stretches.map(stretch => ({ ...stretch, weeks: offer.weeks })) },
          offer,
        ];
      case 'language':
        return [
          { ...trip, tongues: { en: 6 } },
          { ...offer, tongues: { en: 6 } },
        ];
      case 'where':
        return [
          {
            ...trip,
            stretches: trip.stretches.map(stretch =>
              stretch.kind === 'remote' ? stretch : { ...stretch, ...everywhere },
            ),
          },
          { ...offer, isOnSite: true, isRemote: true },
        ];
      case 'bed':
        return [{ ...trip, needsBed: false }, offer];
      case 'skill':
        return [trip, { ...offer, seek: more(offer.seek, [999]), teach: more(offer.teach, trip.want) }];
      case 'rather_not':
        return [{ ...trip, avoid: [] }, offer];
    }
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
        expect(matchOf(...granted(trip, offer, gate), occasion).kind).toBe('match');
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
