import type { Language } from '#kernel';
import { parseWeek } from '#weeks';
import type { VNode } from 'preact';
import { readAsked } from '../../search/asked.js';
import type { FinderProps } from '../../search/finder.js';
import type { OfferFound, TripFound } from '../../search/found.js';
import { JourneymenPage } from '../../search/journeymen.page.js';
import { OffersPage } from '../../search/offers.page.js';
import { ada, frameIn, nowWeek } from './frame-in.js';

const place = { name: '<Winter>', country: 'DE', countryName: 'Germany', latitude: 52.5, longitude: 13.4 };
const elm = { slug: 'elm', name: 'Elm <Winter>' };
const found = { km: 42, isRemote: false, best: parseWeek('2027-W16') };
const weeks = [parseWeek('2027-W16'), parseWeek('2027-W18')];

const offer: OfferFound = {
  ...found,
  weeks,
  reasons: [
    { kind: 'TEACHES', skills: [elm] },
    { kind: 'SEEKS', skills: [elm, { slug: 'go', name: 'Go' }] },
  ],
  offer: {
    slug: 'an-offer',
    title: 'Pair on <Winter>',
    company: { slug: 'hafen', name: 'Hafen <Winter>' },
    place,
    isOnSite: true,
    isRemote: true,
    lodging: 'ROOM',
    pay: 'STIPEND',
    seeks: [],
    teaches: [{ skill: elm }],
  },
};

const trip: TripFound = {
  ...found,
  weeks,
  reasons: [
    { kind: 'BRINGS', skills: [elm] },
    { kind: 'WISHES', skills: [elm] },
    { kind: 'PRACTICES', skills: [elm] },
  ],
  trip: {
    slug: 'a-trip',
    title: 'To <Winter>',
    person: { ...ada, photo: null },
    place,
    needsBed: true,
    brings: [{ skill: elm }],
    wishes: [],
  },
};

/** The pages that look for somebody. */
export function searchPages(language: Language): [string, VNode][] {
  const asked = readAsked({ can: 'elm', weeks: '2027-W16', place: 'winter-1', words: '<b>' });
  const props: FinderProps = {
    frame: frameIn(language),
    asked,
    sort: 'fit',
    names: new Map([['elm', elm.name]]),
    placeLabel: '<Winter>, Germany',
    languages: [{ code: 'de', name: 'German <Winter>' }],
    thisWeek: nowWeek,
    refusals: [],
    isFirstPage: true,
    loosenings: [],
  };
  const unasked = { ...props, asked: readAsked({}), placeLabel: undefined };
  return [
    [
      'offers',
      <OffersPage {...props} hits={[offer]} surprise={{ ...offer, isRemote: true }} nextPage="/x" />,
    ],
    ['offers, none yet', <OffersPage {...unasked} hits={[]} />],
    [
      'offers, none for this search',
      <OffersPage {...props} hits={[]} loosenings={[{ filter: 'can', count: 20, isMore: true }]} />,
    ],
    [
      'offers, asked wrongly',
      <OffersPage
        {...props}
        hits={[]}
        refusals={[{ code: 'country_unknown', field: 'countries', facts: { given: '<b>' } }]}
      />,
    ],
    ['journeymen', <JourneymenPage {...props} hits={[trip]} isFirstPage={false} sort="newest" />],
    ['journeymen, none yet', <JourneymenPage {...unasked} hits={[]} />],
  ];
}
