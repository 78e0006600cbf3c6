import type { Language } from '#kernel';
import { parseWeek } from '#weeks';
import type { VNode } from 'preact';
import { CompanyPeoplePage } from '../../hosting/company-people.page.js';
import { CompanyPage } from '../../hosting/company.page.js';
import { EditCompanyPage } from '../../hosting/edit-company.page.js';
import { FoundCompanyPage } from '../../hosting/found-company.page.js';
import { JoinCompanyPage } from '../../hosting/join-company.page.js';
import { MemberInvitedPage } from '../../hosting/member-invited.page.js';
import { OwnCompaniesPage } from '../../hosting/own-companies.page.js';
import { ada, frameIn, moment } from './frame-in.js';

const name = 'Kontor <Winter>';
const photo = { small: '/pictures/s.webp', medium: '/pictures/m.webp', large: '/pictures/l.webp' };
const company = { id: 'Q29tcGFueTox', slug: 'kontor', name, logo: null, myRole: null };
const run = { ...company, logo: photo, myRole: 'ADMIN' as const };
const place = { label: 'Leipzig, Sachsen', name: 'Leipzig', country: 'DE', latitude: 51.3, longitude: 12.4 };
const site = { id: 's1', name: '', isClosed: false, address: null, place };
const told = {
  storyHtml: '<h3>&lt;Winter&gt;</h3>',
  website: 'https://kontor.example/',
  websiteProof: { by: 'DNS' as const, at: moment },
  size: 'FEW' as const,
  practices: [{ slug: 'scrum', name: 'Scrum' }],
  sites: [site, { ...site, id: 's2', name: '<Winter>', isClosed: true, address: 'Werkstraße 9\n<Winter>' }],
  members: [{ role: 'ADMIN' as const, person: { ...ada, photo: null } }],
  offers: [
    {
      slug: 'pair',
      title: 'Pair <Winter>',
      state: 'OPEN' as const,
      openWeeks: [parseWeek('2027-W20')],
      place: { name: 'Leipzig' },
      teaches: [{ skill: { slug: 'elm', name: 'Elm' } }],
      seeks: [],
    },
  ],
};
const nothing = {
  ...told,
  storyHtml: '',
  website: null,
  websiteProof: null,
  size: null,
  practices: [],
  offers: [],
  members: [],
};
const check = {
  line: 'walz-verification=1',
  host: 'kontor.example',
  file: 'https://kontor.example/.well-known/walz-verification.txt',
  checkedAt: null,
  hindrance: null,
};
const edited = {
  ...run,
  ...told,
  story: '# <Winter>',
  websiteCheck: check,
  sites: told.sites.map(each => ({ ...each, place: { ...place, id: 'p1' } })),
};
const invitation = { role: 'CONTACT' as const, isForAddress: true, expiresAt: moment, company };

/** The pages of companies, as strangers and as those find them who act for one. */
export function companyPages(language: Language): [string, VNode][] {
  const frame = frameIn(language);
  const hers = frameIn(language, { viewer: ada });
  const people = {
    ...run,
    members: [
      { role: 'ADMIN' as const, since: moment, person: ada },
      { role: 'LEGAL' as const, since: moment, person: { id: 'p2', handle: 'lena', name: 'Lena' } },
    ],
    openInvitations: [
      { id: 'i1', role: 'CONTACT' as const, email: null, expiresAt: moment },
      { id: 'i2', role: 'CONTACT' as const, email: 'new@example.org', expiresAt: moment },
    ],
  };
  const mistake = (code: string, field?: string) => [{ code, field }];
  return [
    ['company', <CompanyPage frame={frame} company={{ ...company, ...told }} />],
    ['company that says nothing', <CompanyPage frame={hers} company={{ ...run, ...nothing }} />],
    ['founding', <FoundCompanyPage frame={hers} />],
    [
      'founding, with mistakes',
      <FoundCompanyPage
        frame={hers}
        typed={{ name, place: 'L' }}
        refusals={mistake('slug_taken', 'slug')}
        places={[{ id: 'p1', label: 'Leipzig' }]}
      />,
    ],
    [
      'editing a company',
      <EditCompanyPage frame={hers} company={edited} offered={told.practices} saved="founded" />,
    ],
    [
      'editing a site',
      <EditCompanyPage
        frame={hers}
        company={{
          ...edited,
          websiteProof: null,
          websiteCheck: { ...check, checkedAt: moment, hindrance: 'NO_PROOF' },
        }}
        offered={told.practices}
        typed={{ do: 'save-site', site: 's2', siteName: name, address: 'x' }}
        refusals={mistake('too_long', 'address')}
      />,
    ],
    [
      'adding a site',
      <EditCompanyPage
        frame={hers}
        company={{ ...edited, website: null, websiteCheck: null }}
        offered={[]}
        typed={{ do: 'add-site', place: 'Leipzig' }}
        found={{ places: [{ id: 'p1', label: 'Leipzig' }] }}
      />,
    ],
    [
      'people of a company',
      <CompanyPeoplePage frame={hers} company={people} me={ada.id} sendsMail news="changed" />,
    ],
    [
      'people of a company, with mistakes',
      <CompanyPeoplePage
        frame={hers}
        company={people}
        me={ada.id}
        sendsMail={false}
        typed={{ do: 'leave' }}
        refusals={mistake('last_company_admin')}
      />,
    ],
    [
      'inviting, with mistakes',
      <CompanyPeoplePage
        frame={hers}
        company={people}
        me={ada.id}
        sendsMail
        typed={{ do: 'invite', email: 'x' }}
        refusals={mistake('email_malformed', 'email')}
      />,
    ],
    [
      'invitation made',
      <MemberInvitedPage
        frame={hers}
        company={run}
        email="new@example.org"
        sendsMail
        link="https://walz.example/companies/join?secret=x"
      />,
    ],
    ['invitation, to a stranger', <JoinCompanyPage frame={frame} secret="x" invitation={invitation} />],
    [
      'invitation, to somebody else',
      <JoinCompanyPage
        frame={hers}
        secret="x"
        invitation={invitation}
        refusals={mistake('invitation_for_another', 'invitation')}
      />,
    ],
    ['invitation that opens nothing', <JoinCompanyPage frame={frame} secret="x" invitation={null} />],
    ['own companies', <OwnCompaniesPage frame={hers} companies={[run, company]} />],
    ['no companies', <OwnCompaniesPage frame={hers} companies={[]} />],
  ];
}
