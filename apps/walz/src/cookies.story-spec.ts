import type { AddressInfo } from 'node:net';
import { openTestHouse, type TestHouse } from './testing/open-test-house.js';
import { aPerson } from './testing/people.js';

const keys = (handle: string) => ({ email: `${handle}@example.org`, password: `the long way of ${handle}` });
const me = JSON.stringify({ query: '{ me { handle } }' });

/** Asks the house at its port, whatever it is called outside. */
function at(house: TestHouse) {
  const { port } = house.app.getHttpServer().address() as AddressInfo;
  const here = `http://localhost:${port}`;
  const post = (path: string, form: Record<string, string>, cookie = '') =>
    fetch(here + path, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie },
      body: new URLSearchParams(form) as never,
    });
  const handleBy = async (cookie: string) => {
    const headers = { cookie, 'content-type': 'application/json' };
    const answer = await fetch(`${here}/graphql`, { method: 'POST', headers, body: me });
    const { data } = (await answer.json()) as { data: { me: { handle: string } | null } };
    return data.me?.handle;
  };
  return { here, post, handleBy };
}

const named = (cookie = '') => cookie.split(';')[0]!;

describe('a cookie', () => {
  let plain: TestHouse;
  let secure: TestHouse;
  beforeAll(async () => {
    plain = await openTestHouse();
    secure = await openTestHouse({
      settings: { WALZ_URL: 'https://walz.example' },
      databaseUrl: plain.databaseUrl,
    });
    await aPerson(plain, 'ada');
    await aPerson(plain, 'grace');
  });
  afterAll(async () => {
    await secure.close();
    await plain.close();
  });

  it.each([
    [
      'of a public site stays on its host, on TLS, away from scripts and from other sites',
      () => secure,
      true,
    ],
    ['on a machine of one’s own does so too, as far as there is no TLS', () => plain, false],
  ] as const)('%s', async (_, house, isSecure) => {
    const { post } = at(house());
    const name = isSecure ? '__Host-walz' : 'walz';
    const signIn = await post('/sign-in', keys('ada'));
    const signOut = await post('/sign-out', {}, named(signIn.headers.getSetCookie()[0]));
    const language = await post('/language', { language: 'de' });
    const [kept, emptied, chosen] = [signIn, signOut, language].map(({ headers }) => headers.getSetCookie());
    const tail = `; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`;
    expect(kept).toEqual([
      expect.stringMatching(new RegExp(`^${name}=[\\w-]{43}; Path=/; Max-Age=2592000${tail}$`)),
    ]);
    expect(emptied).toEqual([`${name}=; Path=/; Max-Age=0${tail}`]);
    expect(chosen).toEqual([expect.stringMatching(new RegExp(`^language=de; Path=/; Max-Age=\\d+${tail}$`))]);
  });

  it('of a public site comes with the word that only TLS will do from now on', async () => {
    const headerOf = async (house: TestHouse) =>
      (await fetch(at(house).here)).headers.get('strict-transport-security');
    expect(await headerOf(secure)).toBe('max-age=31536000');
    expect(await headerOf(plain)).toBeNull();
  });

  it('of a session is not taken under the other name', async () => {
    const { post, handleBy } = at(secure);
    const session = named((await post('/sign-in', keys('ada'))).headers.getSetCookie()[0]);
    expect(await handleBy(session)).toBe('ada');
    expect(await handleBy(session.replace('__Host-', ''))).toBeUndefined();
  });

  it('that somebody planted before a sign-in opens nothing afterwards', async () => {
    const { post, handleBy } = at(plain);
    const invented = `walz=${'a'.repeat(43)}`;
    const attackers = named((await post('/sign-in', keys('grace'))).headers.getSetCookie()[0]);
    for (const planted of [invented, attackers]) {
      const fresh = named((await post('/sign-in', keys('ada'), planted)).headers.getSetCookie()[0]);
      expect(fresh).toMatch(/^walz=[\w-]{43}$/);
      expect(fresh).not.toBe(planted);
      expect(await handleBy(fresh)).toBe('ada');
      expect(await handleBy(planted)).toBeUndefined();
    }
  });

  it('is another one after each sign-in, and the one before opens nothing any more', async () => {
    const { post, handleBy } = at(plain);
    const first = named((await post('/sign-in', keys('ada'))).headers.getSetCookie()[0]);
    const second = named((await post('/sign-in', keys('ada'), first)).headers.getSetCookie()[0]);
    expect(second).not.toBe(first);
    expect([await handleBy(first), await handleBy(second)]).toEqual([undefined, 'ada']);
  });

  it('of a session that was signed out opens nothing, wherever it was copied to', async () => {
    const { post, handleBy } = at(plain);
    const session = named((await post('/sign-in', keys('ada'))).headers.getSetCookie()[0]);
    await post('/sign-out', {}, session);
    expect(await handleBy(session)).toBeUndefined();
  });
});
