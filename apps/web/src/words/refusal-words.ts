import type { Fact } from '#kernel';
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
  return fill(sentence ?? words.refusals.unknown, facts);
}

function fill(sentence: string, facts: Readonly<Record<string, Fact>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => printed(facts[name]));
}

/** A missing fact leaves an ellipsis: the sentence stays readable, the hole stays visible. */
function printed(fact: Fact | undefined): string {
  return fact === undefined ? '…' : Array.isArray(fact) ? fact.join(', ') : String(fact);
}
