import type { Language } from '#kernel';
import type { VNode } from 'preact';
import { AccountPage } from '../../people/account.page.js';
import { ConnectionsPage } from '../../people/connections.page.js';
import { type Archive, DataPage } from '../../people/data.page.js';
import { ForgottenPage } from '../../people/forgotten.page.js';
import { ForwardPage } from '../../people/forward.page.js';
import { InvitationsPage } from '../../people/invitations.page.js';
import { LeavePage } from '../../people/leave.page.js';
import { MailedLinkPage, StaleLinkPage } from '../../people/mailed-link.page.js';
import { SessionsPage } from '../../people/sessions.page.js';
import { SignInTroublePage } from '../../people/sign-in-trouble.page.js';
import { SignInPage } from '../../people/sign-in.page.js';
import { SignUpPage } from '../../people/sign-up.page.js';
import { TokenMadePage } from '../../people/token-made.page.js';
import { TokensPage } from '../../people/tokens.page.js';
import { WaitingIdentityPage } from '../../people/waiting-identity.page.js';
import { ada, frameIn, moment, person, refusals, waysIn } from './frame-in.js';

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
const ownAccount = {
  pendingEmail: '<b>',
  email: 'ada@example.org',
  isVerified: true,
  hasPassword: true,
  hasJustSignedIn: true,
};
const bareAccount = {
  pendingEmail: null,
  email: null,
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

/** How people come in, what they see of their account, and how they leave. */
export function accountPages(language: Language): [string, VNode][] {
  const frame = frameIn(language);
  const hers = frameIn(language, { viewer: ada });
  const leaving = frameIn(language, { viewer: { ...ada, leavesAt: '2027-04-19T08:00:00.000Z' } });
  const archives = [{ ...archive, state: 'WORKING' as const }, archive];
  return [
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
  ];
}
