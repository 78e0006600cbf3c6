import { createHash } from 'node:crypto';
import { bodyOf, openSmallServer, sendJson } from './small-server.js';

export interface GithubUser {
  readonly id: number;
  readonly login: string;
  readonly name: string | null;
  readonly emails: readonly { email: string; primary: boolean; verified: boolean }[] | null;
}

export interface GithubStandIn {
  readonly settings: Record<string, string>;
  /** Who sits at the keyboard there from now on. */
  isThere(user: GithubUser): void;
  close(): Promise<void>;
}

const [clientId, clientSecret, token] = ['Iv1.tests', 'a secret of the tests', 'gho_tests'];

/** The endpoints that GitHub documents for OAuth apps, as an Enterprise server has them. */
export async function openGithubStandIn(): Promise<GithubStandIn> {
  const server = await openSmallServer();
  const codes = new Map<string, string>();
  let user: GithubUser | undefined;
  server.answerWith(async (request, response) => {
    const url = new URL(request.url ?? '', server.url);
    const isKnown = request.headers.authorization?.toLowerCase() === `bearer ${token}`;
    switch (`${request.method} ${url.pathname}`) {
      case 'GET /login/oauth/authorize': {
        const code = `code-${codes.size}`;
        codes.set(code, url.searchParams.get('code_challenge') ?? '');
        const back = new URL(url.searchParams.get('redirect_uri') ?? '');
        back.search = new URLSearchParams({ code, state: url.searchParams.get('state') ?? '' }).toString();
        return response.writeHead(302, { location: back.href }).end();
      }
      case 'POST /login/oauth/access_token': {
        const body = await bodyOf(request);
        const challenge = createHash('sha256')
          .update(body.get('code_verifier') ?? '')
          .digest('base64url');
        const isRight =
          body.get('client_id') === clientId &&
          body.get('client_secret') === clientSecret &&
          codes.get(body.get('code') ?? '') === challenge;
        codes.delete(body.get('code') ?? '');
        // GitHub says even this with 200.
        if (!isRight) return sendJson(response, { error: 'bad_verification_code' });
        return sendJson(response, {
          access_token: token,
          scope: 'read:user,user:email',
          token_type: 'bearer',
        });
      }
      case 'GET /api/v3/user': {
        if (!isKnown || !user) return sendJson(response, { message: 'Bad credentials' }, 401);
        const { id, login, name } = user;
        return sendJson(response, { id, login, name });
      }
      case 'GET /api/v3/user/emails':
        return user?.emails && isKnown
          ? sendJson(response, user.emails)
          : sendJson(response, { message: 'Not Found' }, 404);
      default:
        return sendJson(response, { message: 'Not Found' }, 404);
    }
  });
  return {
    settings: {
      WALZ_GITHUB_URL: server.url,
      WALZ_GITHUB_CLIENT_ID: clientId,
      WALZ_GITHUB_CLIENT_SECRET: clientSecret,
    },
    isThere: next => {
      user = next;
    },
    close: () => server.close(),
  };
}
