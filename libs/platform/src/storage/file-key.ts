import { randomBytes } from 'node:crypto';
import { Refusal } from '#kernel';

/** What may be stored, and the ending that tells its type again; nothing that a browser would run. */
export const storedTypes: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/gif': 'gif',
  'application/pdf': 'pdf',
  'application/zip': 'zip',
};

const typesByEnding = new Map(Object.entries(storedTypes).map(([type, ending]) => [ending, type]));

/** Small letters and digits only, so that no file system takes two keys for one. */
export function newKey(type: string): string {
  const ending = Object.hasOwn(storedTypes, type) ? storedTypes[type] : undefined;
  if (ending === undefined) throw new Refusal('file_type_unknown', { type });
  return `${randomBytes(20).toString('hex')}.${ending}`;
}

/** The type of the file, if this can be the key of one; a path, or a part of one, never is. */
export function typeOfKey(key: string): string | undefined {
  const [, ending] = /^[0-9a-f]{40}\.([a-z]{3,4})$/.exec(key) ?? [];
  return ending === undefined ? undefined : typesByEnding.get(ending);
}
