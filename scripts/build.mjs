/** Builds what is missing or stale: the server (TypeScript), the style sheet and the islands. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'dist/.stamp');

/** Whether the build on disk is of these very sources. */
function fingerprint() {
  const hash = createHash('sha256');
  const sources = globSync(['apps/**/*', 'libs/**/*', 'scripts/build*.mjs', 'tsconfig*.json', 'package-lock.json'], {
    cwd: root,
    withFileTypes: true,
  })
    .filter(entry => entry.isFile() && !/[.-]spec\.tsx?$/.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
    .sort();
  for (const file of sources) hash.update(file.slice(root.length)).update(readFileSync(file));
  return hash.digest('hex');
}

export async function build({ say = () => {} } = {}) {
  const print = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === print) return false;
  say('Building …');
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  const tsc = spawnSync(
    process.execPath,
    [join(root, 'node_modules/typescript7/bin/tsc'), '-p', join(root, 'tsconfig.build.json')],
    { stdio: 'inherit', cwd: root },
  );
  if (tsc.status !== 0) throw new Error('The build failed: see the lines above.');
  const { buildAssets } = await import('./build-assets.mjs');
  await buildAssets(root);
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(stamp, print);
  return true;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const isFresh = await build({ say: line => console.log(line) });
  console.log(isFresh ? 'Built.' : 'Nothing to build.');
}
