import type { VNode } from 'preact';
import type { Refused, Words } from '../../words/index.js';
import { fieldId, Mistake, mistakeIn } from './field.js';

export interface FileFieldProps {
  readonly words: Words;
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  /** Types that the browser offers; the server looks for itself. */
  readonly accept: string;
  readonly refusals?: readonly Refused[] | undefined;
}

export function FileField({ words, name, label, hint, accept, refusals }: FileFieldProps): VNode {
  const id = fieldId(name);
  const mistake = mistakeIn(name, refusals, words);
  const described = mistake ? `${id}-hint ${id}-mistake` : `${id}-hint`;
  return (
    <div class={mistake ? 'field field--wrong' : 'field'}>
      <label for={id}>{label}</label>
      <p class="field__hint" id={`${id}-hint`}>
        {hint}
      </p>
      <Mistake id={`${id}-mistake`} sentence={mistake} words={words} />
      <input
        id={id}
        name={name}
        type="file"
        accept={accept}
        aria-describedby={described}
        aria-invalid={mistake ? 'true' : undefined}
      />
    </div>
  );
}
