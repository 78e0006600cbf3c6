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
import { aPerson, type TestPerson } from '../../../walz/src/testing/people.js';

const looks: readonly Look[] = [
  { language: 'en', colours: 'light', width: 1280 },
  { language: 'de', colours: 'dark', width: 390 },
];

/** Words that fit on no phone. */
const wide = `#### ${'Donaudampfschifffahrt'.repeat(8)}\n\nAn ordinary **Tuesday**.`;

describe('a company in a browser', () => {
  let house: TestHouse;
  let browser: Browser;
  beforeAll(async () => {
    [house, browser] = await Promise.all([openTestHouse({ role: 'web' }), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  async function pageOf({ email, password }: TestPerson, look: Look = {}): Promise<Page> {
    const context = await contextFor(browser, house.url, look);
    await context.request.post('/sign-in', { form: { email, password } });
    return context.newPage();
  }

  const press = (page: Page, wish: string) => page.locator(`button[value=${wish}]`).first().click();

  it.each(['with script', 'without script'])('is founded, told, and joined by a colleague, %s', async how => {
    const hasScript = how === 'with script';
    const slug = hasScript ? 'kontor' : 'kontor-plain';
    const page = await pageOf(await aPerson(house, `ada-${slug}`), { hasScript });
    const trouble = listenForTrouble(page, house.url);

    await page.goto('/');
    await page.getByRole('link', { name: 'Your companies' }).click();
    await page.getByRole('link', { name: 'Make a page for your company' }).click();
    await page.getByLabel('Name of the company').fill('Kontor 31');
    await page.getByLabel('Address of the page').fill(slug);
    await page.locator('[name=place]').pressSequentially('Leipzi');
    if (hasScript)
      await page
        .getByRole('option', { name: /^Leipzig/ })
        .first()
        .click();
    await press(page, 'found');
    if (!hasScript && page.url().endsWith('/companies/new')) await press(page, 'found');
    await page.waitForURL(`**/companies/${slug}/edit?saved=founded`);

    const isSaved = (section: string) => page.waitForURL(`**/companies/${slug}/edit?saved=${section}*`);
    await page.getByLabel('How many work there').selectOption({ label: 'Two to ten people' });
    await page.getByRole('button', { name: 'Save' }).first().click();
    await isSaved('about');
    await page
      .getByLabel('Picture')
      .setInputFiles({ name: 'sign.jpg', mimeType: 'image/jpeg', buffer: await jpegOfAPhone() });
    await press(page, 'set-logo');
    await isSaved('logo');
    const src = await page.locator('img.logo').getAttribute('src');
    const logo = await page.request.get(src ?? '');
    expect(logo.headers()['content-type']).toBe('image/webp');
    expect((await logo.body()).includes(Buffer.from('Exif'))).toBe(false);

    await page.locator('[name=story]').fill('# A Tuesday\n\nWe **pair**.');
    await press(page, 'preview-story');
    await page.getByRole('heading', { name: 'A Tuesday' }).waitFor();
    await press(page, 'save-story');
    await isSaved('story');
    await page.getByLabel('Address of your website').fill('kontor.example');
    await press(page, 'save-website');
    await isSaved('website');
    await page.getByText('Somebody is looking right now.').waitFor();
    expect(await page.locator('.line-to-copy').innerText()).toMatch(/^walz-verification=[0-9a-f]{32}$/);

    await page.locator('.owned-sites summary').first().click();
    await page.locator('.owned-sites textarea').first().fill('Werkstraße 9\nHinterhaus');
    await press(page, 'save-site');
    await isSaved('sites');
    await page.getByLabel('Mob programming').check();
    await press(page, 'save-practices');
    await isSaved('practices');

    await page.goto(`/companies/${slug}/people`);
    await page.getByRole('combobox', { name: 'As', exact: true }).selectOption({ label: 'Contact' });
    await press(page, 'invite');
    const link = await page.locator('code.secret').innerText();

    const lena = await aPerson(house, `lena-${slug}`);
    const theirs = await contextFor(browser, house.url, { hasScript });
    const her = await theirs.newPage();
    await her.goto(link);
    await her.getByRole('main').getByRole('link', { name: 'Sign in' }).click();
    await her.getByLabel('E-mail address or handle').fill(lena.email);
    await her.getByLabel('Password', { exact: true }).fill(lena.password);
    await her.getByRole('main').getByRole('button', { name: 'Sign in', exact: true }).click();
    await her.getByRole('button', { name: 'Yes, I will' }).click();
    await her.getByText('Welcome. You act for this company from now on.').waitFor();
    await her.goto(link);
    await her.getByText('This invitation opens nothing any more').first().waitFor();

    const stranger = await (await contextFor(browser, house.url, { hasScript })).newPage();
    await stranger.goto(`/companies/${slug}`);
    const shown = await stranger.getByRole('main').innerText();
    for (const part of [
      'Kontor 31',
      'Two to ten people',
      'A Tuesday',
      'kontor.example',
      'not proved',
      'Mob programming',
      'Leipzig',
      'Contact',
    ])
      expect(shown).toContain(part);
    expect(shown).not.toContain('Werkstraße');
    await her.goto(`/companies/${slug}`);
    expect(await her.getByRole('main').innerText()).toContain('Werkstraße 9');
    expect(trouble).toEqual([]);
    for (const each of [page, her, stranger]) await each.context().close();
  });

  it('whoever has no account makes one on the way and comes back', async () => {
    const boss = await pageOf(await aPerson(house, 'boss'));
    const { request } = boss.context();
    await request.post('/companies/new', {
      form: { do: 'found', name: 'Guild', slug: 'guild', placeId: await townId() },
    });
    await boss.goto('/companies/guild/people');
    await press(boss, 'invite');
    const link = await boss.locator('code.secret').innerText();
    const page = await (await contextFor(browser, house.url, {})).newPage();
    await page.goto(link);
    await page.getByRole('link', { name: 'Make an account' }).click();
    await page.getByLabel('Name').fill('Nora');
    await page.getByLabel('Handle').fill('nora');
    await page.getByLabel('E-mail address').fill('nora@example.org');
    await page.getByLabel('Password').fill('a long way to walk');
    await page.getByRole('button', { name: 'Make my account' }).click();
    await page.getByRole('button', { name: 'Yes, I will' }).click();
    await page.getByText('Welcome. You act for this company from now on.').waitFor();
    await boss.goto('/companies/guild/people');
    await boss.getByRole('button', { name: 'Leave this company' }).click();
    await boss.getByText('Nobody else runs this company here.').waitFor();
    for (const each of [page, boss]) await each.context().close();
  });

  it('under a former address leads on to the one it has', async () => {
    const page = await pageOf(await aPerson(house, 'mover'));
    const { request } = page.context();
    await request.post('/companies/new', {
      form: { do: 'found', name: 'Works', slug: 'old', placeId: await townId() },
    });
    await request.post('/companies/old/edit', {
      form: { do: 'save-about', name: 'Works', slug: 'newer', size: '' },
    });
    const answer = await request.get('/companies/old?x=1', { maxRedirects: 0 });
    expect([answer.status(), answer.headers()['location']]).toEqual([308, '/companies/newer?x=1']);
    const refused = await request.post('/companies/newer/edit', {
      form: { do: 'save-about', name: '', slug: 'Ä!', size: '' },
    });
    expect(refused.status()).toBe(422);
    expect(await refused.text()).toContain('value="Ä!"');
    expect((await request.get('/companies/nowhere')).status()).toBe(404);
    await page.context().close();
  });

  it('has no barrier and does not scroll sideways, empty or full, right or wrong', async () => {
    for (const look of looks) {
      const person = await aPerson(house, `greta-${look.language}`);
      const page = await pageOf(person, look);
      const isGood = async (what: string) => {
        expect({ what, look, barriers: await findBarriers(page) }).toEqual({ what, look, barriers: [] });
        const overflow = await page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        expect({ what, look, overflow }).toEqual({ what, look, overflow: 0 });
        const shots = process.env['SHOTS'];
        if (shots)
          await page.screenshot({
            path: `${shots}/${what.replaceAll(' ', '-')}-${look.language}.png`,
            fullPage: true,
          });
      };
      const slug = `werk-${look.language}`;
      await page.goto('/companies/mine');
      await isGood('no companies');
      await page.goto('/companies/new');
      await isGood('founding');
      await page.getByLabel(/Name of the company|Name der Firma/).fill('Werk');
      await page.getByLabel(/Address of the page|Adresse der Seite/).fill('new');
      await press(page, 'found');
      await page.locator('#field-slug-mistake').waitFor();
      await isGood('founding wrong');
      const { request } = page.context();
      const post = (form: Record<string, string>) => request.post(`/companies/${slug}/edit`, { form });
      await request.post('/companies/new', {
        form: { do: 'found', name: 'Werk & Söhne', slug, placeId: await townId() },
      });
      await page.goto(`/companies/${slug}`);
      await isGood('empty company');
      await page.goto(`/companies/${slug}/edit?saved=founded`);
      await isGood('editing');
      await post({ do: 'save-story', story: wide });
      await post({ do: 'save-website', website: `werk.example/${'way/'.repeat(30)}` });
      await post({ do: 'add-practice', practiceSlug: 'scrum' });
      await post({ do: 'add-site', placeId: await townId('Zürich'), siteName: 'Werkstatt', address: 'x' });
      await house.plant.database.query(
        `update company set website_checked_at = '2027-04-05', website_proved_at = '2027-04-05', website_proved_by = 'dns' where slug = $1`,
        [slug],
      );
      await request.post(`/companies/${slug}/people`, {
        form: { do: 'invite', role: 'LEGAL', email: 'new@example.org' },
      });
      await page.goto(`/companies/${slug}/edit`);
      await page.locator('.owned-sites summary').first().click();
      await isGood('editing full');
      await page.goto(`/companies/${slug}`);
      await isGood('full company');
      await page.goto(`/companies/${slug}/people`);
      await isGood('people');
      await page.locator('[name=email]').fill('no address');
      await press(page, 'invite');
      await page.locator('#field-email-mistake').waitFor();
      await isGood('inviting wrong');
      await page.locator('[name=email]').fill('');
      await press(page, 'invite');
      const link = await page.locator('code.secret').innerText();
      await isGood('invited');
      const stranger = await (await contextFor(browser, house.url, look)).newPage();
      await stranger.goto(link);
      expect(await findBarriers(stranger)).toEqual([]);
      await page.goto(link);
      await isGood('joining');
      await page.context().close();
      await stranger.context().close();
    }
  });

  async function townId(name = 'Leipzig'): Promise<string> {
    const client = house.client();
    const { data } = await client.ask<{ places: { nodes: { id: string }[] } }>(
      `{ places(search: "${name}", first: 1) { nodes { id } } }`,
    );
    return data!.places.nodes[0]!.id;
  }
});
