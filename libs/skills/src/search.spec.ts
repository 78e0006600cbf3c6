import * as fc from 'fast-check';
import { catalogueOf, nearestSkills, searchSkills, shippedSkills, skillsCalled } from '#skills';

const shipped = shippedSkills();
const catalogue = catalogueOf(shipped);
const find = (text: string, limit = 8) => searchSkills(catalogue, text, limit).map(({ name }) => name);
const nearest = (text: string) => nearestSkills(catalogue, text).map(({ name }) => name);
const letters = fc.nat(25).map(index => String.fromCodePoint(97 + index));
const aShippedSkill = fc.constantFrom(...shipped);

describe('searching for a skill while typing', () => {
  it('shows first what is called exactly so', () => {
    expect(find('java')[0]).toBe('Java');
    expect(find('c')[0]).toBe('C');
    expect(find('c#')[0]).toBe('C#');
    expect(find('c+')[0]).toBe('C++');
    expect(find('R')[0]).toBe('R');
    expect(find('k8s')).toContain('Kubernetes');
    expect(find('.net')[0]).toBe('.NET');
    expect(find('vue')[0]).toBe('Vue');
  });

  it('then what begins so, what everybody knows before what few know', () => {
    expect(find('post')[0]).toBe('PostgreSQL');
    expect(find('kub')[0]).toBe('Kubernetes');
    expect(find('reac').slice(0, 2)).toEqual(['React', 'React Native']);
    expect(find('nodej')[0]).toBe('Node.js');
  });

  it('then what has a word that begins so', () => {
    expect(find('storming')).toEqual(['Event storming']);
    expect(find('program pair')).toContain('Pair programming');
    expect(find('native react')[0]).toBe('React Native');
  });

  it('understands German', () => {
    expect(find('gesundh')[0]).toBe('Health care');
    expect(find('Paarprog')[0]).toBe('Pair programming');
    expect(find('öffentliche verw')[0]).toBe('Public administration');
  });

  it('forgives one typing error, also in an unfinished word', () => {
    expect(find('kubernets')[0]).toBe('Kubernetes');
    expect(find('javscript')[0]).toBe('JavaScript');
    expect(find('tyepscript')[0]).toBe('TypeScript');
    expect(find('postgrse')[0]).toBe('PostgreSQL');
    expect(find('jva')[0]).toBe('Java');
  });

  it('shows nothing for nothing, and nothing for rubbish', () => {
    expect(find('')).toEqual([]);
    expect(find(' ?! ')).toEqual([]);
    expect(find('xqzwvkj')).toEqual([]);
    expect(find('x'.repeat(100_000))).toEqual([]);
  });

  it('does not take one abbreviation for another', () => {
    expect(find('cpp')).not.toContain('Content Security Policy');
  });

  it('never shows more than was asked for, and nothing twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 4 }), fc.nat(20), (text, limit) => {
        const found = searchSkills(catalogue, text, limit);
        expect(found.length).toBeLessThanOrEqual(limit);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });

  it('shows the same in the same order, however the list was ordered, and longer lists only add at the end', () => {
    const reversed = catalogueOf(shipped.toReversed());
    fc.assert(
      fc.property(
        fc.string({ unit: letters, minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 9 }),
        (text, limit) => {
          const found = searchSkills(catalogue, text, limit);
          expect(searchSkills(reversed, text, limit)).toEqual(found);
          expect(searchSkills(catalogue, text, limit + 1).slice(0, limit)).toEqual(found);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('finds every skill first of all under its own name, and somewhere under each beginning of it', () => {
    fc.assert(
      fc.property(aShippedSkill, fc.nat(30), (skill, cut) => {
        expect(searchSkills(catalogue, skill.name, 1)).toEqual([skill]);
        const beginning = skill.name.slice(0, cut + 1);
        if (/[\p{L}\p{N}]/u.test(beginning))
          expect(searchSkills(catalogue, beginning, 10_000)).toContain(skill);
      }),
      { numRuns: 300 },
    );
  });

  it('finds every skill although one letter of its name is wrong', () => {
    const plain = shipped.filter(({ name }) => /^[A-Za-z]{5,}$/.test(name));
    fc.assert(
      fc.property(fc.constantFrom(...plain), fc.nat(30), letters, ({ name, slug }, place, letter) => {
        const at = place % name.length;
        const wrong = name.slice(0, at) + letter + name.slice(at + 1);
        expect(searchSkills(catalogue, wrong, 10_000).map(found => found.slug)).toContain(slug);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps up with typing: half of all keystrokes take less than a millisecond', () => {
    const texts = [
      'Kubernetes',
      'kubernets',
      'behaviour-driven development',
      'öffentliche verwaltung',
      'xqzwvkjqq',
    ];
    const strokes = texts.flatMap(text =>
      Array.from({ length: text.length }, (_, end) => text.slice(0, end + 1)),
    );
    const times = [...strokes, ...strokes, ...strokes].map(text => {
      const start = performance.now();
      searchSkills(catalogue, text, 8);
      return performance.now() - start;
    });
    expect(times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)]).toBeLessThan(1);
  });
});

describe('a skill that nobody knows', () => {
  it('is answered with the nearest known ones', () => {
    expect(nearest('kubernets')[0]).toBe('Kubernetes');
    expect(nearest('Kuberentis')[0]).toBe('Kubernetes');
    expect(nearest('Java programming')).toContain('Java');
    expect(nearest('Kuberentis cluster')).toContain('Kubernetes');
    expect(nearest('postgersql')[0]).toBe('PostgreSQL');
    expect(nearest('xqzwvkj')).toEqual([]);
  });

  it('is refused, and the refusal names them', () => {
    expect(() => skillsCalled(catalogue, ['Java', 'kubernets'], 'wishes')).toThrow(
      expect.objectContaining({
        code: 'skill_unknown',
        field: 'wishes',
        facts: expect.objectContaining({
          skill: 'kubernets',
          nearest: expect.arrayContaining(['Kubernetes']),
          nearestSlugs: expect.arrayContaining(['kubernetes']),
        }),
      }),
    );
  });

  it('is not confused with known ones, which come back each once in the order of asking', () => {
    const skills = skillsCalled(catalogue, ['typescript', 'k8s', 'TS', 'c-sharp']);
    expect(skills.map(({ name }) => name)).toEqual(['TypeScript', 'Kubernetes', 'C#']);
  });
});
