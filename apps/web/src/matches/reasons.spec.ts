import { parseWeek } from '#weeks';
import { wordsFor } from '../words/index.js';
import type { Cure, Explanation, Fit, OfferHere, TripHere } from './fit.js';
import { reasonsFor, wayInWords } from './reasons.js';

const words = wordsFor('en');
const week = parseWeek('2027-W16');
const place = { name: 'Bern', country: 'CH', countryName: 'Switzerland', latitude: 47, longitude: 7.4 };
const skill = (name: string) => ({ skill: { slug: name.toLowerCase(), name } });

const offer: OfferHere = {
  id: '1',
  slug: 'an-offer',
  title: 'An offer',
  lodging: 'ROOM',
  company: { slug: 'hafen', name: 'Hafen' },
  place,
};
const trip: TripHere = {
  id: '2',
  slug: 'a-trip',
  title: 'A trip',
  needsBed: false,
  person: { handle: 'ada', name: 'Ada', photo: null },
  place,
};
const explanation: Explanation = {
  taught: [skill('Elm')],
  untaught: [skill('Elm'), skill('Nim')],
  brought: [skill('Go')],
  unbrought: [skill('Go')],
  rank: 'OTHER',
  tongue: { language: { name: 'German' }, fluency: 'WORK' },
  bed: 'GIVEN',
  fareNeed: 120,
  farePaid: 60,
  from: place,
  parts: [],
};
const noCure: Cure = {
  gate: 'WEEK',
  hindrance: null,
  km: null,
  radiusKm: null,
  country: null,
  weeks: [],
  languages: [],
  avoided: [],
};

const fitOf = <Met>(met: Met, rest: Partial<Fit<Met>> = {}): Fit<Met> => ({
  met,
  score: 500_000,
  km: 42,
  isRemote: false,
  best: week,
  weeks: [week],
  explanation,
  ...rest,
});
const read = (rest: Partial<Fit<OfferHere>> = {}) => {
  const { fits, lacks } = reasonsFor(fitOf(offer, rest), { side: 'JOURNEYMAN', lodging: 'ROOM' }, words);
  return [...fits, '–', ...lacks].join(' ');
};

describe('the reasons beside a match', () => {
  it('say of a skill that is there, but not as far as wished, that more is missing', () => {
    expect(read()).toBe(
      'You would learn Elm: they teach it. They look for Go: you bring it. Free for both: week 16. ' +
        'You both work in German. A room is included. – Nobody there teaches Nim. ' +
        'In Elm you would go further than they can take you. In Go they hope for still more experience. ' +
        'Of a fare of up to €120, €60 is paid.',
    );
  });

  it('do not call a week free that is in the way', () => {
    expect(read({ cure: { ...noCure, gate: 'WEEK', weeks: [week] } })).not.toContain('Free for both');
  });

  it('do not praise the language that is in the way', () => {
    expect(read({ cure: { ...noCure, gate: 'LANGUAGE' } })).not.toContain('German');
  });

  it.each(['ONLY_ON_SITE', 'ONLY_FROM_AFAR'] as const)('promise neither bed nor screen: %s', hindrance => {
    const fit = {
      isRemote: hindrance === 'ONLY_ON_SITE',
      cure: { ...noCure, gate: 'WHERE', hindrance } as Cure,
    };
    expect(read(fit)).not.toMatch(/afar|room|bed|fare/);
    expect(wayInWords(fitOf(offer, fit), words)).toBe('');
  });

  it('tell a host of a bed only if it is needed', () => {
    const seen = (needsBed: boolean) =>
      reasonsFor(fitOf({ ...trip, needsBed }), { side: 'HOST', lodging: 'ROOM' }, words).fits;
    expect(seen(true)).toContain('Needs a bed, and you have one.');
    expect(seen(false).join(' ')).not.toContain('bed');
  });
});
