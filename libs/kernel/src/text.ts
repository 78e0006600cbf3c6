/** The languages that Walz speaks from the first string. */
export type Language = 'en' | 'de';

const longestQuote = 40;

/** What somebody typed, short enough to be said back to her. */
export function quote(text: string): string {
  const letters = [...text];
  return letters.length <= longestQuote ? text : `${letters.slice(0, longestQuote).join('')}…`;
}

/**
 * One spelling for looking up: no case, no accents, German umlauts as people type them without a keyboard
 * for them ("Muenchen" and "München" meet), and nothing but letters, digits, `+`, `#` and single spaces.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}
