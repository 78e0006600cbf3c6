/** `npm start`: builds what is missing, then opens the house; `npm start -- api` opens one door of it. */
import './expect-node.mjs';

const { enableCompileCache } = await import('node:module');
const { join } = await import('node:path');

try {
  const { build } = await import('./build.mjs');
  await build({ say: line => console.log(`  ${line}`) });
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
// Beside the build, with which it goes: a third of the time of a start is reading our code and our packages.
enableCompileCache(join(import.meta.dirname, '../dist/.compiled'));
await import('../dist/apps/walz/src/main.js');
