import { lookup as resolveName, type LookupAddress, type LookupOptions } from 'node:dns';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address.js';

/** Why somebody's page could not be read. */
export type Hindrance =
  'unreachable' | 'too_slow' | 'address_not_public' | 'too_many_turns' | 'no_page' | 'too_large';

export class VisitTrouble extends Error {
  override readonly name = 'VisitTrouble';
  constructor(readonly hindrance: Hindrance) {
    super(`The page could not be read: ${hindrance}.`);
  }
}

export interface VisitedPage {
  /** Where it was found, after every turn. */
  readonly url: string;
  readonly text: string;
}

export interface VisitLimits {
  readonly turns: number;
  readonly milliseconds: number;
  readonly bytes: number;
}

export const usualLimits: VisitLimits = { turns: 3, milliseconds: 5_000, bytes: 512 * 1024 };

/** What a visit can be for. */
const kinds = {
  page: {
    accept: 'text/html',
    type: /^(?:text\/html|application\/xhtml\+xml)\s*(?:;|$)/i,
    why: 'a link back to a profile',
  },
  proof: { accept: 'text/plain', type: /^text\/plain\s*(?:;|$)/i, why: 'the proof of a website' },
} as const;

const turning = new Set([301, 302, 303, 307, 308]);

/**
 * Reads a page that somebody named, and nothing that lies inside of a network: each address is judged where the socket
 * takes it from, so that a name cannot mean one machine when it is judged and another one when it is visited.
 */
export async function visitPage(
  url: string,
  isAllowed: (address: string) => boolean = isPublicAddress,
  limits: VisitLimits = usualLimits,
  wanted: keyof typeof kinds = 'page',
): Promise<VisitedPage> {
  const signal = AbortSignal.timeout(limits.milliseconds);
  try {
    let at = new URL(url);
    for (let turns = 0; turns <= limits.turns; turns++) {
      const response = await ask(at, isAllowed, signal, wanted);
      try {
        const { location } = response.headers;
        if (!turning.has(response.statusCode ?? 0) || location === undefined) {
          return { url: at.href, text: await textOf(response, limits.bytes, wanted) };
        }
        const next = new URL(location, at);
        if (!isSameSite(at, next)) throw new VisitTrouble('no_page');
        at = next;
      } finally {
        response.destroy();
      }
    }
    throw new VisitTrouble('too_many_turns');
  } catch (error) {
    if (error instanceof VisitTrouble) throw error;
    throw new VisitTrouble(signal.aborted ? 'too_slow' : 'unreachable');
  }
}

/**
 * Whether a page that leads there is still the page that was named. Many sites send their visitors wherever an address
 * of theirs says, so what is found on another site says nothing about this one.
 */
export function isSameSite(from: URL, to: URL): boolean {
  const isAsSecure = to.protocol === from.protocol || (from.protocol === 'http:' && to.protocol === 'https:');
  return isAsSecure && to.port === from.port && bareName(to) === bareName(from);
}

function bareName({ hostname }: URL): string {
  return hostname.replace(/^www\./, '');
}

function ask(
  url: URL,
  isAllowed: (address: string) => boolean,
  signal: AbortSignal,
  wanted: keyof typeof kinds,
): Promise<IncomingMessage> {
  const door = { 'http:': http, 'https:': https }[url.protocol];
  if (!door) throw new VisitTrouble('no_page');
  // A host that is an address already is never looked up.
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) && !isAllowed(host)) throw new VisitTrouble('address_not_public');
  const headers = {
    accept: kinds[wanted].accept,
    'accept-encoding': 'identity',
    'user-agent': `Walz (looks for ${kinds[wanted].why})`,
  };
  return new Promise((resolve, reject) => {
    door
      .get(url, { agent: false, headers, signal, lookup: lookupAmong(isAllowed), maxHeaderSize: 16_384 })
      .once('response', resolve)
      .once('error', reject);
  });
}

/** What was judged is what is connected to: the name is not asked for again. */
function lookupAmong(isAllowed: (address: string) => boolean): LookupFunction {
  return (name: string, options: LookupOptions, done) => {
    resolveName(name, { ...options, all: true }, (error, found: LookupAddress[]) => {
      if (error) return done(error, '', 0);
      const [first] = areAllowed(found, isAllowed) ? found : [];
      if (!first) return done(new VisitTrouble('address_not_public'), '', 0);
      return options.all ? done(null, found) : done(null, first.address, first.family);
    });
  };
}

/** A name with one foot inside of a network is not visited by its other foot. */
export function areAllowed(
  found: readonly { readonly address: string }[],
  isAllowed: (address: string) => boolean,
): boolean {
  return found.every(({ address }) => isAllowed(address));
}

async function textOf(response: IncomingMessage, most: number, wanted: keyof typeof kinds): Promise<string> {
  const { statusCode = 0 } = response;
  // A file that a site says it has not got is not there; a page that is not there now may be there tomorrow.
  if (wanted === 'proof' && (statusCode === 404 || statusCode === 410)) throw new VisitTrouble('no_page');
  if (statusCode !== 200) throw new VisitTrouble('unreachable');
  const type = response.headers['content-type'] ?? '';
  const isPlain = (response.headers['content-encoding'] ?? 'identity') === 'identity';
  if (!kinds[wanted].type.test(type) || !isPlain) {
    throw new VisitTrouble('no_page');
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) throw new VisitTrouble('too_large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
