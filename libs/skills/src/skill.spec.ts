import * as fc from 'fast-check';
import { skillName, slugOfSkill } from '#skills';

describe('the address of a skill', () => {
  it.each([
    ['C++', 'c-plus-plus'],
    ['C#', 'c-sharp'],
    ['C', 'c'],
    ['.NET', 'dotnet'],
    ['.NET MAUI', 'dotnet-maui'],
    ['Visual Basic .NET', 'visual-basic-dotnet'],
    ['ASP.NET Core', 'asp-net-core'],
    ['Node.js', 'node-js'],
    ['CI/CD', 'ci-cd'],
    ['F*', 'f-star'],
    ['Q&A', 'q-and-a'],
    ['World café', 'world-cafe'],
    ['Öffentliche Verwaltung', 'oeffentliche-verwaltung'],
    ["Conway's law", 'conway-s-law'],
  ])('of %s is %s', (name, slug) => {
    expect(slugOfSkill(name)).toBe(slug);
  });

  it('is plain, and its own address, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), text => {
        const slug = slugOfSkill(`x${text}`);
        expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(slugOfSkill(slug)).toBe(slug);
      }),
    );
  });

  it('is refused to a name that has nothing to be spoken', () => {
    expect(() => slugOfSkill(' .-. ')).toThrow(
      expect.objectContaining({ code: 'skill_name_unreadable', field: 'name' }),
    );
  });
});

describe('the name of a skill', () => {
  it('is German for Germans where they say it differently', () => {
    expect(skillName({ name: 'Logistics', nameDe: 'Logistik' }, 'de')).toBe('Logistik');
    expect(skillName({ name: 'Logistics', nameDe: 'Logistik' }, 'en')).toBe('Logistics');
    expect(skillName({ name: 'Java', nameDe: null }, 'de')).toBe('Java');
  });
});
