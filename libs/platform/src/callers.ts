import { stranger, type Language, type Viewer } from '#kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { IncomingHttpHeaders } from 'node:http';
import type { DataSource, EntityManager } from 'typeorm';
import type { Clock } from './clock.js';
import type { Asker, SessionJar } from './in-process-api.js';

/** The people room's answer to "whose secret is this?"; handed in, because the plant knows no room. */
export type ViewerOfSession = (db: EntityManager, secret: string, now: Temporal.Instant) => Promise<Viewer>;

export interface Caller extends Asker {
  readonly now: Temporal.Instant;
}

/** Where a request remembers who sent it. */
const known = Symbol('caller');

const languageCookie = 'language';
const monthInSeconds = 60 * 60 * 24 * 30;

/** Who stands at the door: both doors ask here, so that a session means the same to both. */
export class Callers {
  private readonly sessionCookie: string;

  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly viewerOfSession: ViewerOfSession,
    private readonly isSecure: boolean,
  ) {
    // A browser keeps a `__Host-` cookie only over TLS; on localhost there is none.
    this.sessionCookie = isSecure ? '__Host-walz' : 'walz';
  }

  /** Asked by guards, resolvers and pages of one request, answered once. */
  of(request: FastifyRequest & { [known]?: Promise<Caller> }, reply: FastifyReply): Promise<Caller> {
    return (request[known] ??= this.read(request.headers, request.id, this.jarOn(reply)));
  }

  async read(headers: IncomingHttpHeaders, requestId: string, jar: SessionJar = noJar): Promise<Caller> {
    const cookies = parseCookies(headers.cookie);
    const secret = cookies.get(this.sessionCookie);
    const now = this.clock();
    return {
      viewer: secret ? await this.viewerOfSession(this.database.manager, secret, now) : stranger,
      language: languageOf(cookies.get(languageCookie), headers['accept-language']),
      jar,
      requestId,
      now,
    };
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
