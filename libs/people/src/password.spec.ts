import { firstThatFits, hashPassword, isPassword } from './password.js';

describe('a password', () => {
  it('is known again, and only itself', async () => {
    const hash = await hashPassword('correct horse');
    expect(await isPassword('correct horse', hash)).toBe(true);
    expect(await isPassword('correct horsf', hash)).toBe(false);
    expect(await isPassword('', hash)).toBe(false);
  });

  it('is stored as argon2id with its cost, and never twice alike', async () => {
    const [one, two] = [await hashPassword('correct horse'), await hashPassword('correct horse')];
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(two);
  });

  it('is never known against a hash that is none', async () => {
    expect(await isPassword('', '')).toBe(false);
    expect(await isPassword('x', '$argon2id$v=19$m=1,t=1,p=1$$')).toBe(false);
  });

  it('is the same however the keyboard composes its letters', async () => {
    expect(await isPassword('schlu\u0308ssel', await hashPassword('schl\u00fcssel'))).toBe(true);
  });

  it.each([
    [[], null],
    [['his'], null],
    [[null], null],
    [['hers'], 'hers'],
    [['hers', 'hers too', 'his'], 'hers'],
    [['his', null, 'hers'], 'hers'],
  ])('is tried at three hashes, whoever is meant: %j', async (hashes, fitting) => {
    const tried: (string | undefined)[] = [];
    const found = await firstThatFits(hashes, hash => {
      tried.push(hash);
      // Even a hash of nobody's that should fit opens nothing.
      return Promise.resolve(hash === undefined || hash.startsWith('hers'));
    });
    expect(found).toBe(fitting);
    expect(tried).toHaveLength(3);
  });
});
