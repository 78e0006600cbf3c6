import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { Button } from '../house/components/button.js';
import { PasswordField, TextField } from '../house/components/field.js';
import { Form } from '../house/components/form.js';
import type { Frame } from '../house/frame.js';
import { Layout } from '../house/layout.js';
import { LinkAsked } from './link-asked.js';
import { OtherWays, type WayIn } from './other-ways.js';
import { wordsFor, type Refused } from '../words/index.js';
import { PasskeySignIn } from './passkeys.page.js';

export interface SignInPageProps {
  readonly frame: Frame;
  /** Posted as `email` (or a handle), `password`, `do` (`link` asks for a mailed one) and, if there is one, `back`. */
  readonly typed?: { readonly email?: string } | undefined;
  /** The page to return to afterwards; the server must only accept paths of this site. */
  readonly back?: string | undefined;
  readonly refusals?: readonly Refused[] | undefined;
  /** Whether mail leaves this house; where it does not, no link can be mailed. */
  readonly sendsMail: boolean;
  readonly waysIn: readonly WayIn[];
  /** Whether a link has just been asked for. */
  readonly isAsked?: boolean;
}

export function SignInPage(props: SignInPageProps): VNode {
  const { frame, typed = {}, back, refusals, sendsMail, isAsked, waysIn } = props;
  const words = wordsFor(frame.language);
  const { people, account } = words;
  const field = { words, refusals, required: true };
  if (isAsked) return <LinkAskedPage {...props} />;
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
              label={account.emailOrHandle}
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
            <div class="instead">
              <Button name="do" value="link" disabled={!sendsMail}>
                {account.linkInstead}
              </Button>
              <p>{sendsMail ? account.linkInsteadHint : account.linkInsteadOff}</p>
            </div>
          </Form>
          <PasskeySignIn words={words} back={back} />
          <OtherWays words={words} waysIn={waysIn} back={back} />
          <p>
            <a href={addresses.forgotten}>{account.forgotten}</a>
          </p>
          {frame.isJoinable ? (
            <p>
              {people.noAccount} <a href={addresses.signUp}>{people.signUpDo}</a>
            </p>
          ) : null}
        </div>
      </div>
    </Layout>
  );
}

/** There is nothing to fill in any more; what happens next is in the mailbox. */
function LinkAskedPage({ frame, sendsMail, back }: SignInPageProps): VNode {
  const { account } = wordsFor(frame.language);
  const again =
    back === undefined ? addresses.signIn : `${addresses.signIn}?${new URLSearchParams({ back }).toString()}`;
  return <LinkAsked frame={frame} sendsMail={sendsMail} lasts={account.askedLastsQuarter} again={again} />;
}
