import { isMailAddress, oneLine } from '../mail/letter.js';
import type { ProvedIdentity } from './provider.js';

type Claims = Readonly<Record<string, unknown>>;

/** A claim that is a text, in one line; a provider may send anything. */
export function textIn(claims: Claims, ...names: readonly string[]): string {
  for (const name of names) {
    const claim = claims[name];
    const text = typeof claim === 'string' ? oneLine(claim, 100) : '';
    if (text !== '') return text;
  }
  return '';
}

/** The name by which the provider will know her for ever; of a kind that every database keeps as it is. */
export function isSubject(subject: unknown): subject is string {
  return typeof subject === 'string' && /^[\x21-\x7e](?:[\x20-\x7e]{0,253}[\x21-\x7e])?$/.test(subject);
}

/** Only the word `true` says that she proved it; anything else, such as the text "true", says nothing. */
export function verifiedEmailIn(claims: Claims): string | null {
  const { email, email_verified: isVerified } = claims;
  if (isVerified !== true || typeof email !== 'string') return null;
  const address = email.trim().normalize('NFC');
  return isMailAddress(address) ? address : null;
}

/** What an OpenID Connect provider says of her, in our words. */
export function identityOfClaims(claims: Claims): Pick<ProvedIdentity, 'label' | 'name' | 'login' | 'email'> {
  return {
    label: textIn(claims, 'preferred_username', 'email', 'name', 'sub'),
    name: textIn(claims, 'name', 'given_name', 'nickname'),
    login: textIn(claims, 'preferred_username', 'nickname', 'given_name'),
    email: verifiedEmailIn(claims),
  };
}
