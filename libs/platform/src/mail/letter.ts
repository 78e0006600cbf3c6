import { createHash } from 'node:crypto';
import type { Language } from '#kernel';

/** What a task hands over to be delivered. */
export interface Letter {
  /** What it is about, to whom, such as `welcome:<person>`: a letter with this key goes out once. */
  readonly key: string;
  readonly kind: string;
  readonly language: Language;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Whether it holds what opens an account: its text is forgotten as soon as it is sent. */
  readonly isSecret?: boolean;
}

// What an address may hold without quotes; anything else could start a second address or a second header.
const addressShape = /^[^\s@<>"(),:;[\]\\\p{Cc}\p{Cs}]+@[^\s@<>"(),:;[\]\\\p{Cc}\p{Cs}]+$/u;

export function isMailAddress(text: string): boolean {
  return text.length <= 254 && addressShape.test(text);
}

/** For whatever stands in a header: no sign that ends a line, turns it around or breaks it. */
export function oneLine(text: string, most = 200): string {
  const line = text.replace(/[\p{Cc}\p{Cs}\s\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu, ' ').trim();
  // Cut between two letters, not within one.
  return line.slice(0, most).replace(/\p{Cs}$/u, '');
}

/** One key, one id: whichever process sends the letter, and however often a crash makes it do so. */
export function messageIdOf(key: string, domain: string): string {
  return `<${createHash('sha256').update(key).digest('hex').slice(0, 40)}@${domain}>`;
}
