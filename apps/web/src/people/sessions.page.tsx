import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { Button } from '../house/components/button.js';
import { Notice } from '../house/components/notice.js';
import type { Frame } from '../house/frame.js';
import { SettingsRoom } from '../house/rooms.js';
import { refusalInWords, wordsFor, type Refused, type Words } from '../words/index.js';
import { dayOfMoment, momentInWords } from './moment-text.js';

export interface OwnSession {
  readonly id: string;
  readonly browser: string | null;
  readonly system: string | null;
  readonly openedAt: string;
  readonly lastUsedAt: string;
  readonly isThisOne: boolean;
}

/** The forms are posted to `/settings/sessions`: `do=end` with `session`, or `do=end-others`. */
export interface SessionsPageProps {
  readonly frame: Frame;
  readonly sessions: readonly OwnSession[];
  /** What has just been done (the redirect carries it). */
  readonly done?: 'one' | 'others' | undefined;
  readonly refusals?: readonly Refused[] | undefined;
}

export function SessionsPage({ frame, sessions, done, refusals = [] }: SessionsPageProps): VNode {
  const words = wordsFor(frame.language);
  const says = words.sessions;
  const [own, others] = [sessions.filter(isOwn), sessions.filter(each => !isOwn(each))];
  return (
    <SettingsRoom frame={frame} title={says.title} lead={says.lead}>
      {refusals.map(refused => (
        <Notice key={refused.code} tone="wrong">
          <p role="alert">{refusalInWords(refused, words)}</p>
        </Notice>
      ))}
      {done ? (
        <Notice tone="done">
          <p>{done === 'one' ? says.ended : says.othersEnded}</p>
        </Notice>
      ) : null}
      <ul class="keys">
        {[...own, ...others].map(session => (
          <Session key={session.id} words={words} session={session} />
        ))}
      </ul>
      {others.length > 0 ? (
        <form class="form" method="post" action={addresses.settings.sessions}>
          <p class="keys__note">{says.endOthersLead}</p>
          <Button name="do" value="end-others">
            {says.endOthers}
          </Button>
        </form>
      ) : (
        <p class="keys__note">{says.noOthers}</p>
      )}
    </SettingsRoom>
  );
}

const isOwn = ({ isThisOne }: OwnSession): boolean => isThisOne;

function Session({ words, session }: { words: Words; session: OwnSession }): VNode {
  const { sessions } = words;
  const name = deviceInWords(session, words);
  return (
    <li class={session.isThisOne ? 'keys__own' : undefined}>
      <div>
        <h2>
          {name}
          {session.isThisOne ? <span class="keys__here">{sessions.thisOne}</span> : null}
        </h2>
        <dl class="keys__facts">
          <div>
            <dt>{sessions.lastUsedAt}</dt>
            <dd>
              <time datetime={session.lastUsedAt}>{momentInWords(session.lastUsedAt, words)}</time>
            </dd>
          </div>
          <div>
            <dt>{sessions.openedAt}</dt>
            <dd>
              <time datetime={session.openedAt}>{dayOfMoment(session.openedAt, words)}</time>
            </dd>
          </div>
        </dl>
      </div>
      {session.isThisOne ? null : (
        <form method="post" action={addresses.settings.sessions}>
          <input type="hidden" name="do" value="end" />
          <button
            class="textual"
            type="submit"
            name="session"
            value={session.id}
            aria-label={sessions.endOne(name)}
          >
            {sessions.end}
          </button>
        </form>
      )}
    </li>
  );
}

function deviceInWords({ browser, system }: OwnSession, { sessions }: Words): string {
  if (browser !== null && system !== null) return sessions.browserOn(browser, system);
  return browser ?? system ?? sessions.unknownDevice;
}
