import * as fc from 'fast-check';
import { levelMarks, levels, levelWords, lowestMarks, parseLevel, type Level } from '#skills';

const aLevel = fc.constantFrom(...levels);
const aSkill = fc.nat(100_000);
const higherOf = (one: Level, other: Level) => (one > other ? one : other);
const lowerOf = (one: Level, other: Level) => (one > other ? other : one);

describe('levels of ability', () => {
  it('have words in English and German, all different', () => {
    expect(new Set(levels.map(level => levelWords[level].en)).size).toBe(levels.length);
    expect(new Set(levels.map(level => levelWords[level].de)).size).toBe(levels.length);
  });

  it('belong to what somebody can', () => {
    expect(parseLevel('can', 3)).toBe(3);
    expect(parseLevel('learn', null)).toBeNull();
    expect(() => parseLevel('avoid', 1)).toThrow(
      expect.objectContaining({ code: 'only_an_ability_has_a_level', field: 'level' }),
    );
  });

  it.each([null, 0, 4, 1.5, Number.NaN])('are refused when there is no such level: %s', wrong => {
    expect(() => parseLevel('can', wrong)).toThrow(
      expect.objectContaining({ code: 'level_unknown', facts: { least: 1, most: 3 }, field: 'level' }),
    );
  });
});

describe('levels as matching counts them', () => {
  it('hold every step up to the own level', () => {
    expect(levelMarks(7, 3)).toEqual([28, 29, 30]);
  });

  it('wish for the steps above the own level', () => {
    expect(levelMarks(7, 3, 1)).toEqual([29, 30]);
    expect(levelMarks(7, 2, 2)).toEqual([]);
  });

  it('name the lowest step of each skill, whatever their order', () => {
    expect(lowestMarks([29, 30, 28, 42, 41])).toEqual([28, 41]);
    expect(lowestMarks([])).toEqual([]);
  });

  it('let somebody who can do more do all that a weaker one can', () => {
    fc.assert(
      fc.property(aSkill, aLevel, aLevel, (skill, one, other) => {
        const strong = levelMarks(skill, higherOf(one, other));
        expect(strong).toEqual(expect.arrayContaining(levelMarks(skill, lowerOf(one, other))));
      }),
    );
  });

  it('split what one can and what one wants to learn without a gap or an overlap', () => {
    fc.assert(
      fc.property(aSkill, aLevel, aLevel, (skill, own, target) => {
        const together = [...levelMarks(skill, own), ...levelMarks(skill, target, own)];
        expect(together).toEqual(levelMarks(skill, higherOf(own, target)));
      }),
    );
  });

  it('never mix up two skills', () => {
    fc.assert(
      fc.property(aSkill, aSkill, aLevel, aLevel, (one, other, high, low) => {
        fc.pre(one !== other);
        const marks = new Set(levelMarks(one, high));
        expect(levelMarks(other, low).some(mark => marks.has(mark))).toBe(false);
      }),
    );
  });
});
