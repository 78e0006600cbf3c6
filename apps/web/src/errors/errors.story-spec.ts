import { connect } from 'node:net';
import { openTestHouse, type TestHouse } from '../../../walz/src/testing/open-test-house.js';

describe('a request that cannot be read', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse({ role: 'web' });
  });
  afterAll(() => house.close());

  const post = (type: string, body: string) =>
    fetch(`${house.url}/sign-in`, {
      method: 'POST',
      headers: { 'content-type': type, 'accept-language': 'de' },
      body,
    });

  async function expectPage(answer: Response, status: number, says: string): Promise<void> {
    const html = await answer.text();
    expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'text/html; charset=utf-8']);
    expect(html).toContain('<html lang="de">');
    expect(html).toContain(says);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  }

  it('because a form is too large is answered with a page that says so', async () => {
    await expectPage(
      await post('application/x-www-form-urlencoded', `email=${'a'.repeat(300_000)}`),
      413,
      'ist zu groß',
    );
  });

  it('because a form is of a kind that nobody sends is answered with a page', async () => {
    await expectPage(await post('application/x-rubbish', 'email=a'), 415, 'lässt sich hier nicht lesen');
    await expectPage(await post('application/json', '{"email":'), 422, 'passt nicht zu dem');
  });

  /** `fetch` mends addresses before it sends them. */
  function getVerbatim(target: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const socket = connect(Number(new URL(house.url).port), 'localhost', () =>
        socket.write(
          `GET ${target} HTTP/1.1\r\nHost: localhost\r\nAccept-Language: de\r\nConnection: close\r\n\r\n`,
        ),
      );
      let text = '';
      socket.on('data', bytes => (text += bytes.toString('utf8')));
      socket.on('end', () => resolve(text)).on('error', reject);
    });
  }

  it.each(['/%ff', '/people/%c0%af', '/%', '/skills/%E4'])(
    'because its address is none (%s) is answered with the page for what is not there',
    async target => {
      const answer = await getVerbatim(target);
      expect(answer).toMatch(/^HTTP\/1\.1 404 /);
      expect(answer).toMatch(/content-type: text\/html/i);
      expect(answer).toMatch(/content-security-policy/i);
      expect(answer).toContain('<html lang="de">');
    },
  );

  it('leaves addresses alone that can be read, and what follows a question mark', async () => {
    expect(await getVerbatim('/sign-in?back=%ff')).toMatch(/^HTTP\/1\.1 200 /);
    expect(await getVerbatim('/sign%2Din')).toMatch(/^HTTP\/1\.1 200 /);
  });
});
