import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { Button } from '../house/components/button.js';
import { PasswordField, TextField } from '../house/components/field.js';
import { Form } from '../house/components/form.js';
import { Notice } from '../house/components/notice.js';
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
  /** Who may make an account here. */
  readonly signUp: 'OPEN' | 'INVITATION' | 'CLOSED';
  /** What the link of an invitation brought; posted as `invitation`. */
  readonly invitation?: string | undefined;
  /** Where she was going; posted as `back`. */
  readonly back?: string | undefined;
  /** Whether that is good for an account; not said where nobody asked. */
  readonly isInvited?: boolean | undefined;
}

const FIELDS = ['name', 'handle', 'email', 'password', 'invitation'];

export function SignUpPage(props: SignUpPageProps): VNode {
  const { signUp, isInvited, refusals } = props;
  const isOpen = signUp === 'OPEN' || (signUp === 'INVITATION' && (isInvited || refusals !== undefined));
  return isOpen ? <Joining {...props} /> : <Waiting {...props} />;
}

/** Why nobody can join here, or not without a link; a page that is honest before it asks for anything. */
function Waiting({ frame, signUp, isInvited }: SignUpPageProps): VNode {
  const words = wordsFor(frame.language);
  const { people, account } = words;
  const isClosed = signUp === 'CLOSED';
  const title = isClosed ? account.closedTitle : account.neededTitle;
  return (
    <Layout {...frame} title={title} description={title}>
      <div class="desk">
        <div class="desk__main">
          <header>
            <h1>{title}</h1>
            <p class="lead">{isClosed ? account.closedText : account.neededText}</p>
          </header>
          {!isClosed && isInvited === false ? (
            <Notice tone="wrong">
              <p>{account.unknownText}</p>
            </Notice>
          ) : null}
          <p>
            {people.haveAccount} <a href={addresses.signIn}>{words.site.signIn}</a>
          </p>
        </div>
      </div>
    </Layout>
  );
}

function Joining(props: SignUpPageProps): VNode {
  const { frame, typed = {}, refusals, sendsMail, signUp, invitation = '', waysIn, back } = props;
  const words = wordsFor(frame.language);
  const { people, account } = words;
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
            {back === undefined ? null : <input type="hidden" name="back" value={back} />}
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
            {signUp === 'INVITATION' ? (
              <>
                <TextField
                  {...field}
                  name="invitation"
                  label={account.invitation}
                  hint={account.invitationHint}
                  value={invitation}
                  autocomplete="off"
                  isVerbatim
                />
                <p>{account.invitedText}</p>
              </>
            ) : null}
            <Button kind="primary">{people.signUpDo}</Button>
          </Form>
          {signUp === 'OPEN' ? <OtherWays words={words} waysIn={waysIn} /> : null}
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
