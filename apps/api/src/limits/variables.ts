import type { GraphQLError } from 'graphql';
import { limits, pastLimit, type Limits } from './limits.js';
import { isUnfit } from './text.js';

type Seen = { values: number; letters: number };

/** What is wrong with the variables of an operation, however they arrived, before anything reads them. */
export function troubleInVariables(variables: unknown, most: Limits = limits): GraphQLError | undefined {
  const seen: Seen = { values: 0, letters: 0 };
  const facts = { values: most.variableValues, letters: most.variableLetters };
  // A stack of our own: what a client nests deeply must not use up the stack of the process.
  const waiting: { readonly value: unknown; readonly field?: string }[] = [{ value: variables }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, field } = next;
    seen.values++;
    if (typeof value === 'string') {
      seen.letters += value.length;
      if (isUnfit(value)) return pastLimit('text_unfit', {}, field === undefined ? {} : { field });
    } else if (Array.isArray(value)) {
      for (const item of value) waiting.push({ value: item, ...(field !== undefined && { field }) });
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) waiting.push({ value: inner, field: name });
    }
    if (seen.values + waiting.length > most.variableValues + 1 || seen.letters > most.variableLetters) {
      return pastLimit('variables_too_large', facts);
    }
  }
  return undefined;
}
