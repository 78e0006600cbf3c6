import type { ComponentChildren, VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { Button } from '../house/components/button.js';
import { PasswordField, TextField } from '../house/components/field.js';
import { Form } from '../house/components/form.js';
import { Notice } from '../house/components/notice.js';
import type { Frame } from '../house/frame.js';
import { SettingsRoom } from '../house/rooms.js';
import { wordsFor, type Refused, type Words } from '../words/index.js';

/**
 * Its forms are posted to `/settings/account`, and their buttons say in `do` what is wanted:
 *
 * - `mail-again`
 * - `change-address`: `email`, and `proof` (the password) unless she has just signed in
 * - `set-password`: `password`, and `oldPassword` if there is one
 */
export interface AccountPageProps {
  readonly frame: Frame;
  readonly account: {
    readonly email: string | null;
    /** What she asked to have instead, until she opens the link to it. */
    readonly pendingEmail: string | null;
    readonly isVerified: boolean;
    readonly hasPassword: boolean;
    readonly hasJustSignedIn: boolean;
  };
  readonly sendsMail: boolean;
  readonly typed?: { readonly email?: string; readonly do?: string } | undefined;
  readonly refusals?: readonly Refused[] | undefined;
  readonly done?: Done | undefined;
}

export const dones = ['verified', 'asked', 'password'] as const;
export type Done = (typeof dones)[number];

type Part = AccountPageProps & { readonly words: Words };

export function AccountPage(props: AccountPageProps): VNode {
  const words = wordsFor(props.frame.language);
  return (
    <SettingsRoom frame={props.frame} title={words.account.title} lead={words.account.lead}>
      <Address {...props} words={words} />
      <NewAddress {...props} words={words} />
      <Password {...props} words={words} />
    </SettingsRoom>
  );
}

function Address(props: Part): VNode {
  const { account: own, sendsMail, done, typed = {}, refusals = [], words } = props;
  const { account } = words;
  const isAbout = typed.do === 'mail-again';
  return (
    <Leaf id="address" title={account.address}>
      {done === 'verified' ? <Done>{account.doneVerified}</Done> : null}
      {done === 'asked' ? <Done>{sendsMail ? account.doneAsked : account.doneAskedOff}</Done> : null}
      {own.pendingEmail === null ? null : (
        <Notice>
          <p>{account.pending(own.pendingEmail)}</p>
        </Notice>
      )}
      {own.email === null ? (
        <p>{account.addressNone}</p>
      ) : (
        <dl class="facts">
          <dt>{account.addressNow}</dt>
          <dd>{own.email}</dd>
          <dd class={own.isVerified ? 'facts__good' : undefined}>
            {own.isVerified ? account.isVerified : account.isClaimed}
          </dd>
        </dl>
      )}
      {own.email !== null && !own.isVerified ? (
        <Form
          words={words}
          action={`${addresses.settings.account}#address-title`}
          refusals={isAbout ? refusals : []}
          fields={[]}
        >
          <p>{sendsMail ? account.isClaimedText : account.isClaimedOff}</p>
          <Button name="do" value="mail-again">
            {sendsMail ? account.mailAgain : account.mailAgainOff}
          </Button>
        </Form>
      ) : null}
    </Leaf>
  );
}

function NewAddress(props: Part): VNode {
  const { account: own, typed = {}, words } = props;
  const { account } = words;
  const refusals = typed.do === 'change-address' ? (props.refusals ?? []) : [];
  return (
    <Leaf id="change" title={account.changeAddress}>
      {mayAct(own) ? (
        <Form
          words={words}
          action={`${addresses.settings.account}#change-title`}
          refusals={refusals}
          fields={['email', 'proof']}
        >
          <TextField
            words={words}
            refusals={refusals}
            name="email"
            type="email"
            label={account.newAddress}
            hint={account.changeAddressHint}
            value={typed.email}
            autocomplete="email"
            required
            isVerbatim
          />
          {own.hasJustSignedIn ? null : <OldPassword name="proof" words={words} refusals={refusals} />}
          <Button name="do" value="change-address">
            {account.changeAddressDo}
          </Button>
        </Form>
      ) : (
        <p>{account.signInFirst}</p>
      )}
    </Leaf>
  );
}

function Password(props: Part): VNode {
  const { account: own, done, typed = {}, words } = props;
  const { account, people } = words;
  const refusals = typed.do === 'set-password' ? (props.refusals ?? []) : [];
  return (
    <Leaf id="password" title={own.hasPassword ? account.passwordChange : account.passwordNew}>
      {done === 'password' ? <Done>{account.donePassword}</Done> : null}
      <p>{own.hasPassword ? account.passwordChangeText : account.passwordNone}</p>
      {mayAct(own) ? (
        <Form
          words={words}
          action={`${addresses.settings.account}#password-title`}
          refusals={refusals}
          fields={['oldPassword', 'password']}
        >
          {own.hasPassword ? <OldPassword name="oldPassword" words={words} refusals={refusals} /> : null}
          <PasswordField
            words={words}
            refusals={refusals}
            name="password"
            label={account.newPassword}
            hint={people.passwordHint}
            autocomplete="new-password"
            required
          />
          <Button name="do" value="set-password">
            {account.passwordDo}
          </Button>
        </Form>
      ) : (
        <p>{account.signInFirst}</p>
      )}
    </Leaf>
  );
}

/** Somebody without a password proves herself by having come in just now. */
function mayAct({ hasPassword, hasJustSignedIn }: AccountPageProps['account']): boolean {
  return hasPassword || hasJustSignedIn;
}

interface OldPasswordProps {
  readonly name: string;
  readonly words: Words;
  readonly refusals: readonly Refused[];
}

function OldPassword({ words, ...rest }: OldPasswordProps): VNode {
  return (
    <PasswordField
      {...rest}
      words={words}
      label={words.account.oldPassword}
      hint={words.account.oldPasswordHint}
      autocomplete="current-password"
      required
    />
  );
}

function Done({ children }: { readonly children: string }): VNode {
  return (
    <Notice tone="done">
      <p>{children}</p>
    </Notice>
  );
}

interface LeafProps {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

function Leaf({ id, title, children }: LeafProps): VNode {
  return (
    <section class="leaf" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}
