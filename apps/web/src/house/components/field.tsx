import type { VNode } from 'preact';
import { refusalInWords, type Refused, type Words } from '../../words/index.js';
import { WarningIcon } from './icons.js';

export interface TextFieldProps {
  readonly words: Words;
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** What was typed; it is never lost. */
  readonly value?: string | undefined;
  readonly refusals?: readonly Refused[] | undefined;
  readonly type?: 'text' | 'email' | 'date';
  readonly autocomplete?: string;
  readonly maxlength?: number;
  readonly required?: boolean;
  /** For addresses and handles, which no spelling checker should touch. */
  readonly isVerbatim?: boolean;
}

export function fieldId(name: string): string {
  return `field-${name}`;
}

export function TextField(props: TextFieldProps): VNode {
  return <Field {...props} type={props.type ?? 'text'} value={props.value ?? ''} />;
}

/** Never filled in by the site: what was typed here is not sent back. */
export function PasswordField(props: Omit<TextFieldProps, 'value' | 'type' | 'isVerbatim'>): VNode {
  return <Field {...props} type="password" />;
}

type FieldProps = Omit<TextFieldProps, 'type'> & { readonly type: keyof typeof KINDS };

/** An input's types are told apart by the whole element, so each kind is one. */
const KINDS = {
  text: { type: 'text' },
  email: { type: 'email' },
  date: { type: 'date' },
  password: { type: 'password' },
} as const;

function Field({ words, name, label, hint, refusals, type, value, isVerbatim, ...given }: FieldProps): VNode {
  const id = fieldId(name);
  const mistake = mistakeIn(name, refusals, words);
  const described = [hint ? `${id}-hint` : '', mistake ? `${id}-mistake` : ''].filter(Boolean).join(' ');
  return (
    <div class={mistake ? 'field field--wrong' : 'field'}>
      <label for={id}>{label}</label>
      {hint ? (
        <p class="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      <Mistake id={`${id}-mistake`} sentence={mistake} words={words} />
      <input
        id={id}
        name={name}
        {...KINDS[type]}
        value={value}
        aria-describedby={described || undefined}
        aria-invalid={mistake ? 'true' : undefined}
        {...(isVerbatim ? { autocapitalize: 'none', spellcheck: false } : {})}
        {...given}
      />
    </div>
  );
}

export function mistakeIn(name: string, refusals: readonly Refused[] = [], words: Words): string | undefined {
  const refused = refusals.find(({ field }) => field === name);
  return refused && refusalInWords(refused, words);
}

export function Mistake({
  id,
  sentence,
  words,
}: {
  id: string;
  sentence: string | undefined;
  words: Words;
}): VNode | null {
  if (sentence === undefined) return null;
  return (
    <p class="field__mistake" id={id}>
      <WarningIcon /> <span class="unseen">{words.form.wrong}</span> {sentence}
    </p>
  );
}
