/** `npm start`: builds what is missing, then opens the house. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

if (Number(process.versions.node.split('.')[0]) < 26) {
  const hint = existsSync(join(root, 'node_modules/node')) ? 'Start it with `npm start`.' : 'Run `npm ci` first.';
  console.error(`Walz needs Node 26, which it brings along; this is ${process.version}. ${hint}`);
  process.exit(1);
}

try {
  const { build } = await import('./build.mjs');
  await build({ say: line => console.log(line) });
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
process.argv.splice(2, process.argv.length, 'all');
await import('../dist/apps/walz/src/main.js');
