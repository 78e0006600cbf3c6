import { Refusal } from '#kernel';
import fc from 'fast-check';
import { openDatabase, type DataSource } from './database.js';
import { expectTries, forgiveTries, spendTries, sweepGuesses, type Guess } from './guesses.js';
import { freshDatabase, type FreshDatabase } from './testing/fresh-database.js';

const start = Temporal.Instant.from('2027-04-05T08:00:00Z');
const after = (seconds: number) => start.add({ milliseconds: Math.round(seconds * 1_000) });

let fresh: FreshDatabase;
let database: DataSource;
beforeAll(async () => {
  fresh = await freshDatabase();
  database = await openDatabase({ url: fresh.url, entities: [], poolSize: 10 });
});
afterAll(async () => {
  await database.destroy();
  await fresh.drop();
});

let buckets = 0;
/** Three in a row, and one more comes back every ten seconds. */
const aGuess = (patience = { burst: 3, secondsPerTry: 10 }): Guess => ({
  what: 'test',
  whose: `somebody ${++buckets}`,
  patience,
});

/** How long one is told to wait; nothing if the try was granted. */
async function waitOf(trying: Promise<void>): Promise<number | undefined> {
  try {
    await trying;
    return undefined;
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'too_many_tries') throw error;
    return Number(error.facts['seconds']);
  }
}

const spend = (guess: Guess, seconds: number) =>
  waitOf(spendTries(database.manager, after(seconds), [guess]));
const expectOne = (guess: Guess, seconds: number) =>
  waitOf(expectTries(database.manager, after(seconds), guess));

describe('tries', () => {
  it('are granted as many in a row as there are, and then one says when to come again', async () => {
    const guess = aGuess();
    for (let tries = 0; tries < 3; tries++) expect(await spend(guess, 0)).toBeUndefined();
    expect(await spend(guess, 0)).toBe(10);
    expect(await spend(guess, 3.5)).toBe(7);
    expect(await spend(guess, 9.999)).toBe(1);
  });

  it('are also counted in minutes, for a sentence', async () => {
    const guess = aGuess({ burst: 1, secondsPerTry: 90 });
    await spend(guess, 0);
    await expect(spendTries(database.manager, start, [guess])).rejects.toMatchObject({
      facts: { seconds: 90, minutes: 2 },
    });
  });

  it('come back one by one, and never more than there were', async () => {
    const guess = aGuess();
    for (let tries = 0; tries < 3; tries++) await spend(guess, 0);
    expect(await spend(guess, 10)).toBeUndefined();
    expect(await spend(guess, 10)).toBe(10);
    // After a year still three.
    const later = 365 * 86_400;
    for (let tries = 0; tries < 3; tries++) expect(await spend(guess, later)).toBeUndefined();
    expect(await spend(guess, later)).toBe(10);
  });

  it('that were refused cost nothing: whoever hammers waits no longer than whoever waits', async () => {
    const guess = aGuess();
    for (let tries = 0; tries < 50; tries++) await spend(guess, 0);
    expect(await spend(guess, 10)).toBeUndefined();
  });

  it('of one are no tries of another, nor of the same person at something else', async () => {
    const guess = aGuess();
    for (let tries = 0; tries < 4; tries++) await spend(guess, 0);
    expect(await spend(aGuess(), 0)).toBeUndefined();
    expect(await spend({ ...guess, what: 'something else' }, 0)).toBeUndefined();
  });

  it('are looked at without being spent', async () => {
    const guess = aGuess();
    for (let looks = 0; looks < 9; looks++) expect(await expectOne(guess, 0)).toBeUndefined();
    for (let tries = 0; tries < 3; tries++) await spend(guess, 0);
    expect(await expectOne(guess, 0)).toBe(10);
    expect(await expectOne(guess, 9.9)).toBe(1);
    expect(await expectOne(guess, 10)).toBeUndefined();
  });

  it('many at once, over two pools of connections, spend exactly as many as there are', async () => {
    const other = await openDatabase({ url: fresh.url, entities: [], poolSize: 10 });
    const guess = aGuess({ burst: 7, secondsPerTry: 60 });
    const waits = await Promise.all(
      Array.from({ length: 60 }, (_, index) =>
        waitOf(spendTries((index % 2 ? database : other).manager, start, [guess])),
      ),
    );
    await other.destroy();
    expect(waits.filter(wait => wait === undefined)).toHaveLength(7);
    expect(waits.filter(wait => wait === 60)).toHaveLength(53);
  });

  it('are given back to whoever has proved herself', async () => {
    const [hers, others] = [aGuess(), aGuess()];
    for (let tries = 0; tries < 3; tries++) {
      await spend(hers, 0);
      await spend(others, 0);
    }
    await forgiveTries(database.manager, [hers]);
    expect(await spend(hers, 0)).toBeUndefined();
    expect(await spend(others, 0)).toBe(10);
  });

  it('of several kinds are spent together, and the first that is used up says so', async () => {
    const [account, address] = [aGuess(), aGuess({ burst: 1, secondsPerTry: 60 })];
    const both = () => waitOf(spendTries(database.manager, start, [account, address]));
    expect(await both()).toBeUndefined();
    expect(await both()).toBe(60);
  });

  it('are swept when nobody has to wait for them any more, and not before', async () => {
    const [spent, fresh] = [aGuess(), aGuess()];
    const rows = async () => (await database.query<unknown[]>('select 1 from guess')).length;
    await sweepGuesses(database.manager, after(1e9));
    for (let tries = 0; tries < 3; tries++) await spend(spent, 0);
    await spend(fresh, 0);
    await sweepGuesses(database.manager, after(10));
    expect(await rows()).toBe(1);
    expect(await spend(spent, 9)).toBe(1);
    await sweepGuesses(database.manager, after(30));
    expect(await rows()).toBe(0);
  });

  it('name nobody where they are kept', async () => {
    await spend({ what: 'sign in', whose: 'ada@example.org', patience: { burst: 1, secondsPerTry: 1 } }, 0);
    const [{ found }] = await database.query<[{ found: boolean }]>(
      `select bool_or(convert_from(bucket, 'latin1') like '%ada%') as found from guess`,
    );
    expect(found).toBe(false);
  });
});

describe('the law of tries', () => {
  /** As one would count them by hand: so many in hand, and one more after each so many seconds, up to the full hand. */
  class Hand {
    private inHand: number;
    private last = 0;
    constructor(
      private readonly burst: number,
      private readonly secondsPerTry: number,
    ) {
      this.inHand = burst;
    }
    take(at: number): boolean {
      this.inHand = Math.min(this.burst, this.inHand + (at - this.last) / this.secondsPerTry);
      this.last = at;
      if (this.inHand < 1) return false;
      this.inHand--;
      return true;
    }
  }

  it('is that of a hand that fills again, whenever one tries', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 6 }),
        // Powers of two, so that the model has no fractions that round.
        fc.constantFrom(1, 2, 4, 8, 64),
        fc.array(fc.integer({ min: 0, max: 80 }), { minLength: 1, maxLength: 25 }),
        async (burst, secondsPerTry, gaps) => {
          const guess = aGuess({ burst, secondsPerTry });
          const hand = new Hand(burst, secondsPerTry);
          let at = 0;
          for (const gap of gaps) {
            at += gap % 3 === 0 ? 0 : gap / 4;
            const isGranted = (await spend(guess, at)) === undefined;
            expect({ at, isGranted }).toEqual({ at, isGranted: hand.take(at) });
          }
        },
      ),
      { seed: 20_270_405, numRuns: 60 },
    );
  });

  it('keeps its word: whoever comes when she was told to is not sent away again', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 100 }),
        fc.integer({ min: 0, max: 500 }),
        async (burst, secondsPerTry, pause) => {
          const guess = aGuess({ burst, secondsPerTry });
          let at = 0;
          for (let tries = 0; tries < burst; tries++) await spend(guess, at);
          at = Math.min(pause / 7, secondsPerTry - 0.01);
          const wait = await spend(guess, at);
          expect(wait).toBeGreaterThanOrEqual(1);
          if (wait! > 1) expect(await spend(guess, at + wait! - 1.001)).toBeGreaterThanOrEqual(1);
          expect(await spend(guess, at + wait!)).toBeUndefined();
        },
      ),
      { seed: 14, numRuns: 40 },
    );
  });
});
