import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The folder of the whole project. */
export const root = join(import.meta.dirname, '..', '..');

/** A module of the built house, by its path in dist. */
export function built(path) {
  return import(pathToFileURL(join(root, 'dist', path)).href);
}
