import { fold } from '#kernel';
import { STANDING, placeKeys } from './place-keys.js';

describe('the spellings under which a place is found', () => {
  it('are those of a keyboard with umlauts, of one without, and of haste', () => {
    const keys = placeKeys(['München'], []);
    for (const typed of ['München', 'MUENCHEN', 'munchen'])
      expect(keys.get(fold(typed))).toBe(STANDING.usual);
  });

  it('do without the apostrophe', () => {
    expect([...placeKeys(["L'Aquila"], []).keys()]).toEqual(expect.arrayContaining(['l aquila', 'laquila']));
  });

  it('do without what is said in brackets', () => {
    expect(placeKeys(['Halle (Saale)'], []).get('halle')).toBe(STANDING.usual);
  });

  it('rank its usual names before the others, and those before the endings', () => {
    const keys = placeKeys(['Sankt Gallen'], ['Saint-Gall', 'Gallen am Berg']);
    expect(keys.get('sankt gallen')).toBe(STANDING.usual);
    expect(keys.get('saint gall')).toBe(STANDING.other);
    expect(keys.get('gallen')).toBe(STANDING.ending);
  });

  it('count a name that is both by its better half', () => {
    expect(placeKeys(['Bad Orb'], ['Bad Orb', 'Orb']).get('bad orb')).toBe(STANDING.usual);
    expect(placeKeys(['Neu Ulmen'], ['Ulmen']).get('ulmen')).toBe(STANDING.other);
  });

  it('do not begin with little words in the middle of a name', () => {
    expect([...placeKeys(['Neustadt an der Aisch'], []).keys()]).toEqual(
      expect.not.arrayContaining(['an der aisch', 'der aisch']),
    );
  });

  it('are never empty', () => {
    expect(placeKeys(['’', ''], ['', '()']).size).toBe(0);
  });
});
