import type { Browser, Page } from 'playwright-core';
import { jpegOfAPhone } from '../../../../libs/platform/src/pictures/testing/pictures.js';
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

/** Words and code that fit on no phone. */
const wide = `#### ${'Donaudampfschifffahrt'.repeat(8)}\n\n\`\`\`\n${'x'.repeat(300)}`;

describe('the profile in a browser', () => {
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
    const person = await aPerson(house, handle);
    const context = await contextFor(browser, house.url, look);
    const { email, password } = person;
    await context.request.post('/sign-in', { form: { email, password } });
    const page = await context.newPage();
    await page.goto('/settings/profile');
    return page;
  }

  const press = (page: Page, wish: string) => page.locator(`button[value=${wish}]`).click();
  const isSaved = (page: Page, section: string) => page.waitForURL(`**/settings/profile?saved=${section}*`);

  it.each(['with script', 'without script'])('a person says everything there is to say, %s', async how => {
    const hasScript = how === 'with script';
    const handle = hasScript ? 'lena' : 'lena-plain';
    const page = await pageOf(handle, { hasScript });
    const trouble = listenForTrouble(page, house.url);

    await page.getByLabel('What you do').selectOption({ label: 'Tester' });
    await press(page, 'save-about');
    await isSaved(page, 'about');

    await page.getByLabel('Picture').setInputFiles({
      name: 'me.jpg',
      mimeType: 'image/jpeg',
      buffer: await jpegOfAPhone(),
    });
    await press(page, 'set-photo');
    await isSaved(page, 'photo');
    const src = await page.locator('img.avatar--photo').getAttribute('src');
    expect((await page.request.get(src ?? '')).headers()['content-type']).toBe('image/webp');

    await page.locator('[name=story]').fill('# Why\n\nBecause I am **curious**.');
    await press(page, 'preview-story');
    await page.getByRole('heading', { name: 'Why' }).waitFor();
    expect(await page.locator('[name=story]').inputValue()).toBe('# Why\n\nBecause I am **curious**.');
    await press(page, 'save-story');
    await isSaved(page, 'story');

    await page.locator('select[name=language]').selectOption({ label: 'Czech' });
    await page.getByLabel('How well').selectOption({ label: 'enough to work in it' });
    await press(page, 'set-language');
    await isSaved(page, 'languages');

    await page.getByLabel('Mob programming').check();
    await press(page, 'save-practices');
    await isSaved(page, 'practices');
    await page.locator('[name=practice]').pressSequentially('mikado');
    if (hasScript) {
      await page.getByRole('option', { name: 'Mikado method' }).click();
      await press(page, 'add-practice');
    } else {
      await press(page, 'find-practice');
      await page.getByRole('radio', { name: 'Mikado method' }).check();
      await press(page, 'add-practice');
    }
    await page.getByLabel('Mikado method').waitFor();

    await page.getByLabel('Address of the page').fill('lena.invalid/notes');
    await press(page, 'add-link');
    await isSaved(page, 'links');

    await page.goto(`/people/${handle}`);
    const profile = await page.getByRole('main').innerText();
    for (const part of [
      'Tester',
      'Czech (enough to work in it)',
      'lena.invalid/notes',
      'Because I am curious.',
      'Mikado method',
      'Mob programming',
    ]) {
      expect(profile).toContain(part);
    }
    await page.getByRole('img', { name: `L${handle.slice(1)}` }).waitFor();
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  it('has no barrier and does not scroll sideways, empty or full, right or wrong', async () => {
    for (const look of looks) {
      const page = await pageOf(`greta-${look.language}`, look);
      const isGood = async (what: string) => {
        expect({ what, look, barriers: await findBarriers(page) }).toEqual({ what, look, barriers: [] });
        const overflow = await page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        expect({ what, look, overflow }).toEqual({ what, look, overflow: 0 });
      };
      await isGood('empty form');
      await page.goto(`/people/greta-${look.language}`);
      await isGood('empty profile');
      await page.goto('/settings/profile');
      const { request } = page.context();
      const post = (form: Record<string, string>) => request.post('/settings/profile', { form });
      await post({ do: 'save-story', story: wide });
      await post({ do: 'set-language', language: 'de', fluency: 'NATIVE' });
      await post({ do: 'add-practice', practiceSlug: 'mikado-method' });
      await post({ do: 'add-link', url: `greta.invalid/${'way/'.repeat(40)}` });
      await house.plant.database.query(
        `update person_link set checked_at = '2027-04-05', verified_at = '2027-04-05' where hindrance is null`,
      );
      await page.locator('[name=story]').fill(wide);
      await press(page, 'preview-story');
      await isGood('preview');
      await page
        .getByLabel(/Picture|Bild/)
        .setInputFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('<svg/>') });
      await press(page, 'set-photo');
      await page.locator('#field-photo-mistake').waitFor();
      await isGood('wrong file');
      await page.goto(`/people/greta-${look.language}`);
      await isGood('full profile');
      await page.context().close();
    }
  });
});
