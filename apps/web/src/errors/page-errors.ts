import { Refusal } from '#kernel';
import { LOG, type Log } from '#platform';
import { Catch, HttpException, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { addresses } from '../house/addresses.js';
import type { Viewer } from '../house/frame.js';
import { Pages, tellToWait } from '../pages.js';
import { StandingDocument } from '../people/person.documents.js';
import { refusalInWords, wordsFor, type Refused } from '../words/index.js';
import { ErrorPage, type ErrorKind } from './error.page.js';

const kinds: readonly number[] = [403, 404, 410, 413, 415, 422, 429, 500, 503];

/** Shows what went wrong as a page that helps; what nobody foresaw is logged and named by the request's id only. */
@Catch()
export class PageErrors implements ExceptionFilter {
  constructor(
    private readonly pages: Pages,
    @Inject(LOG) private readonly log: Log,
  ) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    // The API shows its errors itself; only what a browser asked for becomes a page.
    if (host.getType() !== 'http') throw error;
    const http = host.switchToHttp();
    await this.answer(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  async answer(error: unknown, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    if (isProgram(request)) return this.say(error, request, reply);
    if (error instanceof Refusal && error.code === 'not_signed_in') {
      const back = request.method === 'GET' ? `?back=${encodeURIComponent(request.url)}` : '';
      return this.pages.goTo(reply, addresses.signIn + back);
    }
    const kind = kindOf(error);
    if (kind === 429 && error instanceof Refusal) tellToWait(reply, error);
    if (kind === 500) this.log.error({ id: request.id, err: error }, 'a page failed');
    await this.show(kind, error, request, reply);
  }

  /** A program gets a line and not a page: it has a log, and nobody reads it there twice. */
  say(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const status = error instanceof Refusal && doorless.has(error.code) ? 401 : kindOf(error);
    if (status === 500) this.log.error({ id: request.id, err: error }, 'an answer to a program failed');
    if (status === 401) reply.header('www-authenticate', 'Bearer');
    const words = wordsFor(this.pages.languageOf(request));
    const refused: Refused = error instanceof Refusal ? error : { code: 'unknown' };
    if (status === 429) reply.header('retry-after', String(refused.facts?.['seconds'] ?? 60));
    void reply
      .status(status)
      .header('cache-control', 'no-store')
      .type('text/plain; charset=utf-8')
      .send(`${refusalInWords(refused, words)}\n`);
  }

  async show(kind: ErrorKind, error: unknown, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const caller = await this.pages.caller(request, reply);
    const frame = this.pages.frame(caller, request, await this.viewer(request, reply));
    const refused = error instanceof Refusal ? error : undefined;
    this.pages.show(
      reply,
      ErrorPage({ frame, kind, refused, requestId: request.id }),
      kind === 'offline' ? 200 : kind,
    );
  }

  /** An error page must not fail in turn: without its name in the corner it still helps. */
  private async viewer(request: FastifyRequest, reply: FastifyReply): Promise<Viewer | null> {
    try {
      return (await this.pages.ask(StandingDocument, {}, request, reply)).data.me;
    } catch {
      return null;
    }
  }
}

/** Nobody came in: a program should show a token, or another one. */
const doorless: ReadonlySet<string> = new Set(['not_signed_in', 'token_unknown']);

/** On a route that takes tokens: whoever shows one, or asks for anything but a page. */
function isProgram({ routeOptions, headers }: FastifyRequest): boolean {
  if (routeOptions.config.scope === undefined) return false;
  return /^\s*bearer\b/i.test(headers.authorization ?? '') || !headers.accept?.includes('text/html');
}

/** The pool's own words when all connections are in use for too long. */
const noConnection = 'timeout exceeded when trying to connect';

const kindOfRefusal: Readonly<Record<string, Exclude<ErrorKind, 'offline'>>> = {
  not_found: 404,
  not_in_person: 403,
  scope_missing: 403,
  too_many_tries: 429,
};

function kindOf(error: unknown): Exclude<ErrorKind, 'offline'> {
  if (error instanceof Error && error.message.includes(noConnection)) return 503;
  if (error instanceof Refusal) return kindOfRefusal[error.code] ?? 422;
  const { statusCode } = error as { statusCode?: number };
  const status = error instanceof HttpException ? error.getStatus() : (statusCode ?? 500);
  if (kinds.includes(status)) return status as Exclude<ErrorKind, 'offline'>;
  return status >= 400 && status < 500 ? 422 : 500;
}
