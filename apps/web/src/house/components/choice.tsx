import type { VNode } from 'preact';
import type { Refused, Words } from '../../words/index.js';
import { fieldId, Mistake, mistakeIn } from './field.js';

export interface ChoiceOption {
  readonly value: string;
  readonly label: string;
}

export interface ChoiceProps {
  readonly words: Words;
  readonly name: string;
  readonly legend: string;
  readonly options: readonly ChoiceOption[];
  readonly chosen?: string | undefined;
  readonly refusals?: readonly Refused[] | undefined;
}

/** One of a few, all in sight; the first one is where a link to a mistake leads. */
export function Choice({ words, name, legend, options, chosen, refusals }: ChoiceProps): VNode {
  const mistake = mistakeIn(name, refusals, words);
  const id = fieldId(name);
  return (
    <fieldset
      class={mistake ? 'choice field--wrong' : 'choice'}
      aria-describedby={mistake ? `${id}-mistake` : undefined}
    >
      <legend>{legend}</legend>
      <Mistake id={`${id}-mistake`} sentence={mistake} words={words} />
      {options.map(({ value, label }, index) => (
        <label key={value}>
          <input
            id={index === 0 ? id : undefined}
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
