import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { Browser, Page } from 'playwright-core';
import {
  findBarriers,
  listenForTrouble,
  openBrowser,
  signedIn,
  type Look,
} from '../../../walz/src/testing/open-browser.js';
import { openTestHouse, type TestHouse } from '../../../walz/src/testing/open-test-house.js';
import { aPerson } from '../../../walz/src/testing/people.js';
import { unzip } from '../../../walz/src/testing/zip.js';
import { archiveParts } from '../../../worker/src/archive/parts.js';

const looks: readonly Look[] = [
  { language: 'en', colours: 'light', width: 1280 },
  { language: 'de', colours: 'dark', width: 1280 },
  { language: 'de', colours: 'light', width: 390 },
  { language: 'en', colours: 'dark', width: 390 },
];

describe('her data in a browser', () => {
  let data: string;
  let house: TestHouse;
  let browser: Browser;
  beforeAll(async () => {
    data = mkdtempSync(join(tmpdir(), 'walz-data-'));
    [house, browser] = await Promise.all([openTestHouse({ settings: { WALZ_DATA: data } }), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await house.close();
    rmSync(data, { recursive: true, force: true });
  });

  const releases: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const letGo of releases.splice(0)) await letGo();
  });

  /** Whoever wants to read this table waits until the test lets go. */
  async function hold(table: string): Promise<() => Promise<void>> {
    const client = new pg.Client({ connectionString: house.databaseUrl });
    await client.connect();
    await client.query(`begin; lock table ${table} in access exclusive mode`);
    let isHeld = true;
    return async () => {
      if (!isHeld) return;
      isHeld = false;
      await client.query('commit');
      await client.end();
    };
  }

  it.each(['with script', 'without script'])(
    'a person orders her archive, sees how far it is, and takes it along, %s',
    async how => {
      const hasScript = how === 'with script';
      const person = await aPerson(house, hasScript ? 'lena' : 'lena-plain');
      const context = await signedIn(browser, house, person, { hasScript });
      const page = await context.newPage();
      const trouble = listenForTrouble(page, house.url);
      const letGo = await hold('person_skill');
      releases.push(letGo);
      await page.goto('/settings/data');
      await page.getByRole('button', { name: 'Make my archive' }).click();
      // Nobody touches the page: it looks by itself how far the archive is.
      const before = archiveParts.findIndex(({ tables }) => tables.includes('person_skill'));
      await page.getByText(`being packed: ${before} of ${archiveParts.length} parts.`).waitFor();
      expect(await page.getByRole('progressbar').getAttribute('value')).toBe(String(before));
      await letGo();
      const link = page.getByRole('link', { name: 'Fetch your archive' });
      await link.waitFor();
      const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
      expect(download.suggestedFilename()).toBe('walz-2027-04-05.zip');
      const files = await unzip(readFileSync(await download.path()));
      expect(files.get('README.txt')).toContain(`@${person.handle}`);
      expect(trouble).toEqual([]);
      await context.close();
    },
  );

  it('a person leaves by keyboard, reads until when there is a way back, and takes it', async () => {
    const person = await aPerson(house, 'nell');
    const context = await signedIn(browser, house, person, { hasScript: false });
    const page = await context.newPage();
    await page.goto('/settings/data');
    await page.getByRole('link', { name: 'What happens then' }).press('Enter');
    await page.getByLabel('Your password').fill('not the one');
    await page.getByLabel('Your password').press('Enter');
    await page.getByRole('alert').getByText('This is not your password.').first().waitFor();
    await page.getByLabel('Your password').fill(person.password);
    await page.getByLabel('Your password').press('Enter');
    await page.waitForURL('**/settings/data');
    const note = page.getByRole('complementary', { name: 'You are leaving Walz on 19 April 2027.' });
    await note.waitFor();
    await page.goto('/people/nell');
    await note.getByRole('button', { name: 'Stay' }).press('Enter');
    await page.waitForURL('**/people/nell');
    expect(await note.count()).toBe(0);
    await context.close();
  });

  it.each(looks)('no page of it has a barrier or scrolls sideways, looked at with %j', async look => {
    const staying = await aPerson(house, nextHandle());
    const leaving = await aPerson(house, nextHandle());
    await leaving.ask(
      `mutation { leaveWalz(input: { password: "${leaving.password}" }) { person { name } } }`,
    );
    for (const [person, paths] of [
      [staying, ['/settings/data', '/settings/data/leave']],
      [leaving, ['/settings/data', '/']],
    ] as const) {
      const context = await signedIn(browser, house, person, look);
      const page = await context.newPage();
      for (const path of paths) await expectGoodPage(page, path, look);
      await context.close();
    }
  });

  it.each(looks)('neither has it while an archive is packed, looked at with %j', async look => {
    const person = await aPerson(house, nextHandle());
    const context = await signedIn(browser, house, person, look);
    releases.push(await hold('person_skill'));
    await person.ask('mutation { orderArchive { archive { state } } }');
    const page = await context.newPage();
    // It would look again in the middle of being looked at.
    await page.route('**/settings/data', async route => {
      const response = await route.fetch();
      const { refresh, ...headers } = response.headers();
      expect(refresh).toBeDefined();
      await route.fulfill({ response, headers });
    });
    await expectGoodPage(page, '/settings/data', look);
    expect(await page.getByRole('progressbar').count()).toBe(1);
    await context.close();
  });
});

let people = 0;
const nextHandle = () => `una-${++people}`;

async function expectGoodPage(page: Page, path: string, look: Look): Promise<void> {
  await page.goto(path);
  expect({ path, look, barriers: await findBarriers(page) }).toEqual({ path, look, barriers: [] });
  const overflow = await page.evaluate(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  expect({ path, look, overflow }).toEqual({ path, look, overflow: 0 });
}
