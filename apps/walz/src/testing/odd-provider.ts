import { createSign, generateKeyPairSync } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { openSmallServer, sendJson } from './small-server.js';

type Claims = Readonly<Record<string, unknown>>;

/** What it does otherwise than it should; each is asked again at every request. */
export interface Oddity {
  /** Answers this path by itself. */
  readonly at?: Readonly<Record<string, (response: ServerResponse) => void>>;
  readonly claims?: (claims: Claims) => Claims;
  /** Signs with a key that it does not show. */
  readonly isForged?: boolean;
}

export interface OddProvider {
  readonly issuer: string;
  readonly settings: Record<string, string>;
  be(oddity: Oddity): void;
  /** Sends a browser back with a code for this address of ours, as if somebody had signed in. */
  comeBack(address: string): string;
  close(): Promise<void>;
}

const clientId = 'walz';

/** Speaks OpenID Connect as well as it must, and lies as no well-kept provider would. */
export async function openOddProvider(): Promise<OddProvider> {
  const server = await openSmallServer();
  const [own, other] = [0, 1].map(() => generateKeyPairSync('rsa', { modulusLength: 2048 }));
  let oddity: Oddity = {};
  let nonce: string | null = null;
  const tokenFor = (claims: Claims): string => {
    const part = (json: object): string => Buffer.from(JSON.stringify(json)).toString('base64url');
    const text = `${part({ alg: 'RS256', kid: 'one' })}.${part(claims)}`;
    const key = (oddity.isForged ? other : own)!.privateKey;
    return `${text}.${createSign('sha256').update(text).sign(key, 'base64url')}`;
  };
  const paths: Record<string, (response: ServerResponse) => void> = {
    '/.well-known/openid-configuration': response =>
      sendJson(response, {
        issuer: server.url,
        authorization_endpoint: `${server.url}/auth`,
        token_endpoint: `${server.url}/token`,
        jwks_uri: `${server.url}/jwks`,
        authorization_response_iss_parameter_supported: true,
        id_token_signing_alg_values_supported: ['RS256'],
      }),
    '/jwks': response =>
      sendJson(response, {
        keys: [{ ...own!.publicKey.export({ format: 'jwk' }), kid: 'one', use: 'sig', alg: 'RS256' }],
      }),
    '/token': response => {
      const seconds = Math.floor(performance.timeOrigin / 1000 + performance.now() / 1000);
      const claims = { iss: server.url, aud: clientId, sub: 'ada', nonce, iat: seconds, exp: seconds + 300 };
      sendJson(response, {
        access_token: 'for nothing',
        token_type: 'bearer',
        id_token: tokenFor((oddity.claims ?? (same => same))(claims)),
      });
    },
  };
  server.answerWith(({ url = '' }, response) => {
    const [path = ''] = url.split('?');
    const answer = oddity.at?.[path] ?? paths[path];
    if (answer) answer(response);
    else sendJson(response, { error: 'not_found' }, 404);
  });
  return {
    issuer: server.url,
    settings: { WALZ_OIDC_ISSUER: server.url, WALZ_OIDC_CLIENT_ID: clientId, WALZ_OIDC_NAME: 'the Odd' },
    be: next => {
      oddity = next;
    },
    comeBack: address => {
      const asked = new URL(address).searchParams;
      nonce = asked.get('nonce');
      return `${asked.get('redirect_uri')}?code=one&state=${asked.get('state')}&iss=${encodeURIComponent(server.url)}`;
    },
    close: () => server.close(),
  };
}
