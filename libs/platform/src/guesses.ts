import { createHash } from 'node:crypto';
import { Refusal } from '#kernel';
import type { EntityManager } from 'typeorm';

/** How often something may be tried in a row, and after how many seconds one more try comes back. */
export interface Patience {
  readonly burst: number;
  readonly secondsPerTry: number;
}

/** What is tried, and for whom or from where: `sign in` at an account, or from an address. */
export interface Guess {
  readonly what: string;
  readonly whose: string;
  readonly patience: Patience;
}

/**
 * Spends one try of each, or refuses and says when to come again. One statement decides for each, in the database, so
 * that it is right however many processes ask at once. It is no part of an act: a try whose act is rolled back counts.
 */
export async function spendTries(
  db: EntityManager,
  now: Temporal.Instant,
  guesses: readonly Guess[],
): Promise<void> {
  for (const guess of guesses) {
    const { burst, secondsPerTry } = guess.patience;
    const granted = await db.query<unknown[]>(
      `insert into guess as g (bucket, spent_until) values ($1, $2::timestamptz + make_interval(secs => $3))
       on conflict (bucket) do update
         set spent_until = greatest(g.spent_until, $2::timestamptz) + make_interval(secs => $3)
         where g.spent_until <= $2::timestamptz + make_interval(secs => $3 * ($4 - 1))
       returning 1`,
      [bucketOf(guess), now.toString(), secondsPerTry, burst],
    );
    if (granted.length === 0) throw await refusalOf(db, now, guess);
  }
}

/** Refuses where no try is left, and spends none: for what costs a try only when it was wrong. */
export async function expectTries(db: EntityManager, now: Temporal.Instant, guess: Guess): Promise<void> {
  const { burst, secondsPerTry } = guess.patience;
  const [row] = await db.query<unknown[]>(
    `select 1 from guess where bucket = $1
     and spent_until > $2::timestamptz + make_interval(secs => $3 * ($4 - 1))`,
    [bucketOf(guess), now.toString(), secondsPerTry, burst],
  );
  if (row) throw await refusalOf(db, now, guess);
}

/** Whoever has proved herself gets her tries back. */
export async function forgiveTries(
  db: EntityManager,
  guesses: readonly Pick<Guess, 'what' | 'whose'>[],
): Promise<void> {
  await db.query('delete from guess where bucket = any($1)', [guesses.map(bucketOf)]);
}

/** What nobody has to wait for any more. */
export async function sweepGuesses(db: EntityManager, now: Temporal.Instant): Promise<void> {
  await db.query('delete from guess where spent_until <= $1', [now.toString()]);
}

async function refusalOf(db: EntityManager, now: Temporal.Instant, guess: Guess): Promise<Refusal> {
  const { burst, secondsPerTry } = guess.patience;
  const [row] = await db.query<{ until: Date }[]>(
    'select spent_until as until from guess where bucket = $1',
    [bucketOf(guess)],
  );
  const openAgain = (row?.until.getTime() ?? now.epochMilliseconds) - (burst - 1) * secondsPerTry * 1_000;
  const seconds = Math.max(1, Math.ceil((openAgain - now.epochMilliseconds) / 1_000));
  return new Refusal('too_many_tries', { seconds, minutes: Math.ceil(seconds / 60) });
}

function bucketOf({ what, whose }: Pick<Guess, 'what' | 'whose'>): Buffer {
  return createHash('sha256').update(`${what}\n${whose}`).digest();
}
