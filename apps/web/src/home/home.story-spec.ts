import { openTestHouse, type TestHouse } from '../../../walz/src/testing/open-test-house.js';

const read = async (house: TestHouse, headers: Record<string, string> = {}) => {
  const answer = await fetch(house.url, { headers });
  return { status: answer.status, etag: answer.headers.get('etag'), text: await answer.text() };
};

describe('the home page', () => {
  let first: TestHouse;
  let second: TestHouse;
  beforeAll(async () => {
    first = await openTestHouse({ tellsSeason: true, role: 'web' });
    second = await openTestHouse({ databaseUrl: first.databaseUrl, role: 'web' });
  });
  afterAll(async () => {
    await second.close();
    await first.close();
  });

  it('shows the season to a stranger, in her language', async () => {
    expect((await read(first)).text).toContain('Mira Brandt');
    expect((await read(first, { 'accept-language': 'de-AT, en;q=0.5' })).text).toContain('<html lang="de"');
    expect((await read(first, { 'accept-language': 'fr, en;q=0.5' })).text).toContain('<html lang="en"');
  });

  it('is sent once only to a browser that has it', async () => {
    const { etag } = await read(first);
    expect(await read(first, { 'if-none-match': etag! })).toMatchObject({ status: 304, text: '' });
    expect((await read(first, { 'if-none-match': etag!, 'accept-language': 'de' })).status).toBe(200);
  });

  it('shows a change at the very next request, on every process', async () => {
    const { etag } = await read(second);
    const mira = first.client();
    await mira.ask(
      `mutation { signIn(input: { email: "mira-brandt@demo.walz.example", password: "wanderjahre" }) { person { id } } }`,
    );
    await mira.ask(`mutation { changeProfile(input: { name: "Mira Meilenstein" }) { person { id } } }`);
    for (const house of [first, second]) {
      const page = await read(house, { 'if-none-match': etag! });
      expect(page.status).toBe(200);
      expect(page.text).toContain('Mira Meilenstein');
    }
  });

  it('moves on with the weeks', async () => {
    const { etag } = await read(first);
    first.moveClock('2027-04-12T08:00:00Z');
    expect((await read(first, { 'if-none-match': etag! })).status).toBe(200);
  });
});
