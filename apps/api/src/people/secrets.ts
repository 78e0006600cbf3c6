import { Refusal } from '#kernel';
import { expectTries, spendTries, type Guess } from '#platform';
import type { ApiContext } from '../context.js';

const opensNothing: ReadonlySet<string> = new Set(['link_stale', 'invitation_unknown']);

/** Does what a secret opens; only one that opens nothing costs a try, and after many of those none is looked at. */
export async function atSecret<T>({ db, now }: ApiContext, guess: Guess, work: () => Promise<T>): Promise<T> {
  await expectTries(db, now, guess);
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal && opensNothing.has(error.code)) await spendTries(db, now, [guess]);
    throw error;
  }
}
