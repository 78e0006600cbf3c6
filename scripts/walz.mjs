/** `npm run walz -- <command>`: builds what is missing, then runs an admin's command. */
import './expect-node.mjs';

const { build } = await import('./build.mjs');
try {
  await build({ say: line => console.error(line) });
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
await import('../dist/apps/walz/src/walz.js');
