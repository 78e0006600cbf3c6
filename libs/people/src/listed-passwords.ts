import { Refusal } from '#kernel';
import { parsePassword, shortestPassword } from './person.js';

/** Whom a password is for: her own names are the first that somebody tries. */
export interface PasswordOwner {
  readonly name?: string;
  readonly handle?: string;
  readonly email?: string | null;
}

export type CommonPasswords = ReadonlySet<string>;

const fewestLetters = 4;

let loading: Promise<CommonPasswords> | undefined;

/** Passwords out of breaches, most used first: the list of @zxcvbn-ts/language-common (MIT), read when first asked for. */
export function commonPasswords(): Promise<CommonPasswords> {
  return (loading ??= import('@zxcvbn-ts/language-common').then(
    ({ dictionary }) =>
      new Set(
        dictionary['passwords-common']
          .filter(word => word.length >= shortestPassword)
          .map(word => word.toLowerCase()),
      ),
  ));
}

/** A password that she may choose: long enough, on no list, and not merely her name. */
export function parseNewPassword(text: string, owner: PasswordOwner, common: CommonPasswords): string {
  const password = parsePassword(text);
  const folded = password.normalize('NFKC').toLowerCase();
  const isGuessed =
    common.has(folded.trim()) || new Set(folded).size < fewestLetters || isOnlyOf(wordsOf(owner), folded);
  if (isGuessed) throw new Refusal('password_breached', {}, 'password');
  return password;
}

/** Whether nothing is left of it without these words, digits and signs. */
function isOnlyOf(words: readonly string[], folded: string): boolean {
  const signs = /[\p{N}\p{P}\p{S}\s]+/gu;
  // Signs of their own, such as a row of emojis, are a password; letters of hers between signs are none.
  if (!/[\p{L}\p{N}]/u.test(folded)) return false;
  const rest = words.reduce((left, word) => left.replaceAll(word, ''), folded.replace(signs, ''));
  return rest === '';
}

function wordsOf({ name = '', handle = '', email }: PasswordOwner): readonly string[] {
  const text = ['walz', name, handle, email ?? ''].join(' ').normalize('NFKC').toLowerCase();
  const words = text.split(/[^\p{L}]+/u).filter(word => word.length > 1);
  return [...new Set(words)].toSorted((a, b) => b.length - a.length);
}
