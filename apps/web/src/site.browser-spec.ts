import type { Browser, Page } from 'playwright-core';
import {
  contextFor,
  findBarriers,
  listenForTrouble,
  openBrowser,
  type Look,
} from '../../walz/src/testing/open-browser.js';
import { openTestHouse, type TestHouse } from '../../walz/src/testing/open-test-house.js';

const looks: readonly Look[] = [
  { language: 'en', colours: 'light', width: 1280 },
  { language: 'de', colours: 'dark', width: 1280 },
  { language: 'de', colours: 'light', width: 390 },
  { language: 'en', colours: 'dark', width: 390 },
];

describe('the site in a browser', () => {
  let house: TestHouse;
  let browser: Browser;
  beforeAll(async () => {
    [house, browser] = await Promise.all([openTestHouse({ tellsSeason: true }), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  it.each(['with script', 'without script'])(
    'a person signs up, says who she is, and is found, %s',
    async how => {
      const hasScript = how === 'with script';
      const context = await contextFor(browser, house.url, { hasScript });
      const page = await context.newPage();
      const trouble = listenForTrouble(page, house.url);
      const handle = hasScript ? 'lena' : 'lena-plain';

      await page.goto('/');
      await page.getByRole('link', { name: 'Join' }).first().click();
      await page.getByLabel('Name', { exact: true }).fill('Lena Weg');
      await page.getByLabel('Handle').fill(handle);
      await page.getByLabel('E-mail').fill(`${handle}@example.org`);
      await page.getByLabel('Password').fill('many good miles');
      await page.getByRole('main').getByRole('button').first().click();
      await page.waitForURL('**/settings/profile?welcome');
      expect(await page.locator('.notice').innerText()).toContain('Welcome, Lena Weg.');

      await page.locator('[name=place]').pressSequentially('Leipz');
      if (hasScript) {
        await page
          .getByRole('option', { name: /Leipzig/ })
          .first()
          .click();
      } else {
        await page.getByRole('button', { name: 'Find' }).click();
        await page
          .getByRole('radio', { name: /Leipzig/ })
          .first()
          .check();
      }
      await page.getByRole('button', { name: 'This is home' }).click();
      await page.waitForURL('**/settings/profile?saved=*');

      // An alias is understood: with script it is suggested, without it is taken as it stands.
      await page.locator('[name=skill]').pressSequentially('k8s');
      if (hasScript)
        await page
          .getByRole('option', { name: /Kubernetes/ })
          .first()
          .click();
      await page.getByRole('radio', { name: 'can teach it' }).check();
      await page.getByRole('button', { name: 'Add' }).click();
      await page.waitForURL('**/settings/profile?saved=*');

      await page.goto(`/people/${handle}`);
      const profile = await page.getByRole('main').innerText();
      expect(profile).toContain('Leipzig, Germany');
      expect(profile).toContain('Kubernetes');

      await page.getByRole('button', { name: 'Sign out' }).click();
      await page.goto('/settings/profile');
      await page.waitForURL('**/sign-in?back=%2Fsettings%2Fprofile');
      await page.getByLabel('E-mail').fill(`${handle}@example.org`);
      await page.getByLabel('Password').fill('not the one');
      await page.getByRole('main').getByRole('button').first().click();
      expect(await page.getByLabel('E-mail').inputValue()).toBe(`${handle}@example.org`);
      // The answer to a form that was not right is 422, which browsers tell the console of.
      const expected = trouble.filter(line => !line.includes('422'));
      await page.getByLabel('Password').fill('many good miles');
      await page.getByRole('main').getByRole('button').first().click();
      await page.waitForURL('**/settings/profile');
      expect(expected).toEqual([]);
      await context.close();
    },
  );

  const open = [
    '/',
    '/sign-in',
    '/sign-up',
    '/people/mira-brandt',
    '/people/nobody',
    '/offline',
    '/styleguide',
  ];

  it.each(open)(
    '%s has no barrier and does not scroll sideways, whatever it is looked at with',
    async path => {
      for (const look of looks) {
        const context = await contextFor(browser, house.url, look);
        await expectGoodPage(await context.newPage(), path, look);
        await context.close();
      }
    },
  );

  it('neither does the page where a person says who she is', async () => {
    for (const look of looks) {
      const context = await contextFor(browser, house.url, look);
      await context.request.post('/sign-in', {
        form: { email: 'mira-brandt@demo.walz.example', password: 'wanderjahre' },
      });
      await expectGoodPage(await context.newPage(), '/settings/profile', look);
      await context.close();
    }
  });

  it('a page without a network says so', async () => {
    const context = await contextFor(browser, house.url);
    const page = await context.newPage();
    await page.goto('/');
    await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
    await context.setOffline(true);
    await page.goto('/people/mira-brandt');
    await expect(page.getByRole('heading', { level: 1 }).innerText()).resolves.toMatch(/network|offline/i);
    await context.close();
  });

  it('a language once chosen stays chosen', async () => {
    const context = await contextFor(browser, house.url, { hasScript: false });
    const page = await context.newPage();
    await page.goto('/people/mira-brandt');
    await page.getByRole('button', { name: 'Deutsch' }).click();
    expect(page.url()).toBe(`${house.url}/people/mira-brandt`);
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    await page.goto('/');
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    await context.close();
  });
});

async function expectGoodPage(page: Page, path: string, look: Look): Promise<void> {
  await page.goto(path);
  expect({ look, barriers: await findBarriers(page) }).toEqual({ look, barriers: [] });
  const overflow = await page.evaluate(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  expect({ look, overflow }).toEqual({ look, overflow: 0 });
  expect(await page.locator('html').getAttribute('lang')).toBe(look.language);
}
