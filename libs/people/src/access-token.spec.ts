import { Refusal, type Scope } from '#kernel';
import { parseExpiry, parseScopes, parseTokenName } from './access-token.js';

const now = Temporal.Instant.from('2027-04-05T08:00:00Z');

const codeOf = (wish: () => unknown): string => {
  try {
    wish();
  } catch (error) {
    if (error instanceof Refusal) return `${error.field}: ${error.code}`;
    throw error;
  }
  return 'granted';
};

describe('a token', () => {
  it('has a name of one line', () => {
    expect(parseTokenName('  the feed\r\n reader\u0000 ')).toBe('the feed reader');
    for (const empty of ['', '  ', '\n\u2028']) {
      expect(codeOf(() => parseTokenName(empty))).toBe('name: token_name_empty');
    }
    expect(codeOf(() => parseTokenName('x'.repeat(101)))).toBe('name: too_long');
  });

  it('has each scope once and in one order, and at least one', () => {
    expect(parseScopes(['write', 'read', 'write'])).toEqual(['read', 'write']);
    expect(codeOf(() => parseScopes([]))).toBe('scopes: scopes_missing');
    expect(codeOf(() => parseScopes(['everything' as Scope]))).toBe('scopes: scopes_missing');
  });

  it('ends later than it begins, or never', () => {
    expect(parseExpiry(null, now)).toBeNull();
    const soon = now.add({ seconds: 1 });
    expect(parseExpiry(soon, now)).toBe(soon);
    expect(codeOf(() => parseExpiry(now, now))).toBe('expiresAt: expiry_past');
    expect(codeOf(() => parseExpiry(Temporal.Instant.from('9999-01-01T00:00:00Z'), now))).toBe(
      'expiresAt: expiry_too_far',
    );
  });
});
