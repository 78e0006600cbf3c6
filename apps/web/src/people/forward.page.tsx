import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { LinkButton } from '../house/components/button.js';
import type { Frame } from '../house/frame.js';
import { Layout } from '../house/layout.js';
import { wordsFor } from '../words/index.js';

export interface ForwardPageProps {
  readonly frame: Frame;
  readonly provider: string;
  readonly address: string;
}

/** The moment between this site and the provider; a form may not lead there, so this page does. */
export function ForwardPage({ frame, provider, address }: ForwardPageProps): VNode {
  const { connections } = wordsFor(frame.language);
  return (
    <Layout
      {...frame}
      title={connections.forwardTitle(provider)}
      description={connections.forwardLead(provider)}
      movesTo={address}
      isUnlisted
    >
      <div class="desk">
        <div class="desk__main">
          <header>
            <h1>{connections.forwardTitle(provider)}</h1>
            <p class="lead">{connections.forwardLead(provider)}</p>
          </header>
          <p class="form__row">
            <LinkButton kind="primary" href={address}>
              {connections.forwardDo(provider)}
            </LinkButton>
            <LinkButton kind="quiet" href={frame.viewer ? addresses.settings.connections : addresses.signIn}>
              {connections.stay}
            </LinkButton>
          </p>
        </div>
      </div>
    </Layout>
  );
}
