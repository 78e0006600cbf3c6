import { Refusal, type Scope } from '#kernel';

/** As many as somebody can still look through. */
export const mostTokens = 50;
export const longestTokenName = 100;

/** One line by which she knows it again; nobody else reads it. */
export function parseTokenName(text: string): string {
  const name = text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  if (name === '') throw new Refusal('token_name_empty', {}, 'name');
  if (name.length > longestTokenName) throw new Refusal('too_long', { most: longestTokenName }, 'name');
  return name;
}

/** Each once, in one order, whatever was ticked first. */
export function parseScopes(scopes: readonly Scope[]): Scope[] {
  const wanted = (['read', 'write', 'calendar'] as const).filter(scope => scopes.includes(scope));
  if (wanted.length === 0) throw new Refusal('scopes_missing', {}, 'scopes');
  return wanted;
}

/** A token that has ended before it begins is a slip, and so is one that nobody will live to see the end of. */
export function parseExpiry(
  expiresAt: Temporal.Instant | null,
  now: Temporal.Instant,
): Temporal.Instant | null {
  if (expiresAt === null) return null;
  if (Temporal.Instant.compare(expiresAt, now) <= 0) throw new Refusal('expiry_past', {}, 'expiresAt');
  const furthest = now.add({ hours: 24 * 365 * 100 });
  if (Temporal.Instant.compare(expiresAt, furthest) > 0) throw new Refusal('expiry_too_far', {}, 'expiresAt');
  return expiresAt;
}
