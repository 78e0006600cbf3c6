import { connect, type Socket } from 'node:net';
import { openTestHouse, type TestHouse } from './testing/open-test-house.js';

interface Ended {
  readonly text: string;
  readonly isClosed: boolean;
}

describe('on the wire', () => {
  let house: TestHouse;
  let port: number;
  const crashes: unknown[] = [];
  const remember = (error: unknown): void => void crashes.push(error);
  beforeAll(async () => {
    process.on('uncaughtExceptionMonitor', remember);
    process.on('unhandledRejection', remember);
    house = await openTestHouse({ role: 'web' });
    port = Number(new URL(house.url).port);
  });
  afterEach(async () => {
    expect(crashes).toEqual([]);
    const answer = await fetch(`${house.url}/graphql?query={thisWeek}`);
    expect(await answer.json()).toEqual({ data: { thisWeek: '2027-W14' } });
  });
  afterAll(async () => {
    process.off('uncaughtExceptionMonitor', remember);
    process.off('unhandledRejection', remember);
    await house.close();
  });

  function open(): Promise<Socket> {
    return new Promise((resolve, reject) => {
      const socket: Socket = connect(port, 'localhost', () => resolve(socket)).once('error', reject);
    });
  }

  /** Sends bytes and hears what comes, until the other side closes or has answered. */
  async function say(bytes: string | Buffer, patience = 4_000): Promise<Ended> {
    const socket = await open();
    return new Promise(resolve => {
      let text = '';
      const done = (isClosed: boolean): void => {
        clearTimeout(timer);
        socket.destroy();
        resolve({ text, isClosed });
      };
      const timer = setTimeout(() => done(false), patience);
      socket.on('data', chunk => {
        text += chunk.toString('latin1');
        if (/^HTTP\/1\.[01] \d{3} /.test(text)) done(false);
      });
      socket.on('error', () => done(true)).on('close', () => done(true));
      socket.write(bytes);
    });
  }

  const host = 'Host: localhost\r\n';
  const statusOf = ({ text }: Ended): number => Number(/^HTTP\/1\.[01] (\d{3})/.exec(text)?.[1]);

  const targets = [
    '/',
    '//',
    '///',
    '//evil.example',
    '//evil.example/%2e%2e',
    '/%',
    '/%%',
    '/%0',
    '/%00',
    '/%ff',
    '/%c0%af',
    '/%2e%2e%2f',
    '/..',
    '/../../etc/passwd',
    '/.',
    '/;',
    '/?',
    '/??',
    '/?%',
    '/?a=%ff&a=%00',
    '/#',
    '/\\',
    '/\\\\evil.example',
    '*',
    'http://evil.example/',
    'http://localhost/',
    'http:///',
    'https://[::1',
    'http://[',
    'graphql',
    'localhost:80',
    '/graphql/',
    '/graphql//',
    '/graphql%00',
    '/graphql?',
    '/graphql?query=%',
    '/graphql?query=%ff',
    '/graphql?query=%7B%00%7D',
    '/graphql?query={thisWeek}&query={me}',
    '/graphql?variables={&query={thisWeek}',
    '/graphql?variables=[]&query={thisWeek}',
    '/graphql/explorer.css/../..',
    '/graphql/%65xplorer.js',
    '/people/%ff',
    '/people/%00',
    '/people/%',
    `/people/${'a'.repeat(5_000)}`,
    '/people/..%2f',
    '/assets/',
    '/assets/..%2f..%2fpackage.json',
    '/assets/%00',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/sw.js/',
    '/health/ready?%',
    '/metrics/..',
    `/${'/'.repeat(5_000)}`,
    `/?${'a&'.repeat(4_000)}`,
    `/${'%41'.repeat(2_000)}`,
    '/ä',
    '/\u007f',
    '/€',
  ];

  it.each(['GET', 'HEAD', 'POST', 'OPTIONS', 'DELETE', 'TRACE', 'PROPFIND'])(
    '%s of any target is answered',
    async method => {
      for (const target of targets) {
        const status = statusOf(
          await say(`${method} ${target} HTTP/1.1\r\n${host}Content-Length: 0\r\nConnection: close\r\n\r\n`),
        );
        expect([target, status >= 200 && status < 500]).toEqual([target, true]);
      }
    },
    60_000,
  );

  it.each([
    ['no HTTP at all', 'hello\r\n\r\n'],
    ['a greeting of TLS', Buffer.from('16030100a5010000a10303', 'hex')],
    ['the preface of HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    ['bytes without meaning', Buffer.from(Array.from({ length: 4_000 }, (_, index) => (index * 7919) % 256))],
    ['another version', `GET / HTTP/9.9\r\n${host}\r\n`],
    ['no version', `GET /\r\n\r\n`],
    ['no host', 'GET /graphql?query={thisWeek} HTTP/1.1\r\n\r\n'],
    ['a host that is none', 'GET /graphql?query={thisWeek} HTTP/1.1\r\nHost: [::\r\n\r\n'],
    ['an empty host', 'POST /graphql HTTP/1.1\r\nHost: \r\nContent-Length: 0\r\n\r\n'],
    ['two hosts', `GET / HTTP/1.1\r\n${host}${host}\r\n`],
    ['a method of no letters', `\u0001\u0002 / HTTP/1.1\r\n${host}\r\n`],
    ['a method nobody knows', `FETCH / HTTP/1.1\r\n${host}\r\n`],
    ['a tunnel', 'CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\n\r\n'],
    ['a target of 64 kB', `GET /${'a'.repeat(65_536)} HTTP/1.1\r\n${host}\r\n`],
    ['a header of 64 kB', `GET / HTTP/1.1\r\n${host}X: ${'a'.repeat(65_536)}\r\n\r\n`],
    ['a cookie of 64 kB', `GET / HTTP/1.1\r\n${host}Cookie: walz=${'a'.repeat(65_536)}\r\n\r\n`],
    ['four thousand headers', `GET / HTTP/1.1\r\n${host}${'A: b\r\n'.repeat(4_000)}\r\n`],
    ['a header without a name', `GET / HTTP/1.1\r\n${host}: x\r\n\r\n`],
    ['a header with NUL', `GET / HTTP/1.1\r\n${host}X: a\0b\r\n\r\n`],
    ['a folded header', `GET / HTTP/1.1\r\n${host}X: a\r\n b\r\n\r\n`],
    ['bare line feeds', `GET / HTTP/1.1\nHost: localhost\n\n`],
    ['a length that is none', `POST /graphql HTTP/1.1\r\n${host}Content-Length: many\r\n\r\n`],
    ['a length below nothing', `POST /graphql HTTP/1.1\r\n${host}Content-Length: -1\r\n\r\n`],
    [
      'a length beyond everything',
      `POST /graphql HTTP/1.1\r\n${host}Content-Type: application/json\r\nContent-Length: 99999999999999999999\r\n\r\n`,
    ],
    [
      'a promised body that is too large',
      `POST /graphql HTTP/1.1\r\n${host}Content-Type: application/json\r\nContent-Length: 10000000\r\n\r\n`,
    ],
    ['two lengths', `POST /graphql HTTP/1.1\r\n${host}Content-Length: 1\r\nContent-Length: 2\r\n\r\nab`],
    [
      'a length and chunks',
      `POST /graphql HTTP/1.1\r\n${host}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    ],
    [
      'chunks that are none',
      `POST /graphql HTTP/1.1\r\n${host}Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n`,
    ],
    [
      'an encoding nobody knows',
      `POST /graphql HTTP/1.1\r\n${host}Content-Type: application/json\r\nTransfer-Encoding: rot13\r\n\r\n`,
    ],
    [
      'a content encoding nobody asked for',
      `POST /graphql HTTP/1.1\r\n${host}Content-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\nabcd`,
    ],
    ['an expectation nobody knows', `GET / HTTP/1.1\r\n${host}Expect: the-unexpected\r\n\r\n`],
    [
      'forwarded nonsense',
      `GET / HTTP/1.1\r\n${host}X-Forwarded-For: ${'1.1.1.1,'.repeat(500)}\r\nX-Forwarded-Proto: x\r\nX-Forwarded-Host: //\r\n\r\n`,
    ],
    ['ranges of nothing', `GET /sw.js HTTP/1.1\r\n${host}Range: bytes=9-1,--,x-\r\n\r\n`],
    [
      'dates that are none',
      `GET /sw.js HTTP/1.1\r\n${host}If-Modified-Since: yesterday\r\nIf-None-Match: ",",\r\n\r\n`,
    ],
  ])('%s is answered, or the connection is closed', async (_what, bytes) => {
    const { text, isClosed } = await say(bytes);
    const status = statusOf({ text, isClosed });
    expect(isClosed || (status >= 200 && status < 506)).toBe(true);
    if (status) expect([501, 505].includes(status) || status < 500).toBe(true);
  });

  const key =
    'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n';
  const upgrade = (target: string, more: string) =>
    `GET ${target} HTTP/1.1\r\n${host}Connection: Upgrade\r\nUpgrade: websocket\r\n${more}\r\n`;

  it.each([
    ['at another address it is as if it had not been asked', upgrade('/health/live', key), 200],
    ['at no address neither', upgrade('/nowhere', key), 404],
    ['below the API neither', upgrade('/graphql/x', key), 404],
    ['without a key it is refused', upgrade('/graphql', ''), 400],
    ['of another version it is refused', upgrade('/graphql', key.replace('13', '7')), 400],
    ['with a key that is none it is refused', upgrade('/graphql', key.replace('dGhl', '')), 400],
    [
      'to something else it is none',
      upgrade('/graphql?query={thisWeek}', key).replace('websocket', 'h2c'),
      200,
    ],
    ['by POST it is refused', upgrade('/graphql', key).replace('GET', 'POST'), 405],
    ['from another site it is refused', upgrade('/graphql', `${key}Origin: https://evil.example\r\n`), 403],
    ['from nowhere it is refused', upgrade('/graphql', `${key}Origin: null\r\n`), 403],
    ['from this site it is done', upgrade('/graphql', key), 101],
  ])('an upgrade: %s', async (_what, bytes, status) => {
    expect(statusOf(await say(bytes))).toBe(status);
  });

  it('an upgrade from this very site is done, and rubbish on the socket ends that socket alone', async () => {
    const rubbish = [
      Buffer.from('ffffffffffffffffffff', 'hex'),
      Buffer.from('not a frame at all'),
      Buffer.from('8100', 'hex'),
      Buffer.from('81ff7fffffffffffffff00000000', 'hex'),
      Buffer.from('818200000000c328', 'hex'),
    ];
    for (const bytes of rubbish) {
      const socket = await open();
      const closed = new Promise(resolve => socket.on('error', () => {}).once('close', resolve));
      const here = upgrade('/graphql', `${key}Origin: ${house.url}\r\n`);
      socket.write(here.replace(host, `Host: localhost:${port}\r\n`));
      const [first] = (await new Promise<Buffer>(resolve => socket.once('data', resolve)))
        .toString('latin1')
        .split('\r\n');
      expect(first).toBe('HTTP/1.1 101 Switching Protocols');
      socket.resume();
      socket.write(bytes);
      await closed;
    }
  });

  it('whoever leaves in the middle is let go', async () => {
    const half = [
      'G',
      'GET / HT',
      `GET / HTTP/1.1\r\n${host}`,
      `POST /graphql HTTP/1.1\r\n${host}Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{"query":`,
      upgrade('/graphql', key).slice(0, 60),
      upgrade('/graphql', key),
    ];
    for (const bytes of half) {
      for (const leave of ['end', 'destroy', 'resetAndDestroy'] as const) {
        const socket = await open();
        socket.on('error', () => {});
        socket.write(bytes);
        await new Promise(resolve => setTimeout(resolve, 20));
        socket[leave]();
      }
    }
  });

  it('many requests in one packet are answered one after the other', async () => {
    const socket = await open();
    socket.write(`GET /health/live HTTP/1.1\r\n${host}\r\n`.repeat(50));
    let text = '';
    await new Promise<void>(resolve => {
      socket.on('data', chunk => {
        text += String(chunk);
        if (text.split('"status":"live"').length === 51) resolve();
      });
    });
    socket.destroy();
  });

  it('who sends headers letter by letter is not waited for', async () => {
    const began = performance.now();
    const socket = await open();
    socket.on('error', () => {});
    let text = '';
    socket.on('data', chunk => (text += String(chunk)));
    socket.write(`GET / HTTP/1.1\r\n${host}`);
    const drip = setInterval(() => socket.write('X'), 500);
    await new Promise(resolve => socket.once('close', resolve));
    clearInterval(drip);
    expect(text).toMatch(/^HTTP\/1\.1 408 /);
    expect(performance.now() - began).toBeLessThan(20_000);
  });
});
