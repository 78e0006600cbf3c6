import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { Button } from '../house/components/button.js';
import { TextField } from '../house/components/field.js';
import { Form } from '../house/components/form.js';
import { Notice } from '../house/components/notice.js';
import type { Frame } from '../house/frame.js';
import { SettingsRoom } from '../house/rooms.js';
import { wordsFor, type Refused, type Words } from '../words/index.js';

export interface PasskeysPageProps {
  readonly frame: Frame;
  readonly passkeys: readonly PasskeyOnPage[];
  readonly typed?: { readonly name?: string } | undefined;
  readonly refusals?: readonly Refused[] | undefined;
  /** What has just been done; the redirect carries it. */
  readonly done?: 'added' | 'removed' | undefined;
}

export interface PasskeyOnPage {
  readonly id: string;
  readonly name: string;
  readonly addedOn: string;
  readonly lastUsedOn: string | null;
}

export function PasskeysPage({ frame, passkeys, typed = {}, refusals, done }: PasskeysPageProps): VNode {
  const words = wordsFor(frame.language);
  const { passkeys: said } = words;
  return (
    <SettingsRoom frame={frame} title={said.title} lead={said.lead} islands={['passkey']}>
      {done ? (
        <Notice tone="done">
          <p>{done === 'added' ? said.done : said.removed}</p>
        </Notice>
      ) : null}
      {passkeys.length > 0 ? <KeyRing passkeys={passkeys} words={words} /> : <p>{said.none}</p>}
      <section aria-labelledby="add-title">
        <h2 id="add-title">{said.addTitle}</h2>
        <p data-island="passkey-note">{said.noScript}</p>
        <Form
          words={words}
          action={addresses.settings.passkeys}
          refusals={refusals}
          fields={['name']}
          data-island="passkey"
          data-ask="mutation{question:askForNewPasskey{options}}"
          data-hidden="true"
        >
          <input type="hidden" name="do" value="add" />
          <input type="hidden" name="answer" />
          <TextField
            words={words}
            refusals={refusals}
            name="name"
            label={said.name}
            hint={said.nameHint}
            value={typed.name}
            maxlength={100}
            required
          />
          <Cancelled words={words} />
          <Button kind="primary">{said.add}</Button>
        </Form>
      </section>
    </SettingsRoom>
  );
}

function KeyRing({ passkeys, words }: { passkeys: readonly PasskeyOnPage[]; words: Words }): VNode {
  const { passkeys: said } = words;
  return (
    <ul class="key-ring">
      {passkeys.map(({ id, name, addedOn, lastUsedOn }) => (
        <li key={id}>
          <div>
            <strong>{name}</strong>
            <p class="key-ring__facts">
              {said.added(addedOn)}, {lastUsedOn === null ? said.neverUsed : said.used(lastUsedOn)}
            </p>
          </div>
          <form method="post" action={addresses.settings.passkeys}>
            <input type="hidden" name="id" value={id} />
            <Button kind="quiet" name="do" value="remove" aria-label={said.removeKey(name)}>
              {said.remove}
            </Button>
          </form>
        </li>
      ))}
    </ul>
  );
}

/** Where the sign-in page offers it; without script there is nothing to offer, so it stays out of sight. */
export function PasskeySignIn({ words, back }: { words: Words; back?: string | undefined }): VNode {
  return (
    <form
      class="passkey-sign-in"
      method="post"
      action={addresses.signInByPasskey}
      data-island="passkey"
      data-ask="mutation{question:askForPasskeySignIn{options}}"
      data-hidden="true"
      hidden
    >
      <input type="hidden" name="answer" />
      {back ? <input type="hidden" name="back" value={back} /> : null}
      <Cancelled words={words} />
      <Button>{words.passkeys.signIn}</Button>
    </form>
  );
}

/** Shown by the island when the device, or whoever holds it, says no. */
function Cancelled({ words }: { words: Words }): VNode {
  return (
    <p class="field__mistake" role="alert" data-part="cancelled" hidden>
      {words.passkeys.cancelled}
    </p>
  );
}
