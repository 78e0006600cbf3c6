import type { VNode } from 'preact';
import type { Refused, Words } from '../../words/index.js';
import { fieldId, Mistake, mistakeIn } from './field.js';

export interface SelectFieldProps {
  readonly words: Words;
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen?: string | undefined;
  readonly refusals?: readonly Refused[] | undefined;
}

/** One of many: more than one wants to see at once. */
export function SelectField(props: SelectFieldProps): VNode {
  const { words, name, label, hint, options, chosen, refusals } = props;
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
      <select
        id={id}
        name={name}
        aria-describedby={described || undefined}
        aria-invalid={mistake ? 'true' : undefined}
      >
        {options.map(option => (
          <option key={option.value} value={option.value} selected={option.value === chosen}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
