import fc from 'fast-check';
import { oneTypoAway } from './one-typo-away.js';

const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
const word = fc
  .array(fc.constantFrom(...letters), { minLength: 5, maxLength: 20 })
  .map(each => each.join(''));
const letter = fc.constantFrom(...letters);
const SEED = { seed: 20270405, numRuns: 300 };

describe('one slip of the finger', () => {
  it('is a letter too many, too few, wrong, or two swapped', () => {
    expect(oneTypoAway('munnich')).toContain('munich');
    expect(oneTypoAway('mnich')).toContain('munich');
    expect(oneTypoAway('munoch')).toContain('munich');
    expect(oneTypoAway('mnuich')).toContain('munich');
    expect(oneTypoAway('newyork')).toContain('new york');
  });

  it('is forgiven in Cyrillic and Greek, too', () => {
    expect(oneTypoAway('масква')).toContain('москва');
    expect(oneTypoAway('αθιηνα')).toContain('αθηνα');
  });

  it('is not guessed at in a few letters, which begin too many names', () => {
    expect(oneTypoAway('mnu')).toEqual([]);
  });

  it('is never the text itself, nor nothing, nor said twice', () => {
    fc.assert(
      fc.property(word, typed => {
        const guesses = oneTypoAway(typed);
        expect(guesses).not.toContain(typed);
        expect(guesses).not.toContain('');
        expect(new Set(guesses).size).toBe(guesses.length);
      }),
      SEED,
    );
  });

  it('can always be taken back, wherever it was made', () => {
    fc.assert(
      fc.property(
        word,
        letter,
        fc.nat(),
        fc.constantFrom('too many', 'too few', 'wrong'),
        (name, slip, spot, kind) => {
          const at = spot % name.length;
          const typed =
            name.slice(0, at) +
            (kind === 'too few' ? '' : slip) +
            name.slice(kind === 'too many' ? at : at + 1);
          fc.pre(typed !== name);
          expect(oneTypoAway(typed)).toContain(name);
        },
      ),
      SEED,
    );
  });

  it('keeps the question short, however long the text', () => {
    expect(oneTypoAway('x'.repeat(5000)).length).toBeLessThan(1500);
  });
});
