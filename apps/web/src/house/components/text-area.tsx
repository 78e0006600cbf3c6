import type { VNode } from 'preact';
import type { Refused, Words } from '../../words/index.js';
import { fieldId, Mistake, mistakeIn } from './field.js';

export interface TextAreaProps {
  readonly words: Words;
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value?: string | undefined;
  readonly rows?: number;
  readonly refusals?: readonly Refused[] | undefined;
}

/** For a text of several lines. */
export function TextArea(props: TextAreaProps): VNode {
  const { words, name, label, hint, value = '', rows = 8, refusals } = props;
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
      {/* A browser leaves out the first line break, so one that nobody typed goes ahead. */}
      <textarea
        id={id}
        name={name}
        rows={rows}
        aria-describedby={described || undefined}
        aria-invalid={mistake ? 'true' : undefined}
      >
        {`\n${value}`}
      </textarea>
    </div>
  );
}
