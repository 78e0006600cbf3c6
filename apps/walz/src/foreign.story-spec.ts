import { openTestHouse, type TestHouse } from './testing/open-test-house.js';
import { aPerson, onDuty, type TestPerson } from './testing/people.js';
import { addressOf, methodsOf, openRegister, type Register } from './testing/register.js';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/** What a browser says of a page that is not of this site, and what somebody says who would rather not tell. */
const foreign: readonly Record<string, string>[] = [
  { origin: 'https://evil.example' },
  { origin: 'http://localhost:1' },
  { origin: 'null' },
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site' },
  { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-user': '?1' },
];

describe('a change that comes from another site', () => {
  let house: TestHouse;
  let register: Register;
  let max: TestPerson;
  beforeAll(async () => {
    house = await openTestHouse();
    register = await openRegister(house);
    max = await onDuty(house, 'max', 'admin');
  });
  afterAll(async () => {
    await register.close();
    await house.close();
  });

  it('is refused by every route that changes anything, whoever is signed in', async () => {
    const changing = register.routes.flatMap(route =>
      methodsOf(route)
        .filter(method => !reading.has(method))
        .map(method => ({ method, path: addressOf(route) })),
    );
    expect(changing.length).toBeGreaterThan(8);
    for (const { method, path } of changing) {
      for (const headers of foreign) {
        for (const cookie of ['', max.cookie()]) {
          const answer = await fetch(house.url + path, {
            method,
            redirect: 'manual',
            headers: { cookie, ...headers },
            body: new URLSearchParams({ language: 'de' }) as never,
          });
          const told = (await answer.text()).includes('origin_foreign');
          expect([method, path, headers, answer.status, told]).toEqual([method, path, headers, 403, true]);
          expect(answer.headers.getSetCookie()).toEqual([]);
        }
      }
    }
  });

  it('is taken from this site itself, and from programs, which name none', async () => {
    for (const headers of [{}, { origin: house.url }, { 'sec-fetch-site': 'same-origin' }]) {
      const answer = await fetch(`${house.url}/language`, {
        method: 'POST',
        redirect: 'manual',
        headers,
        body: new URLSearchParams({ language: 'de' }) as never,
      });
      expect([headers, answer.status]).toEqual([headers, 303]);
    }
  });

  it('is not heard by the API in any shape that a form can send', async () => {
    const query = 'mutation { signOut { isSignedOut } }';
    const json = JSON.stringify({ query });
    const form = new FormData();
    form.set('operations', json);
    form.set('map', '{}');
    const shapes: readonly [type: string | undefined, body: string | FormData][] = [
      ['text/plain', json],
      ['text/plain; application/json', json],
      ['application/x-www-form-urlencoded', new URLSearchParams({ query }).toString()],
      ['application/x-www-form-urlencoded', json],
      ['application/graphql', query],
      [undefined, form],
    ];
    for (const [type, body] of shapes) {
      const answer = await fetch(`${house.url}/graphql`, {
        method: 'POST',
        headers: { cookie: max.cookie(), ...(type !== undefined && { 'content-type': type }) },
        body,
      });
      expect([type, answer.status]).toEqual([type, 415]);
    }
    const byAddress = await fetch(`${house.url}/graphql?query=${encodeURIComponent(query)}`, {
      headers: { cookie: max.cookie(), accept: 'application/json' },
    });
    expect(byAddress.status).toBe(405);
    expect((await max.ask('{ me { handle } }')).data).toEqual({ me: { handle: 'max' } });
  });

  it('does not come back to another site either, by whatever is asked to lead there', async () => {
    const evil = [
      '//evil.example',
      '/\\evil.example',
      '\\\\evil.example',
      'https:evil.example',
      'https://evil.example',
      'javascript:alert(1)',
      '/%5cevil.example',
      '/%2fevil.example',
      '/\t/evil.example',
      '/\n/evil.example',
      '\t//evil.example',
      ' //evil.example',
      '/%09/evil.example',
      '/.//evil.example',
      '/x\r\nlocation: https://evil.example',
      '@evil.example',
      '.evil.example',
    ];
    const keys = { email: max.email, password: max.password, language: 'de' };
    const leads = ['back', 'return', 'returnTo', 'next', 'to', 'redirect', 'url'];
    const staying = await aPerson(house, 'ada');
    let followed = 0;
    for (const route of register.routes) {
      const path = addressOf(route);
      if (path === '/graphql' || route.url.includes('*')) continue;
      for (const method of methodsOf(route).filter(each => each === 'GET' || each === 'POST')) {
        for (const where of evil) {
          const given = Object.fromEntries(leads.map(name => [name, where]));
          const answer = await fetch(`${house.url}${path}?${new URLSearchParams(given)}`, {
            method,
            redirect: 'manual',
            headers: { cookie: path === '/sign-out' ? '' : staying.cookie(), accept: 'text/html' },
            ...(method === 'POST' && { body: new URLSearchParams({ ...given, ...keys }) as never }),
          });
          await answer.text();
          const location = answer.headers.get('location');
          if (location === null) continue;
          followed++;
          expect([method, path, where, new URL(location, house.url).host]).toEqual([
            method,
            path,
            where,
            new URL(house.url).host,
          ]);
        }
      }
    }
    expect(followed).toBeGreaterThan(3 * evil.length);
  });
});

describe('whom the limits count', () => {
  const wrong = { authorization: `Bearer walz_${'x'.repeat(43)}`, 'content-type': 'application/json' };
  const statusesOf = async (house: TestHouse, forwardedFor: (index: number) => string) => {
    const statuses: number[] = [];
    for (let index = 0; index < 23; index++) {
      const answer = await fetch(`${house.url}/graphql`, {
        method: 'POST',
        headers: { ...wrong, 'x-forwarded-for': forwardedFor(index) },
        body: '{"query":"{ me { handle } }"}',
      });
      statuses.push(answer.status);
    }
    return statuses;
  };
  const counted = [...Array<number>(20).fill(401), 429, 429, 429];

  it('is whom the proxy names last, whatever the client put before', async () => {
    const house = await openTestHouse({ role: 'api', settings: { WALZ_TRUST_PROXY: 'on' } });
    expect(await statusesOf(house, index => `198.51.100.${index}, 203.0.113.7`)).toEqual(counted);
    // Another one behind the same proxy is not held up by the first.
    expect((await statusesOf(house, () => '203.0.113.7, 203.0.113.8')).slice(0, 20)).toEqual(
      Array(20).fill(401),
    );
    await house.close();
  });

  it('of IPv6 is the network, not each of its billions of addresses', async () => {
    const house = await openTestHouse({ role: 'api', settings: { WALZ_TRUST_PROXY: 'on' } });
    expect(await statusesOf(house, index => `2001:db8:1:2::${index.toString(16)}`)).toEqual(counted);
    await house.close();
  });

  it('is whoever connects, where no proxy is trusted', async () => {
    const house = await openTestHouse({ role: 'api', settings: { WALZ_TRUST_PROXY: 'off' } });
    expect(await statusesOf(house, index => `198.51.100.${index}`)).toEqual(counted);
    await house.close();
  });
});
