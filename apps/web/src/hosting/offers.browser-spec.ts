import type { Browser, Page } from 'playwright-core';
import { jpegOfAPhone } from '../../../../libs/platform/src/pictures/testing/pictures.js';
import { aHost, type TestHost } from '../../../api/src/testing/offers.js';
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
  { language: 'de', colours: 'dark', width: 390 },
];
const work =
  'Our **booking engine** was written in Ruby in 2014 and moves to Elixir, one context at a time.\n\n- Monday: you get a desk by the window.\n- Friday: we show what came of it.';

describe('an offer in a browser', () => {
  let house: TestHouse;
  let browser: Browser;
  beforeAll(async () => {
    [house, browser] = await Promise.all([openTestHouse({ role: 'web' }), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  async function pageOf(host: TestHost, look: Look = {}): Promise<Page> {
    const context = await contextFor(browser, house.url, look);
    const { email, password } = host;
    await context.request.post('/sign-in', { form: { email, password } });
    return context.newPage();
  }
  const press = (page: Page, wish: string) => page.locator(`button[value=${wish}]`).click();
  const isSaved = (page: Page, section: string) => page.waitForURL(`**/edit?saved=${section}*`);

  it.each(['with script', 'without script'])('is drafted, filled and opened, %s', async how => {
    const hasScript = how === 'with script';
    const host = await aHost(house, hasScript ? 'hanna' : 'hanna-plain');
    const page = await pageOf(host, { hasScript });
    const trouble = listenForTrouble(page, house.url);
    await page.goto(`/companies/${host.companySlug}/offers/new`);
    await page.getByLabel('Title').fill('A week of Elixir');
    await page.locator('[name=work]').fill(work);
    await page.getByRole('button', { name: 'Begin a draft' }).click();
    await page.waitForURL('**/edit');

    await press(page, 'open');
    await page.locator('.mistakes').waitFor();
    expect(await page.locator('.mistakes li').count()).toBe(3);
    await page.locator('#field-language-mistake').waitFor();

    await page.getByLabel('At most').selectOption('3');
    await page.locator('[name=lodging]').selectOption('ROOM');
    await page.locator('[name=pay]').selectOption('STIPEND');
    await page.getByLabel('Stipend a week').fill('a lot');
    await press(page, 'save-details');
    await page.locator('#field-stipendAmount-mistake').waitFor();
    expect(await page.getByLabel('Stipend a week').inputValue()).toBe('a lot');
    expect(await page.getByLabel('At most').inputValue()).toBe('3');
    await page.getByLabel('Stipend a week').fill('300');
    await press(page, 'save-details');
    await isSaved(page, 'details');

    await page.locator('[name=way]').selectOption('teach-3');
    await page.locator('[name=skill]').pressSequentially('elixir');
    if (hasScript) await page.getByRole('option', { name: 'Elixir', exact: true }).click();
    await press(page, hasScript ? 'add-skill' : 'find-skill');
    await isSaved(page, 'skills');

    await page.locator('select[name=language]').selectOption({ label: 'German' });
    await press(page, 'set-language');
    await isSaved(page, 'languages');

    await page.locator('[name=weeks]').fill('2027-W13..2027-W20');
    await page.getByLabel('Seats in each week').fill('2');
    await press(page, 'set-weeks');
    await page.locator('#field-weeks-mistake').waitFor();
    expect(await page.locator('[name=weeks]').inputValue()).toBe('2027-W13..2027-W20');
    await page.locator('[name=weeks]').fill('2027-W16..2027-W20/2, 2027-W30');
    await page.getByLabel('Other numbers in single weeks').fill('2027-W30: 1');
    await press(page, 'set-weeks');
    await isSaved(page, 'weeks');

    await page.getByLabel('Picture', { exact: true }).setInputFiles({
      name: 'room.jpg',
      mimeType: 'image/jpeg',
      buffer: await jpegOfAPhone(),
    });
    await page.getByLabel('What it shows').fill('A bright room');
    await press(page, 'add-picture');
    await isSaved(page, 'pictures');
    await page.getByRole('img', { name: 'A bright room' }).waitFor();

    await press(page, 'open');
    await page.waitForURL(/\/offers\/[a-z0-9-]+$/);
    const guest = await (await contextFor(browser, house.url, { hasScript })).newPage();
    await guest.goto(page.url());
    const text = await guest.getByRole('main').innerText();
    for (const part of [
      'A week of Elixir',
      '1 to 3 weeks',
      'A room of your own',
      '€300 a week',
      'Elixir',
      'to teach it',
      '4 weeks are free.',
      'German',
      'A bright room',
    ]) {
      expect(text).toContain(part);
    }
    const src = await guest.getByRole('img', { name: 'A bright room' }).getAttribute('src');
    expect((await guest.request.get(src ?? '')).headers()['content-type']).toBe('image/webp');

    await page.getByRole('link', { name: 'Edit the offer' }).click();
    await press(page, 'pause');
    await page.waitForURL(/\/offers\/[a-z0-9-]+$/);
    await guest.reload();
    expect(await guest.getByRole('main').innerText()).toContain('This offer is paused');
    // Each time that the form came back.
    expect(trouble.filter(each => !each.includes('422'))).toEqual([]);
    expect(trouble).toHaveLength(3);
    await guest.context().close();
    await page.context().close();
  });

  it.each(looks)(
    'has no barrier and does not scroll sideways, in $language and $colours at $width, whatever it holds',
    async look => {
      const host = await aHost(house, `greta-${look.language}`);
      const page = await pageOf(host, look);
      const isGood = async (what: string) => {
        if (process.env['PICTURES'])
          await page.screenshot({
            path: `${process.env['PICTURES']}/${what}-${look.language}.png`,
            fullPage: true,
          });
        expect({ what, look, barriers: await findBarriers(page) }).toEqual({ what, look, barriers: [] });
        const overflow = await page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        expect({ what, look, overflow }).toEqual({ what, look, overflow: 0 });
      };
      await page.goto(`/companies/${host.companySlug}/offers/new`);
      await isGood('new-offer');
      await page.getByLabel(/^(Title|Titel)/).fill('Donaudampfschifffahrt '.repeat(4));
      await page.locator('[name=work]').fill(`${work}\n\n\`\`\`\n${'x'.repeat(300)}\n\`\`\``);
      await page.locator('main form button').last().click();
      await page.waitForURL('**/edit');
      await press(page, 'open');
      await page.locator('.mistakes').waitFor();
      await isGood('refused-offer');
      const address = page.url().replace(/\/edit.*$/, '');
      await page.goto(address);
      await isGood('draft-offer');
      const post = (form: Record<string, string>) => page.context().request.post(`${address}/edit`, { form });
      await post({ do: 'find-skill', skill: 'elixir', way: 'teach-3' });
      await post({ do: 'find-skill', skill: 'phoenix', way: 'use' });
      await post({ do: 'find-skill', skill: 'postgresql', way: 'seek-2' });
      await post({ do: 'add-practice', practiceSlug: 'mob-programming' });
      await post({ do: 'set-language', language: 'de', fluency: 'NATIVE' });
      await post({ do: 'set-weeks', weeks: '2027-W16..2027-W30/2', seats: '2', exceptions: '2027-W18: 1' });
      await house.plant.database.query(
        `update offer_week set taken = 1 where monday in ('2027-05-03', '2027-05-17') and offer_id =
           (select id from offer where slug = $1)`,
        [address.replace(/^.*\//, '')],
      );
      await page.goto(`${address}/edit`);
      await page.locator('[name=photo]').setInputFiles({
        name: 'room.jpg',
        mimeType: 'image/jpeg',
        buffer: await jpegOfAPhone(),
      });
      await page.locator('[name=alt]').fill('A room with a desk at the window');
      await press(page, 'add-picture');
      await isSaved(page, 'pictures');
      await post({ do: 'open' });
      await page.goto(address);
      await isGood('offer');
      await page.goto(`${address}/edit`);
      await isGood('edit-offer');
      await page.goto(`${address}/still`);
      await isGood('still');
      await page.context().close();
    },
  );
});
