/**
 * How many typing errors (a letter missing, added, wrong, or two swapped) part `typed` from `meant`, counted
 * no further than `most` + 1. Damerau-Levenshtein in its restricted form, in a band along the diagonal.
 */
export function typos(typed: string, meant: string, most: number): number {
  const tooMany = most + 1;
  if (Math.abs(typed.length - meant.length) > most) return tooMany;
  let beforeLast: number[] = [];
  let last = Array.from({ length: meant.length + 1 }, (_, column) => Math.min(column, tooMany));
  for (let row = 1; row <= typed.length; row++) {
    const current = Array.from(last, () => tooMany);
    if (row <= most) current[0] = row;
    const end = Math.min(meant.length, row + most);
    for (let column = Math.max(1, row - most); column <= end; column++) {
      const isSame = typed[row - 1] === meant[column - 1];
      let errors = Math.min(
        last[column - 1]! + (isSame ? 0 : 1),
        last[column]! + 1,
        current[column - 1]! + 1,
      );
      const isSwapped =
        row > 1 && column > 1 && typed[row - 1] === meant[column - 2] && typed[row - 2] === meant[column - 1];
      if (isSwapped) errors = Math.min(errors, beforeLast[column - 2]! + 1);
      current[column] = Math.min(errors, tooMany);
    }
    beforeLast = last;
    last = current;
  }
  return last.at(-1)!;
}

/** Whether at most one typing error parts the two; asked for every keystroke, so without a table. */
export function isWithinOneTypo(typed: string, meant: string): boolean {
  return endsOfOneTypo(typed, meant).some(end => end === meant.length);
}

/** The same for somebody who is still typing: against the beginning of `meant` that fits best. */
export function isWithinOneTypoSoFar(typed: string, meant: string): boolean {
  return endsOfOneTypo(typed, meant).length > 0;
}

/** Where in `meant` one may be after `typed`, if the first difference is the only error; it cannot be a later one. */
function endsOfOneTypo(typed: string, meant: string): number[] {
  let start = 0;
  while (start < typed.length && typed[start] === meant[start]) start++;
  if (start === typed.length) return start < meant.length ? [start, start + 1] : [start];
  const isSwapped = typed[start] === meant[start + 1] && typed[start + 1] === meant[start];
  const goesOn: readonly (readonly [from: number, at: number])[] = [
    [start + 1, start],
    [start, start + 1],
    [start + 1, start + 1],
    ...(isSwapped ? [[start + 2, start + 2] as const] : []),
  ];
  return goesOn
    .filter(([from, at]) => at <= meant.length && meant.startsWith(typed.slice(from), at))
    .map(([from, at]) => at + typed.length - from);
}

/** Which letters occur, as bits: a cheap proof that two texts are too far apart to be compared. */
export function lettersOf(text: string): number {
  let letters = 0;
  for (let index = 0; index < text.length; index++) letters |= 1 << (text.charCodeAt(index) % 32);
  return letters;
}

/** Each typing error can account for one letter of `typed` that `meant` has not. */
export function mayBeWithin(most: number, typedLetters: number, meantLetters: number): boolean {
  let missing = typedLetters & ~meantLetters;
  for (let spared = 0; spared < most; spared++) missing &= missing - 1;
  return missing === 0;
}
