import { parts, usualWeights, weightsOf } from '#matching';
import fc from 'fast-check';
import { importanceIn, importanceNames, importances, type Importance } from './importance.js';

const read = (chosen: Partial<Record<string, Importance>>) => {
  const weights = weightsOf(
    Object.fromEntries(parts.map(part => [part, importances[chosen[part] ?? 'usual']])),
  );
  return importanceIn(parts.map(part => ({ part, weight: weights[part], usual: usualWeights[part] })));
};

describe('what matters to somebody', () => {
  it('is as usual in all parts where nothing was chosen', () => {
    expect([...read({}).values()]).toEqual(parts.map(() => 'usual'));
  });

  it('is read again from its weights as it was chosen, for up to four parts', () => {
    const few = fc.uniqueArray(fc.constantFrom(...parts), { maxLength: 4 });
    const names = fc.array(fc.constantFrom(...importanceNames), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(few, names, (some, how) => {
        const chosen = Object.fromEntries(some.map((part, index) => [part, how[index]!]));
        expect(Object.fromEntries(read(chosen))).toEqual({
          ...Object.fromEntries(parts.map(part => [part, 'usual'])),
          ...chosen,
        });
      }),
    );
  });
});
