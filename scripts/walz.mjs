/** `npm run walz -- <command>`: builds what is missing, then runs an admin's command. */
import { build } from './build.mjs';

await build({ say: line => console.error(line) });
await import('../dist/apps/walz/src/walz.js');
