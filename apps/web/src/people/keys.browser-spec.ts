import type { Browser, Page } from 'playwright-core';
import {
  contextFor,
  findBarriers,
  listenForTrouble,
  openBrowser,
  type Look,
} from '../../../walz/src/testing/open-browser.js';
import { openTestHouse, type TestHouse } from '../../../walz/src/testing/open-test-house.js';

const looks: readonly Look[] = [
  { language: 'en', colours: 'light', width: 1280 },
  { language: 'de', colours: 'dark', width: 1280 },
  { language: 'de', colours: 'light', width: 390 },
  { language: 'en', colours: 'dark', width: 390 },
];

const mira = { email: 'mira-brandt@demo.walz.example', password: 'wanderjahre' };

describe('devices and tokens in a browser', () => {
  let house: TestHouse;
  let browser: Browser;
  beforeAll(async () => {
    [house, browser] = await Promise.all([openTestHouse({ tellsSeason: true }), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  const signedIn = async (look: Look = {}) => {
    const context = await contextFor(browser, house.url, look);
    const page = await context.newPage();
    await page.goto('/sign-in');
    await page.locator('[name=email]').fill(mira.email);
    await page.locator('[name=password]').fill(mira.password);
    await page.getByRole('main').getByRole('button').first().click();
    await page.waitForURL('**/people/mira-brandt');
    return { context, page };
  };
  const asks = async (token: string) => {
    const answer = await fetch(`${house.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: '{ me { handle } }' }),
    });
    return [answer.status, await answer.json()] as const;
  };

  it.each(['with script', 'without script'])(
    'a person makes a token, a program uses it, and revoked it opens nothing, %s',
    async how => {
      const { context, page } = await signedIn({ hasScript: how === 'with script' });
      const trouble = listenForTrouble(page, house.url);
      await page.goto('/settings/tokens');
      await page.getByRole('button', { name: 'Make the token' }).click();
      // What was typed wrong comes back and says so; nothing was made.
      expect(await page.getByRole('alert').innerText()).toContain('Please give the token a name.');
      expect(await page.getByRole('alert').innerText()).toContain('Please say what the token may do.');

      await page.getByLabel('Name of the token').fill('Backup script');
      await page.getByRole('checkbox', { name: /^Read/ }).check();
      await page.getByRole('radio', { name: '30 days' }).check();
      const [answer] = await Promise.all([
        page.waitForResponse(each => each.request().method() === 'POST'),
        page.getByRole('button', { name: 'Make the token' }).click(),
      ]);
      expect([answer.status(), answer.headers()['cache-control']]).toEqual([200, 'no-store']);
      const token = await page.locator('code.secret').innerText();
      expect(token).toMatch(/^walz_[\w-]{43}$/);
      expect(page.url()).not.toContain('walz_');
      if (how === 'with script') expect(await findBarriers(page)).toEqual([]);

      expect(await asks(token)).toEqual([200, { data: { me: { handle: 'mira-brandt' } } }]);
      await page.getByRole('link', { name: 'Done, back to the tokens' }).click();
      const list = await page.getByRole('main').innerText();
      expect(list).toContain('Backup script');
      expect(list).toContain('Last used 5 April 2027, 08:00 UTC');
      expect(list).toContain('Until 5 May 2027');
      expect(await page.content()).not.toContain(token);

      await page.getByRole('button', { name: 'Revoke Backup script' }).click();
      await page.waitForURL('**/settings/tokens?done=revoked');
      expect(await page.getByRole('status').innerText()).toContain('revoked');
      expect((await asks(token))[0]).toBe(401);
      expect(trouble.filter(line => !line.includes('422'))).toEqual([]);
      await context.close();
    },
  );

  it('a day of her own is kept to its end, and rubbish is said to be', async () => {
    const { context, page } = await signedIn({ hasScript: false });
    const make = async (day: string) => {
      await page.goto('/settings/tokens');
      await page.getByLabel('Name of the token').fill('until then');
      await page.getByRole('checkbox', { name: /^Calendar/ }).check();
      await page.getByRole('radio', { name: /a day you choose/ }).check();
      if (day) await page.getByLabel('Last day').fill(day);
      await page.getByRole('button', { name: 'Make the token' }).click();
      return page.getByRole('main').innerText();
    };
    expect(await make('')).toContain('A day is written like 2027-04-05.');
    expect(await page.getByRole('checkbox', { name: /^Calendar/ }).isChecked()).toBe(true);
    expect(await make('2027-04-04')).toContain('That moment has passed.');
    expect(await make('2027-04-05')).toContain('walz_');
    await page.goto('/settings/tokens');
    expect(await page.getByRole('main').innerText()).toContain('Until 5 April 2027');
    await context.close();
  });

  it('a person sees where she is signed in and signs out there', async () => {
    const [here, there] = [await signedIn(), await signedIn()];
    await here.page.goto('/settings/sessions');
    const main = here.page.getByRole('main');
    expect(await main.getByText('this browser', { exact: true }).count()).toBe(1);
    expect(await main.innerText()).toContain('Chrome on Linux');
    await here.page.getByRole('button', { name: 'Sign out Chrome on Linux' }).first().click();
    await here.page.waitForURL('**/settings/sessions?done=one');
    await here.page.getByRole('button', { name: 'Sign out everywhere else' }).click();
    await here.page.waitForURL('**/settings/sessions?done=others');
    expect(await main.innerText()).toContain('You are signed in here only.');
    await there.page.goto('/settings/profile');
    await there.page.waitForURL('**/sign-in?back=*');
    await here.page.goto('/settings/profile');
    expect(here.page.url()).toMatch(/\/settings\/profile$/);
    await Promise.all([here.context.close(), there.context.close()]);
  });

  it.each(['/settings/sessions', '/settings/tokens'])(
    '%s has no barrier and does not scroll sideways, whatever it is looked at with',
    async path => {
      if (path.endsWith('tokens')) await makeTokens();
      for (const look of looks) {
        const { context, page } = await signedIn(look);
        await expectGoodPage(page, path, look);
        await context.close();
      }
    },
  );

  /** A few of them, one that has ended and one with a long name. */
  async function makeTokens(): Promise<void> {
    const client = house.client();
    await client.ask('mutation ($input: SignInInput!) { signIn(input: $input) { person { id } } }', {
      input: mira,
    });
    for (const [name, expiresAt] of [
      ['Calendar on the phone', null],
      ['a-name-without-a-space-that-is-as-long-as-one-may-be'.padEnd(100, '-x'), '2028-01-01T00:00:00Z'],
    ]) {
      await client.ask('mutation ($input: MakeTokenInput!) { makeToken(input: $input) { secret } }', {
        input: { name, scopes: ['READ', 'WRITE', 'CALENDAR'], expiresAt },
      });
    }
    await house.plant.database.query(
      `insert into access_token (person_id, name, scopes, secret_hash, created_at, expires_at)
       select id, 'ended', '{read}', sha256(gen_random_uuid()::text::bytea), '2027-01-01', '2027-04-01' from person where handle = 'mira-brandt'`,
    );
  }
});

async function expectGoodPage(page: Page, path: string, look: Look): Promise<void> {
  await page.goto(path);
  expect({ look, barriers: await findBarriers(page) }).toEqual({ look, barriers: [] });
  const overflow = await page.evaluate(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  expect({ look, overflow }).toEqual({ look, overflow: 0 });
}
