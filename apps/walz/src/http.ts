import type { Env } from '#platform';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Plant } from './house.module.js';

const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const headers = {
  'content-security-policy': contentPolicy,
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const;

const readingMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/** How one process speaks HTTP, whichever doors it opens. */
export function httpAdapter(env: Env): FastifyAdapter {
  return new FastifyAdapter({
    trustProxy: env.WALZ_TRUST_PROXY,
    bodyLimit: 256 * 1024,
    requestTimeout: 30_000,
    connectionTimeout: 60_000,
    keepAliveTimeout: 72_000,
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    genReqId: () => crypto.randomUUID(),
  });
}

/** What holds for every answer: its protection, its request id, and no change from another site. */
export function guardHttp(fastify: FastifyInstance, { publicUrl: origin, log, metrics }: Plant): void {
  const always = origin.protocol === 'https:' ? { ...headers, 'strict-transport-security': 'max-age=31536000' } : headers;
  fastify.addHook('onRequest', async (request, reply) => {
    reply.headers(always);
    reply.header('x-request-id', request.id);
    if (!readingMethods.has(request.method) && isFromElsewhere(request, origin)) return refuseForeign(reply);
    return undefined;
  });
  // The route and not the address: an address may hold what somebody searched for, or a secret.
  fastify.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    metrics.countRequest(request.method, route, reply.statusCode, reply.elapsedTime / 1000);
    log.info({ id: request.id, method: request.method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) });
  });
}

/** A browser names the site that a change comes from; programs name none. */
export function isFromElsewhere({ headers: sent, host }: FastifyRequest, origin: URL): boolean {
  if (sent['sec-fetch-site'] === 'cross-site') return true;
  const from = sent.origin;
  if (from === undefined) return false;
  return from !== origin.origin && from !== `${origin.protocol}//${host}`;
}

function refuseForeign(reply: FastifyReply): FastifyReply {
  const message = 'Changes are only taken from this site itself.';
  return reply.status(403).send({ errors: [{ message, extensions: { code: 'origin_foreign' } }] });
}
