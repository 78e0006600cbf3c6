import type { Browser, Page } from 'playwright-core';
import {
  contextFor,
  findBarriers,
  listenForTrouble,
  openBrowser,
  type Look,
} from '../../../walz/src/testing/open-browser.js';
import { openTestHouse, type TestHouse } from '../../../walz/src/testing/open-test-house.js';
import { aPerson } from '../../../walz/src/testing/people.js';

const looks: readonly Look[] = [
  { language: 'en', colours: 'light', width: 1280 },
  { language: 'de', colours: 'dark', width: 390 },
];

describe('a trip in a browser', () => {
  let house: TestHouse;
  let browser: Browser;
  beforeAll(async () => {
    [house, browser] = await Promise.all([openTestHouse({ role: 'web' }), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  async function pageOf(handle: string, look: Look = {}): Promise<Page> {
    const { email, password } = await aPerson(house, handle);
    const context = await contextFor(browser, house.url, look);
    await context.request.post('/sign-in', { form: { email, password } });
    return context.newPage();
  }
  const press = (page: Page, wish: string) => page.locator(`button[value=${wish}]`).click();
  const isSaved = (page: Page, section: string) => page.waitForURL(`**/edit?saved=${section}*`);

  it.each(['with script', 'without script'])('is posted, filled and shown to a stranger, %s', async how => {
    const hasScript = how === 'with script';
    const handle = hasScript ? 'lena' : 'lena-plain';
    const page = await pageOf(handle, { hasScript });
    const trouble = listenForTrouble(page, house.url);
    await page.goto('/');
    await page.getByRole('link', { name: 'Your trips' }).click();
    await page.getByRole('link', { name: 'Post a trip' }).click();
    await page.getByLabel('Title').fill(`Spring of ${handle}`);
    await page.getByLabel('First week').fill('2027-W20');
    await page.getByLabel('Last week').fill('2027-W15');
    await press(page, 'draft');
    await page.getByRole('alert').waitFor();
    expect(await page.getByLabel('Title').inputValue()).toBe(`Spring of ${handle}`);
    await page.getByLabel('First week').fill('2027-w15');
    await page.getByLabel('Last week').fill('2027-W20');
    await press(page, 'draft');
    await page.waitForURL(`**/trips/spring-of-${handle}/edit`);

    await page.locator('[name=story]').fill('I want to see **rivers**.');
    await press(page, 'save-basics');
    await isSaved(page, 'basics');
    if (!hasScript) {
      await page.locator('[name=bestWeeks]').fill('2027-W16..2027-W17');
      await press(page, 'save-weeks');
      await isSaved(page, 'weeks');
    }

    await page.locator('[name=entryTitle]').fill('EuroRuby');
    await page.locator('[name=firstDay]').fill('2027-04-26');
    await page.locator('[name=lastDay]').fill('2027-04-27');
    await page.locator('[name=entryPlace]').fill('San');
    await press(page, 'add-entry');
    await page.locator('[name=entryPlaceId]').nth(1).check();
    const place = await page.locator('label:has([name=entryPlaceId]:checked)').innerText();
    expect(await page.locator('[name=entryTitle]').inputValue()).toBe('EuroRuby');
    await press(page, 'add-entry');
    await isSaved(page, 'entries');

    await page.locator('[name=skill]').fill('elixir');
    await page.locator('[name=stance]').selectOption('learn2');
    await press(page, 'find-skill');
    await isSaved(page, 'skills');
    await page.locator('[name=country]').selectOption('AT');
    await press(page, 'add-country');
    await isSaved(page, 'reaches');
    await page.getByLabel('I need a bed').check();
    await press(page, 'save-needs');
    await isSaved(page, 'needs');

    const stranger = await contextFor(browser, house.url, { hasScript });
    const other = await stranger.newPage();
    const path = `/trips/spring-of-${handle}`;
    expect((await other.goto(path))?.status()).toBe(404);
    await page.goto(path);
    await press(page, 'open');
    await page.waitForURL(`**${path}`);
    await other.goto(path);
    const text = await other.getByRole('main').innerText();
    for (const part of ['rivers', 'EuroRuby', place, 'Elixir', 'Host me here', 'Austria', 'A bed']) {
      expect(text).toContain(part);
    }

    await page.getByRole('link', { name: 'Who would host you' }).click();
    await page.getByRole('heading', { name: `Who would host you: Spring of ${handle}` }).waitFor();

    await page.goto(`${path}/edit`);
    await page.locator('input[value=NAMED]').check();
    await press(page, 'save-audience');
    await isSaved(page, 'audience');
    expect((await other.goto(path))?.status()).toBe(404);
    await page.locator('summary', { hasText: 'Call it off' }).click();
    await press(page, 'close');
    await page.waitForURL(`**${path}`);
    await page.getByText('This trip is called off.').waitFor();
    // The browser itself notes the form that came back.
    expect(trouble.filter(each => !each.includes('422'))).toEqual([]);
    await page.context().close();
    await stranger.close();
  });

  it('has no barrier and does not scroll sideways, empty or full, right or wrong', async () => {
    for (const look of looks) {
      const handle = `greta-${look.language}`;
      const page = await pageOf(handle, look);
      const isGood = async (what: string) => {
        expect({ what, look, barriers: await findBarriers(page) }).toEqual({ what, look, barriers: [] });
        const overflow = await page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        expect({ what, look, overflow }).toEqual({ what, look, overflow: 0 });
      };
      await page.goto('/trips');
      await isGood('no trips');
      await page.goto('/trips/new');
      await isGood('new');
      await press(page, 'post');
      await page.getByRole('alert').waitFor();
      await isGood('wrong');
      await page.locator('[name=title]').fill('Donaudampfschifffahrt'.repeat(5));
      await press(page, 'post');
      await page.waitForURL('**/edit');
      await isGood('edit');
      await page.locator('[name=radiusKm]').fill('-1');
      await page.locator('[name=reachPlace]').fill('Berlin');
      await press(page, 'add-around');
      await page.locator('#field-radiusKm-mistake').waitFor();
      expect(await page.locator('[name=reachPlace]').inputValue()).toBe('Berlin');
      await isGood('wrong radius');
      await page.locator('[name=radiusKm]').fill('80');
      await press(page, 'add-around');
      await isSaved(page, 'reaches');
      await page.locator('[name=audience][value=LINK]').check();
      await press(page, 'save-audience');
      await isSaved(page, 'audience');
      await page.goto(page.url().replace(/\/edit.*/, ''));
      await isGood('own page');
      await page.goto('/trips');
      await isGood('own trips');
      await page.context().close();
    }
  });
});
