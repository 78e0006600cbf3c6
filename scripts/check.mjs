/**
 * `npm run check`: everything that needs no database, side by side, in under a minute. `npm run check -- lint types`
 * runs some of it.
 */
import './expect-node.mjs';

const { spawn } = await import('node:child_process');
const { availableParallelism } = await import('node:os');
const { dirname } = await import('node:path');

const root = dirname(import.meta.dirname);
const mostLines = 60;

/** The longest first, so that the short ones fill the end. */
const checks = {
  'pure tests':
    'node --experimental-vm-modules --disable-warning=ExperimentalWarning node_modules/jest/bin/jest.js --selectProjects pure --silent',
  format: 'prettier --check --log-level warn .',
  documents: 'gql.tada check --fail-on-warn',
  lint: 'oxlint --type-aware --deny-warnings --format=unix',
  types: 'node node_modules/typescript7/bin/tsc -p tsconfig.json --noEmit --pretty false',
  direction: 'depcruise --config .dependency-cruiser.mjs apps libs',
  schema: 'node scripts/check-schema.mjs',
  vocabulary: 'node scripts/check-vocabulary.mjs',
  unused: 'node scripts/check-unused.mjs',
};

const wished = process.argv.slice(2);
const unknown = wished.filter(name => !Object.hasOwn(checks, name));
if (unknown.length > 0) {
  console.error(`There is no check "${unknown[0]}": choose from ${Object.keys(checks).join(', ')}.`);
  process.exit(1);
}

const seconds = since => `${((performance.now() - since) / 1000).toFixed(1)} s`;

function run(name) {
  return new Promise(resolve => {
    const began = performance.now();
    const [program, ...args] = checks[name].split(' ');
    const command = program === 'node' ? process.execPath : `${root}/node_modules/.bin/${program}`;
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' },
    });
    let output = '';
    child.stdout.on('data', chunk => (output += chunk));
    child.stderr.on('data', chunk => (output += chunk));
    child.on('error', error => (output += error.message));
    child.on('close', status => {
      console.log(`${status === 0 ? '✓' : '✗'} ${name} (${seconds(began)})`);
      if (status !== 0) show(name, output.trimEnd().split('\n'));
      resolve(status === 0 ? undefined : name);
    });
  });
}

/** The beginning, because what stands there is often the reason for the rest. */
function show(name, lines) {
  for (const line of lines.slice(0, mostLines)) console.log(`    ${line}`);
  if (lines.length > mostLines)
    console.log(`    … and ${lines.length - mostLines} lines more: ${checks[name]}`);
}

const began = performance.now();
const queue = wished.length > 0 ? wished : Object.keys(checks);
const failed = [];
await Promise.all(
  Array.from({ length: Math.max(2, availableParallelism() - 1) }, async () => {
    for (let next = queue.shift(); next; next = queue.shift()) failed.push(await run(next));
  }),
);
const broken = failed.filter(Boolean);
console.log(
  broken.length === 0
    ? `\nAll is well (${seconds(began)}).`
    : `\nTo mend: ${broken.join(', ')} (${seconds(began)}).`,
);
process.exit(broken.length === 0 ? 0 : 1);
