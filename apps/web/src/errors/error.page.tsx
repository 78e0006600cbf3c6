import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { LinkButton } from '../house/components/button.js';
import { RoadEnd, type RoadEndKind } from '../house/components/road-end.js';
import type { Frame } from '../house/frame.js';
import { Layout } from '../house/layout.js';
import { refusalInWords, wordsFor, type Refused, type Words } from '../words/index.js';

export type ErrorKind = 403 | 404 | 410 | 413 | 415 | 422 | 429 | 500 | 503 | 'offline';

export interface ErrorPageProps {
  readonly frame: Frame;
  readonly kind: ErrorKind;
  /** What exactly was refused, where the server knows. */
  readonly refused?: Refused | undefined;
  /** With a 500: what the operator needs to find it in the log. */
  readonly requestId?: string | undefined;
}

/** What may be over when one tries again. */
const PASSING: ReadonlySet<ErrorKind> = new Set<ErrorKind>([429, 500, 503, 'offline']);

interface Telling {
  readonly road: RoadEndKind;
  readonly title: string;
  readonly text: string;
  readonly help: string;
}

export function ErrorPage({ frame, kind, refused, requestId }: ErrorPageProps): VNode {
  const words = wordsFor(frame.language);
  const { errors } = words;
  const { road, title, text, help } = tellingOf(kind, words);
  const mayTryAgain = PASSING.has(kind);
  const isHelpedByNumber = kind === 500 && requestId !== undefined;
  return (
    <Layout {...frame} title={title} description={text} isUnlisted>
      <div class="dead-end">
        <RoadEnd kind={road} />
        <h1>{title}</h1>
        <p class="lead">{refused ? refusalInWords(refused, words) : text}</p>
        <p>
          {isHelpedByNumber ? errors.brokenHelp : help}
          {isHelpedByNumber ? (
            <>
              {' '}
              <code class="dead-end__number">{requestId}</code>
            </>
          ) : null}
        </p>
        <p class="dead-end__ways">
          {mayTryAgain ? (
            <LinkButton kind="primary" href="">
              {errors.again}
            </LinkButton>
          ) : null}
          <LinkButton kind={mayTryAgain ? 'quiet' : 'primary'} href={addresses.home}>
            {errors.toHome}
          </LinkButton>
          {kind === 403 || kind === 404 ? <SignInInstead frame={frame} words={words} /> : null}
        </p>
        {kind === 'offline' ? null : <p class="dead-end__label">{errors.label(kind)}</p>}
      </div>
    </Layout>
  );
}

/** What is closed to a stranger may be open to whom it belongs to. */
function SignInInstead({ frame, words }: { frame: Frame; words: Words }): VNode | null {
  if (frame.viewer) return null;
  return (
    <LinkButton kind="quiet" href={`${addresses.signIn}?back=${encodeURIComponent(frame.path)}`}>
      {words.errors.toSignIn}
    </LinkButton>
  );
}

function tellingOf(kind: ErrorKind, { errors }: Words): Telling {
  const tellings: Record<ErrorKind, Telling> = {
    403: {
      road: 'gate',
      title: errors.forbiddenTitle,
      text: errors.forbiddenText,
      help: errors.forbiddenHelp,
    },
    404: { road: 'end', title: errors.notFoundTitle, text: errors.notFoundText, help: errors.notFoundHelp },
    410: { road: 'trace', title: errors.goneTitle, text: errors.goneText, help: errors.goneHelp },
    413: {
      road: 'gate',
      title: errors.tooLargeTitle,
      text: errors.tooLargeText,
      help: errors.tooLargeHelp,
    },
    415: {
      road: 'fork',
      title: errors.unreadableTitle,
      text: errors.unreadableText,
      help: errors.unprocessableHelp,
    },
    422: {
      road: 'fork',
      title: errors.unprocessableTitle,
      text: errors.unprocessableText,
      help: errors.unprocessableHelp,
    },
    429: { road: 'works', title: errors.tooManyTitle, text: errors.tooManyText, help: errors.tooManyHelp },
    500: { road: 'gap', title: errors.brokenTitle, text: errors.brokenText, help: errors.brokenHelpBare },
    503: { road: 'works', title: errors.busyTitle, text: errors.busyText, help: errors.busyHelp },
    offline: { road: 'cut', title: errors.offlineTitle, text: errors.offlineText, help: errors.offlineHelp },
  };
  return tellings[kind];
}
