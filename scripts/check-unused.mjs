/**
 * Finds what is exported and used nowhere, not even beside where it is written. That a front door shows it to others
 * is no use of it yet. Words are compared, not meanings: that misses some, and never accuses what is used.
 */
import { globSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';

const frontDoor = /^(libs|apps)\/[^/]+\/src\/index\.ts$/;
const exported =
  /^export (?:abstract |async |declare )*(?:const|let|function\*?|class|interface|type|enum) (\w+)/gm;

// The names that a breach plants are no uses.
const files = globSync('{apps,libs,bench,scripts}/**/*.{ts,tsx,mjs}', {
  exclude: ['scripts/breaches.mjs'],
}).map(file => file.replaceAll(sep, '/'));
const uses = new Map();
for (const file of files.filter(name => !frontDoor.test(name))) {
  for (const [word] of readFileSync(file, 'utf8').matchAll(/\w+/g)) uses.set(word, (uses.get(word) ?? 0) + 1);
}

const unused = files
  .filter(file => /^(apps|libs)\//.test(file) && !file.endsWith('.d.ts'))
  .flatMap(file => [...readFileSync(file, 'utf8').matchAll(exported)].map(([, name]) => ({ file, name })))
  .filter(({ name }) => (uses.get(name) ?? 0) < 2);
for (const { file, name } of unused) console.error(`${file}: ${name} is used nowhere; take it away.`);
process.exit(unused.length === 0 ? 0 : 1);
