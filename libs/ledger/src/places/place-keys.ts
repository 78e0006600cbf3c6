import { fold } from '#kernel';

/** What a key is to its place: its usual name, one of its other names, or how its usual name ends. */
export const STANDING = { usual: 1, other: 0, ending: -1 } as const;
export type Standing = (typeof STANDING)[keyof typeof STANDING];

const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;
const UMLAUT = /[äöü]/i;
const APOSTROPHE = /['’‘ʼʻ`´]/;
const APOSTROPHES = new RegExp(APOSTROPHE, 'g');
/** "Gallen" is worth looking up for Sankt Gallen, "an der Aisch" is not for Neustadt. */
const LONG_WORD = /^\S{4}/;

/** All spellings under which a place is looked up, each with its best standing. */
export function placeKeys(usual: readonly string[], others: readonly string[]): Map<string, Standing> {
  const keys = new Map<string, Standing>();
  const usualKeys = usual.flatMap(spellings);
  for (const key of usualKeys.flatMap(endings)) keys.set(key, STANDING.ending);
  for (const name of others) {
    // Most of 800,000 names are plain letters, for which there is nothing to fold and nothing to mistype.
    if (PLAIN.test(name)) keys.set(name.toLowerCase(), STANDING.other);
    else for (const key of spellings(name)) keys.set(key, STANDING.other);
  }
  for (const key of usualKeys) keys.set(key, STANDING.usual);
  keys.delete('');
  return keys;
}

/** A name as it is folded, and as it is typed in haste. */
function spellings(name: string): string[] {
  const keys = [fold(name)];
  // "Halle (Saale)" is Halle to whoever lives nearby.
  if (name.endsWith(')')) keys.push(fold(name.replace(/\(.*\)$/, '')));
  // "Munchen" and "Malmo": fold writes an umlaut as two letters, most keyboards of the world as one.
  if (UMLAUT.test(name)) keys.push(fold(name.normalize('NFD').replace(/\p{M}+/gu, '')));
  // "Laquila" and "Xian": fold would part the words at the apostrophe.
  if (APOSTROPHE.test(name)) keys.push(fold(name.replaceAll(APOSTROPHES, '')));
  return keys;
}

function endings(key: string): string[] {
  if (!key.includes(' ')) return [];
  const words = key.split(' ');
  return words.slice(1).flatMap((word, at) => (LONG_WORD.test(word) ? [words.slice(at + 1).join(' ')] : []));
}
