import { Refusal, type Fact, type RefusalEntry } from '#kernel';

interface WeekRefusalEntry extends RefusalEntry {
  readonly facts: readonly string[];
}

/** Every code this library refuses with, what it means to a client of the API, and the facts that come along. */
export const weekRefusals = {
  week_malformed: {
    meaning: 'A week is written like `right`.',
    facts: ['given', 'right'],
  },
  week_does_not_exist: {
    meaning: 'The year has only `weeks` weeks; `right` is the nearest that exists.',
    facts: ['given', 'right', 'year', 'weeks'],
  },
  week_out_of_reach: {
    meaning: 'Weeks are known from `first` to `last`.',
    facts: ['given', 'first', 'last'],
  },
  weeks_malformed: {
    meaning: 'Several weeks are written like `right`.',
    facts: ['given', 'right'],
  },
  weeks_reversed: {
    meaning: 'The weeks end before they begin.',
    facts: ['from', 'to'],
  },
  too_many_weeks: {
    meaning: 'One cannot ask for more than `limit` weeks in one go.',
    facts: ['given', 'limit'],
  },
  dates_reversed: {
    meaning: 'The days end before they begin.',
    facts: ['from', 'until'],
  },
} as const satisfies Record<string, WeekRefusalEntry>;

export type WeekRefusalCode = keyof typeof weekRefusals;

type FactsOf<Code extends WeekRefusalCode> = Record<(typeof weekRefusals)[Code]['facts'][number], Fact>;

export function weekRefusal<Code extends WeekRefusalCode>(
  code: Code,
  facts: FactsOf<Code>,
  field?: string,
): Refusal {
  return new Refusal(code, facts, field);
}
