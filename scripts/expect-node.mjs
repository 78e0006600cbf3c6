/** Imported before anything else: an older Node would stumble over our first line and say nothing that helps. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

if (Number(process.versions.node.split('.')[0]) < 26) {
  const isInstalled = existsSync(join(import.meta.dirname ?? '.', '../node_modules/node'));
  const cure = isInstalled ? 'start it through npm, such as `npm start`' : 'run `npm ci` first';
  console.error(`Walz needs Node 26, which it brings along, and this is ${process.version}: ${cure}.`);
  process.exit(1);
}
