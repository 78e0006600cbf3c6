import { after, Loader } from './loader.js';

describe('a loader', () => {
  const asked: string[][] = [];
  const loader = () =>
    new Loader(async (keys: readonly string[]) => {
      asked.push([...keys]);
      return keys.map(key => `row of ${key}`);
    });
  beforeEach(() => void asked.splice(0));

  it('answers at once what it was primed with, and asks nobody', async () => {
    const primed = loader().prime('a', 'row at hand');
    expect(primed.get('a')).toBe('row at hand');
    expect(await primed.load('a')).toBe('row at hand');
    expect(await primed.loadMany(['a'])).toEqual(['row at hand']);
    expect(asked).toEqual([]);
  });

  it('promises what it has to ask for, all keys of a turn together', async () => {
    const living = loader();
    expect(await Promise.all([living.get('a'), living.get('b'), living.load('a')])).toEqual([
      'row of a',
      'row of b',
      'row of a',
    ]);
    expect(asked).toEqual([['a', 'b']]);
  });

  it('keeps to what it was primed with first', () => {
    expect(loader().prime('a', 'first').prime('a', 'second').get('a')).toBe('first');
  });

  it('asks again for what was cleared', async () => {
    const cleared = loader().prime('a', 'stale').prime('b', 'stale').clear('a');
    expect(await cleared.get('a')).toBe('row of a');
    expect(await cleared.clearAll().get('b')).toBe('row of b');
  });

  it('says that nothing is there as it was told so', async () => {
    const empty = new Loader(async (keys: readonly string[]) => keys.map((): string | null => 'asked'));
    expect(await empty.prime('a', null).get('a')).toBeNull();
  });

  it('is gone on with at once or later', async () => {
    expect(after(1, row => row + 1)).toBe(2);
    expect(await after(Promise.resolve(1), row => row + 1)).toBe(2);
  });
});
