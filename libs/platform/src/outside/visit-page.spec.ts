import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isPublicAddress } from './public-address.js';
import { areAllowed, isSameSite, visitPage, VisitTrouble } from './visit-page.js';

const html = { 'content-type': 'text/html; charset=utf-8' };
const everything = () => true;

const answers: Record<string, RequestListener> = {
  '/': (_, reply) => reply.writeHead(200, html).end('<p>Grüße</p>'),
  '/moved': (_, reply) => reply.writeHead(301, { location: '/' }).end(),
  '/round': (_, reply) => reply.writeHead(302, { location: '/round' }).end(),
  '/three': (_, reply) => reply.writeHead(307, { location: '/two' }).end(),
  '/two': (_, reply) => reply.writeHead(308, { location: '/moved' }).end(),
  '/four': (_, reply) => reply.writeHead(307, { location: '/three' }).end(),
  '/file': (_, reply) => reply.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/away': (request, reply) =>
    reply.writeHead(302, { location: `http://localhost:${request.socket.localPort}/` }).end(),
  '/picture': (_, reply) => reply.writeHead(200, { 'content-type': 'image/png' }).end('x'),
  '/packed': (_, reply) => reply.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end('x'),
  '/broken': (_, reply) => reply.writeHead(500, html).end('x'),
  '/large': (_, reply) => reply.writeHead(200, html).end(Buffer.alloc(600_000, 'a')),
  '/fits': (_, reply) => reply.writeHead(200, html).end(Buffer.alloc(512 * 1024, 'a')),
  '/silent': () => {},
  '/slow': (_, reply) => void reply.writeHead(200, html).write('<p>'),
};

describe('a visit to a page elsewhere', () => {
  let server: Server;
  let at: string;
  const visited: string[] = [];
  beforeAll(async () => {
    server = createServer((request, reply) => {
      visited.push(request.url ?? '');
      answers[request.url ?? '']?.(request, reply);
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => visited.splice(0));

  const outcome = async (url: string, isAllowed: (address: string) => boolean = everything) => {
    const limits = { turns: 3, milliseconds: 400, bytes: 512 * 1024 };
    try {
      return await visitPage(url, isAllowed, limits);
    } catch (error) {
      if (error instanceof VisitTrouble) return error.hindrance;
      throw error;
    }
  };

  it('reads it, and says where it was in the end', async () => {
    expect(await outcome(`${at}/`)).toEqual({ url: `${at}/`, text: '<p>Grüße</p>' });
    expect(await outcome(`${at}/three`)).toEqual({ url: `${at}/`, text: '<p>Grüße</p>' });
  });

  it('goes around three corners and no fourth', async () => {
    expect(await outcome(`${at}/four`)).toBe('too_many_turns');
    expect(await outcome(`${at}/round`)).toBe('too_many_turns');
    expect(visited).toHaveLength(8);
  });

  it('never goes to its own machine, whatever that is called', async () => {
    const { port } = new URL(at);
    for (const host of [
      '127.0.0.1',
      'localhost',
      '2130706433',
      '0x7f.1',
      '017700000001',
      '[::1]',
      '[::ffff:127.0.0.1]',
      '0',
    ]) {
      const found = await visitPage(`http://${host}:${port}/`).catch((error: unknown) => error);
      expect([host, (found as VisitTrouble).hindrance]).toEqual([host, 'address_not_public']);
    }
    expect(visited).toEqual([]);
  });

  it('judges every turn anew', async () => {
    let judged = 0;
    expect(await outcome(`${at}/moved`, () => judged++ === 0)).toBe('address_not_public');
    expect(await outcome(`${at}/file`)).toBe('no_page');
  });

  it('is not led to another site, whose page says nothing about this one', async () => {
    expect(await outcome(`${at}/away`)).toBe('no_page');
    expect(visited).toEqual(['/away']);
  });

  it.each([
    ['http://ada.example/', 'http://ada.example/me', true],
    ['http://ada.example/', 'https://ada.example/', true],
    ['https://ada.example/', 'https://www.ada.example/', true],
    ['http://www.ada.example/', 'https://ada.example/', true],
    ['https://ada.example/', 'http://ada.example/', false],
    ['https://ada.example/', 'https://ada.example:8443/', false],
    ['https://ada.example/', 'https://evil.example/', false],
    ['https://ada.example/', 'https://blog.ada.example/', false],
    ['https://ada.example/', 'https://ada.example.evil.example/', false],
    ['https://ada.example/', 'https://wwwada.example/', false],
    ['http://ada.example/', 'ftp://ada.example/', false],
  ])('led from %s to %s: %s', (from, to, isSame) => {
    expect(isSameSite(new URL(from), new URL(to))).toBe(isSame);
  });

  it('connects to the address that was judged, and asks for the name once', async () => {
    const judged: string[] = [];
    const url = at.replace('127.0.0.1', 'localhost');
    await outcome(`${url}/`, address => judged.push(address) > 0);
    expect(judged).toContain('127.0.0.1');
    // A name one of whose addresses is not allowed is not visited by another one.
    const refused = await outcome(`${url}/`, address => judged.indexOf(address) !== 0);
    expect(refused).toBe('address_not_public');
  });

  it('never goes to a name that has one foot inside', () => {
    const [outside, inside] = [{ address: '1.1.1.1' }, { address: '10.0.0.1' }];
    expect(areAllowed([outside, { address: '2606:4700:4700::1111' }], isPublicAddress)).toBe(true);
    expect(areAllowed([outside, inside], isPublicAddress)).toBe(false);
    expect(areAllowed([inside, outside], isPublicAddress)).toBe(false);
  });

  it.each([
    ['/picture', 'no_page'],
    ['/packed', 'no_page'],
    ['/broken', 'unreachable'],
    ['/large', 'too_large'],
    ['/silent', 'too_slow'],
    ['/slow', 'too_slow'],
  ])('gives up on %s: %s', async (path, hindrance) => {
    expect(await outcome(at + path)).toBe(hindrance);
  });

  it('takes a page that is as large as allowed', async () => {
    expect(await outcome(`${at}/fits`)).toMatchObject({ url: `${at}/fits` });
  });

  it('says so when nobody is there', async () => {
    expect(await outcome('http://127.0.0.1:1/')).toBe('unreachable');
    expect(await outcome('http://nobody.invalid/')).toMatch(/unreachable|too_slow/);
  });
});
