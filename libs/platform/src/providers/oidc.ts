import {
  ClientSecretBasic,
  ClientSecretPost,
  None,
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  clockTolerance,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
  type ClientAuth,
  type Configuration,
} from 'openid-client';
import { identityOfClaims, isSubject } from './claims.js';
import {
  isThisMachine,
  patienceSeconds,
  type Passage,
  type ProvedIdentity,
  type Provider,
} from './provider.js';
import { OddAnswer } from './trouble.js';

export interface OidcSettings {
  readonly issuer: URL;
  readonly clientId: string;
  readonly clientSecret?: string | undefined;
  readonly name: string;
}

/** Any provider that speaks OpenID Connect. What it says of itself is asked for once and kept while all goes well. */
export class OidcProvider implements Provider {
  readonly slug = 'oidc';
  readonly name: string;
  readonly issuer: string;
  private known: Promise<Configuration> | undefined;

  constructor(private readonly settings: OidcSettings) {
    this.name = settings.name;
    this.issuer = settings.issuer.href;
  }

  async askingAt(returnTo: URL, { state, nonce, verifier }: Passage): Promise<URL> {
    return buildAuthorizationUrl(await this.configuration(), {
      redirect_uri: returnTo.href,
      scope: 'openid email profile',
      state,
      nonce,
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    });
  }

  async whoCameTo(address: URL, { state, nonce, verifier }: Passage): Promise<ProvedIdentity> {
    const configuration = await this.configuration();
    try {
      const answer = await authorizationCodeGrant(configuration, address, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
      });
      const token = answer.claims()!;
      const { sub: subject } = token;
      if (!isSubject(subject)) throw new OddAnswer('The subject is none.');
      const more = configuration.serverMetadata().userinfo_endpoint
        ? await fetchUserInfo(configuration, answer.access_token, subject)
        : {};
      const { issuer } = this;
      return { provider: this.slug, issuer, subject, ...identityOfClaims({ ...token, ...more }) };
    } catch (error) {
      // It may have moved since it was asked where it is.
      this.known = undefined;
      throw error;
    }
  }

  private configuration(): Promise<Configuration> {
    if (!this.known) {
      const asked = this.discover();
      this.known = asked;
      asked.catch(() => {
        if (this.known === asked) this.known = undefined;
      });
    }
    return this.known;
  }

  private discover(): Promise<Configuration> {
    const { issuer, clientId, clientSecret } = this.settings;
    const isOpenLine = issuer.protocol === 'http:' && isThisMachine(issuer);
    return discovery(
      issuer,
      clientId,
      { [clockTolerance]: 30 },
      clientSecret === undefined ? None() : asItLikes(clientSecret),
      {
        timeout: patienceSeconds,
        // The signature is looked at although the token came straight from the provider.
        execute: [enableNonRepudiationChecks, ...(isOpenLine ? [allowInsecureRequests] : [])],
      },
    );
  }
}

/** A provider that says nothing of it wants the secret in the header. */
function asItLikes(secret: string): ClientAuth {
  const [inBody, inHeader] = [ClientSecretPost(secret), ClientSecretBasic(secret)];
  return (server, ...rest) =>
    (server.token_endpoint_auth_methods_supported?.includes('client_secret_post') ? inBody : inHeader)(
      server,
      ...rest,
    );
}
