/**
 * Served as `/sw.js`. It keeps one page, `/offline`, with what that page needs, and shows it when a page
 * cannot be fetched. Nothing else is kept: what a page says about weeks must never be old.
 */
/** The few things of a service worker's world that are used here; its types and the page's exclude each other. */
interface WorkerScope {
  addEventListener(
    type: 'install' | 'activate',
    listen: (event: { waitUntil(done: Promise<unknown>): void }) => void,
  ): void;
  addEventListener(type: 'fetch', listen: (event: FetchEvent) => void): void;
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
}

export interface FetchEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

const scope = globalThis as unknown as WorkerScope;
const KEPT = 'walz-offline';
const PAGE = '/offline';

scope.addEventListener('install', event => event.waitUntil(keep().then(() => scope.skipWaiting())));
scope.addEventListener('activate', event => event.waitUntil(scope.clients.claim()));

scope.addEventListener('fetch', event => {
  const { request } = event;
  if (request.mode === 'navigate' && request.method === 'GET') event.respondWith(fetchedPage(request));
  else if (isAsset(request)) event.respondWith(fetchedAsset(request));
});

async function keep(): Promise<void> {
  await caches.delete(KEPT);
  const cache = await caches.open(KEPT);
  const page = await fetch(PAGE, { cache: 'no-store' });
  if (!page.ok) throw new Error('There is no offline page to keep.');
  const needed = [...(await page.clone().text()).matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(
    ([, path]) => path,
  );
  await cache.put(PAGE, page);
  await cache.addAll(needed.filter(path => path !== undefined));
}

async function fetchedPage(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch {
    return (await caches.match(PAGE)) ?? Response.error();
  }
}

function isAsset(request: Request): boolean {
  return request.method === 'GET' && new URL(request.url).pathname.startsWith('/assets/');
}

async function fetchedAsset(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch {
    return (await caches.match(request)) ?? Response.error();
  }
}
