import { turnstile } from './turnstile.js';

describe('a turnstile', () => {
  it('lets two work and three wait, tells the sixth, and is as good as new afterwards', async () => {
    const pass = turnstile(2, 3);
    let inside = 0;
    let most = 0;
    const work = () =>
      pass(async () => {
        most = Math.max(most, ++inside);
        await new Promise(resolve => setTimeout(resolve, 5));
        inside--;
        return 'done';
      });
    for (let round = 0; round < 2; round++) {
      const outcomes = await Promise.allSettled(Array.from({ length: 6 }, work));
      expect(outcomes.map(({ status }) => status)).toEqual([
        ...Array<string>(5).fill('fulfilled'),
        'rejected',
      ]);
      expect(outcomes.at(-1)).toMatchObject({ reason: { code: 'too_busy' } });
    }
    expect(most).toBe(2);
  });

  it('goes on when somebody fails inside', async () => {
    const pass = turnstile(1, 1);
    await expect(pass(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(pass(() => Promise.resolve('yes'))).resolves.toBe('yes');
  });
});
