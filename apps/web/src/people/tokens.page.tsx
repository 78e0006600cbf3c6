import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { EmptyState } from '../house/components/empty-state.js';
import { Notice } from '../house/components/notice.js';
import type { Frame } from '../house/frame.js';
import { SettingsRoom } from '../house/rooms.js';
import { wordsFor, type Refused, type Words } from '../words/index.js';
import { MakeToken } from './make-token.js';
import { dayOfMoment, lastDayBefore, momentInWords } from './moment-text.js';

export type ScopeName = 'READ' | 'WRITE' | 'CALENDAR';

export interface OwnToken {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly ScopeName[];
  readonly createdAt: string;
  readonly expiresAt: string | null;
  readonly lastUsedAt: string | null;
}

/**
 * The forms are posted to `/settings/tokens`: `do=revoke` with `token`, or `do=make` with `name`, `scope-read`,
 * `scope-write`, `scope-calendar`, `expiry` (`30`, `90`, `365`, `date`, `never`) and, for `date`, `expiresAt`.
 */
export interface TokensPageProps {
  readonly frame: Frame;
  readonly tokens: readonly OwnToken[];
  /** What has ended by now is said to have. */
  readonly now: string;
  readonly typed?: Readonly<Record<string, string>> | undefined;
  readonly refusals?: readonly Refused[] | undefined;
  readonly isRevoked?: boolean | undefined;
}

export function TokensPage({ frame, tokens, now, typed, refusals, isRevoked }: TokensPageProps): VNode {
  const words = wordsFor(frame.language);
  const says = words.sessions;
  return (
    <SettingsRoom frame={frame} title={says.tokensTitle} lead={says.tokensLead}>
      {isRevoked ? (
        <Notice tone="done">
          <p>{says.revoked}</p>
        </Notice>
      ) : null}
      <section class="keys-part" aria-labelledby="tokens-title">
        <h2 id="tokens-title">{says.yourTokens}</h2>
        {tokens.length === 0 ? (
          <EmptyState title={says.noTokens}>
            <p>{says.noTokensText}</p>
          </EmptyState>
        ) : (
          <ul class="keys">
            {tokens.map(token => (
              <Token key={token.id} words={words} token={token} now={now} />
            ))}
          </ul>
        )}
        <p class="keys__note">
          {says.tokensUse} <code>Authorization: Bearer walz_…</code>{' '}
          <a href={addresses.graphql}>{says.tokensApi}</a>
        </p>
      </section>
      <section class="keys-part" aria-labelledby="new-title">
        <h2 id="new-title">{says.newToken}</h2>
        <MakeToken words={words} typed={typed} refusals={refusals} />
      </section>
    </SettingsRoom>
  );
}

function Token({ words, token, now }: { words: Words; token: OwnToken; now: string }): VNode {
  const { sessions } = words;
  const { id, name, scopes, createdAt, lastUsedAt } = token;
  return (
    <li class={hasEnded(token, now) ? 'keys__ended' : undefined}>
      <div>
        <h3>{name}</h3>
        <dl class="keys__facts">
          <div>
            <dt>{sessions.tokenScopes}</dt>
            <dd>{scopes.map(scope => scopeInWords(scope, words)).join(', ')}</dd>
          </div>
        </dl>
        <p class="keys__line">
          {[
            lastUsedAt === null ? sessions.tokenUnused : sessions.tokenUsed(momentInWords(lastUsedAt, words)),
            sessions.tokenMadeOn(dayOfMoment(createdAt, words)),
            endInWords(token, now, words),
          ].join(' · ')}
        </p>
      </div>
      <form method="post" action={addresses.settings.tokens}>
        <input type="hidden" name="do" value="revoke" />
        <button class="textual" type="submit" name="token" value={id} aria-label={sessions.revokeOne(name)}>
          {sessions.revoke}
        </button>
      </form>
    </li>
  );
}

function scopeInWords(scope: ScopeName, { sessions }: Words): string {
  return { READ: sessions.mayRead, WRITE: sessions.mayWrite, CALENDAR: sessions.mayFetchCalendars }[scope];
}

function hasEnded({ expiresAt }: OwnToken, now: string): boolean {
  return expiresAt !== null && Temporal.Instant.compare(expiresAt, now) <= 0;
}

function endInWords(token: OwnToken, now: string, words: Words): string {
  const { sessions } = words;
  if (token.expiresAt === null) return sessions.tokenForEver;
  const day = lastDayBefore(token.expiresAt, words);
  return hasEnded(token, now) ? sessions.tokenEnded(day) : sessions.tokenUntil(day);
}
