import type { ComponentChildren, VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { Button, LinkButton } from '../house/components/button.js';
import { PasswordField } from '../house/components/field.js';
import { Form } from '../house/components/form.js';
import type { Frame } from '../house/frame.js';
import { Layout } from '../house/layout.js';
import { wordsFor, type Refused } from '../words/index.js';

export interface MailedLinkPageProps {
  readonly frame: Frame;
  /** What the mail brought; posted back as `secret`. */
  readonly secret: string;
  readonly link: {
    readonly purpose: 'VERIFY' | 'CHANGE' | 'SIGN_IN' | 'RESET';
    readonly email: string;
    readonly isMine: boolean;
    /** Whether the account had this address proved before. */
    readonly isProved: boolean;
    readonly person: { readonly name: string; readonly handle: string };
  };
  readonly refusals?: readonly Refused[] | undefined;
}

/** Looking at a link does nothing: programs that look into mails open every link, and only people press a button. */
export function MailedLinkPage(props: MailedLinkPageProps): VNode {
  const { purpose, isMine } = props.link;
  if (purpose === 'SIGN_IN') return <Arrive {...props} />;
  if (purpose === 'RESET') return <Reset {...props} />;
  return isMine ? <Verify {...props} /> : <ForAnother {...props} />;
}

function Arrive({ frame, secret, link, refusals }: MailedLinkPageProps): VNode {
  const words = wordsFor(frame.language);
  const { account } = words;
  const { name, handle } = link.person;
  return (
    <Desk frame={frame} title={account.arriveTitle(name)} lead={account.arriveLead(handle)}>
      <Form words={words} action={addresses.links.signIn} refusals={refusals} fields={[]}>
        <input type="hidden" name="secret" value={secret} />
        {link.isProved ? null : <p>{account.arriveFirst(link.email)}</p>}
        <Button kind="primary">{account.arriveDo(name)}</Button>
      </Form>
    </Desk>
  );
}

function Reset({ frame, secret, link, refusals }: MailedLinkPageProps): VNode {
  const words = wordsFor(frame.language);
  const { account, people } = words;
  const { handle } = link.person;
  return (
    <Desk frame={frame} title={account.resetTitle} lead={account.resetLead(handle)}>
      <Form words={words} action={addresses.links.reset} refusals={refusals} fields={['password']}>
        <input type="hidden" name="secret" value={secret} />
        {/* Nobody types in it: it tells the browser whose password it shall keep. */}
        <input type="hidden" name="username" autocomplete="username" value={handle} />
        <PasswordField
          words={words}
          refusals={refusals}
          name="password"
          label={account.newPassword}
          hint={people.passwordHint}
          autocomplete="new-password"
          required
        />
        <Button kind="primary">{account.resetDo}</Button>
      </Form>
    </Desk>
  );
}

function Verify({ frame, secret, link, refusals }: MailedLinkPageProps): VNode {
  const words = wordsFor(frame.language);
  const { account } = words;
  const lead = account.verifyLead(link.email, link.person.handle);
  return (
    <Desk frame={frame} title={account.verifyTitle} lead={lead}>
      <Form words={words} action={addresses.links.verify} refusals={refusals} fields={[]}>
        <input type="hidden" name="secret" value={secret} />
        <p>{link.purpose === 'CHANGE' ? account.changeText : account.verifyText}</p>
        <Button kind="primary">{account.verifyDo}</Button>
      </Form>
    </Desk>
  );
}

function ForAnother({ frame, link }: MailedLinkPageProps): VNode {
  const { account } = wordsFor(frame.language);
  return <Desk frame={frame} title={account.otherTitle} lead={account.otherText(link.person.handle)} />;
}

export function StaleLinkPage({ frame, wayOn }: { readonly frame: Frame; readonly wayOn: string }): VNode {
  const { account } = wordsFor(frame.language);
  return (
    <Desk frame={frame} title={account.staleTitle} lead={account.staleText}>
      <p>
        <LinkButton kind="primary" href={wayOn}>
          {account.askAgain}
        </LinkButton>
      </p>
    </Desk>
  );
}

interface DeskProps {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string;
  readonly children?: ComponentChildren;
}

function Desk({ frame, title, lead, children }: DeskProps): VNode {
  return (
    <Layout {...frame} title={title} description={title} isUnlisted>
      <div class="desk">
        <div class="desk__main">
          <header>
            <h1>{title}</h1>
            <p class="lead">{lead}</p>
          </header>
          {children}
        </div>
      </div>
    </Layout>
  );
}
