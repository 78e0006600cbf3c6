import type { Language } from '#kernel';
import { parseWeek } from '#weeks';
import type { VNode } from 'preact';
import { pitchOfCompany, type PitchedCompany, type PitchedOffer } from '../../pitch/company-pitch.js';
import { pitchForEmployer, pitchForHost, type PitchedPerson } from '../../pitch/person-pitch.js';
import { PitchPage } from '../../pitch/pitch.page.js';
import type { Pitch } from '../../pitch/pitch.js';
import { wordsFor } from '../../words/index.js';
import { ada, frameIn } from './frame-in.js';

export const origin = 'https://walz.example';

export const offer: PitchedOffer = {
  slug: 'pair-on-billing',
  title: 'Pair on <Winter> billing',
  stayMost: 2,
  lodging: 'HOTEL',
  travelPaid: 200,
  pay: 'STIPEND',
  stipendAmount: 600,
  stipendCurrency: 'EUR',
  publication: 'NAMED',
  openWeeks: [parseWeek('2027-W20')],
  seeks: ['Elixir', 'PostgreSQL'],
};

export const company: PitchedCompany = {
  slug: 'winter',
  name: '<Winter> GmbH',
  offers: [
    offer,
    { ...offer, slug: 'b', lodging: 'ROOM', pay: 'EXPENSES', stipendAmount: null, stipendCurrency: null },
  ],
  weeksHosted: 2,
  earlierHosts: [{ name: 'Blau & Co', place: 'Zürich' }],
};

export const traveller: PitchedPerson = {
  ...ada,
  brings: ['Elixir', 'PostgreSQL'],
  wishes: ['Rust'],
  trip: {
    slug: 'six-weeks-of-elixir',
    title: 'Six weeks of <Winter>',
    firstWeek: parseWeek('2027-W15'),
    lastWeek: parseWeek('2027-W20'),
    openWeeks: [parseWeek('2027-W18'), parseWeek('2027-W19')],
    hostedWeeks: [parseWeek('2027-W16')],
    needsBed: true,
    fareNeed: 150,
    payNeed: 'NONE',
  },
  earlierHosts: [{ name: 'Blau & Co', place: 'Zürich' }],
};

/** What is handed to whoever has to say yes. */
export function pitchPages(language: Language): [string, VNode][] {
  const words = wordsFor(language);
  const page = (pitch: Pitch): VNode => (
    <PitchPage
      frame={frameIn(language)}
      pitch={pitch}
      subject={{ label: 'Ada <Winter>', href: '/people/ada' }}
      address="/people/ada/pitch"
      variants={[
        { label: words.pitch.toEmployer, href: '/people/ada/pitch', isHere: true },
        { label: words.pitch.toHost, href: '/people/ada/pitch?for=host', isHere: false },
      ]}
    />
  );
  return [
    ['pitch of a company', page(pitchOfCompany(company, origin, words))],
    ['pitch without an offer', page(pitchOfCompany({ ...company, offers: [] }, origin, words))],
    ['pitch for an employer', page(pitchForEmployer(traveller, origin, words))],
    ['pitch for a host', page(pitchForHost(traveller, origin, words))],
  ];
}
