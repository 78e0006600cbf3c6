import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Assets } from './house/frame.js';

/** Where the build leaves what browsers fetch: seen from here, the same for the sources and for what is built. */
const root = import.meta.dirname.replace(/([\\/]dist)?[\\/]apps[\\/]web[\\/]src$/, '');
export const assetFolder = join(root, 'dist', 'assets');

export function readAssets(): Assets {
  return JSON.parse(readFileSync(join(assetFolder, 'manifest.json'), 'utf8')) as Assets;
}
