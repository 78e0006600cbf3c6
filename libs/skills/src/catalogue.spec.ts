import * as fc from 'fast-check';
import { catalogueOf, shippedSkills, skillCalled, slugOfSkill, spellingsOf, type Skill } from '#skills';

function aSkill(name: string, rest: Partial<Skill> = {}): Skill {
  return { slug: slugOfSkill(name), name, nameDe: null, kind: 'tool', isCommon: false, aliases: [], ...rest };
}

const shipped = shippedSkills();
const catalogue = catalogueOf(shipped);

describe('asking for a skill by what one calls it', () => {
  it.each([
    ['k8s', 'Kubernetes'],
    ['golang', 'Go'],
    ['postgres', 'PostgreSQL'],
    ['POSTGRES', 'PostgreSQL'],
    ['C sharp', 'C#'],
    ['c++', 'C++'],
    ['c-plus-plus', 'C++'],
    ['C', 'C'],
    ['dotnet', '.NET'],
    ['nodejs', 'Node.js'],
    ['node js', 'Node.js'],
    ['js', 'JavaScript'],
    ['mobbing', 'Mob programming'],
    ['TDD', 'Test-driven development'],
    ['Logistik', 'Logistics'],
    ['gesundheitswesen', 'Health care'],
    ['oeffentliche verwaltung', 'Public administration'],
  ])('finds under %s the skill %s', (called, name) => {
    expect(skillCalled(catalogue, called)?.name).toBe(name);
  });

  it('finds nothing under what nobody calls anything', () => {
    expect(skillCalled(catalogue, 'kubernets')).toBeUndefined();
    expect(skillCalled(catalogue, '')).toBeUndefined();
  });

  it('finds every shipped skill under every spelling of it', () => {
    for (const skill of shipped) {
      for (const called of [skill.slug, skill.name, skill.nameDe ?? skill.name, ...skill.aliases]) {
        expect(skillCalled(catalogue, called)).toBe(skill);
      }
    }
  });

  it('gives a spelling that two skills claim to the one whose name it is', () => {
    const less = aSkill('Less');
    const scrum = aSkill('Big Scrum', { aliases: ['LeSS'] });
    expect(skillCalled(catalogueOf([scrum, less]), 'less')).toBe(less);
    expect(skillCalled(catalogueOf([less, scrum]), 'LeSS')).toBe(less);
  });

  it('lets an address always lead to the skill that has it', () => {
    const renamed = aSkill('New name', { slug: 'old-name' });
    const newcomer = aSkill('Old name', { slug: 'old-name-2' });
    expect(skillCalled(catalogueOf([newcomer, renamed]), 'old-name')).toBe(renamed);
  });

  it('does not depend on the order of the list', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(shipped.slice(0, 40), { minLength: 40 }), shuffled => {
        const other = catalogueOf(shuffled);
        expect(other.skills).toEqual(catalogueOf(shipped.slice(0, 40)).skills);
      }),
      { numRuns: 20 },
    );
  });
});

describe('the spellings of a skill', () => {
  it('are folded, each once, its name first', () => {
    expect(spellingsOf(aSkill('Öffentliches Reden', { aliases: ['Reden!', 'reden'] }))).toEqual([
      'oeffentliches reden',
      'reden',
    ]);
  });
});
