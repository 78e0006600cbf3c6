import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { Button } from '../house/components/button.js';
import { PasswordField, TextField } from '../house/components/field.js';
import { Form } from '../house/components/form.js';
import type { Frame } from '../house/frame.js';
import { Layout } from '../house/layout.js';
import { OtherWays, type WayIn } from './other-ways.js';
import { wordsFor, type Refused } from '../words/index.js';

export interface SignUpPageProps {
  readonly frame: Frame;
  /** What was typed, without the password. Posted as `name`, `handle`, `email`, `password`. */
  readonly typed?: { readonly name?: string; readonly handle?: string; readonly email?: string } | undefined;
  readonly refusals?: readonly Refused[] | undefined;
  readonly waysIn: readonly WayIn[];
  /** Whether mail leaves this house; where it does not, nobody should wait for it. */
  readonly sendsMail: boolean;
}

const FIELDS = ['name', 'handle', 'email', 'password'];

export function SignUpPage({ frame, typed = {}, refusals, sendsMail, waysIn }: SignUpPageProps): VNode {
  const words = wordsFor(frame.language);
  const { people } = words;
  const field = { words, refusals, required: true };
  return (
    <Layout {...frame} title={people.signUpTitle} description={people.signUpLead}>
      <div class="desk desk--aside">
        <div class="desk__main">
          <header>
            <h1>{people.signUpTitle}</h1>
            <p class="lead">{people.signUpLead}</p>
          </header>
          <Form words={words} action={addresses.signUp} refusals={refusals} fields={FIELDS}>
            <TextField
              {...field}
              name="name"
              label={people.name}
              hint={people.nameHint}
              value={typed.name}
              autocomplete="name"
            />
            <TextField
              {...field}
              name="handle"
              label={people.handle}
              hint={people.handleHint}
              value={typed.handle}
              autocomplete="username"
              isVerbatim
            />
            <TextField
              {...field}
              name="email"
              type="email"
              label={people.email}
              hint={sendsMail ? people.emailHint : people.emailHintNoMail}
              value={typed.email}
              autocomplete="email"
              isVerbatim
            />
            <PasswordField
              {...field}
              name="password"
              label={people.password}
              hint={people.passwordHint}
              autocomplete="new-password"
            />
            <Button kind="primary">{people.signUpDo}</Button>
          </Form>
          <OtherWays words={words} waysIn={waysIn} />
          <p>
            {people.haveAccount} <a href={addresses.signIn}>{words.site.signIn}</a>
          </p>
        </div>
        <aside class="desk__aside" aria-labelledby="next-title">
          <h2 id="next-title">{people.whatNext}</h2>
          <ol class="steps">
            {[people.nextOne, people.nextTwo, people.nextThree].map(step => (
              <li key={step}>
                <p>{step}</p>
              </li>
            ))}
          </ol>
        </aside>
      </div>
    </Layout>
  );
}
