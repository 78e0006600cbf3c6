import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { wallClock } from '../clock.js';
import { DiskFileStore } from './disk-file-store.js';
import { refusalOfDisk } from './storage.refusals.js';
import { bytesOf, fileStoreSuite } from './testing/file-store-suite.js';

const png = 'image/png';
let folder: string;
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'walz files '))));
afterAll(() => rm(folder, { recursive: true }));

fileStoreSuite('A folder', () => new DiskFileStore(join(folder, 'files')));

const filesIn = async (path: string) =>
  (await readdir(path, { recursive: true, withFileTypes: true }))
    .filter(entry => entry.isFile())
    .map(entry => entry.name);

describe('files on disk', () => {
  it('lie in shards and are read by nobody else', async () => {
    const store = new DiskFileStore(join(folder, 'shards'));
    const key = await store.put(Buffer.from('1'), { type: png });
    const { mode } = await stat(join(folder, 'shards', key.slice(0, 2), key));
    expect(mode & 0o777).toBe(0o600);
  });

  it('are still there for the next process', async () => {
    const key = await new DiskFileStore(join(folder, 'next')).put(Buffer.from('1'), { type: png });
    expect(await bytesOf(new DiskFileStore(join(folder, 'next')), key)).toEqual(Buffer.from('1'));
  });

  it('leave nothing behind when they were refused', async () => {
    const store = new DiskFileStore(join(folder, 'refused'));
    await expect(store.put(Buffer.alloc(11), { type: png, most: 10 })).rejects.toThrow();
    expect(await filesIn(join(folder, 'refused'))).toEqual([]);
  });

  it('that were half written when the process was killed are never found, and swept after a day', async () => {
    const home = join(folder, 'killed');
    await killWhileWriting(home);
    const half = await filesIn(home);
    expect(half).toHaveLength(1);
    const store = new DiskFileStore(home);
    expect(await store.open(half[0]!)).toBeUndefined();

    const now = wallClock();
    expect(await store.sweep(now.subtract({ hours: 24 }))).toBe(0);
    const yesterday = new Date(now.subtract({ hours: 25 }).epochMilliseconds);
    await utimes(join(home, 'incoming', half[0]!), yesterday, yesterday);
    expect(await store.sweep(now.subtract({ hours: 24 }))).toBe(1);
    expect(await filesIn(home)).toEqual([]);
  });

  it('say that the disk is full, rather than that something went wrong', () => {
    const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    expect(refusalOfDisk(full)).toMatchObject({ code: 'storage_full', cause: full });
    const other = Object.assign(new Error('EIO'), { code: 'EIO' });
    expect(refusalOfDisk(other)).toBe(other);
  });

  it('have nothing to sweep where nothing was ever stored', async () => {
    expect(await new DiskFileStore(join(folder, 'never')).sweep(wallClock())).toBe(0);
  });
});

/** A process of its own writes a file that never ends, until it is killed without a chance to tidy up. */
async function killWhileWriting(home: string): Promise<void> {
  const script = join(folder, 'endless.mjs');
  const bundler = createRequire(import.meta.url).resolve('rolldown');
  const store = join(import.meta.dirname, 'disk-file-store.ts');
  await writeFile(
    script,
    `import { rolldown } from ${JSON.stringify(pathToFileURL(bundler).href)};
     const alias = { '.js': ['.ts', '.js'] };
     const resolve = { conditionNames: ['source'], extensionAlias: alias };
     const bundle = await rolldown({ input: ${JSON.stringify(store)}, platform: 'node', resolve });
     await bundle.write({ file: import.meta.dirname + '/store.mjs' });
     const { DiskFileStore } = await import('./store.mjs');
     async function* endless() {
       for (let count = 0; ; count++) {
         yield Buffer.alloc(1000, 'x');
         if (count === 100) process.stdout.write('writing');
         await new Promise(done => setTimeout(done, count < 100 ? 0 : 10));
       }
     }
     await new DiskFileStore(${JSON.stringify(home)}).put(endless(), { type: 'image/png', most: 1e9 });`,
  );
  const child = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'exit');
}
