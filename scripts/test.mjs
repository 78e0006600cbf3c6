/** `npm test`: builds what is missing, then runs every test. Arguments go to Jest: `npm test -- weeks`. */
import './expect-node.mjs';

const { spawnSync } = await import('node:child_process');
const { dirname, join } = await import('node:path');
const { build } = await import('./build.mjs');

const root = dirname(import.meta.dirname);
try {
  await build({ say: line => console.log(line) });
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
const { status, signal } = spawnSync(
  process.execPath,
  [join(root, 'node_modules/jest/bin/jest.js'), ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
      NODE_ENV: 'test',
    },
  },
);
process.exit(signal ? 130 : (status ?? 1));
