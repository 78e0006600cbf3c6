import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { Button } from '../house/components/button.js';
import { TextField } from '../house/components/field.js';
import { Form } from '../house/components/form.js';
import type { Frame } from '../house/frame.js';
import { Layout } from '../house/layout.js';
import { LinkAsked } from './link-asked.js';
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
  if (isAsked) {
    const again = addresses.forgotten;
    return <LinkAsked frame={frame} sendsMail={sendsMail} lasts={account.askedLastsHour} again={again} />;
  }
  const lead = sendsMail ? account.forgottenLead : account.forgottenOff;
  return (
    <Layout {...frame} title={account.forgottenTitle} description={lead} isUnlisted>
      <div class="desk">
        <div class="desk__main">
          <header>
            <h1>{account.forgottenTitle}</h1>
            <p class="lead">{lead}</p>
          </header>
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
            <Button kind="primary">{sendsMail ? account.forgottenDo : account.forgottenDoOff}</Button>
          </Form>
          <p>
            <a href={addresses.signIn}>{account.toSignIn}</a>
          </p>
        </div>
      </div>
    </Layout>
  );
}
