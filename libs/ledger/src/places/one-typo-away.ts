/** The letters somebody may have meant, by the script she types in. */
const ALPHABETS: readonly (readonly [script: RegExp, letters: string])[] = [
  [/\p{Script=Latin}/u, 'abcdefghijklmnopqrstuvwxyz '],
  [/\p{Script=Cyrillic}/u, 'абвгдежзийклмнопрстуфхцчшщъыьэюяєіїґјљњћџў '],
  [/\p{Script=Greek}/u, 'αβγδεζηθικλμνξοπρστυφχψως '],
];

/** Longer names are unmistakable from this many letters on. */
const LONGEST = 24;
const SHORTEST = 4;

/**
 * Everything that a folded text may have been before one slip of the finger: a letter too many, too few, wrong, or
 * two swapped. As each guess is looked up as the start of a name, this works while somebody still types, which
 * similarity by trigrams does not; and it needs no index of its own.
 */
export function oneTypoAway(folded: string): readonly string[] {
  const letters = Array.from(folded).slice(0, LONGEST);
  if (letters.length < SHORTEST) return [];
  const alphabet = Array.from(ALPHABETS.find(([script]) => script.test(folded))?.[1] ?? '');
  const guesses = new Set<string>();
  for (let at = 0; at <= letters.length; at += 1) {
    const before = letters.slice(0, at).join('');
    const here = letters.slice(at, at + 1).join('');
    const next = letters.slice(at + 1, at + 2).join('');
    const after = letters.slice(at + 1).join('');
    guesses.add(before + after);
    guesses.add(before + next + here + letters.slice(at + 2).join(''));
    for (const letter of alphabet) {
      guesses.add(before + letter + after);
      guesses.add(before + letter + here + after);
    }
  }
  guesses.delete(letters.join(''));
  return [...guesses].filter(guess => guess === guess.trim());
}
