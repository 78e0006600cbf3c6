import { tellSeason } from '#ledger';
import { weekOf } from '#weeks';
import pg from 'pg';
import type { Browser } from 'playwright-core';
import { contextFor, findBarriers, listenForTrouble, openBrowser, type Look } from '../../walz/src/testing/open-browser.js';
import { openTestHouse, springMorning, type TestHouse } from '../../walz/src/testing/open-test-house.js';

const now = Temporal.Instant.from(springMorning);

async function tell(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await tellSeason(client, now, weekOf(now.toZonedDateTimeISO('UTC').toPlainDate()));
  await client.end();
}

const looks: readonly Look[] = (['en', 'de'] as const).flatMap(language =>
  (['light', 'dark'] as const).flatMap(colours => [390, 1280].map(width => ({ language, colours, width }))),
);

describe('the site in a browser', () => {
  let house: TestHouse;
  let browser: Browser;
  beforeAll(async () => {
    [house, browser] = await Promise.all([openTestHouse({ prepare: tell }), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  it.each(['with script', 'without script'])('a person signs up, says who she is, and is found, %s', async how => {
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
    await page.waitForURL('**/settings/profile');

    await page.locator('[name=place]').pressSequentially('Leipz');
    if (hasScript) {
      await page.getByRole('option', { name: /Leipzig/ }).first().click();
    } else {
      await page.getByRole('button', { name: 'Find' }).click();
      await page.getByRole('radio', { name: /Leipzig/ }).first().check();
      await page.getByRole('button', { name: /home/i }).last().click();
    }
    await page.goto(`/people/${handle}`);
    await expect(page.getByRole('main').innerText()).resolves.toContain('Leipzig');
    expect(trouble).toEqual([]);
    await context.close();
  });

  it.each(['/', '/sign-in', '/sign-up', '/people/mira-brandt', '/people/nobody', '/offline', '/styleguide'])(
    '%s has no barrier, in any colour, width or language, and does not scroll sideways',
    async path => {
      for (const look of looks) {
        const context = await contextFor(browser, house.url, look);
        const page = await context.newPage();
        await page.goto(path);
        expect({ look, barriers: await findBarriers(page) }).toEqual({ look, barriers: [] });
        const overflow = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
        expect({ look, overflow }).toEqual({ look, overflow: 0 });
        expect(await page.locator('html').getAttribute('lang')).toBe(look.language);
        await context.close();
      }
    },
    120_000,
  );
});
