import type { Browser } from 'playwright-core';
import { offersAtFair, tripsAtFair } from '../../../walz/src/testing/fair.data.js';
import { openFair } from '../../../walz/src/testing/fair.js';
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

describe('looking around in a browser', () => {
  let house: TestHouse;
  let browser: Browser;
  beforeAll(async () => {
    [house, browser] = await Promise.all([openTestHouse({ role: 'web' }), openBrowser()]);
    await openFair(house, { offers: offersAtFair, trips: tripsAtFair });
  });
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  const open = async (path: string, look: Look = {}) => {
    const page = await (await contextFor(browser, house.url, look)).newPage();
    await page.goto(path);
    return page;
  };
  const titles = (page: Awaited<ReturnType<typeof open>>) => page.locator('.hit h3').allTextContents();

  it('a stranger without script asks for what she can, and the answer has an address of its own', async () => {
    const page = await open('/offers', { hasScript: false });
    expect(await titles(page)).toHaveLength(5);
    await page.getByLabel('I would learn').fill('Elixir');
    await page.getByLabel('Near', { exact: true }).fill('Berlin');
    await page.getByLabel('Kilometres around it').fill('300');
    await page.getByRole('button', { name: 'Search' }).click();
    expect(page.url()).toBe(`${house.url}/offers?learn=elixir&place=berlin-2950159&radius=300`);
    expect(await titles(page)).toEqual(['Take our booking engine apart']);
    expect(await page.locator('.hit__why').textContent()).toContain('You can learn Elixir here');
    // What was asked stays in the form, and the town that was meant stays the same town.
    expect(await page.getByLabel('Near', { exact: true }).inputValue()).toBe('Berlin, Germany');
    await page.getByRole('button', { name: 'Search' }).click();
    expect(page.url()).toBe(`${house.url}/offers?learn=elixir&place=berlin-2950159&radius=300`);
  });

  it('what is wrong is said beside its field, and nothing that was typed is lost', async () => {
    const page = await open('/offers?learn=Elixr&weeks=2027-W53&words=beer', { hasScript: false });
    expect(await page.getByRole('alert').textContent()).toContain('Elixir');
    expect(await page.getByLabel('I would learn').inputValue()).toBe('Elixr');
    expect(await page.locator('[name=weeks]').inputValue()).toBe('2027-W53');
    expect(await page.locator('[name=words]').inputValue()).toBe('beer');
  });

  it('where nothing fits, one wish less is a link away', async () => {
    const page = await open('/offers?weeks=2027-W22&learn=rust&languages=de');
    await page.getByRole('link', { name: 'in any week' }).click();
    expect(page.url()).toBe(`${house.url}/offers?learn=rust&languages=de`);
    expect(await titles(page)).toEqual(['Sensors in the harbour']);
  });

  it('a host sees who is on the road, in another order if she likes', async () => {
    const page = await open('/');
    await page
      .getByRole('navigation', { name: 'Main menu' })
      .getByRole('link', { name: 'Journeymen' })
      .click();
    expect(await titles(page)).toHaveLength(3);
    await page.getByRole('link', { name: 'soonest' }).click();
    expect((await titles(page))[0]).toBe('From the kitchen table');
  });

  it.each(looks)('everybody can read it: %o', async look => {
    for (const path of [
      '/offers',
      '/offers?learn=elixir&place=berlin-2950159&weeks=2027-W15',
      '/journeymen',
    ]) {
      const page = await open(path, look);
      const trouble = listenForTrouble(page, house.url);
      expect(await findBarriers(page)).toEqual([]);
      const width = await page.evaluate('document.documentElement.scrollWidth');
      expect(width).toBeLessThanOrEqual(look.width!);
      expect(trouble).toEqual([]);
    }
  });
});
