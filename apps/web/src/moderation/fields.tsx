import type { VNode } from 'preact';
import { fieldId, Mistake, mistakeIn } from '../house/components/field.js';
import type { Refused, Words } from '../words/index.js';

interface FieldProps {
  readonly words: Words;
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value?: string | undefined;
  readonly refusals?: readonly Refused[] | undefined;
}

interface Frame extends FieldProps {
  readonly children: (attributes: {
    readonly id: string;
    readonly name: string;
    readonly 'aria-describedby': string | undefined;
    readonly 'aria-invalid': 'true' | undefined;
  }) => VNode;
}

function Framed({ words, name, label, hint, refusals, children }: Frame): VNode {
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
      {children({
        id,
        name,
        'aria-describedby': described || undefined,
        'aria-invalid': mistake ? 'true' : undefined,
      })}
    </div>
  );
}

/** For a few sentences. */
export function WordsField({ rows = 4, ...props }: FieldProps & { readonly rows?: number }): VNode {
  return (
    <Framed {...props}>
      {attributes => (
        <textarea {...attributes} rows={rows}>
          {props.value ?? ''}
        </textarea>
      )}
    </Framed>
  );
}

export function DayField({ min, ...props }: FieldProps & { readonly min?: string }): VNode {
  return (
    <Framed {...props}>
      {attributes => <input {...attributes} type="date" min={min} value={props.value ?? ''} />}
    </Framed>
  );
}

interface PickProps extends FieldProps {
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** One of many, in a list that opens. */
export function PickField({ options, ...props }: PickProps): VNode {
  return (
    <Framed {...props}>
      {attributes => (
        <select {...attributes}>
          {options.map(({ value, label }) => (
            <option key={value} value={value} selected={value === (props.value ?? '')}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Framed>
  );
}
