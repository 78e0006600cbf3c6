import { fold } from '#kernel';
import { kinds, kindWords, shippedSkills, spellingsOf } from '#skills';
import { parseSkillLine, parseSkillLines } from './skill-lines.js';

const shipped = shippedSkills();
const joined = (text: string) => fold(text).replaceAll(' ', '');

describe('the list of skills that Walz comes with', () => {
  it('has more than 1,250 skills, some on every shelf', () => {
    expect(shipped.length).toBeGreaterThan(1_250);
    for (const kind of kinds) expect(shipped.filter(skill => skill.kind === kind).length).toBeGreaterThan(50);
  });

  it('names its shelves in English and German', () => {
    for (const language of ['en', 'de'] as const) {
      expect(new Set(kinds.map(kind => kindWords[kind][language])).size).toBe(kinds.length);
    }
  });

  it('gives no two skills one address', () => {
    expect(new Set(shipped.map(({ slug }) => slug)).size).toBe(shipped.length);
  });

  it('gives no two skills one spelling, with or without spaces, be it name, German name, alias or address', () => {
    const owners = new Map<string, string>();
    const clashes = shipped.flatMap(skill =>
      [...new Set(spellingsOf(skill).flatMap(text => [text, joined(text)]))].flatMap(text => {
        const owner = owners.get(text);
        owners.set(text, skill.name);
        return owner === undefined ? [] : [`${text}: ${owner} and ${skill.name}`];
      }),
    );
    expect(clashes).toEqual([]);
  });

  it('lists no alias that says nothing new', () => {
    const idle = shipped.flatMap(skill => {
      const known = new Set([skill.name, skill.nameDe ?? '', skill.slug].map(joined));
      return skill.aliases.filter(
        alias => known.size === known.add(joined(alias)).size || joined(alias) === '',
      );
    });
    expect(idle).toEqual([]);
  });

  it('has a German name only where it differs', () => {
    expect(shipped.filter(({ name, nameDe }) => name === nameDe)).toEqual([]);
  });

  it('keeps to lengths that fit on a page', () => {
    const tooLong = shipped.flatMap(({ name, nameDe, aliases }) => [name, nameDe ?? '', ...aliases]);
    expect(tooLong.filter(text => text.length > 60)).toEqual([]);
  });
});

describe('a line of the list', () => {
  it('holds a name, and if need be a star, a German name and aliases', () => {
    expect(
      parseSkillLine('practice', '* Pair programming = Paarprogrammierung | pairing, two heads'),
    ).toEqual({
      slug: 'pair-programming',
      name: 'Pair programming',
      nameDe: 'Paarprogrammierung',
      kind: 'practice',
      isCommon: true,
      aliases: ['pairing', 'two heads'],
    });
    expect(parseSkillLines('language', '\nC\n\nF* | FStar lang\n').map(({ slug }) => slug)).toEqual([
      'c',
      'f-star',
    ]);
  });

  it.each([
    '',
    ' Go',
    'Go ',
    'Go |',
    'Go | ',
    'Go | a,b | c',
    'Go = ',
    '= Go',
    'Go | a, , b',
    'Go | a,  b',
    'A, B',
  ])('is turned down when it is malformed: "%s"', text => {
    expect(() => parseSkillLine('language', text)).toThrow('malformed');
  });
});
