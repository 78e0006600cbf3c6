import {
  Configuration,
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  fetchProtectedResource,
} from 'openid-client';
import { textIn, verifiedEmailIn } from './claims.js';
import {
  isThisMachine,
  patienceSeconds,
  type Passage,
  type ProvedIdentity,
  type Provider,
} from './provider.js';
import { OddAnswer } from './trouble.js';

export interface GithubSettings {
  /** `https://github.com`, or an Enterprise server. */
  readonly url: URL;
  readonly clientId: string;
  readonly clientSecret: string;
}

type Json = Readonly<Record<string, unknown>>;

/** GitHub speaks OAuth and no OpenID Connect: there is no ID token, so it is asked who the token belongs to. */
export class GithubProvider implements Provider {
  readonly slug = 'github';
  readonly name = 'GitHub';
  readonly issuer: string;
  private readonly configuration: Configuration;
  private readonly api: string;

  constructor({ url, clientId, clientSecret }: GithubSettings) {
    this.issuer = new URL('/login/oauth', url).href;
    this.api = url.hostname === 'github.com' ? 'https://api.github.com' : new URL('/api/v3', url).href;
    this.configuration = new Configuration(
      {
        issuer: this.issuer,
        authorization_endpoint: `${this.issuer}/authorize`,
        token_endpoint: `${this.issuer}/access_token`,
      },
      clientId,
      clientSecret,
    );
    this.configuration.timeout = patienceSeconds;
    if (url.protocol === 'http:' && isThisMachine(url)) allowInsecureRequests(this.configuration);
  }

  async askingAt(returnTo: URL, { state, verifier }: Passage): Promise<URL> {
    return buildAuthorizationUrl(this.configuration, {
      redirect_uri: returnTo.href,
      scope: 'read:user user:email',
      state,
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    });
  }

  async whoCameTo(address: URL, { state, verifier }: Passage): Promise<ProvedIdentity> {
    const { access_token: token } = await authorizationCodeGrant(this.configuration, address, {
      expectedState: state,
      pkceCodeVerifier: verifier,
    });
    const [user, emails] = await Promise.all([this.user(token), this.emails(token)]);
    const login = textIn(user, 'login');
    // Logins change hands, numbers do not.
    if (!Number.isSafeInteger(user['id']) || login === '') throw new OddAnswer('The user is none.');
    const primary = emails.find(({ primary }) => primary === true);
    return {
      provider: this.slug,
      issuer: this.issuer,
      subject: String(user['id']),
      label: login,
      name: textIn(user, 'name'),
      login,
      email: primary ? verifiedEmailIn({ ...primary, email_verified: primary['verified'] }) : null,
    };
  }

  private async user(token: string): Promise<Json> {
    const answer = await this.ask(token, '/user');
    if (!answer.ok) throw new OddAnswer(`GitHub answered ${answer.status}.`);
    return jsonOf(answer);
  }

  /** She may have allowed less than was asked for; then nothing is known of her addresses. */
  private async emails(token: string): Promise<readonly Json[]> {
    const answer = await this.ask(token, '/user/emails');
    const list: unknown = answer.ok ? await jsonOf(answer) : [];
    return Array.isArray(list) ? list.filter(isObject) : [];
  }

  private async ask(token: string, path: string): Promise<Response> {
    const headers = new Headers({ accept: 'application/vnd.github+json', 'user-agent': 'Walz' });
    const url = new URL(this.api + path);
    const answer = await fetchProtectedResource(this.configuration, token, url, 'GET', undefined, headers);
    if (answer.status >= 500) throw new TypeError('GitHub is not well.', { cause: answer.status });
    return answer;
  }
}

function isObject(each: unknown): each is Json {
  return typeof each === 'object' && each !== null;
}

async function jsonOf(answer: Response): Promise<Json> {
  const json: unknown = await answer.json().catch(() => undefined);
  if (!isObject(json)) throw new OddAnswer('This is no JSON.');
  return json;
}
