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

describe('privacy in a browser', () => {
  let house: TestHouse;
  let browser: Browser;
  beforeAll(async () => {
    [house, browser] = await Promise.all([openTestHouse({ tellsSeason: true }), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  async function miraWith(look: Look = {}): Promise<Page> {
    const context = await contextFor(browser, house.url, look);
    await context.request.post('/sign-in', {
      form: { email: 'mira-brandt@demo.walz.example', password: 'wanderjahre' },
    });
    return context.newPage();
  }

  it.each(['with script', 'without script'])(
    'a person says who sees what, looks at herself as a stranger, and keeps away from somebody, %s',
    async how => {
      const page = await miraWith({ hasScript: how === 'with script' });
      const trouble = listenForTrouble(page, house.url);
      await page.goto('/settings/privacy');
      const home = page.getByRole('radiogroup', { name: 'Home town' });
      await home.getByRole('radio', { name: 'Everyone' }).focus();
      // By keyboard, as a group of radios is walked through.
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      expect(await home.getByRole('radio', { name: 'Only me' }).isChecked()).toBe(true);
      await page.keyboard.press('Enter');
      await page.waitForURL('**/settings/privacy?saved=parts*');
      expect(
        await page
          .getByRole('radiogroup', { name: 'Home town' })
          .getByRole('radio', { name: 'Only me' })
          .isChecked(),
      ).toBe(true);

      await page.getByRole('link', { name: 'as a stranger' }).click();
      expect(await page.getByRole('main').innerText()).not.toContain('Leipzig, Germany');
      await page.getByRole('link', { name: 'Back to your settings' }).click();
      await page
        .getByRole('radiogroup', { name: 'Home town' })
        .getByRole('radio', { name: 'Everyone' })
        .check();
      await page.getByRole('button', { name: 'Save' }).first().click();
      await page.waitForURL('**/settings/privacy?saved=parts*');

      await page.getByRole('radio', { name: 'They are asked to leave it out' }).check();
      await page.getByRole('button', { name: 'Save' }).last().click();
      await page.waitForURL('**/settings/privacy?saved=search*');
      await page.goto('/people/mira-brandt');
      expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');

      await page.goto('/people/jonas-falk');
      expect(await page.getByRole('button', { name: 'Block Jonas Falk' }).isVisible()).toBe(false);
      await page.getByText('More', { exact: true }).click();
      await page.getByRole('button', { name: 'Block Jonas Falk' }).click();
      await page.waitForURL('**/people/jonas-falk#more');
      expect(await page.getByText('You have blocked Jonas Falk.').isVisible()).toBe(true);
      await page.goto('/');
      expect(await page.getByRole('main').innerText()).not.toContain('Jonas Falk');
      await page.goto('/settings/privacy');
      await page.getByRole('button', { name: 'Unblock Jonas Falk' }).click();
      await page.waitForURL('**/settings/privacy?saved=blocks*');
      expect(await page.getByText('You have not blocked anybody.').isVisible()).toBe(true);
      expect(trouble).toEqual([]);
      await page.context().close();
    },
  );

  it.each([
    '/settings/privacy?saved=parts',
    '/people/jonas-falk#more',
    '/people/mira-brandt?as=stranger',
    '/people/mira-brandt?as=person',
  ])('%s has no barrier and does not scroll sideways, whatever it is looked at with', async path => {
    for (const look of looks) {
      const page = await miraWith(look);
      for (const form of [
        { do: 'block', handle: 'jonas-falk' },
        { do: 'block', handle: 'noor-haddad' },
        { do: 'mute', handle: 'tomasz-wilk' },
      ])
        await page.context().request.post('/settings/privacy', { form });
      await page.goto(path);
      expect({ look, barriers: await findBarriers(page) }).toEqual({ look, barriers: [] });
      const overflow = await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      expect({ look, overflow }).toEqual({ look, overflow: 0 });
      await page.context().close();
    }
  });
});
