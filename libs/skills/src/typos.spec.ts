import * as fc from 'fast-check';
import { isWithinOneTypo, isWithinOneTypoSoFar, lettersOf, mayBeWithin, typos } from './typos.js';

/** The textbook recurrence without band or bound, as the judge. */
function errorsBetween(typed: string, meant: string): number {
  const table = Array.from({ length: typed.length + 1 }, (_, row) =>
    Array.from({ length: meant.length + 1 }, (__, column) => (row === 0 ? column : column === 0 ? row : 0)),
  );
  for (let row = 1; row <= typed.length; row++) {
    for (let column = 1; column <= meant.length; column++) {
      const wrong = typed[row - 1] === meant[column - 1] ? 0 : 1;
      const ways = [
        table[row - 1]![column]! + 1,
        table[row]![column - 1]! + 1,
        table[row - 1]![column - 1]! + wrong,
      ];
      if (
        row > 1 &&
        column > 1 &&
        typed[row - 1] === meant[column - 2] &&
        typed[row - 2] === meant[column - 1]
      ) {
        ways.push(table[row - 2]![column - 2]! + 1);
      }
      table[row]![column] = Math.min(...ways);
    }
  }
  return table[typed.length]![meant.length]!;
}

const aWord = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 9 });
const aBound = fc.integer({ min: 1, max: 4 });

describe('counting typing errors', () => {
  it.each([
    ['kubernetes', 'kubernetes', 0],
    ['kubernets', 'kubernetes', 1],
    ['kubbernetes', 'kubernetes', 1],
    ['kubermetes', 'kubernetes', 1],
    ['kubenretes', 'kubernetes', 1],
    ['kbnretes', 'kubernetes', 3],
  ])('finds in %s for %s: %i', (typed, meant, errors) => {
    expect(typos(typed, meant, 3)).toBe(errors);
  });

  it('agrees with the textbook up to its bound', () => {
    fc.assert(
      fc.property(aWord, aWord, aBound, (typed, meant, most) => {
        expect(typos(typed, meant, most)).toBe(Math.min(errorsBetween(typed, meant), most + 1));
      }),
      { numRuns: 3000 },
    );
  });

  it('does not mind which of the two is the typed one', () => {
    fc.assert(
      fc.property(aWord, aWord, aBound, (one, other, most) => {
        expect(typos(one, other, most)).toBe(typos(other, one, most));
      }),
    );
  });

  it('tells at a glance whether one error is enough', () => {
    fc.assert(
      fc.property(aWord, aWord, (typed, meant) => {
        expect(isWithinOneTypo(typed, meant)).toBe(errorsBetween(typed, meant) <= 1);
      }),
      { numRuns: 3000 },
    );
  });

  it('looks at the best beginning while somebody is still typing', () => {
    expect(isWithinOneTypoSoFar('kubre', 'kubernetes')).toBe(true);
    expect(isWithinOneTypoSoFar('kubrne', 'kubernetes')).toBe(true);
    expect(isWithinOneTypoSoFar('kbrne', 'kubernetes')).toBe(false);
    fc.assert(
      fc.property(aWord, aWord, (typed, meant) => {
        const beginnings = Array.from({ length: meant.length + 1 }, (_, end) => meant.slice(0, end));
        const best = Math.min(...beginnings.map(beginning => errorsBetween(typed, beginning)));
        expect(isWithinOneTypoSoFar(typed, meant)).toBe(best <= 1);
      }),
      { numRuns: 3000 },
    );
  });

  it('never rules out by its letters what is near enough', () => {
    fc.assert(
      fc.property(aWord, aWord, aBound, (typed, meant, most) => {
        fc.pre(errorsBetween(typed, meant) <= most);
        expect(mayBeWithin(most, lettersOf(typed), lettersOf(meant))).toBe(true);
      }),
    );
  });
});
