import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { LinkButton } from '../house/components/button.js';
import { RoadEnd } from '../house/components/road-end.js';
import type { Frame } from '../house/frame.js';
import { Layout } from '../house/layout.js';
import { refusalInWords, wordsFor, type Refused } from '../words/index.js';

export interface SignInTroublePageProps {
  readonly frame: Frame;
  readonly refused: Refused;
}

/** Back from a provider with nothing: what happened, and where to begin again. */
export function SignInTroublePage({ frame, refused }: SignInTroublePageProps): VNode {
  const words = wordsFor(frame.language);
  const { connections } = words;
  const sentence = refusalInWords(refused, words);
  return (
    <Layout {...frame} title={connections.troubleTitle} description={sentence} isUnlisted>
      <div class="dead-end">
        <RoadEnd kind="fork" />
        <h1>{connections.troubleTitle}</h1>
        <p class="lead">{sentence}</p>
        <p>{connections.troubleHelp}</p>
        <p class="dead-end__ways">
          {frame.viewer ? (
            <LinkButton kind="primary" href={addresses.settings.connections}>
              {connections.title}
            </LinkButton>
          ) : (
            <LinkButton kind="primary" href={addresses.signIn}>
              {connections.toSignIn}
            </LinkButton>
          )}
          <LinkButton kind="quiet" href={addresses.home}>
            {words.errors.toHome}
          </LinkButton>
        </p>
      </div>
    </Layout>
  );
}
