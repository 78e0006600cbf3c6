import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { Button } from '../house/components/button.js';
import { Choice } from '../house/components/choice.js';
import { Mistake, TextField, fieldId, mistakeIn } from '../house/components/field.js';
import { Form } from '../house/components/form.js';
import type { Refused, Words } from '../words/index.js';

export interface MakeTokenProps {
  readonly words: Words;
  readonly typed?: Readonly<Record<string, string>> | undefined;
  readonly refusals?: readonly Refused[] | undefined;
}

/** Days from which one chooses without thinking; the middle one unless somebody says otherwise. */
export const usualDays = [30, 90, 365] as const;
export const usualExpiry = '90';

export function MakeToken({ words, typed = {}, refusals }: MakeTokenProps): VNode {
  const { sessions } = words;
  const field = { words, refusals };
  return (
    <Form
      words={words}
      action={`${addresses.settings.tokens}#new-title`}
      refusals={refusals}
      fields={['name', 'scopes', 'expiresAt']}
    >
      <TextField
        {...field}
        name="name"
        label={sessions.tokenName}
        hint={sessions.tokenNameHint}
        value={typed['name']}
        maxlength={100}
        autocomplete="off"
        required
      />
      <Scopes {...field} typed={typed} />
      <Choice
        {...field}
        name="expiry"
        legend={sessions.expiry}
        options={[
          ...usualDays.map(days => ({ value: String(days), label: sessions.expiryDays(days) })),
          { value: 'date', label: sessions.expiryDate },
          { value: 'never', label: sessions.expiryNever },
        ]}
        chosen={typed['expiry'] ?? usualExpiry}
      />
      <TextField
        {...field}
        name="expiresAt"
        type="date"
        label={sessions.expiresOn}
        hint={sessions.expiresOnHint}
        value={typed['expiresAt']}
      />
      <Button kind="primary" name="do" value="make">
        {sessions.makeToken}
      </Button>
    </Form>
  );
}

/** Any of a few, each with what it means; the first one is where a link to a mistake leads. */
function Scopes({ words, typed = {}, refusals }: MakeTokenProps): VNode {
  const { sessions } = words;
  const mistake = mistakeIn('scopes', refusals, words);
  const id = fieldId('scopes');
  const scopes = [
    ['scope-read', sessions.scopeRead, sessions.scopeReadHint],
    ['scope-write', sessions.scopeWrite, sessions.scopeWriteHint],
    ['scope-calendar', sessions.scopeCalendar, sessions.scopeCalendarHint],
  ] as const;
  return (
    <fieldset
      class={mistake ? 'choice choice--several field--wrong' : 'choice choice--several'}
      aria-describedby={mistake ? `${id}-mistake` : undefined}
    >
      <legend>{sessions.scopes}</legend>
      <Mistake id={`${id}-mistake`} sentence={mistake} words={words} />
      {scopes.map(([name, label, hint], index) => (
        <label key={name}>
          <input
            id={index === 0 ? id : undefined}
            type="checkbox"
            name={name}
            value="on"
            checked={typed[name] === 'on'}
          />
          <span>
            {label} <span class="choice__hint">{hint}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
