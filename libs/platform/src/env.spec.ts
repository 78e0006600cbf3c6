import { ConfigurationTrouble, readEnv } from './env.js';

function problemsOf(raw: Record<string, string>): readonly string[] {
  try {
    readEnv(raw);
    return [];
  } catch (error) {
    if (error instanceof ConfigurationTrouble) return error.problems;
    throw error;
  }
}

describe('settings that mean something only together', () => {
  const github = { WALZ_GITHUB_CLIENT_ID: 'id', WALZ_GITHUB_CLIENT_SECRET: 'secret' };
  const oidc = { WALZ_OIDC_ISSUER: 'https://id.example', WALZ_OIDC_CLIENT_ID: 'id' };

  it('are fine whole, or not at all', () => {
    for (const raw of [{}, github, oidc, { ...github, ...oidc, WALZ_OIDC_NAME: 'ID' }]) {
      expect(problemsOf(raw)).toEqual([]);
    }
  });

  it('are named all at once where a part is missing', () => {
    const raw = { WALZ_GITHUB_CLIENT_ID: 'id', WALZ_OIDC_CLIENT_SECRET: 'secret', PORT: 'x' };
    expect(problemsOf(raw)).toEqual([
      'PORT: must be a whole number from 0 to 65535',
      'WALZ_GITHUB_CLIENT_SECRET: is missing; WALZ_GITHUB_CLIENT_ID alone turns nothing on',
      'WALZ_OIDC_ISSUER: is missing; WALZ_OIDC_CLIENT_SECRET alone turns nothing on',
      'WALZ_OIDC_CLIENT_ID: is missing; WALZ_OIDC_CLIENT_SECRET alone turns nothing on',
    ]);
  });

  it.each([
    ['http://localhost:4000', true],
    ['http://127.0.0.1', true],
    ['https://id.example', true],
    ['http://id.example', false],
    ['http://localhost.evil.example', false],
    ['ftp://id.example', false],
    ['id.example', false],
  ])('believe nobody over an open line: %s', (url, isFine) => {
    expect(problemsOf({ ...oidc, WALZ_OIDC_ISSUER: url }).length === 0).toBe(isFine);
    expect(problemsOf({ ...github, WALZ_GITHUB_URL: url }).length === 0).toBe(isFine);
  });
});
