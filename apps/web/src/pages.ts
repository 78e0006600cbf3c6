import { Refusal, type Language } from '#kernel';
import { Callers, ENV, IS_DEMO, InProcessApi, ORIGIN, type Answer, type Caller, type Env } from '#platform';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { readAssets } from './asset-manifest.js';
import type { Frame, Viewer } from './house/frame.js';
import type { Refused } from './words/index.js';

type Variables = Record<string, unknown>;

export interface Asked<Data> {
  readonly data: Data;
  readonly frame: Frame;
}

/** What a mutation answered: what it did, or what stood in its way. */
export type Outcome<Data> =
  | { readonly isDone: true; readonly data: Data }
  | { readonly isDone: false; readonly refusals: readonly Refused[] };

interface Framed {
  readonly me: Viewer | null;
}

/** From a request to a page: asks the API in process, as whoever is looking, and renders what it answers. */
@Injectable()
export class Pages {
  private readonly assets = readAssets();

  constructor(
    private readonly api: InProcessApi,
    private readonly callers: Callers,
    @Inject(IS_DEMO) private readonly isDemo: boolean,
    @Inject(ORIGIN) private readonly origin: string,
    @Inject(ENV) private readonly env: Env,
  ) {}

  caller(request: FastifyRequest, reply: FastifyReply): Promise<Caller> {
    return this.callers.of(request, reply);
  }

  /**
   * Data for a page. A refusal here is an answer of its own: not found, or sign in first. A page that is for somebody else
   * says in which language it is.
   */
  async ask<Data extends Framed, V extends Variables>(
    document: TypedDocumentNode<Data, V>,
    variables: V,
    request: FastifyRequest,
    reply: FastifyReply,
    language?: Language,
  ): Promise<Asked<Data>> {
    const caller = spoken(await this.caller(request, reply), language);
    const data = await this.dataFor(caller, document, variables);
    return { data, frame: this.frame(caller, request, data.me) };
  }

  /** The same data as somebody else would get it: for whoever wants to know what she shows. */
  async askAs<Data, V extends Variables>(
    viewer: Caller['viewer'],
    document: TypedDocumentNode<Data, V>,
    variables: V,
    request: FastifyRequest,
    reply: FastifyReply,
    language?: Language,
  ): Promise<Data> {
    const caller = spoken(await this.caller(request, reply), language);
    return this.dataFor({ ...caller, viewer }, document, variables);
  }

  private async dataFor<Data, V extends Variables>(
    caller: Caller,
    document: TypedDocumentNode<Data, V>,
    variables: V,
  ): Promise<Data> {
    const { data, errors } = await this.api.ask(document, variables, caller);
    if (errors.length > 0 || data === null) throw problemOf(errors);
    return data;
  }

  async act<Data, V extends Variables>(
    document: TypedDocumentNode<Data, V>,
    variables: V,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<Outcome<Data>> {
    const { data, errors } = await this.api.ask(document, variables, await this.caller(request, reply));
    if (errors.length === 0 && data !== null) return { isDone: true, data };
    const refusals = errors.flatMap(refusalsOf);
    if (refusals.length === 0) throw problemOf(errors);
    return { isDone: false, refusals };
  }

  languageOf(request: FastifyRequest): Language {
    return this.callers.languageOf(request);
  }

  frame(caller: Caller, request: FastifyRequest, viewer: Viewer | null): Frame {
    return {
      language: caller.language,
      path: request.url,
      origin: this.origin,
      viewer,
      assets: this.assets,
      isDemo: this.isDemo,
      isJoinable: this.env.WALZ_SIGN_UP === 'open',
      sourceUrl: this.env.WALZ_SOURCE_URL,
    };
  }

  show(reply: FastifyReply, page: VNode, status = 200): void {
    this.send(reply, this.html(page), status);
  }

  /** A page that holds a secret: nothing on the way, and not the browser either, keeps it. */
  showOnce(reply: FastifyReply, page: VNode): void {
    this.send(reply, this.html(page), 200, 'no-store');
  }

  /** A form that comes back with what was not right; where it was tried too often, with the time to wait. */
  showRefused(reply: FastifyReply, page: VNode, refusals: readonly Refused[]): void {
    const tooMany = refusals.find(({ code }) => code === 'too_many_tries');
    if (tooMany) tellToWait(reply, tooMany);
    this.show(reply, page, tooMany ? 429 : 422);
  }

  send(
    reply: FastifyReply,
    html: string | Buffer,
    status = 200,
    keeping: 'no-store' | 'private, no-cache' = 'private, no-cache',
  ): void {
    void reply
      .status(status)
      .header('content-type', 'text/html; charset=utf-8')
      .header('cache-control', keeping)
      .send(html);
  }

  /** Bytes that a browser may have already; what they show depends on the language, which is in two headers. */
  sendKept(
    request: FastifyRequest,
    reply: FastifyReply,
    { etag, body }: { etag: string; body: Buffer },
  ): void {
    reply.header('etag', etag).header('vary', 'accept-language, cookie');
    if (request.headers['if-none-match'] === etag) return void reply.status(304).send();
    this.send(reply, body);
  }

  /** After a form: the browser fetches the next page, so that going back never posts again. */
  goTo(reply: FastifyReply, path: string): void {
    void reply.status(303).header('location', path).send();
  }

  /** What is asked for is there, under another address for as long as it keeps that: asked anew each time. */
  moveTo(reply: FastifyReply, path: string): void {
    void reply.status(308).header('location', path).header('cache-control', 'private, no-cache').send();
  }

  rememberLanguage(reply: FastifyReply, language: Language): void {
    this.callers.rememberLanguage(reply, language);
  }

  html(page: VNode): string {
    return `<!doctype html>${renderToString(page)}`;
  }
}

function spoken(caller: Caller, language = caller.language): Caller {
  return { ...caller, language };
}

export function tellToWait(reply: FastifyReply, { facts = {} }: Pick<Refused, 'facts'>): void {
  reply.header('retry-after', Number(facts['seconds'] ?? 60));
}

type ApiError = Answer<unknown>['errors'][number];

function refusalsOf({ extensions }: ApiError): Refused[] {
  const { code, field, facts, others = [] } = (extensions ?? {}) as Partial<Refused> & { others?: Refused[] };
  if (code === undefined || code === 'internal') return [];
  return [{ code, field, facts }, ...others];
}

function problemOf(errors: readonly ApiError[]): Error {
  const [refused] = errors.flatMap(refusalsOf);
  if (refused) return new Refusal(refused.code, refused.facts, refused.field ?? undefined);
  return new Error(`The API could not answer a page: ${errors.map(error => error.message).join('; ')}`);
}
