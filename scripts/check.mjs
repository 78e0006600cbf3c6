/** `npm run check`: everything that needs no database, side by side, in under a minute. */
import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { availableParallelism } from 'node:os';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const node = process.execPath;
const bin = name => `node_modules/.bin/${name}`;

const checks = {
  format: [bin('prettier'), '--check', '--log-level', 'warn', '.'],
  lint: [bin('oxlint'), '--type-aware', '--deny-warnings'],
  types: [node, 'node_modules/typescript7/bin/tsc', '-p', 'tsconfig.json', '--noEmit'],
  documents: [bin('gql.tada'), 'check', '--fail-on-warn'],
  direction: [bin('depcruise'), '--config', '.dependency-cruiser.mjs', 'apps', 'libs'],
  vocabulary: [node, 'scripts/check-vocabulary.mjs'],
  'pure tests': [node, '--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js', '--selectProjects', 'pure'],
};

function run(name, [command, ...args]) {
  return new Promise(resolve => {
    const began = performance.now();
    const child = spawn(command, args, { cwd: root, env: { ...process.env, FORCE_COLOR: '0' } });
    let output = '';
    child.stdout.on('data', chunk => (output += chunk));
    child.stderr.on('data', chunk => (output += chunk));
    child.on('close', status => {
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      console.log(`${status === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
      if (status !== 0) console.log(output.trimEnd());
      resolve(status === 0);
    });
  });
}

const queue = Object.entries(checks);
const verdicts = [];
await Promise.all(
  Array.from({ length: Math.min(2, availableParallelism()) }, async () => {
    for (let next = queue.shift(); next; next = queue.shift()) verdicts.push(await run(...next));
  }),
);
process.exit(verdicts.every(Boolean) ? 0 : 1);
