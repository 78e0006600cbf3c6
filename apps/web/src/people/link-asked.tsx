import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import type { Frame } from '../house/frame.js';
import { Layout } from '../house/layout.js';
import { wordsFor } from '../words/index.js';

interface LinkAskedProps {
  readonly frame: Frame;
  readonly sendsMail: boolean;
  /** How long the link opens something. */
  readonly lasts: string;
  /** Where another one can be asked for. */
  readonly again: string;
}

/** After a link was asked for: what happens next, and the same whoever was asked for. */
export function LinkAsked({ frame, sendsMail, lasts, again }: LinkAskedProps): VNode {
  const { account } = wordsFor(frame.language);
  const title = sendsMail ? account.askedTitle : account.askedTitleOff;
  return (
    <Layout {...frame} title={title} description={title} isUnlisted>
      <div class="desk">
        <div class="desk__main">
          <header>
            <h1>{title}</h1>
            <p class="lead" role="status">
              {sendsMail ? account.asked : account.askedOff}
            </p>
          </header>
          <p>{lasts}</p>
          {sendsMail ? <p>{account.askedNothing}</p> : null}
          <p>
            <a href={again}>{account.askAgain}</a>
          </p>
          {again.startsWith(addresses.signIn) ? null : (
            <p>
              <a href={addresses.signIn}>{account.toSignIn}</a>
            </p>
          )}
        </div>
      </div>
    </Layout>
  );
}
