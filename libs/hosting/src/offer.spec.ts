import { Refusal } from '#kernel';
import fc from 'fast-check';
import {
  missingIn,
  moveOffer,
  offerMoves,
  parseCurrency,
  parseStay,
  parseStipend,
  parseTitle,
  parseTravelPaid,
  parseWork,
  refuseAll,
  type Offered,
  type OfferState,
} from './offer.js';
import { parseWayLevel } from './offer-details.js';

function codeOf(parse: () => unknown): string {
  try {
    return `fine: ${JSON.stringify(parse())}`;
  } catch (error) {
    return error instanceof Refusal ? `${error.field}: ${error.code}` : String(error);
  }
}

const states = Object.keys(offerMoves) as OfferState[];
const full: Offered = { isOnSite: true, hasSite: true, skills: 1, languages: 1, freeWeeks: 1 };

describe('an offer', () => {
  it('goes from draft to open, pauses and opens again, and is closed for good', () => {
    const ways = states.flatMap(from => offerMoves[from].map(to => `${from} → ${to}`));
    expect(ways).toEqual([
      'draft → open',
      'draft → closed',
      'open → paused',
      'open → closed',
      'paused → open',
      'paused → closed',
    ]);
    for (const from of states) {
      for (const to of states) {
        const isWay = ways.includes(`${from} → ${to}`);
        expect(codeOf(() => moveOffer(from, to))).toBe(
          isWay ? `fine: "${to}"` : 'undefined: offer_cannot_go_there',
        );
      }
    }
  });

  it('says everything that is missing before it opens, each at its field', () => {
    expect(missingIn(full)).toEqual([]);
    const bare = { isOnSite: true, hasSite: false, skills: 0, languages: 0, freeWeeks: 0 };
    expect(missingIn(bare).map(({ field, code }) => `${field}: ${code}`)).toEqual([
      'site: offer_needs_a_site',
      'skill: offer_needs_skills',
      'language: offer_needs_a_language',
      'weeks: offer_needs_weeks',
    ]);
    expect(missingIn({ ...full, isOnSite: false, hasSite: false })).toEqual([]);
    expect(() => refuseAll(missingIn(bare))).toThrow(
      expect.objectContaining({ code: 'offer_needs_a_site', others: missingIn(bare).slice(1) }),
    );
  });

  it('has a title that can be seen, on one line', () => {
    expect(parseTitle('  A week \n of\tElixir \u0000 ')).toBe('A week of Elixir');
    expect(parseTitle('🦫')).toBe('🦫');
    expect(codeOf(() => parseTitle(' \u200B\u202E '))).toBe('title: offer_title_empty');
    expect(codeOf(() => parseTitle('x'.repeat(121)))).toBe('title: too_long');
    expect(codeOf(() => parseWork('x'.repeat(20_001)))).toBe('work: too_long');
  });

  it('reads any text a second time as it read it first', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), text => {
        expect(parseWork(parseWork(text))).toBe(parseWork(text));
      }),
      { seed: 7 },
    );
  });

  it('takes guests for one week to eight', () => {
    expect(parseStay(1, 8)).toEqual({ stayLeast: 1, stayMost: 8 });
    for (const [least, most] of [
      [0, 1],
      [2, 1],
      [1, 9],
      [1.5, 2],
      [Number.NaN, 2],
    ] as const) {
      expect(codeOf(() => parseStay(least, most))).toBe('stayMost: stay_out_of_range');
    }
  });

  it('pays in whole amounts and in money that there is', () => {
    expect(parseStipend(300)).toBe(300);
    expect(parseCurrency(' chf ')).toBe('CHF');
    expect(codeOf(() => parseCurrency('ZZZ'))).toBe('stipendCurrency: currency_unknown');
    for (const amount of [null, 0, -1, 1.5, 100_001]) {
      expect(codeOf(() => parseStipend(amount))).toBe('stipendAmount: stipend_out_of_range');
    }
    for (const amount of [-1, 0.5, 10_001]) {
      expect(codeOf(() => parseTravelPaid(amount))).toBe('travelPaid: travel_paid_out_of_range');
    }
  });

  it('says how well a skill is sought or taught, and nothing of the kind where it is only used', () => {
    expect(parseWayLevel('teach', 3)).toBe(3);
    expect(parseWayLevel('use', null)).toBeNull();
    expect(codeOf(() => parseWayLevel('use', 1))).toBe('level: only_what_is_used_has_no_level');
    for (const level of [null, 0, 4, 1.5])
      expect(codeOf(() => parseWayLevel('seek', level))).toBe('level: level_unknown');
  });
});
