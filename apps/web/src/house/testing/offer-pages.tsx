import type { Language } from '#kernel';
import { parseWeek } from '#weeks';
import type { VNode } from 'preact';
import { EditOfferPage } from '../../hosting/edit-offer.page.js';
import type { EditedOffer } from '../../hosting/edit-offer.js';
import { NewOfferPage } from '../../hosting/new-offer.page.js';
import { OfferAnswerPage } from '../../hosting/offer-answer.page.js';
import { OfferPage } from '../../hosting/offer.page.js';
import { ada, frameIn, nowWeek } from './frame-in.js';

const [elixir, go] = [
  { slug: 'elixir', name: 'Elixir' },
  { slug: 'go', name: 'Go <b>' },
];
const site = { id: 'U2l0ZTox', name: 'Shed <b>', isClosed: false, place: { label: 'Hamburg, Germany' } };
const full: EditedOffer = {
  id: 'T2ZmZXI6MQ',
  slug: 'a-week-of-elixir',
  title: 'A week of <Winter>',
  work: '# <Winter>',
  workHtml: '<h3>&lt;Winter&gt;</h3>',
  state: 'OPEN',
  isOnSite: true,
  isRemote: false,
  stayLeast: 1,
  stayMost: 3,
  lodging: 'ROOM',
  lodgingRules: 'A cat.',
  lodgingRulesHtml: '<p>A cat.</p>',
  travelPaid: 200,
  pay: 'STIPEND',
  stipendAmount: 300,
  stipendCurrency: 'EUR',
  publication: 'NAMED',
  roles: ['TESTER'],
  experience: 'ANY',
  askedAt: '2027-04-05T08:00:00.000Z',
  myRole: 'CONTACT',
  openWeeks: [parseWeek('2027-W16')],
  company: {
    id: 'Q29tcGFueTox',
    slug: 'works',
    name: 'Works <b>',
    sites: [site],
    members: [{ person: ada }],
  },
  site: { id: site.id },
  place: { label: 'Hamburg, Germany', name: 'Hamburg', country: 'DE', latitude: 53.6, longitude: 10 },
  contact: ada,
  weeks: [
    { week: parseWeek('2027-W16'), seats: 2, free: 1 },
    { week: parseWeek('2027-W18'), seats: 1, free: 0 },
  ],
  uses: [{ level: null, skill: go }],
  seeks: [{ level: 2, skill: go }],
  teaches: [{ level: 3, skill: elixir }],
  practices: [{ slug: 'mob-programming', name: 'Mob programming' }],
  languages: [{ fluency: 'WORK', language: { code: 'de', name: 'German' } }],
  pictures: [{ key: 'a', alt: 'A <b>', small: '/s.webp', medium: '/m.webp', large: '/l.webp' }],
};
const bare: EditedOffer = {
  ...full,
  state: 'DRAFT',
  askedAt: null,
  site: null,
  place: null,
  contact: null,
  openWeeks: [],
  weeks: [],
  uses: [],
  seeks: [],
  teaches: [],
  practices: [],
  languages: [],
  pictures: [],
  roles: [],
  workHtml: '',
};
const kept = { weeks: '2027-W16, 2027-W18', seats: 2, exceptions: '2027-W18: 1' };
const offered = {
  languages: [{ code: 'de', name: 'German' }],
  practices: [{ slug: 'pair-programming', name: 'Pair programming' }],
};
const missing = [
  { code: 'offer_needs_a_site', field: 'site' },
  { code: 'offer_needs_skills', field: 'skill' },
  { code: 'offer_needs_a_language', field: 'language' },
  { code: 'offer_needs_weeks', field: 'weeks' },
];

/** What companies offer, and where they say it. */
export function offerPages(language: Language): [string, VNode][] {
  const frame = frameIn(language);
  const hers = frameIn(language, { viewer: ada });
  const edit = { frame: hers, nowWeek, kept, offered };
  return [
    ['offer', <OfferPage frame={frame} offer={{ ...full, myRole: null }} nowWeek={nowWeek} />],
    [
      'offer beside a trip',
      <OfferPage
        frame={hers}
        offer={{ ...full, myRole: null }}
        nowWeek={nowWeek}
        fits={[{ own: { slug: 'a-trip', title: 'To <Winter>' }, weeks: [nowWeek], cure: null }]}
      />,
    ],
    ['own offer', <OfferPage frame={hers} offer={full} nowWeek={nowWeek} />],
    ['draft of an offer', <OfferPage frame={hers} offer={bare} nowWeek={nowWeek} />],
    ['closed offer', <OfferPage frame={hers} offer={{ ...full, state: 'CLOSED' }} nowWeek={nowWeek} />],
    ['edit offer', <EditOfferPage {...edit} offer={full} saved="weeks" />],
    [
      'edit offer that is not whole',
      <EditOfferPage {...edit} offer={bare} typed={{ do: 'open' }} refusals={missing} />,
    ],
    [
      'edit offer with choices',
      <EditOfferPage
        {...edit}
        offer={bare}
        typed={{ do: 'find-skill', skill: 'el', practice: 'pa' }}
        found={{ skills: [elixir, go], practices: offered.practices }}
      />,
    ],
    [
      'edit offer with nothing found',
      <EditOfferPage
        {...edit}
        offer={full}
        typed={{ do: 'set-weeks', skill: '"<b>"', weeks: '"<b>"', practice: '"<b>"' }}
        refusals={[{ code: 'weeks_malformed', field: 'weeks' }, { code: 'offer_is_closed' }]}
        found={{ skills: [], practices: [] }}
      />,
    ],
    [
      'new offer',
      <NewOfferPage
        frame={hers}
        company={full.company}
        typed={{ title: '"<b>"' }}
        refusals={[{ code: 'offer_title_empty', field: 'title' }]}
      />,
    ],
    ['answer for an offer', <OfferAnswerPage frame={frame} offer={full} secret="x" />],
    ['answered for an offer', <OfferAnswerPage frame={frame} offer={full} secret="" said="pause" />],
  ];
}
