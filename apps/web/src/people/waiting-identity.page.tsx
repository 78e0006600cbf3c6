import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { Button, LinkButton } from '../house/components/button.js';
import { TextField } from '../house/components/field.js';
import { Form } from '../house/components/form.js';
import { Notice } from '../house/components/notice.js';
import type { Frame, Viewer } from '../house/frame.js';
import { Layout } from '../house/layout.js';
import { wordsFor, type Refused, type Words } from '../words/index.js';

export interface WaitingIdentityPageProps {
  readonly frame: Frame;
  readonly waiting: Waiting;
  /** Posted as `do` (`sign-up`, `link`, `leave`), `name`, `handle` and, where the provider knows none, `email`. */
  readonly typed?: { readonly name?: string; readonly handle?: string; readonly email?: string } | undefined;
  readonly refusals?: readonly Refused[] | undefined;
}

export interface Waiting {
  readonly providerName: string;
  readonly label: string;
  readonly name: string;
  readonly handle: string;
  readonly email: string | null;
  readonly isAddressTaken: boolean;
  readonly maySignUp: boolean;
}

type Part = WaitingIdentityPageProps & { readonly words: Words };

const FIELDS = ['name', 'handle', 'email'];
const toSignIn = `${addresses.signIn}?back=${encodeURIComponent(addresses.signInWaiting)}`;

/** Somebody is proved to be somebody elsewhere; here she says who that is. */
export function WaitingIdentityPage(props: WaitingIdentityPageProps): VNode {
  const { frame, waiting } = props;
  const words = wordsFor(frame.language);
  const title = titleOf(props, words);
  const part = { ...props, words };
  return (
    <Layout {...frame} title={title} description={title} isUnlisted>
      <div class="desk">
        <div class="desk__main">
          <header>
            <h1>{title}</h1>
            <p class="lead">{words.connections.cameAs(waiting.providerName, waiting.label)}</p>
          </header>
          {frame.viewer ? (
            <LinkIt {...part} viewer={frame.viewer} />
          ) : waiting.isAddressTaken ? (
            <SignInFirst {...part} />
          ) : (
            <NewAccount {...part} />
          )}
        </div>
      </div>
    </Layout>
  );
}

function titleOf({ frame, waiting }: WaitingIdentityPageProps, { connections }: Words): string {
  if (frame.viewer) return connections.linkTitle(waiting.providerName);
  if (waiting.isAddressTaken) return connections.knownTitle;
  return waiting.maySignUp ? connections.newTitle : connections.closedTitle;
}

function LinkIt({ waiting, refusals, viewer, words }: Part & { readonly viewer: Viewer }): VNode {
  const { connections } = words;
  return (
    <Form words={words} action={addresses.signInWaiting} refusals={refusals} fields={[]}>
      <p>{connections.linkText(waiting.providerName, waiting.label, viewer.name, viewer.handle)}</p>
      <p class="form__row">
        <Button kind="primary" name="do" value="link">
          {connections.linkDo}
        </Button>
        <Button kind="quiet" name="do" value="leave">
          {connections.notNow}
        </Button>
      </p>
    </Form>
  );
}

/** Nothing is linked because two addresses are alike: the account here has to be proved as well. */
function SignInFirst({ waiting, refusals, words }: Part): VNode {
  const { connections } = words;
  return (
    <Form words={words} action={addresses.signInWaiting} refusals={refusals} fields={[]}>
      <p>{connections.knownText(waiting.email ?? '')}</p>
      <p class="form__row">
        <LinkButton kind="primary" href={toSignIn}>
          {connections.knownDo}
        </LinkButton>
        <Button kind="quiet" name="do" value="leave">
          {connections.notNow}
        </Button>
      </p>
    </Form>
  );
}

function NewAccount(props: Part): VNode {
  const { waiting, words } = props;
  const { connections } = words;
  return (
    <>
      {waiting.maySignUp ? (
        <SignUpForm {...props} />
      ) : (
        <Notice>
          <p>{words.refusals.sign_up_closed}</p>
        </Notice>
      )}
      <p>
        {connections.haveOne} <a href={toSignIn}>{connections.haveOneDo}</a>
      </p>
    </>
  );
}

function SignUpForm({ waiting, typed = {}, refusals, words }: Part): VNode {
  const { connections, people } = words;
  const field = { words, refusals, required: true };
  return (
    <Form words={words} action={addresses.signInWaiting} refusals={refusals} fields={FIELDS}>
      <TextField
        {...field}
        name="name"
        label={people.name}
        hint={people.nameHint}
        value={typed.name ?? waiting.name}
        autocomplete="name"
      />
      <TextField
        {...field}
        name="handle"
        label={people.handle}
        hint={people.handleHint}
        value={typed.handle ?? waiting.handle}
        autocomplete="username"
        isVerbatim
      />
      {waiting.email === null ? (
        <TextField
          {...field}
          name="email"
          type="email"
          label={people.email}
          hint={connections.emailNeeded(waiting.providerName)}
          value={typed.email}
          autocomplete="email"
          isVerbatim
        />
      ) : (
        <p>{connections.emailKnown(waiting.email, waiting.providerName)}</p>
      )}
      <Button kind="primary" name="do" value="sign-up">
        {people.signUpDo}
      </Button>
    </Form>
  );
}
