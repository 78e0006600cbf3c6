import { Refusal, stranger, type Language, type Viewer } from '#kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { IncomingHttpHeaders } from 'node:http';
import type { DataSource } from 'typeorm';
import type { Clock } from './clock.js';
import { expectTries, spendTries } from './guesses.js';
import type { Asker, SessionJar } from './in-process-api.js';
import { peerAddress } from './peer-address.js';

/** The people room's answer to "whose secret is this?"; handed in, because the plant knows no room. */
export type Recognise = (database: DataSource, secret: string, now: Temporal.Instant) => Promise<Viewer>;

export interface Recognition {
  readonly session: Recognise;
  readonly token: Recognise;
}

export interface Caller extends Asker {
  readonly now: Temporal.Instant;
}

/** What a request says of who sent it. */
export interface Letterhead {
  readonly headers: IncomingHttpHeaders;
  readonly requestId: string;
  readonly ip: string;
  readonly jar?: SessionJar;
  /** Whether a program may show a token here. */
  readonly takesTokens?: boolean;
}

/** Where a request remembers who sent it. */
const known = Symbol('caller');

const languageCookie = 'language';
const monthInSeconds = 60 * 60 * 24 * 30;
const longestDevice = 300;

/** Wrong tokens from one address; right ones cost no try. */
const tokenPatience = { burst: 20, secondsPerTry: 30 };

/** Who stands at the door: both doors ask here, so that a session means the same to both. */
export class Callers {
  private readonly sessionCookie: string;

  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly recognise: Recognition,
    private readonly isSecure: boolean,
  ) {
    // A browser keeps a `__Host-` cookie only over TLS; on localhost there is none.
    this.sessionCookie = isSecure ? '__Host-walz' : 'walz';
  }

  /** Asked by guards, resolvers and pages of one request, answered once. */
  of(request: FastifyRequest & { [known]?: Promise<Caller> }, reply: FastifyReply): Promise<Caller> {
    return (request[known] ??= this.read({
      headers: request.headers,
      requestId: request.id,
      ip: request.ip,
      jar: this.jarOn(reply),
      takesTokens: request.routeOptions.config.scope !== undefined,
    }));
  }

  async read({ headers, requestId, ip, jar = noJar, takesTokens = false }: Letterhead): Promise<Caller> {
    const cookies = parseCookies(headers.cookie);
    const now = this.clock();
    const address = peerAddress(ip);
    const token = takesTokens ? bearerOf(headers.authorization) : undefined;
    const secret = cookies.get(this.sessionCookie);
    const viewer =
      token !== undefined
        ? await this.viewerOfToken(token, address, now)
        : secret
          ? await this.recognise.session(this.database, secret, now)
          : stranger;
    return {
      viewer,
      language: languageOf(cookies.get(languageCookie), headers['accept-language']),
      jar,
      requestId,
      address,
      device: (headers['user-agent'] ?? '').slice(0, longestDevice),
      now,
    };
  }

  /** Who shows a token means to be somebody: a wrong one is no stranger, but a mistake. */
  private async viewerOfToken(token: string, address: string, now: Temporal.Instant): Promise<Viewer> {
    const guess = { what: 'token', whose: address, patience: tokenPatience };
    const db = this.database.manager;
    await expectTries(db, now, guess);
    const viewer = await this.recognise.token(this.database, token, now);
    if (viewer.kind !== 'stranger') return viewer;
    await spendTries(db, now, [guess]);
    throw new Refusal('token_unknown');
  }

  /** For an answer to somebody who may not even be asked who she is. */
  languageOf({ headers }: Pick<Letterhead, 'headers'>): Language {
    return languageOf(parseCookies(headers.cookie).get(languageCookie), headers['accept-language']);
  }

  rememberLanguage(reply: FastifyReply, language: Language): void {
    reply.header('set-cookie', this.cookie(languageCookie, language, monthInSeconds * 12));
  }

  private jarOn(reply: FastifyReply): SessionJar {
    return {
      keep: secret =>
        void reply.header('set-cookie', this.cookie(this.sessionCookie, secret, monthInSeconds)),
      empty: () => void reply.header('set-cookie', this.cookie(this.sessionCookie, '', 0)),
    };
  }

  private cookie(name: string, value: string, maxAge: number): string {
    return `${name}=${value}; Path=/; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${this.isSecure ? '; Secure' : ''}`;
  }
}

/** A browser names the site that a change, or a socket, comes from; programs name none. */
export function isFromElsewhere(
  headers: IncomingHttpHeaders,
  host: string | undefined,
  publicUrl: URL,
): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  const from = headers.origin;
  return from !== undefined && from !== publicUrl.origin && from !== `${publicUrl.protocol}//${host}`;
}

/** Where no answer carries a cookie back, such as over a WebSocket. */
const noJar: SessionJar = { keep: () => {}, empty: () => {} };

/** Whoever says `Bearer` means to show a token; what follows may be rubbish, and then it is a wrong one. */
function bearerOf(authorization = ''): string | undefined {
  const [scheme = '', ...shown] = authorization.trim().split(/\s+/);
  return scheme.toLowerCase() === 'bearer' ? shown.join(' ') : undefined;
}

function parseCookies(header: string | undefined): Map<string, string> {
  const cookies = new Map<string, string>();
  for (const part of header?.split(';') ?? []) {
    const at = part.indexOf('=');
    if (at > 0) cookies.set(part.slice(0, at).trim(), part.slice(at + 1).trim());
  }
  return cookies;
}

/** Her choice first, then the first language of the browser that Walz speaks, then English. */
function languageOf(chosen: string | undefined, accepted: string | undefined): Language {
  if (chosen === 'en' || chosen === 'de') return chosen;
  const wishes = (accepted ?? '')
    .split(',')
    .map((wish, index) => {
      const [tag = '', weight] = wish.trim().split(/;\s*q=/);
      return { tag: tag.slice(0, 2).toLowerCase(), weight: weight === undefined ? 1 : Number(weight), index };
    })
    .filter(({ tag, weight }) => (tag === 'en' || tag === 'de') && weight > 0)
    .sort((a, b) => b.weight - a.weight || a.index - b.index);
  return wishes[0]?.tag === 'de' ? 'de' : 'en';
}
