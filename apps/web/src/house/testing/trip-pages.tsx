import type { Language } from '#kernel';
import { parseWeek } from '#weeks';
import type { VNode } from 'preact';
import { skills, trips } from '../../styleguide/samples.js';
import { EditTripPage, NewTripPage } from '../../trips/edit-trip.page.js';
import type { TripToEdit } from '../../trips/edit-trip.js';
import { MyTripsPage } from '../../trips/my-trips.page.js';
import { TripPage } from '../../trips/trip.page.js';
import type { TripInFull } from '../../trips/trip-on-page.js';
import { ada, frameIn, nowWeek } from './frame-in.js';

const wien = {
  id: 'UGxhY2U',
  label: 'Wien, <Österreich>',
  name: 'Wien',
  country: 'AT',
  latitude: 48.21,
  longitude: 16.37,
};

const full: TripInFull = {
  ...trips[0]!,
  id: 'VHJpcA',
  state: 'OPEN',
  storyHtml: '<p>Because</p>',
  audience: 'EVERYONE',
  tellsOnlyPast: true,
  isMine: false,
  key: null,
  needsBed: true,
  fareNeed: 120,
  payNeed: 'EXPENSES',
  companySizes: ['FEW', 'DOZENS'],
  place: wien,
  brings: skills.can.map(({ slug, name, level }) => ({ level, skill: { slug, name } })),
  wishes: skills.learn.map(skill => ({ level: 2, skill })),
  avoids: skills.avoid,
  practices: [{ slug: 'scrum', name: 'Scrum' }],
  languages: [{ fluency: 'NATIVE', language: { code: 'de', name: 'German' } }],
  reaches: [
    { kind: 'AROUND', radiusKm: 50, countries: [], place: wien },
    { kind: 'COUNTRIES', radiusKm: null, countries: ['AT', 'CH'], place: null },
    { kind: 'REMOTE', radiusKm: null, countries: [], place: null },
  ],
  entries: [
    {
      id: 'VHJpcEVudHJ5',
      kind: 'CONFERENCE',
      title: '<i>EuroRuby</i>',
      firstDay: '2027-04-12',
      lastDay: '2027-04-13',
      url: 'https://example.org/',
      isPrivate: false,
      weeks: [parseWeek('2027-W15')],
      place: wien,
    },
    {
      id: 'VHJpcEVudHJ6',
      kind: null,
      title: null,
      firstDay: null,
      lastDay: null,
      url: null,
      isPrivate: true,
      weeks: [parseWeek('2027-W18')],
      place: null,
    },
  ],
};

const hers: TripToEdit = {
  ...full,
  isMine: true,
  audience: 'LINK',
  key: 'a key',
  story: '<b>Because</b>',
  guests: [{ handle: 'bob' }],
  weekWishes: [{ week: parseWeek('2027-W19'), rank: 1 }],
};

const offered = {
  languages: [{ code: 'de', name: 'German' }],
  practices: [{ slug: 'kanban', name: 'Kanban' }],
};

/** The pages of trips, as others and as she herself finds them. */
export function tripPages(language: Language): [string, VNode][] {
  const frame = frameIn(language);
  const own = frameIn(language, { viewer: ada });
  const edit = { frame: own, nowWeek, offered };
  return [
    ['trip', <TripPage frame={frame} trip={full} nowWeek={nowWeek} />],
    [
      'trip beside an offer',
      <TripPage
        frame={own}
        trip={full}
        nowWeek={nowWeek}
        fits={[{ own: { slug: 'an-offer', title: 'Pair on <Winter>' }, weeks: full.openWeeks, cure: null }]}
      />,
    ],
    ['own trip', <TripPage frame={own} trip={hers} nowWeek={nowWeek} />],
    [
      'own draft',
      <TripPage frame={own} trip={{ ...hers, state: 'DRAFT', storyHtml: '' }} nowWeek={nowWeek} />,
    ],
    [
      'trip called off',
      <TripPage frame={frame} trip={{ ...full, state: 'CLOSED', openWeeks: [] }} nowWeek={nowWeek} />,
    ],
    ['own trips', <MyTripsPage frame={own} trips={[hers]} nowWeek={nowWeek} />],
    ['no own trips', <MyTripsPage frame={own} trips={[]} nowWeek={nowWeek} />],
    ['new trip', <NewTripPage frame={own} nowWeek={nowWeek} />],
    [
      'wrong new trip',
      <NewTripPage
        frame={own}
        nowWeek={nowWeek}
        typed={{ title: '<b>', firstWeek: 'soon', story: '</textarea><b>' }}
        refusals={[{ code: 'trip_title_empty', field: 'title' }]}
      />,
    ],
    ['edit trip', <EditTripPage {...edit} trip={hers} />],
    [
      'edit trip with a choice of places',
      <EditTripPage
        {...edit}
        trip={{ ...hers, brings: [], wishes: [], avoids: [], languages: [], entries: [] }}
        section="reaches"
        typed={{ do: 'add-around', reachPlace: '<Wien>', radiusKm: '-1' }}
        found={{ placesFor: 'reachPlace', places: [wien] }}
        refusals={[{ code: 'radius_out_of_range', field: 'radiusKm', facts: { least: 1, most: 20_000 } }]}
      />,
    ],
    [
      'edit trip with an entry',
      <EditTripPage
        {...edit}
        trip={hers}
        entry="VHJpcEVudHJ5"
        section="entries"
        isSaved
        found={{ skills: [] }}
      />,
    ],
  ];
}
