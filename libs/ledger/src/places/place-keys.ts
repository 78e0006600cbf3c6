import { fold } from '#kernel';

/** What a key is to its place: its usual name, one of its other names, or how its usual name ends. */
export const STANDING = { usual: 1, other: 0, ending: -1 } as const;
export type Standing = (typeof STANDING)[keyof typeof STANDING];

const UMLAUT = /[äöü]/i;
const APOSTROPHE = /['’‘ʼʻ`´]/g;
/** "Gallen" is worth looking up for Sankt Gallen, "an der Aisch" is not for Neustadt. */
const LONG_WORD = /^\S{4}/;

/** All spellings under which a place is looked up, each with its best standing. */
export function placeKeys(usual: readonly string[], others: readonly string[]): Map<string, Standing> {
  const usualKeys = usual.flatMap(spellings);
  const keys = new Map<string, Standing>(usualKeys.flatMap(endings).map(key => [key, STANDING.ending]));
  for (const key of others.flatMap(spellings)) keys.set(key, STANDING.other);
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
  const joined = name.replace(APOSTROPHE, '');
  if (joined !== name) keys.push(fold(joined));
  return keys;
}

function endings(key: string): string[] {
  const words = key.split(' ');
  return words.slice(1).flatMap((word, at) => (LONG_WORD.test(word) ? [words.slice(at + 1).join(' ')] : []));
}
