import { Refusal } from '#kernel';
import { buffer } from 'node:stream/consumers';
import { wallClock } from '../../clock.js';
import { newKey } from '../file-key.js';
import type { FileStore } from '../file-store.js';

const png = 'image/png';

export async function bytesOf(store: FileStore, key: string): Promise<Buffer | undefined> {
  const file = await store.open(key);
  return file && buffer(file.stream);
}

async function* drops() {
  for (let i = 0; i < 50; i++) yield Buffer.alloc(10_000, i);
}

async function* broken() {
  yield Buffer.from('half');
  throw new Error('the line went dead');
}

/** What every store of files has to keep, wherever it keeps it. */
export function fileStoreSuite(name: string, storeOf: () => FileStore): void {
  describe(`${name}, as any store of files,`, () => {
    it('gives back what it was given', async () => {
      const store = storeOf();
      const key = await store.put(Buffer.from('a picture'), { type: png });
      const file = await store.open(key);
      expect(file).toMatchObject({ type: png, size: 9 });
      expect(await buffer(file!.stream)).toEqual(Buffer.from('a picture'));
    });

    it('takes a stream as it takes bytes', async () => {
      const store = storeOf();
      const bytes = await bytesOf(store, await store.put(drops(), { type: 'application/pdf' }));
      expect(bytes).toHaveLength(500_000);
      expect(bytes?.at(-1)).toBe(49);
    });

    it('keeps an empty file', async () => {
      const store = storeOf();
      expect(await bytesOf(store, await store.put(Buffer.alloc(0), { type: png }))).toHaveLength(0);
    });

    it('gives two files two keys that nobody guesses, although they are alike', async () => {
      const store = storeOf();
      const keys = await Promise.all([1, 2].map(() => store.put(Buffer.from('same'), { type: png })));
      expect(keys[0]).not.toBe(keys[1]);
      for (const key of keys) expect(key).toMatch(/^[0-9a-f]{40}\.png$/);
    });

    it('puts a file where somebody wrote down before that it would lie, again and again', async () => {
      const store = storeOf();
      const key = newKey(png);
      expect(await store.put(Buffer.from('first'), { type: png, key })).toBe(key);
      expect(await store.put(Buffer.from('second'), { type: png, key })).toBe(key);
      await expect(store.put(broken(), { type: png, key })).rejects.toThrow('the line went dead');
      expect(await bytesOf(store, key)).toEqual(Buffer.from('second'));
    });

    it.each(['../secret.png', `${'a'.repeat(40)}.gif`, 'a.png'])('puts nothing at %j', async key => {
      const wish = storeOf().put(Buffer.from('x'), { type: png, key });
      await expect(wish).rejects.toMatchObject({ code: 'file_type_unknown' });
    });

    it('forgets what is removed, and only that', async () => {
      const store = storeOf();
      const [gone, kept] = [
        await store.put(Buffer.from('1'), { type: png }),
        await store.put(Buffer.from('2'), { type: png }),
      ];
      await store.remove(gone);
      await store.remove(gone);
      expect(await store.open(gone)).toBeUndefined();
      expect(await bytesOf(store, kept)).toEqual(Buffer.from('2'));
    });

    it('takes a file of exactly the size that is allowed, and none larger', async () => {
      const store = storeOf();
      expect(await store.put(Buffer.alloc(1000), { type: png, most: 1000 })).toBeDefined();
      const tooLarge = store.put(Buffer.alloc(1001), { type: png, most: 1000 });
      await expect(tooLarge).rejects.toMatchObject({ code: 'file_too_large', facts: { most: 1000 } });
    });

    it('stops reading where a file becomes too large', async () => {
      let read = 0;
      async function* endless() {
        for (;;) {
          read++;
          yield Buffer.alloc(1000);
        }
      }
      await expect(storeOf().put(endless(), { type: png, most: 5000 })).rejects.toThrow(Refusal);
      expect(read).toBeLessThan(100);
    });

    it('keeps nothing of an upload that broke off', async () => {
      const store = storeOf();
      await expect(store.put(broken(), { type: png })).rejects.toThrow('the line went dead');
      expect(await store.sweep(wallClock().add({ hours: 1 }))).toBe(0);
    });

    it.each(['text/html', 'image/svg+xml', 'application/javascript', '', 'constructor', 'toString'])(
      'takes no %j, which a browser might run',
      async type => {
        await expect(storeOf().put(Buffer.from('x'), { type })).rejects.toMatchObject({
          code: 'file_type_unknown',
        });
      },
    );

    it.each([
      '../secret.png',
      '../../etc/passwd',
      '/etc/passwd',
      'incoming',
      '',
      'a'.repeat(40),
      `${'a'.repeat(40)}.png/../../x.png`,
      `${'a'.repeat(38)}/..png`,
      `${'A'.repeat(40)}.png`,
      `${'a'.repeat(40)}.png\0`,
      `${'a'.repeat(40)}.html`,
      `${'a'.repeat(40)}.png`,
    ])('finds nothing under %j', async key => {
      const store = storeOf();
      expect(await store.open(key)).toBeUndefined();
      await store.remove(key);
    });
  });
}
