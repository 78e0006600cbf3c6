import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { Button } from '../house/components/button.js';
import { PasswordField, TextField } from '../house/components/field.js';
import { Form } from '../house/components/form.js';
import type { Frame } from '../house/frame.js';
import { Layout } from '../house/layout.js';
import { wordsFor, type Refused } from '../words/index.js';
import { PasskeySignIn } from './passkeys.page.js';

export interface SignInPageProps {
  readonly frame: Frame;
  /** Posted as `email`, `password` and, if there is one, `back`. */
  readonly typed?: { readonly email?: string } | undefined;
  /** The page to return to afterwards; the server must only accept paths of this site. */
  readonly back?: string | undefined;
  readonly refusals?: readonly Refused[] | undefined;
}

export function SignInPage({ frame, typed = {}, back, refusals }: SignInPageProps): VNode {
  const words = wordsFor(frame.language);
  const { people } = words;
  const field = { words, refusals, required: true };
  return (
    <Layout {...frame} title={people.signInTitle} description={people.signInLead} islands={['passkey']}>
      <div class="desk">
        <div class="desk__main">
          <header>
            <h1>{people.signInTitle}</h1>
            <p class="lead">{people.signInLead}</p>
          </header>
          <Form words={words} action={addresses.signIn} refusals={refusals} fields={['email', 'password']}>
            {back ? <input type="hidden" name="back" value={back} /> : null}
            <TextField
              {...field}
              name="email"
              type="email"
              label={people.email}
              value={typed.email}
              autocomplete="username"
              isVerbatim
            />
            <PasswordField
              {...field}
              name="password"
              label={people.password}
              autocomplete="current-password"
            />
            <Button kind="primary">{people.signInDo}</Button>
          </Form>
          <PasskeySignIn words={words} back={back} />
          <p>
            {people.noAccount} <a href={addresses.signUp}>{people.signUpDo}</a>
          </p>
        </div>
      </div>
    </Layout>
  );
}
