/**
 * `npm run dev`: the house on `.walz/`, opened again after each change that compiles; until then the last one that
 * did stays open. What a browser fetches is built anew as well.
 */
import './expect-node.mjs';

const { spawn } = await import('node:child_process');
const { once } = await import('node:events');
const { rmSync, watch } = await import('node:fs');
const { dirname, join } = await import('node:path');
const { createInterface } = await import('node:readline');
const { build } = await import('./build.mjs');

const root = dirname(import.meta.dirname);
const assets = /^(islands|house[\\/](styles|static))[\\/]/;
const calmMs = 300;

const start = (args, options = {}) =>
  spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], ...options });

const running = { house: undefined, compiler: undefined };
let isEnding = false;
let areAssetsStale = false;
let reopening = Promise.resolve();
let calm;

/** Several changes at once are one; and no house is opened before the one before it is closed. */
function reopenSoon() {
  clearTimeout(calm);
  calm = setTimeout(
    () => (reopening = reopening.then(reopen).catch(error => console.error(error.message))),
    calmMs,
  );
}

async function reopen() {
  if (isEnding) return;
  if (areAssetsStale) await buildAssets();
  await close(running.house);
  if (isEnding) return;
  console.log('\n  Opening the house …');
  const env = { ...process.env, NODE_ENV: 'development' };
  running.house = start(['--enable-source-maps', 'dist/apps/walz/src/main.js', 'all'], { env });
}

/** Ctrl-C in a terminal has told it already, and being told twice at one moment is being told once. */
async function close(child) {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}

/** In a process of its own, because what the builder imports may have changed. */
async function buildAssets() {
  areAssetsStale = false;
  const code = `const { buildAssets } = await import('./scripts/build-assets.mjs'); await buildAssets(process.cwd());`;
  await once(start(['--input-type=module', '--eval', code]), 'exit');
}

async function end() {
  if (isEnding) return;
  isEnding = true;
  clearTimeout(calm);
  await reopening;
  await Promise.all(Object.values(running).map(close));
  process.exit(0);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void end());

try {
  await build({ say: line => console.log(`  ${line}`) });
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
// From now on dist follows the changes, and is no longer what the stamp says.
rmSync(join(root, 'dist/.stamp'), { force: true });

running.compiler = start(
  ['node_modules/typescript7/bin/tsc', '-p', 'tsconfig.build.json', '--watch', '--preserveWatchOutput'],
  { stdio: ['ignore', 'pipe', 'inherit'] },
);
createInterface(running.compiler.stdout).on('line', line => {
  if (/Found 0 errors\. Watching/.test(line)) reopenSoon();
  else if (line.trim() && !/Starting (incremental )?compilation/.test(line)) console.log(line);
});
watch(join(root, 'apps/web/src'), { recursive: true }, (_event, file) => {
  if (!file || !assets.test(file)) return;
  areAssetsStale = true;
  reopenSoon();
});
