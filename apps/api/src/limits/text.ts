/** NUL has no place in a text of PostgreSQL, and half of a surrogate pair is no character at all. */
export function isUnfit(text: string): boolean {
  return text.includes('\0') || !text.isWellFormed();
}
