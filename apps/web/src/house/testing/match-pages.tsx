import type { Language } from '#kernel';
import { parseWeek } from '#weeks';
import type { VNode } from 'preact';
import type { Explanation, Fit, OfferHere, TripHere } from '../../matches/fit.js';
import type { MatchesProps } from '../../matches/matches.page.js';
import { OfferMatchesPage } from '../../matches/offer-matches.page.js';
import { TripMatchesPage } from '../../matches/trip-matches.page.js';
import { ada, frameIn, nowWeek } from './frame-in.js';

const place = { name: '<Winter>', country: 'DE', countryName: 'Germany', latitude: 52.5, longitude: 13.4 };
const elm = { skill: { slug: 'elm', name: 'Elm <Winter>' } };
const nim = { skill: { slug: 'nim', name: 'Nim <Winter>' } };
const week = parseWeek('2027-W16');

const explanation: Explanation = {
  taught: [elm],
  untaught: [elm, nim],
  brought: [elm],
  unbrought: [elm, nim],
  rank: 'BEST',
  tongue: { language: { name: 'German <Winter>' }, fluency: 'WORK' },
  bed: 'GIVEN',
  fareNeed: 120,
  farePaid: 60,
  from: place,
  parts: [{ part: 'MUTUAL', value: 1000, weight: 300, points: 300_000 }],
};

const offer: OfferHere = {
  id: 'T2ZmZXI6MQ',
  slug: 'an-offer',
  title: 'Pair on <Winter>',
  lodging: 'ROOM',
  company: { slug: 'hafen', name: 'Hafen <Winter>' },
  place,
};

const trip: TripHere = {
  id: 'VHJpcDox',
  slug: 'a-trip',
  title: 'To <Winter>',
  needsBed: true,
  person: { ...ada, photo: null },
  place,
};

function fitOf<Met>(met: Met): Fit<Met> {
  return { met, score: 712_345, km: 42, isRemote: false, best: week, weeks: [week], explanation };
}

function propsOf<Met>(language: Language, met: Met): MatchesProps<Met> {
  const fit = fitOf(met);
  const nothing = {
    hindrance: null,
    km: null,
    radiusKm: null,
    country: null,
    weeks: [],
    languages: [],
    avoided: [],
  };
  return {
    frame: frameIn(language, { viewer: ada }),
    fits: [fit],
    nearMisses: [
      { ...fit, cure: { ...nothing, gate: 'WEEK', weeks: [week] } },
      { ...fit, cure: { ...nothing, gate: 'RATHER_NOT', avoided: [elm.skill] } },
      { ...fit, cure: { ...nothing, gate: 'WHERE', hindrance: 'DISTANCE', km: 312, radiusKm: 200 } },
    ],
    surprise: { ...fit, isRemote: true, km: null },
    asides: [{ met, reason: 'OTHER', words: '<b>' }],
    weights: [{ part: 'MUTUAL', weight: 300, usual: 300 }],
    now: nowWeek,
    isFirstPage: true,
    nextPage: '/x',
    done: 'aside',
  };
}

/** Who fits whom. */
export function matchPages(language: Language): [string, VNode][] {
  const offers = propsOf(language, offer);
  const trips = propsOf(language, trip);
  const none = { fits: [], nearMisses: [], surprise: null, asides: [], nextPage: undefined };
  const refusals = [{ code: 'not_found' }];
  return [
    ['matches of a trip', <TripMatchesPage {...offers} trip={trip} isOpen />],
    [
      'matches of a trip, none',
      <TripMatchesPage {...offers} {...none} trip={trip} isOpen refusals={refusals} />,
    ],
    ['matches of a draft of a trip', <TripMatchesPage {...offers} {...none} trip={trip} isOpen={false} />],
    ['matches of an offer', <OfferMatchesPage {...trips} offer={offer} isOpen />],
    ['matches of an offer, none', <OfferMatchesPage {...trips} {...none} offer={offer} isOpen />],
    ['matches of a paused offer', <OfferMatchesPage {...trips} {...none} offer={offer} isOpen={false} />],
  ];
}
