import { renderToString } from 'preact-render-to-string';
import type { VNode } from 'preact';
import type { Language } from '#kernel';
import { parseWeek } from '#weeks';
import { ErrorPage, type ErrorKind } from '../errors/error.page.js';
import { HomePage } from '../home/home.page.js';
import { moderationPages } from '../moderation/testing/pages.js';
import { AccountPage } from '../people/account.page.js';
import { ConnectionsPage } from '../people/connections.page.js';
import { DataPage, type Archive } from '../people/data.page.js';
import { EditProfilePage } from '../people/edit-profile.page.js';
import { ForgottenPage } from '../people/forgotten.page.js';
import { ForwardPage } from '../people/forward.page.js';
import { InvitationsPage } from '../people/invitations.page.js';
import { LeavePage } from '../people/leave.page.js';
import { MailedLinkPage, StaleLinkPage } from '../people/mailed-link.page.js';
import type { WayIn } from '../people/other-ways.js';
import { PrivacyPage } from '../people/privacy.page.js';
import type { ProfileLink } from '../people/profile-parts.js';
import { ProfilePage } from '../people/profile.page.js';
import { SignInTroublePage } from '../people/sign-in-trouble.page.js';
import { SignInPage } from '../people/sign-in.page.js';
import { SignUpPage } from '../people/sign-up.page.js';
import { WaitingIdentityPage } from '../people/waiting-identity.page.js';
import { PlacesPage } from '../places/places.page.js';
import { OutboxMailPage } from '../outbox/outbox-mail.page.js';
import { OutboxPage } from '../outbox/outbox.page.js';
import { AlterSkillPage } from '../skills/alter-skill.page.js';
import { DecideSuggestionPage } from '../skills/decide-suggestion.page.js';
import { KeepListPage } from '../skills/keep-list.page.js';
import { SkillPage } from '../skills/skill.page.js';
import { SkillsPage } from '../skills/skills.page.js';
import { SessionsPage } from '../people/sessions.page.js';
import { TokenMadePage } from '../people/token-made.page.js';
import { TokensPage } from '../people/tokens.page.js';
import { skills, trips } from '../styleguide/samples.js';
import { StyleguidePage } from '../styleguide/styleguide.page.js';
import type { Frame } from './frame.js';
import type { SeasonTrip } from './season.js';

const ada = { id: 'UGVyc29uOjE', handle: 'ada', name: 'Ada <Winter>' };
const season = { fromWeek: parseWeek('2027-W10'), toWeek: parseWeek('2027-W26'), trips };
const keptAway = { ...ada, since: Temporal.PlainDate.from('2027-04-05') };
const nowWeek = parseWeek('2027-W15');
const moment = '2027-04-05T08:00:00.000Z';
const sessions = [true, false].map(isThisOne => ({
  id: String(isThisOne),
  browser: isThisOne ? 'Firefox' : null,
  system: isThisOne ? 'Linux' : null,
  openedAt: moment,
  lastUsedAt: moment,
  isThisOne,
}));
const tokens = [null, moment].map(expiresAt => ({
  id: String(expiresAt),
  name: ada.name,
  scopes: ['READ', 'CALENDAR'] as const,
  createdAt: moment,
  expiresAt,
  lastUsedAt: expiresAt,
}));
const nothingSaid = {
  role: null,
  photo: null,
  story: null,
  storyHtml: null,
  home: null,
  languages: [],
  practices: [],
  links: [],
};
const person = { ...ada, ...nothingSaid, memberSince: parseWeek('2026-W40'), skills };
const link = (url: string, found: Pick<ProfileLink, 'verifiedAt' | 'checkedAt' | 'hindrance'>) => ({
  id: url,
  url,
  ...found,
});
const talkative = {
  ...person,
  role: 'TESTER' as const,
  photo: { small: '/photos/s.webp', medium: '/photos/m.webp', large: '/photos/l.webp' },
  story: '# <Winter>',
  storyHtml: '<h3>&lt;Winter&gt;</h3>',
  languages: [
    { code: 'de', name: 'German', fluency: 'NATIVE' as const },
    { code: 'fr', name: 'French', fluency: null },
  ],
  practices: [{ slug: 'mikado-method', name: 'Mikado method' }],
  links: [
    link('https://ada.example/', { verifiedAt: moment, checkedAt: moment, hindrance: null }),
    link('https://github.com/ada', { verifiedAt: null, checkedAt: moment, hindrance: 'NO_LINK_BACK' }),
    link('https://new.example/', { verifiedAt: null, checkedAt: null, hindrance: null }),
  ],
};
const offered = {
  languages: [{ code: 'de', name: 'German' }],
  practices: [{ slug: 'pair-programming', name: 'Pair programming' }],
};
const ownAccount = {
  email: 'ada@example.org',
  pendingEmail: '<b>',
  isVerified: true,
  hasPassword: true,
  hasJustSignedIn: true,
};
const bareAccount = {
  email: null,
  pendingEmail: null,
  isVerified: false,
  hasPassword: false,
  hasJustSignedIn: false,
};
const invitations = (['open', 'expired', 'used'] as const).map(state => ({
  id: state,
  note: '<Winter>',
  expiresOn: Temporal.PlainDate.from('2027-04-12'),
  state,
  maker: ada,
  guest: state === 'used' ? ada : null,
}));

const waysIn: readonly WayIn[] = [
  { provider: 'GITHUB', name: 'GitHub', isOn: true },
  { provider: 'OIDC', name: 'Guild <b>', isOn: false },
];
const waiting = {
  provider: 'OIDC',
  providerName: 'Guild <b>',
  label: 'ada <b>',
  name: 'Ada',
  handle: 'ada',
  email: 'ada@example.org',
  isAddressTaken: false,
  maySignUp: true,
} as const;
const identities = [
  {
    provider: 'OIDC',
    issuer: 'https://guild.example/',
    label: 'ada <b>',
    isOpen: true,
    linkedAt: '2027-04-05T08:00:00Z',
    lastUsedAt: '2027-04-06T08:00:00Z',
  },
  {
    provider: 'OIDC',
    issuer: 'https://gone.example/',
    label: 'ada',
    isOpen: false,
    linkedAt: '2027-04-05T08:00:00Z',
    lastUsedAt: '2027-04-06T08:00:00Z',
  },
] as const;

function frameIn(language: Language, frame: Partial<Frame> = {}): Frame {
  return {
    language,
    path: '/somewhere?a=b',
    origin: 'https://walz.example',
    viewer: null,
    isDemo: true,
    isJoinable: true,
    assets: {
      stylesheet: '/assets/site.css',
      icon: '/assets/icon.svg',
      islands: {
        offline: '/assets/o.js',
        'place-picker': '/assets/p.js',
        'practice-picker': '/assets/w.js',
        'skill-picker': '/assets/s.js',
        passkey: '/assets/k.js',
      },
    },
    ...frame,
  };
}

const archive: Archive = {
  id: '1',
  state: 'DONE',
  doneParts: 1,
  allParts: 8,
  path: '/settings/data/archive/1.zip',
  size: 1,
  orderedAt: '2027-04-05T08:00:00.000Z',
  expiresAt: '2027-04-12T08:00:00.000Z',
};

const KINDS: readonly ErrorKind[] = [403, 404, 410, 413, 415, 422, 429, 500, 503, 'offline'];

const elm = {
  slug: 'elm',
  kind: 'frontend',
  name: 'Elm <Winter>',
  nameEn: 'Elm <Winter>',
  nameDe: 'Ulme',
  aliases: ['elm-lang', '<Winter>'],
  people: { can: 1, learn: 2 },
};
const suggestion = {
  id: 'U2tpbGw',
  name: 'Elm <Winter>',
  kind: 'frontend',
  why: '<Winter>',
  state: 'OPEN' as const,
  answer: '<Winter>',
  skill: elm,
  person: ada,
};
const mail = {
  id: 'TWFpbA',
  recipient: 'ada@example.org',
  subject: 'To <Winter>',
  state: 'FAILED' as const,
  hours: 50,
  complaint: '550 <Winter>',
  language: 'DE',
  text: 'Dear <Winter>',
  links: ['https://walz.example/verify?secret=<b>'],
};

/** Every page, as strangers and as members find it. */
function everyPage(language: Language): [string, VNode][] {
  const frame = frameIn(language);
  const hers = frameIn(language, { viewer: ada });
  const leaving = frameIn(language, { viewer: { ...ada, leavesAt: '2027-04-19T08:00:00.000Z' } });
  const archives = [{ ...archive, state: 'WORKING' as const }, archive];
  const refusals = [{ code: 'handle_taken', field: 'handle' }, { code: 'sign_in_failed' }];
  const found = {
    places: [{ id: '1', label: 'Frankfurt am Main' }],
    skills: [{ slug: 'elm', name: 'Elm' }],
    practices: offered.practices,
    preview: '<h3>a</h3>',
  };
  return [
    ['home', <HomePage frame={frame} season={season} nowWeek={nowWeek} />],
    ['empty home', <HomePage frame={hers} season={{ ...season, trips: [] }} nowWeek={nowWeek} />],
    [
      'sign up',
      <SignUpPage
        frame={frame}
        typed={{ name: 'Ada', handle: '<b>' }}
        refusals={refusals}
        sendsMail
        signUp="OPEN"
        waysIn={waysIn}
      />,
    ],
    ['sign up, closed', <SignUpPage frame={frame} sendsMail signUp="CLOSED" waysIn={waysIn} />],
    [
      'sign up, not invited',
      <SignUpPage frame={frame} sendsMail signUp="INVITATION" isInvited={false} waysIn={[]} />,
    ],
    [
      'sign up, invited',
      <SignUpPage frame={frame} sendsMail signUp="INVITATION" invitation="<b>" isInvited waysIn={waysIn} />,
    ],
    [
      'sign in',
      <SignInPage frame={frame} back="/people/ada" refusals={refusals} sendsMail waysIn={waysIn} />,
    ],
    ['sign in, no mail', <SignInPage frame={frame} sendsMail={false} isAsked waysIn={[]} />],
    ['forgotten', <ForgottenPage frame={frame} typed="<b>" refusals={refusals} sendsMail={false} />],
    ...(['SIGN_IN', 'RESET', 'VERIFY', 'CHANGE'] as const).map((purpose): [string, VNode] => [
      `link to ${purpose}`,
      <MailedLinkPage
        frame={frame}
        secret="<b>"
        link={{ purpose, email: 'a@b.cd', isMine: true, isProved: false, person }}
      />,
    ]),
    [
      'link for another',
      <MailedLinkPage
        frame={hers}
        secret="s"
        link={{ purpose: 'VERIFY', email: 'a@b.cd', isMine: false, isProved: true, person }}
      />,
    ],
    ['stale link', <StaleLinkPage frame={frame} wayOn="/sign-in" />],
    ['account', <AccountPage frame={hers} account={ownAccount} sendsMail done="verified" />],
    [
      'account, to prove',
      <AccountPage
        frame={hers}
        account={{ ...ownAccount, isVerified: false, hasJustSignedIn: false }}
        sendsMail={false}
        typed={{ email: '<b>', do: 'change-address' }}
        refusals={[
          { code: 'email_malformed', field: 'email' },
          { code: 'password_wrong', field: 'proof' },
        ]}
      />,
    ],
    ['account, empty', <AccountPage frame={hers} account={bareAccount} sendsMail />],
    [
      'invitations',
      <InvitationsPage frame={hers} policy="CLOSED" invitations={invitations} link="https://w" />,
    ],
    ['no invitations', <InvitationsPage frame={hers} policy="INVITATION" invitations={[]} />],
    [
      'profile',
      <ProfilePage frame={frame} person={person} isOwn={false} season={season} nowWeek={nowWeek} />,
    ],
    [
      'own profile',
      <ProfilePage frame={hers} person={person} isOwn season={{ ...season, trips: [] }} nowWeek={nowWeek} />,
    ],
    [
      'profile of somebody else',
      <ProfilePage
        frame={hers}
        person={{ ...person, email: 'ada@example.org' }}
        isOwn={false}
        season={season}
        nowWeek={nowWeek}
        isUnlisted
        distance={{ isBlocked: true, isMuted: false }}
      />,
    ],
    [
      'own profile, seen by others',
      <ProfilePage
        frame={hers}
        person={person}
        isOwn={false}
        season={season}
        nowWeek={nowWeek}
        preview="stranger"
      />,
    ],
    [
      'privacy',
      <PrivacyPage
        frame={hers}
        handle="ada"
        chosen={{ HOME: 'PEOPLE' }}
        isUnlisted
        blocks={[keptAway]}
        mutes={[keptAway]}
        moreBlocks="next"
        saved="blocks"
        refusals={refusals}
      />,
    ],
    [
      'privacy, with nobody kept away',
      <PrivacyPage frame={hers} handle="ada" chosen={{}} isUnlisted={false} blocks={[]} mutes={[]} />,
    ],
    [
      'profile that says much',
      <ProfilePage frame={frame} person={talkative} isOwn={false} season={season} nowWeek={nowWeek} />,
    ],
    [
      'editing',
      <EditProfilePage
        sendsMail
        frame={hers}
        person={person}
        offered={offered}
        refusals={refusals}
        saved="about"
      />,
    ],
    [
      'editing, found',
      <EditProfilePage sendsMail frame={hers} person={talkative} offered={offered} found={found} />,
    ],
    ...moderationPages(frameIn(language, { viewer: { ...ada, duty: 'ADMIN' } })),
    ['forward', <ForwardPage frame={frame} provider="Guild <b>" address="https://guild.example/?a=1&b=2" />],
    ['waiting', <WaitingIdentityPage frame={frame} waiting={waiting} refusals={refusals} />],
    [
      'waiting without an address',
      <WaitingIdentityPage frame={frame} waiting={{ ...waiting, email: null }} />,
    ],
    ['waiting, taken', <WaitingIdentityPage frame={frame} waiting={{ ...waiting, isAddressTaken: true }} />],
    ['waiting, closed', <WaitingIdentityPage frame={frame} waiting={{ ...waiting, maySignUp: false }} />],
    ['waiting, signed in', <WaitingIdentityPage frame={hers} waiting={waiting} />],
    ['trouble', <SignInTroublePage frame={frame} refused={{ code: 'provider_unreachable' }} />],
    ['connections', <ConnectionsPage frame={hers} waysIn={waysIn} identities={identities} done="linked" />],
    [
      'connections, refused',
      <ConnectionsPage frame={hers} waysIn={waysIn} identities={[]} refused={{ code: 'last_way_in' }} />,
    ],
    [
      'her data',
      <DataPage frame={hers} archives={archives} leaving={{ leavesAt: null }} refusals={refusals} />,
    ],
    ['leaving', <LeavePage frame={hers} handle="ada" asksPassword refusals={refusals} />],
    ['leaving, no password', <LeavePage frame={leaving} handle="ada" asksPassword={false} />],
    ['skills', <SkillsPage frame={frame} shelves={[{ kind: 'frontend', count: 1 }]} suggestions={[]} />],
    [
      'skills, found and suggested',
      <SkillsPage
        frame={hers}
        shelves={[]}
        search="<Winter>"
        skills={[elm]}
        suggestions={[suggestion]}
        typed={{ name: '<b>' }}
        refusals={[{ code: 'already_suggested', field: 'name' }]}
      />,
    ],
    [
      'shelf',
      <SkillsPage frame={frame} shelves={[]} kind="frontend" skills={[elm]} suggestions={[]} nextPage="/x" />,
    ],
    ['skill', <SkillPage frame={frame} skill={elm} isListed={false} />],
    [
      'keeping the list',
      <KeepListPage frame={hers} suggestions={[suggestion]} retired={[elm]} find="elm" found={[elm]} />,
    ],
    [
      'deciding',
      <DecideSuggestionPage
        frame={hers}
        suggestion={suggestion}
        typed={{ do: 'join', skill: '<b>' }}
        refusals={refusals}
      />,
    ],
    [
      'altering',
      <AlterSkillPage frame={hers} skill={elm} typed={{ do: 'find-skill', skill: '<b>' }} found={[elm]} />,
    ],
    ['outbox', <OutboxPage frame={hers} sendsMail={false} mails={[mail]} nextPage="/x" />],
    ['mail', <OutboxMailPage frame={hers} mail={mail} />],
    [
      'places',
      <PlacesPage
        frame={frame}
        search="<b>"
        found={[
          {
            id: 'x',
            name: '<Winter>',
            region: null,
            countryName: 'Germany',
            zone: 'Europe/Berlin',
            population: 0,
            latitude: -1,
            longitude: 2,
          },
        ]}
      />,
    ],
    ['sessions', <SessionsPage frame={hers} sessions={sessions} done="one" />],
    ['tokens', <TokensPage frame={hers} tokens={tokens} now={moment} isRevoked />],
    [
      'tokens, not made',
      <TokensPage
        frame={hers}
        tokens={[]}
        now={moment}
        typed={{ name: '<b>' }}
        refusals={['name', 'scopes', 'expiresAt'].map(field => ({ code: 'unknown', field }))}
      />,
    ],
    ['token made', <TokenMadePage frame={hers} name="<b>" secret="walz_x" />],
    ['style guide', <StyleguidePage frame={hers} />],
    ...KINDS.map((kind): [string, VNode] => [
      `error ${kind}`,
      <ErrorPage frame={frame} kind={kind} requestId="id-1" />,
    ]),
  ];
}

const all = (['de', 'en'] as const).flatMap(language =>
  everyPage(language).map(([name, page]): [string, string] => [
    `${name} (${language})`,
    renderToString(page),
  ]),
);

describe.each(all)('the page %s', (_, html) => {
  it('needs no leave for scripts or styles of its own', () => {
    expect(html).not.toMatch(/<style|\sstyle="|\son\w+="|javascript:/);
    expect(html).not.toMatch(/<script(?![^>]*src="\/assets\/)/);
  });

  it('points only to what is there', () => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const wanted = [...html.matchAll(/\s(?:for|aria-labelledby|aria-describedby|href)="(#?[^"]+)"/g)]
      .filter(([match, target]) => !match.includes('href') || target?.startsWith('#'))
      .flatMap(([, target = '']) => target.replace('#', '').split(' '));
    expect(wanted.filter(id => !ids.includes(id))).toEqual([]);
  });

  it('has one heading above all and leaves out no level below', () => {
    const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels.filter(level => level === 1)).toHaveLength(1);
    expect(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
  });

  it('shows what people wrote as text', () => {
    expect(html).not.toContain('<Winter>');
    expect(html).not.toContain('"<b>"');
  });
});

describe('the home page', () => {
  it('of a full season stays light', () => {
    const many = Array.from({ length: 12 }, (_, index): SeasonTrip => {
      const trip = trips[index % trips.length] as SeasonTrip;
      return { ...trip, slug: `${trip.slug}-${index}` };
    });
    const page = <HomePage frame={frameIn('de')} season={{ ...season, trips: many }} nowWeek={nowWeek} />;
    expect(renderToString(page).length).toBeLessThan(60_000);
  });

  it('asks strangers to join and shows members the way to their page', () => {
    const stranger = renderToString(<HomePage frame={frameIn('en')} season={season} nowWeek={nowWeek} />);
    expect(stranger).toContain('href="/sign-up">Join the road');
    const member = renderToString(
      <HomePage frame={frameIn('en', { viewer: ada })} season={season} nowWeek={nowWeek} />,
    );
    expect(member).toContain('href="/people/ada">Your page');
  });
});

describe('a form that comes back', () => {
  it('keeps what was typed, never the password, and leads to each mistake', () => {
    const refusals = [{ code: 'password_too_short', field: 'password', facts: { least: 10 } }];
    const html = renderToString(
      <SignUpPage
        frame={frameIn('en')}
        typed={{ email: 'ada@example.org' }}
        refusals={refusals}
        sendsMail={false}
        signUp="OPEN"
        waysIn={waysIn}
      />,
    );
    expect(html).toContain('value="ada@example.org"');
    expect(html).toContain('<a href="#field-password">Please take at least 10 characters.</a>');
    expect(html).toMatch(/<input id="field-password"[^>]*aria-invalid="true"/);
    expect(html).not.toMatch(/<input id="field-password"[^>]*value=/);
  });
});

describe('an error page', () => {
  it('gives the number to tell only where it is of use', () => {
    const page = (kind: ErrorKind) =>
      renderToString(<ErrorPage frame={frameIn('en')} kind={kind} requestId="id-1" />);
    expect(page(500)).toContain('id-1');
    expect(page(404)).not.toContain('id-1');
  });

  it('lets a stranger sign in and come back', () => {
    const html = renderToString(<ErrorPage frame={frameIn('en')} kind={404} />);
    expect(html).toContain('/sign-in?back=%2Fsomewhere%3Fa%3Db');
  });
});
