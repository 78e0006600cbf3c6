import { generateKeyPairSync } from 'node:crypto';
import { Provider } from 'oidc-provider';
import { openSmallServer } from './small-server.js';

export interface IdentityProvider {
  readonly issuer: string;
  /** With these a house asks it. */
  readonly settings: Record<string, string>;
  /** Who sits at the keyboard there from now on, and what it knows of her; nobody says no. */
  isThere(subject: string | null, claims?: Readonly<Record<string, unknown>>): void;
  close(): Promise<void>;
}

const client = { id: 'walz of the tests', secret: 'between the two of us' };

/** A real OpenID Connect provider, at which whoever is there signs in without being asked anything. */
export async function openIdentityProvider(publicUrl: string): Promise<IdentityProvider> {
  const server = await openSmallServer();
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const known = new Map<string, Readonly<Record<string, unknown>>>();
  let present: string | null = null;
  const provider = new Provider(server.url, {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [`${publicUrl}/sign-in/with/oidc/callback`],
      },
    ],
    claims: {
      openid: ['sub'],
      email: ['email', 'email_verified'],
      profile: ['name', 'preferred_username', 'nickname'],
    },
    cookies: { keys: ['of the tests'] },
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), kid: 'one', use: 'sig' }] },
    features: { devInteractions: { enabled: false } },
    ttl: { AccessToken: 600, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
    pkce: { required: () => true },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ ...known.get(id), sub: id }) }),
    async loadExistingGrant({ oidc }) {
      const { clientId } = oidc.client;
      const grant = new oidc.provider.Grant({ clientId, accountId: oidc.session.accountId });
      grant.addOIDCScope('openid email profile');
      await grant.save();
      return grant;
    },
  });
  const protocol = provider.callback();
  server.answerWith((request, response) => {
    if (!request.url?.startsWith('/interaction/')) return protocol(request, response);
    return provider.interactionFinished(
      request,
      response,
      present === null ? { error: 'access_denied' } : { login: { accountId: present } },
    );
  });
  return {
    issuer: server.url,
    settings: {
      WALZ_OIDC_ISSUER: server.url,
      WALZ_OIDC_CLIENT_ID: client.id,
      WALZ_OIDC_CLIENT_SECRET: client.secret,
      WALZ_OIDC_NAME: 'the Guild',
    },
    isThere: (subject, claims = {}) => {
      present = subject;
      if (subject !== null) known.set(subject, claims);
    },
    close: () => server.close(),
  };
}
