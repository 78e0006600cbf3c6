import { Refusal } from '#kernel';
import type { Type } from '@nestjs/common';
import { Args } from '@nestjs/graphql';

/** Every mutation takes one input. */
export const input = (type: Type): ParameterDecorator => Args('input', { type: () => type });

/** Parses each field and refuses with all that is wrong at once, so that a form shows every mistake. */
export function parseAll<T extends Record<string, () => unknown>>(
  fields: T,
): { [Name in keyof T]: ReturnType<T[Name]> } {
  const refusals: Refusal[] = [];
  const parsed = Object.entries(fields).map(([name, parse]) => {
    try {
      return [name, parse()];
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refusals.push(error);
      return [name, undefined];
    }
  });
  const [first, ...others] = refusals;
  if (first) throw new Refusal(first.code, first.facts, first.field, { others });
  return Object.fromEntries(parsed) as { [Name in keyof T]: ReturnType<T[Name]> };
}
