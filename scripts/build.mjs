/** Builds what is missing or stale: the server (TypeScript), the style sheet and the islands. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'dist/.stamp');

/** Whether the build on disk is of these very sources. */
function fingerprint() {
  const hash = createHash('sha256');
  const sources = globSync(
    ['apps/**/*', 'libs/**/*', 'scripts/build*.mjs', 'tsconfig*.json', 'package-lock.json'],
    {
      cwd: root,
      withFileTypes: true,
    },
  )
    .filter(entry => entry.isFile() && !/[.-]spec\.tsx?$/.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
    .sort();
  for (const file of sources) hash.update(file.slice(root.length)).update(readFileSync(file));
  return hash.digest('hex');
}

/** What SQLite says when another one has the lock. */
const busy = 5;

const isBuilt = print => existsSync(stamp) && readFileSync(stamp, 'utf8') === print;

/**
 * Lets one build at a time work in dist; who comes second finds the work done. The system takes the lock back from a
 * build that was killed.
 */
function lockBuild(say) {
  const file = join(root, 'node_modules/.walz-build');
  const take = timeout => {
    const lock = new DatabaseSync(file, { timeout });
    lock.exec('begin exclusive');
    return lock;
  };
  try {
    return take(0);
  } catch (error) {
    if (error.errcode !== busy)
      throw new Error(`Walz cannot be built here: ${error.message} (${file}).`, { cause: error });
    say('Waiting for another build …');
    return take(300_000);
  }
}

/** Compiles whatever can be compiled, for programs that write what the types are compared with. */
export function compileAnyway() {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  compile('ignore');
}

export async function build({ say = () => {} } = {}) {
  const print = fingerprint();
  if (isBuilt(print)) return false;
  const lock = lockBuild(say);
  try {
    if (isBuilt(print)) return false;
    say('Building …');
    await buildAnew(print);
    return true;
  } finally {
    lock.close();
  }
}

const compiler = join(root, 'node_modules/typescript7/bin/tsc');

function compile(stdio) {
  return spawnSync(process.execPath, [compiler, '-p', join(root, 'tsconfig.build.json')], {
    stdio,
    cwd: root,
  });
}

async function buildAnew(print) {
  if (!existsSync(compiler)) throw new Error('What Walz is built with is not installed: run `npm ci`.');
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  const { status } = compile('inherit');
  if (status !== 0) throw new Error('The build failed: see the lines above.');
  const { buildAssets } = await import('./build-assets.mjs');
  await buildAssets(root);
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(stamp, print);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const isFresh = await build({ say: line => console.log(line) });
  console.log(isFresh ? 'Built.' : 'Nothing to build.');
}
