import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { Button } from '../house/components/button.js';
import { TextField } from '../house/components/field.js';
import { Form } from '../house/components/form.js';
import { Notice } from '../house/components/notice.js';
import type { Frame } from '../house/frame.js';
import { Layout } from '../house/layout.js';
import { wordsFor, type Refused } from '../words/index.js';

export interface ForgottenPageProps {
  readonly frame: Frame;
  /** Posted as `email`: an address or a handle. */
  readonly typed?: string | undefined;
  readonly refusals?: readonly Refused[] | undefined;
  readonly sendsMail: boolean;
  readonly isAsked?: boolean;
}

export function ForgottenPage({ frame, typed, refusals, sendsMail, isAsked }: ForgottenPageProps): VNode {
  const words = wordsFor(frame.language);
  const { account } = words;
  return (
    <Layout {...frame} title={account.forgottenTitle} description={account.forgottenLead} isUnlisted>
      <div class="desk">
        <div class="desk__main">
          <header>
            <h1>{account.forgottenTitle}</h1>
            <p class="lead">{account.forgottenLead}</p>
          </header>
          {isAsked ? (
            <Notice tone="done">
              <p>{sendsMail ? account.asked : account.askedOff}</p>
            </Notice>
          ) : sendsMail ? null : (
            <Notice>
              <p>{account.forgottenOff}</p>
            </Notice>
          )}
          <Form words={words} action={addresses.forgotten} refusals={refusals} fields={['email']}>
            <TextField
              words={words}
              refusals={refusals}
              name="email"
              label={account.emailOrHandle}
              value={typed}
              autocomplete="username"
              required
              isVerbatim
            />
            <Button kind="primary">{account.forgottenDo}</Button>
          </Form>
          <p>
            <a href={addresses.signIn}>{account.toSignIn}</a>
          </p>
        </div>
      </div>
    </Layout>
  );
}
