import type { Browser } from 'playwright-core';
import { openIdentityProvider, type IdentityProvider } from '../../../walz/src/testing/identity-provider.js';
import { contextFor, findBarriers, openBrowser, type Look } from '../../../walz/src/testing/open-browser.js';
import { openTestHouse, type TestHouse } from '../../../walz/src/testing/open-test-house.js';
import { freePort } from '../../../walz/src/testing/run-house.js';

const looks: readonly Look[] = [
  { language: 'en', colours: 'light', width: 1280 },
  { language: 'de', colours: 'dark', width: 1280 },
  { language: 'de', colours: 'light', width: 390 },
  { language: 'en', colours: 'dark', width: 390 },
];

describe('another way in, in a browser', () => {
  let provider: IdentityProvider;
  let house: TestHouse;
  let browser: Browser;
  beforeAll(async () => {
    const port = String(await freePort());
    const url = `http://localhost:${port}`;
    provider = await openIdentityProvider(url);
    const settings = { PORT: port, ...provider.settings };
    [house, browser] = await Promise.all([openTestHouse({ settings }), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await house?.close();
    await provider?.close();
  });

  async function expectGoodPage(path: string, look: Look, cookies: readonly Cookie[]): Promise<void> {
    const context = await contextFor(browser, house.url, look);
    await context.addCookies([...cookies]);
    const page = await context.newPage();
    await page.goto(path);
    expect([path, look, await findBarriers(page)]).toEqual([path, look, []]);
    const [needs, has] = (await page.evaluate(
      '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
    )) as [number, number];
    expect([path, look, needs <= has]).toEqual([path, look, true]);
    await context.close();
  }

  type Cookie = Awaited<ReturnType<Awaited<ReturnType<typeof contextFor>>['cookies']>>[number];

  it.each([true, false])('she goes there and comes back, with script: %s', async hasScript => {
    const subject = hasScript ? 'lena' : 'lena-plain';
    provider.isThere(subject, {
      name: 'Lena Weg',
      preferred_username: subject,
      email: `${subject}@guild.example`,
      email_verified: true,
    });
    const context = await contextFor(browser, house.url, { hasScript });
    const page = await context.newPage();
    await page.goto('/sign-up');
    await page.getByRole('button', { name: 'Continue with the Guild' }).click();
    await page.waitForURL('**/sign-in/waiting');
    const undecided = await context.cookies();
    for (const look of looks) await expectGoodPage('/sign-in/waiting', look, undecided);
    await page.getByRole('button', { name: 'Make my account' }).click();
    await page.waitForURL('**/settings/profile');
    for (const look of looks) await expectGoodPage('/settings/connections', look, await context.cookies());

    await page.goto('/settings/connections');
    await page.getByRole('button', { name: 'Unlink the Guild' }).click();
    expect(await page.getByRole('alert').innerText()).toContain('This is your last way in');
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.goto('/settings/connections');
    await page.waitForURL('**/sign-in?back=*');
    await page.getByRole('button', { name: 'Continue with the Guild' }).click();
    await page.waitForURL('**/settings/connections');
    await context.close();
  });

  it.each(looks)('the pages on the way and beside it have no barrier: %p', async look => {
    await expectGoodPage('/sign-in', look, []);
    await expectGoodPage('/sign-in/with/oidc/callback?state=nobodys', look, []);
    const context = await contextFor(browser, house.url, look);
    const page = await context.newPage();
    const forward = await (await context.request.post('/sign-in/with/oidc')).text();
    // It would be gone before it can be looked at, so here it stays.
    const body = forward.replace(/<meta http-equiv="refresh"[^>]*>/, '');
    expect(body).not.toBe(forward);
    await page.route('**/forward', route => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
    await page.goto('/forward');
    expect(await page.locator('h1').innerText()).toMatch(/the Guild/);
    expect(await findBarriers(page)).toEqual([]);
    await context.close();
  });
});
