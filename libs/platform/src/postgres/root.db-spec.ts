import { execFileSync } from 'node:child_process';
import {
  chmod,
  chown,
  lchown,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { isRoot } from './account.js';
import { startEmbeddedPostgres } from './embedded.js';
import { DatabaseTrouble } from './trouble.js';

let folder: string;

const start = (dataDir: string) => startEmbeddedPostgres({ dataDir, log: () => undefined, forTests: true });

const troubleOf = (starting: Promise<unknown>) =>
  starting.then(
    () => undefined,
    (error: unknown) => error as DatabaseTrouble,
  );

/** The account of a running process, as its folder in /proc belongs to it. */
async function accountOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/^Uid:\s+(\d+)/m.exec(status)?.[1]);
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'walz-root-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, maxRetries: 10, retryDelay: 200 });
});

describe('the account of PostgreSQL', () => {
  it('is never root', async () => {
    const server = await start(folder);
    expect(await accountOf(server.pid)).toBe(isRoot() ? 65_534 : process.geteuid?.());
    await server.stop();
  });
});

function asRoot(): void {
  it('is nobody, and reaches its data below a folder that only root may enter', async () => {
    await chmod(folder, 0o700);
    const server = await start(join(folder, 'dä ta'));
    expect(await accountOf(server.pid)).toBe(65_534);
    await server.stop();
  });

  it('is the owner of the folder that Walz was started in, who can go on without root', async () => {
    await chmod(folder, 0o755);
    await chown(folder, 2, 2);
    const server = await start(join(folder, 'data'));
    expect(await accountOf(server.pid)).toBe(2);
    await server.stop();
    const names = await readdir(folder, { recursive: true });
    const owners = await Promise.all(names.map(async name => (await stat(join(folder, name))).uid));
    expect(new Set(owners)).toEqual(new Set([2]));
  });

  it('gets its data back after root restored them from a backup', async () => {
    await (await start(folder)).stop();
    const data = join(folder, 'postgres', 'cluster', 'data');
    await lchown(data, 0, 0);
    for (const name of await readdir(data, { recursive: true })) await lchown(join(data, name), 0, 0);
    await chmod(data, 0o755);
    await (await start(folder)).stop();
  });

  it('is told about a full disk, before and after the database was made', async () => {
    const disk = join(folder, 'disk');
    await mkdir(disk);
    const mounted = (size: string) =>
      execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', disk]);
    mounted('20m');
    const first = await troubleOf(start(disk));
    execFileSync('umount', [disk]);
    mounted('90m');
    await (await start(disk)).stop();
    await writeFile(join(disk, 'filler'), Buffer.alloc(90 << 20)).catch(() => undefined);
    const later = await troubleOf(start(disk));
    await rm(join(disk, 'filler'));
    const recovered = await start(disk);
    await recovered.stop();
    execFileSync('umount', [disk]);
    expect([first?.code, later?.code]).toEqual(['disk_full', 'disk_full']);
  });
}

if (isRoot()) describe('the account of PostgreSQL under root', asRoot);
