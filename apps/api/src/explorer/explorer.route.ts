import type { FastifyInstance, FastifyReply } from 'fastify';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the build leaves the explorer: seen from here, the same for the sources and for what is built. */
const root = import.meta.dirname.replace(/([\\/]dist)?[\\/]apps[\\/]api[\\/]src[\\/]explorer$/, '');

const types = {
  'explorer.html': 'text/html; charset=utf-8',
  'explorer.css': 'text/css; charset=utf-8',
  'explorer.js': 'text/javascript; charset=utf-8',
} as const;

type File = keyof typeof types;

const files = new Map<File, { readonly body: Buffer; readonly etag: string }>();

/** The page for people at the address of the API, and the two files it is made of. */
export function routeExplorer(fastify: FastifyInstance, path: string): void {
  for (const name of ['explorer.css', 'explorer.js'] as const) {
    fastify.get(`${path}/${name}`, { config: { audience: 'everyone' } }, (_request, reply) =>
      sendFile(reply, name),
    );
  }
}

export function sendExplorer(reply: FastifyReply): FastifyReply {
  return sendFile(reply.header('vary', 'accept'), 'explorer.html');
}

function sendFile(reply: FastifyReply, name: File): FastifyReply {
  const { body, etag } = fileCalled(name);
  reply.header('cache-control', 'no-cache').header('etag', etag);
  return reply.request.headers['if-none-match'] === etag
    ? reply.status(304).send()
    : reply.type(types[name]).send(body);
}

function fileCalled(name: File) {
  let file = files.get(name);
  if (!file) {
    const body = readFileSync(join(root, 'dist', 'explorer', name));
    file = { body, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"` };
    files.set(name, file);
  }
  return file;
}
