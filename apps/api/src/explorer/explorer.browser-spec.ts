import type { Browser } from 'playwright-core';
import {
  contextFor,
  findBarriers,
  listenForTrouble,
  openBrowser,
  type Look,
} from '../../../walz/src/testing/open-browser.js';
import { openTestHouse, type TestHouse } from '../../../walz/src/testing/open-test-house.js';
import { ask } from '../testing/ask.js';

const looks: readonly Look[] = [
  { colours: 'light', width: 1440 },
  { colours: 'dark', width: 1440 },
  { colours: 'light', width: 900 },
  { colours: 'dark', width: 390 },
];

describe('the explorer in a browser', () => {
  let house: TestHouse;
  let browser: Browser;
  beforeAll(async () => {
    // The API alone: the explorer needs no file of the site.
    [house, browser] = await Promise.all([openTestHouse({ role: 'api', tellsSeason: true }), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  async function openExplorer(look: Look = {}, address = '/graphql') {
    const context = await contextFor(browser, house.url, look);
    const page = await context.newPage();
    const trouble = listenForTrouble(page, house.url);
    await page.goto(address);
    return { page, trouble, close: () => context.close() };
  }

  it.each(looks)('has no barriers and no complaints, $colours at $width', async look => {
    const { page, trouble, close } = await openExplorer(look);
    await page.getByRole('button', { name: 'Try trips', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Run' }).click();
    await page.getByRole('region', { name: 'Answer as JSON' }).getByText('openWeeks').first().waitFor();
    expect(await findBarriers(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    expect(trouble).toEqual([]);
    await close();
  });

  it('somebody finds her way through the schema to a question, by keyboard', async () => {
    const { page, trouble, close } = await openExplorer();
    await page.getByLabel('Find a type or field').fill('openweeks');
    await page.getByRole('link', { name: 'Trip', exact: true }).first().click();
    await page.getByRole('heading', { name: 'Trip type' }).waitFor();
    expect(page.url()).toContain('#type-Trip');
    await page.goBack();
    await page.getByRole('button', { name: 'Try places', exact: true }).focus();
    await page.keyboard.press('Enter');
    const query = page.getByLabel('Query');
    expect(await query.inputValue()).toContain('query Places($first: Int!, $search: String!)');
    expect(await query.evaluate(field => field === document.activeElement)).toBe(true);
    await page.getByLabel('Variables').fill('{ "first": 3, "search": "Muenchen" }');
    await page.keyboard.press('Control+Enter');
    await page
      .getByRole('region', { name: 'Answer as JSON' })
      .getByText('"Munich"', { exact: true })
      .waitFor();
    expect(await page.getByRole('status').last().innerText()).toMatch(/^200 OK · \d+ ms · \d+ B$/);
    await page.reload();
    expect(await query.inputValue()).toContain('query Places');
    expect(trouble).toEqual([]);
    await close();
  });

  it('the keys of the editor do what one expects', async () => {
    const { page, close } = await openExplorer();
    const query = page.getByLabel('Query');
    await query.fill('');
    await query.pressSequentially('{');
    await page.keyboard.press('Enter');
    await query.pressSequentially('thisWeek');
    expect(await query.inputValue()).toBe('{\n  thisWeek\n}');
    await page.keyboard.press('Tab');
    expect(await query.inputValue()).toBe('{\n  thisWeek  \n}');
    await page.keyboard.press('Control+z');
    expect(await query.inputValue()).toBe('{\n  thisWeek\n}');
    await page.keyboard.press('Shift+Tab');
    expect(await query.inputValue()).toBe('{\nthisWeek\n}');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('region', { name: 'Answer as JSON' }).getByText('"2027-W14"').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    expect(await page.getByLabel('Variables').evaluate(field => field === document.activeElement)).toBe(true);
    await close();
  });

  it('what is wrong is said beside the answer', async () => {
    const { page, close } = await openExplorer();
    await page.getByLabel('Variables').fill('{ first: 5 }');
    await page.getByRole('button', { name: 'Run' }).click();
    await page.getByText('The variables are no JSON').waitFor();
    await page.getByLabel('Variables').fill('');
    await page.getByLabel('Query').fill('{ nothing }');
    await page.getByRole('button', { name: 'Run' }).click();
    await page.getByText('400 Bad Request').waitFor();
    await page.getByText('Cannot query field').waitFor();
    await close();
  });

  it('a subscription is heard until one has heard enough', async () => {
    const { page, trouble, close } = await openExplorer();
    await page.getByLabel('Examples').selectOption({ label: 'Hear of changes' });
    await page.getByRole('button', { name: 'Run' }).click();
    await page.getByText('Listening · 1 heard').waitFor();
    const signIn =
      'mutation { signIn(input: { email: "mira-brandt@demo.walz.example", password: "wanderjahre" }) { person { id } } }';
    const [cookie = ''] = (await ask(house.url, { query: signIn })).headers.getSetCookie();
    await ask(
      house.url,
      { query: 'mutation { changeProfile(input: { name: "Mira Heard" }) { person { id } } }' },
      { headers: { cookie } },
    );
    await page.getByText('"Mira Heard"').waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText('Ended.').waitFor();
    expect(house.plant.board.readerCount).toBe(0);
    expect(trouble).toEqual([]);
    await close();
  });

  it('a question that came by a link is shown and not asked', async () => {
    const query = 'mutation { signOut { isSignedOut } }';
    const { page, close } = await openExplorer({}, `/graphql?query=${encodeURIComponent(query)}`);
    expect(await page.getByLabel('Query').inputValue()).toBe(query);
    await page.getByRole('button', { name: 'Try trips', exact: true }).waitFor();
    expect(await page.getByRole('region', { name: 'Answer as JSON' }).innerText()).toBe('');
    await close();
  });

  it('programs get JSON at the same address, and every file has its name, its kind and its print', async () => {
    const page = await fetch(`${house.url}/graphql`, {
      headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' },
    });
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('vary')).toBe('accept');
    expect(page.headers.get('content-security-policy')).not.toContain('unsafe');
    for (const [name, kind] of [
      ['explorer.css', 'text/css'],
      ['explorer.js', 'text/javascript'],
    ]) {
      const { headers, status } = await fetch(`${house.url}/graphql/${name}`);
      expect([status, headers.get('content-type')]).toEqual([200, `${kind}; charset=utf-8`]);
      const again = await fetch(`${house.url}/graphql/${name}`, {
        headers: { 'if-none-match': headers.get('etag')! },
      });
      expect(again.status).toBe(304);
    }
    const html = await page.text();
    expect(html).not.toMatch(/<script(?![^>]* src=)|<style|\son\w+=|\sstyle=|https?:\/\/(?!www\.w3\.org)/);
  });
});
