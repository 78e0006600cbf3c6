import type { Fact, Language } from '#kernel';
import { dayInWords } from '#weeks';
import type { Words } from './en.js';

/** A refusal as it reaches a page: from the API's error extensions or straight from an act. */
export interface Refused {
  readonly code: string;
  readonly field?: string | undefined;
  readonly facts?: Readonly<Record<string, Fact>> | undefined;
}

export function refusalInWords({ code, facts = {} }: Refused, words: Words): string {
  const sentences: Record<string, string> = words.refusals;
  const sentence = Object.hasOwn(sentences, code) ? sentences[code] : undefined;
  return fill(sentence ?? words.refusals.unknown, facts, words.language);
}

function fill(sentence: string, facts: Readonly<Record<string, Fact>>, language: Language): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => printed(name, facts[name], language));
}

/** A missing fact leaves an ellipsis: the sentence stays readable, the hole stays visible. */
function printed(name: string, fact: Fact | undefined, language: Language): string {
  if (name === 'day' && typeof fact === 'string') return dayInWords(Temporal.PlainDate.from(fact), language);
  if (name === 'minutes' && typeof fact === 'number')
    return new Intl.NumberFormat(language, { style: 'unit', unit: 'minute', unitDisplay: 'long' }).format(
      fact,
    );
  return fact === undefined ? '…' : Array.isArray(fact) ? fact.join(', ') : String(fact);
}
