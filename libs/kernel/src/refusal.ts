export type Fact = string | number | boolean | readonly string[];

/**
 * A wish that cannot be granted. The code is stable and public, the field names the input it is about,
 * and the facts fill the sentence that a reader sees in her own language.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly code: string,
    readonly facts: Readonly<Record<string, Fact>> = {},
    readonly field?: string,
  ) {
    super(code);
  }
}

export function refuseIf(isRefused: boolean, code: string, facts: Record<string, Fact> = {}, field?: string): void {
  if (isRefused) throw new Refusal(code, facts, field);
}
