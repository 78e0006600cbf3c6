import { isFromElsewhere, type Env } from '#platform';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, RouteOptions } from 'fastify';
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

/** Where an address leads that cannot be read; Fastify would answer it before the house is asked. */
const nowhere = '/nowhere';

const readingMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/** How one process speaks HTTP, whichever doors it opens. */
export function httpAdapter(env: Env): FastifyAdapter {
  return new FastifyAdapter({
    // One proxy, ours: what it adds to `X-Forwarded-For` is true, and what stood there before may be anybody's word.
    trustProxy: env.WALZ_TRUST_PROXY && ((_address: string, hop: number) => hop === 0),
    bodyLimit: 256 * 1024,
    requestTimeout: 30_000,
    connectionTimeout: 60_000,
    keepAliveTimeout: 72_000,
    // Whoever sends headers letter by letter holds a socket, so not for long.
    http: { headersTimeout: 10_000, connectionsCheckingInterval: 2_000 },
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    // No door uses middleware, and asking each request whether one would costs time.
    skipMiddie: true,
    genReqId: () => crypto.randomUUID(),
    // An address that somebody ended with a slash is the same address.
    routerOptions: { ignoreTrailingSlash: true },
    rewriteUrl: ({ url = '/' }) => (isReadable(url) ? url : nowhere),
  });
}

function isReadable(url: string): boolean {
  if (!url.includes('%')) return true;
  try {
    decodeURIComponent(url.replace(/[?#;].*$/s, ''));
    return true;
  } catch {
    return false;
  }
}

/** What holds for every answer: its protection, its request id, and no change from another site. */
export function guardHttp(fastify: FastifyInstance, { publicUrl: origin, log, metrics }: Plant): void {
  const always =
    origin.protocol === 'https:' ? { ...headers, 'strict-transport-security': 'max-age=31536000' } : headers;
  fastify.addHook('onRequest', (request, reply, done) => {
    reply.headers(always).header('x-request-id', request.id);
    const isChange = !readingMethods.has(request.method);
    if (isChange && isFromElsewhere(request.headers, request.host, origin)) refuseForeign(reply);
    else done();
  });
  // Whose request is under way when the house closes gets its answer, and must not keep the connection.
  let isClosing = false;
  fastify.addHook('preClose', done => {
    isClosing = true;
    done();
  });
  fastify.addHook('onSend', (_request, reply, _payload, done) => {
    if (isClosing) reply.header('connection', 'close');
    done();
  });
  stateAudiences(fastify);
  passPictures(fastify);
  // The route and not the address: an address may hold what somebody searched for, or a secret. So nothing in this line
  // needs to be blacked out, and looking for it would be most of the line's cost.
  const lines = log.child({}, { redact: [] });
  fastify.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none';
    metrics.countRequest(request.method, route, reply.statusCode, reply.elapsedTime / 1000);
    const { id, method } = request;
    lines.info({ id, method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) });
    done();
  });
}

/** What is sent to a route that takes pictures reaches it unread: it knows how much it wants to read, and from whom. */
function passPictures(fastify: FastifyInstance): void {
  fastify.addContentTypeParser(/^(?:multipart\/form-data|image\/)/i, ({ routeOptions }, body, done) => {
    if (routeOptions.config.takesPictures) return done(null, body);
    done(Object.assign(new Error('No file is taken here.'), { statusCode: 415 }));
  });
}

/** Deny by default: the house does not open with a route that does not say whom it is for. */
function stateAudiences(fastify: FastifyInstance): void {
  const routes: RouteOptions[] = [];
  fastify.addHook('onRoute', route => void routes.push(route));
  fastify.addHook('onReady', done => {
    const silent = routes.find(({ config }) => config?.audience === undefined);
    done(silent && new Error(`The route ${String(silent.method)} ${silent.url} does not say whom it is for`));
  });
}

function refuseForeign(reply: FastifyReply): FastifyReply {
  const message = 'Changes are only taken from this site itself.';
  return reply.status(403).send({ errors: [{ message, extensions: { code: 'origin_foreign' } }] });
}
