import type { Browser, Page } from 'playwright-core';
import { reportOn, decide, idOf } from '../../../api/src/moderation/testing/reporting.js';
import {
  findBarriers,
  listenForTrouble,
  openBrowser,
  signedIn,
  type Look,
} from '../../../walz/src/testing/open-browser.js';
import { openTestHouse, type TestHouse } from '../../../walz/src/testing/open-test-house.js';
import { aPerson, onDuty, type TestPerson } from '../../../walz/src/testing/people.js';

const looks: readonly Look[] = [
  { language: 'en', colours: 'light', width: 1280 },
  { language: 'de', colours: 'dark', width: 390 },
];

describe('moderation in a browser', () => {
  let house: TestHouse;
  let browser: Browser;
  let eva: TestPerson;
  let ada: TestPerson;
  beforeAll(async () => {
    [house, browser] = await Promise.all([openTestHouse({ role: 'web' }), openBrowser()]);
    eva = await onDuty(house, 'eva', 'admin');
    ada = await aPerson(house, 'ada');
  });
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  it('on a phone a page of the settings begins in the upper half, and cuts nothing off', async () => {
    for (const language of ['en', 'de'] as const) {
      const context = await signedIn(browser, house, eva, { language, colours: 'dark', width: 390 });
      const page = await context.newPage();
      for (const path of ['/settings/profile', '/admin/audit']) {
        await page.goto(path);
        const title = await page.getByRole('heading', { level: 1 }).boundingBox();
        expect([path, language, title!.y + title!.height < 422]).toEqual([path, language, true]);
        expect(await findBarriers(page)).toEqual([]);
      }
      await page.goto('/settings/profile');
      const cut =
        'document.querySelector(".line-to-copy").scrollWidth - document.querySelector(".line-to-copy").clientWidth';
      expect(await page.evaluate(cut)).toBe(0);
      const columns = 'getComputedStyle(document.querySelector(".on-this-page")).columnCount';
      expect(await page.evaluate(columns)).toBe('auto');
      await context.close();
    }
  });

  it.each([true, false])(
    'a profile is reported, judged and gone, and everybody is told (script: %s)',
    async hasScript => {
      const bob = await aPerson(house, hasScript ? 'bob' : 'bob-plain');
      const reporting = await signedIn(browser, house, ada, { hasScript });
      const page = await reporting.newPage();
      const trouble = listenForTrouble(page, house.url);
      await page.goto(`/people/${bob.handle}`);
      await page.getByText('Something wrong here?').click();
      await page.getByRole('link', { name: 'Report this page' }).click();
      await page.getByRole('button', { name: 'Send the report' }).click();
      expect(await page.getByRole('alert').innerText()).toContain('Please say what is wrong.');
      await page.getByRole('radio', { name: 'Something else' }).check();
      await page.getByRole('button', { name: 'Send the report' }).click();
      expect(await page.getByRole('alert').innerText()).toContain('Please say in your words what is wrong.');
      expect(await page.getByRole('radio', { name: 'Something else' }).isChecked()).toBe(true);
      await page.getByLabel('In your words').fill('Sells <shoes>.');
      await page.getByRole('button', { name: 'Send the report' }).click();
      await page.waitForURL('**/settings/reports?sent=1');
      expect(await page.getByRole('status').innerText()).toContain('Thank you');
      expect(await page.getByRole('main').innerText()).toContain('Nobody has decided yet.');

      const judging = await signedIn(browser, house, eva, { hasScript });
      const desk = await judging.newPage();
      await desk.goto('/admin');
      await desk.waitForURL('**/admin/reports');
      await desk.getByRole('link', { name: new RegExp(`^Profile: ${bob.handle}$`, 'i') }).click();
      expect(await desk.getByRole('main').innerText()).toContain('Sells <shoes>.');
      await desk.getByRole('radio', { name: /^Suspend/ }).check();
      await desk.getByLabel('To whoever reported').fill('Thank you, you were right.');
      await desk.getByRole('button', { name: 'Decide' }).click();
      expect(await desk.getByRole('alert').innerText()).toContain('Please say until which day.');
      expect(await desk.getByLabel('To whoever reported').inputValue()).toBe('Thank you, you were right.');
      await desk.getByRole('radio', { name: /^Hide/ }).check();
      await desk.getByRole('button', { name: 'Decide' }).click();
      await desk.waitForURL('**/admin/reports?done=1#content');

      expect((await house.client().get(`/people/${bob.handle}`)).status).toBe(404);
      await page.goto('/settings/reports');
      expect(await page.getByRole('main').innerText()).toContain('Thank you, you were right.');

      const told = await signedIn(browser, house, bob, { hasScript });
      const hers = await told.newPage();
      await hers.goto(`/people/${bob.handle}`);
      await hers.getByRole('button', { name: 'I have read this' }).click();
      await hers.waitForURL(`**/people/${bob.handle}`);
      expect(await hers.getByRole('button', { name: 'I have read this' }).count()).toBe(0);

      await desk.goto(`/admin/people?search=${bob.handle}&only=UNDER_A_MEASURE`);
      await desk.getByText(/^Change the role/).click();
      await desk.getByRole('button', { name: 'Show the page again' }).click();
      await desk.waitForURL('**/admin/people?*done=1');
      expect((await house.client().get(`/people/${bob.handle}`)).status).toBe(200);
      await desk.goto(`/admin/audit?person=${bob.handle}`);
      expect(await desk.getByRole('main').innerText()).toContain(`@eva hid @${bob.handle}`);
      // The answer to a form that was not right is 422, which browsers tell the console of.
      expect(trouble.filter(line => !line.includes('422'))).toEqual([]);
      await Promise.all([reporting.close(), judging.close(), told.close()]);
    },
  );

  it('the last admin is told why she cannot go', async () => {
    const context = await signedIn(browser, house, eva);
    const page = await context.newPage();
    await page.goto('/admin/people?only=ON_DUTY');
    await page.getByText('Change the role or restrictions of Eva').click();
    await page.getByRole('button', { name: 'Take this role away' }).click();
    expect(await page.getByRole('alert').innerText()).toContain('This is the last admin.');
    await context.close();
  });

  it('no page of it has a barrier or scrolls sideways, whatever it is looked at with', async () => {
    const cy = await aPerson(house, 'cy');
    const decided = await reportOn(ada, cy);
    await decide(eva, decided, 'WARN', { note: 'A long <note>, '.repeat(20) });
    const max = await onDuty(house, 'max', 'moderator');
    const open = await reportOn(max, cy);
    const uma = await aPerson(house, 'uma-with-a-long-handle-indeed');
    await reportOn(uma, cy);
    const pages: readonly (readonly [TestPerson, string])[] = [
      [ada, `/report?id=${idOf(cy)}`],
      [ada, `/people/cy`],
      [ada, '/settings/reports'],
      [cy, '/settings/reports'],
      [eva, '/admin/reports'],
      [eva, '/admin/reports?state=decided'],
      [eva, `/admin/reports/${decided}`],
      [eva, `/admin/reports/${open}`],
      [max, `/admin/reports/${open}`],
      [eva, '/admin/people'],
      [max, '/admin/people?search=nobody'],
      [eva, '/admin/audit'],
      [max, '/admin/audit?what=signed_up'],
    ];
    for (const look of looks) {
      for (const [who, path] of pages) {
        const context = await signedIn(browser, house, who, look);
        await expectGoodPage(await context.newPage(), path, look);
        await context.close();
      }
    }
  });
});

async function expectGoodPage(page: Page, path: string, look: Look): Promise<void> {
  const answer = await page.goto(path);
  expect([path, answer?.status()]).toEqual([path, 200]);
  expect({ path, look, barriers: await findBarriers(page) }).toEqual({ path, look, barriers: [] });
  const overflow = await page.evaluate(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  expect({ path, look, overflow }).toEqual({ path, look, overflow: 0 });
  expect(await page.locator('html').getAttribute('lang')).toBe(look.language);
}
