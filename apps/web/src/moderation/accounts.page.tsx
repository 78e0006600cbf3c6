import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { Button } from '../house/components/button.js';
import { EmptyState } from '../house/components/empty-state.js';
import { TextField } from '../house/components/field.js';
import { Notice } from '../house/components/notice.js';
import { Pager } from '../house/components/pager.js';
import { PersonByline } from '../house/components/person-byline.js';
import type { Frame } from '../house/frame.js';
import { AdminRoom } from '../house/rooms.js';
import { refusalInWords, wordsFor, type Refused, type Words } from '../words/index.js';
import { Standing, type Account } from './standing.js';
import { Tabs } from './tabs.js';

export interface FoundAccount extends Account {
  /** Nothing for moderators. */
  readonly email: string | null;
  readonly mayActAgainst: boolean;
  readonly reportCounts: { readonly all: number };
}

export type Only = 'ON_DUTY' | 'UNDER_A_MEASURE';

export interface AccountsPageProps {
  readonly frame: Frame;
  readonly search: string;
  readonly only: Only | null;
  readonly accounts: readonly FoundAccount[];
  readonly isDone?: boolean;
  readonly refusals?: readonly Refused[] | undefined;
  readonly earlier?: string | undefined;
  readonly later?: string | undefined;
}

const at = addresses.admin.people;

export function AccountsPage(props: AccountsPageProps): VNode {
  const { frame, search, only, accounts, isDone, refusals = [], earlier, later } = props;
  const words = wordsFor(frame.language);
  const { moderation } = words;
  const isAdmin = frame.viewer?.duty === 'ADMIN';
  const back = hereOf(search, only);
  return (
    <AdminRoom frame={frame} title={moderation.peopleTitle} lead={moderation.peopleLead}>
      {isDone ? (
        <Notice tone="done">
          <p>{moderation.peopleDone}</p>
        </Notice>
      ) : null}
      {refusals.map(refused => (
        <div key={refused.code} class="mistakes" role="alert">
          <p>{refusalInWords(refused, words)}</p>
        </div>
      ))}
      <form class="form" method="get" action={at} role="search">
        {only ? <input type="hidden" name="only" value={only} /> : null}
        <div class="form__row">
          <TextField
            words={words}
            name="search"
            label={moderation.search}
            hint={isAdmin ? moderation.searchHintAdmin : moderation.searchHint}
            value={search}
            isVerbatim
          />
          <Button>{moderation.searchDo}</Button>
        </div>
      </form>
      <Tabs
        label={moderation.whichPeople}
        tabs={[
          { href: hereOf(search, null), label: moderation.everybody, isHere: only === null },
          { href: hereOf(search, 'ON_DUTY'), label: moderation.onDuty, isHere: only === 'ON_DUTY' },
          {
            href: hereOf(search, 'UNDER_A_MEASURE'),
            label: moderation.underMeasure,
            isHere: only === 'UNDER_A_MEASURE',
          },
        ]}
      />
      {accounts.length === 0 ? (
        <EmptyState title={moderation.nobodyFound}>
          <p>{moderation.nobodyFoundText}</p>
        </EmptyState>
      ) : (
        <ul class="cases">
          {accounts.map(account => (
            <li key={account.person.id} class="case">
              <Found account={account} words={words} isAdmin={isAdmin} back={back} />
            </li>
          ))}
        </ul>
      )}
      <Pager words={words} earlier={earlier} later={later} />
    </AdminRoom>
  );
}

/** The same list again, after a search or a change. */
export function hereOf(search: string, only: Only | null): string {
  const query = new URLSearchParams({ ...(search && { search }), ...(only && { only }) }).toString();
  return query === '' ? at : `${at}?${query}`;
}

interface FoundProps {
  readonly account: FoundAccount;
  readonly words: Words;
  readonly isAdmin: boolean;
  readonly back: string;
}

function Found({ account, words, isAdmin, back }: FoundProps): VNode {
  const { site, moderation } = words;
  const { person, email, reportCounts } = account;
  const reports = reportCounts.all > 0 ? moderation.standingReports(reportCounts.all) : null;
  return (
    <>
      <PersonByline person={person}>
        <span class="case__facts">
          {[site.handleOf(person.handle), email, reports].filter(Boolean).join(' · ')}
        </span>
      </PersonByline>
      <Standing account={account} words={words} />
      <Changes account={account} words={words} isAdmin={isAdmin} back={back} />
    </>
  );
}

function Changes({ account, words: { moderation }, isAdmin, back }: FoundProps): VNode | null {
  const { person, duty, hiddenAt, suspendedUntil, bannedAt, mayActAgainst } = account;
  const changes = [
    mayActAgainst && hiddenAt && { value: 'lift HIDE', label: moderation.liftHide },
    mayActAgainst && suspendedUntil && { value: 'lift SUSPEND', label: moderation.liftSuspend },
    mayActAgainst && bannedAt && { value: 'lift BAN', label: moderation.liftBan },
    isAdmin && duty !== 'MODERATOR' && { value: 'appoint MODERATOR', label: moderation.makeModerator },
    isAdmin && duty !== 'ADMIN' && { value: 'appoint ADMIN', label: moderation.makeAdmin },
    isAdmin && duty && { value: 'appoint', label: moderation.endDuty },
  ].filter(change => typeof change === 'object' && change !== null);
  if (changes.length === 0) return null;
  return (
    <details class="quiet">
      <summary>{moderation.change(person.name)}</summary>
      <form class="changes" method="post" action={at}>
        <input type="hidden" name="person" value={person.id} />
        <input type="hidden" name="back" value={back} />
        {changes.map(({ value, label }) => (
          <Button key={value} name="do" value={value}>
            {label}
          </Button>
        ))}
      </form>
    </details>
  );
}
