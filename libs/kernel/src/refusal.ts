export type Fact = string | number | boolean | readonly string[];

interface RefusalOptions extends ErrorOptions {
  /** What else is wrong with the same wish, so that a form can show every mistake at once. */
  readonly others?: readonly Refusal[];
}

/**
 * A wish that cannot be granted. The code is stable and public, the field names the input it is about,
 * and the facts fill the sentence that a reader sees in her own language.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly others: readonly Refusal[];

  constructor(
    readonly code: string,
    readonly facts: Readonly<Record<string, Fact>> = {},
    readonly field?: string,
    { others = [], ...options }: RefusalOptions = {},
  ) {
    super(code, options);
    this.others = others;
  }
}

/** What a room's catalogue says of a code: its meaning, and the field it is about when a constraint found it. */
export interface RefusalEntry {
  readonly meaning: string;
  readonly field?: string;
}

export type RefusalCatalogue = Readonly<Record<string, RefusalEntry>>;
