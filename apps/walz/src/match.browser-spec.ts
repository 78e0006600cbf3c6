import type { Browser, Page } from 'playwright-core';
import {
  contextFor,
  findBarriers,
  listenForTrouble,
  openBrowser,
  type Look,
} from './testing/open-browser.js';
import { openTestHouse, type TestHouse } from './testing/open-test-house.js';
import { aPerson, type TestPerson } from './testing/people.js';

describe('from a company that opens to a journeyman who finds it', () => {
  let house: TestHouse;
  let browser: Browser;
  beforeAll(async () => {
    [house, browser] = await Promise.all([openTestHouse({ role: 'web' }), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  const looks: readonly Look[] = [
    { language: 'en', colours: 'light', width: 1280 },
    { language: 'de', colours: 'dark', width: 390 },
  ];

  async function pageOf({ email, password }: TestPerson, look: Look = {}): Promise<Page> {
    const context = await contextFor(browser, house.url, look);
    await context.request.post('/sign-in', { form: { email, password } });
    return context.newPage();
  }

  const press = (page: Page, wish: string) => page.locator(`button[value=${wish}]`).first().click();
  const isSaved = (page: Page, section: string) => page.waitForURL(`**/edit?saved=${section}*`);
  const week = (page: Page, inYear: number) => page.locator(`[data-week="2027-W${inYear}"]`).first();
  const titles = (page: Page) => page.locator('.hits h3').allInnerTexts();

  /** From the draft to guests who find it; the weeks are painted. */
  async function openAnOffer(page: Page, title: string, teaches: string, from: number, to: number) {
    await page.goto('/companies/kontor/offers/new');
    await page.locator('[name=title]').fill(title);
    await page.locator('[name=work]').fill('Real work, two chairs.');
    await page.getByRole('button', { name: 'Begin a draft' }).click();
    await page.waitForURL('**/offers/*/edit');
    await page.locator('[name=skill]').fill(teaches);
    await page.locator('[name=way]').selectOption('teach-2');
    await press(page, 'find-skill');
    await isSaved(page, 'skills');
    await page.locator('select[name=language]').selectOption('en');
    await press(page, 'set-language');
    await isSaved(page, 'languages');
    await week(page, from).click();
    await week(page, to).click({ modifiers: ['Shift'] });
    expect(await page.locator('[name=weeks]').inputValue()).toBe(`2027-W${from}..2027-W${to}`);
    await press(page, 'set-weeks');
    await isSaved(page, 'weeks');
    await press(page, 'open');
    await page.waitForURL(/\/offers\/[^/]*$/);
  }

  async function setWish(page: Page, skill: string, stance: string): Promise<void> {
    await page.locator('[name=skill]').fill(skill);
    await page.locator('[name=stance]').selectOption(stance);
    await press(page, 'find-skill');
    await isSaved(page, 'skills');
  }

  /** The same page as others see it who look at it otherwise. */
  async function hasNoBarrier(person: TestPerson, path: string): Promise<void> {
    for (const look of looks) {
      const page = await pageOf(person, look);
      await page.goto(path);
      for (const closed of await page.locator('main summary').all()) await closed.click();
      if (process.env['PICTURES'])
        await page.screenshot({
          path: `${process.env['PICTURES']}/${path.split('/')[1]}-matches-${look.language}.png`,
          fullPage: true,
        });
      const overflow = await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      expect({ path, look, barriers: await findBarriers(page), overflow }).toEqual({
        path,
        look,
        barriers: [],
        overflow: 0,
      });
      await page.context().close();
    }
  }

  async function lookFor(page: Page, learn: string): Promise<void> {
    await page.goto('/offers');
    await page.locator('[name=learn]').fill(learn);
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await page.waitForURL('**/offers?*learn=*');
  }

  const spring = '/trips/spring-on-the-road';

  it('a company is founded by one, told by two, and found by whoever is on the road', async () => {
    const [ada, lena, mira] = [
      await aPerson(house, 'ada'),
      await aPerson(house, 'lena'),
      await aPerson(house, 'mira'),
    ];
    const founder = await pageOf(ada);
    const trouble = listenForTrouble(founder, house.url);
    await founder.goto('/companies/new');
    await founder.getByLabel('Name of the company').fill('Kontor 31');
    await founder.getByLabel('Address of the page').fill('kontor');
    await founder.locator('[name=place]').pressSequentially('Leipzi');
    await founder
      .getByRole('option', { name: /^Leipzig/ })
      .first()
      .click();
    await press(founder, 'found');
    await founder.waitForURL('**/companies/kontor/edit?saved=founded');

    await founder.goto('/companies/kontor/people');
    await founder.getByRole('combobox', { name: 'As', exact: true }).selectOption({ label: 'Contact' });
    await press(founder, 'invite');
    const invitation = await founder.locator('code.secret').innerText();
    const colleague = await pageOf(lena);
    await colleague.goto(invitation);
    await colleague.getByRole('button', { name: 'Yes, I will' }).click();
    await colleague.getByText('Welcome. You act for this company from now on.').waitFor();

    await openAnOffer(founder, 'Untangle our invoices', 'elixir', 15, 17);
    await openAnOffer(colleague, 'Speed up the scales', 'rust', 18, 19);

    const traveller = await pageOf(mira);
    await traveller.goto('/trips/new');
    await traveller.getByLabel('Title').fill('Spring on the road');
    await traveller.getByLabel('First week').fill('2027-W15');
    await traveller.getByLabel('Last week').fill('2027-W20');
    await press(traveller, 'post');
    await traveller.waitForURL(`**${spring}/edit`);
    await traveller.locator('[name=entryTitle]').fill('EuroRuby');
    await traveller.locator('[name=firstDay]').fill('2027-04-26');
    await traveller.locator('[name=lastDay]').fill('2027-04-27');
    await press(traveller, 'add-entry');
    await isSaved(traveller, 'entries');
    // A week that the conference has cannot be wished for.
    expect(await week(traveller, 17).getAttribute('aria-disabled')).toBe('true');
    await week(traveller, 16).click();
    expect(await traveller.locator('[name=bestWeeks]').inputValue()).toBe('2027-W16');
    await press(traveller, 'save-weeks');
    await isSaved(traveller, 'weeks');

    await traveller.locator('select[name=language]').selectOption('en');
    await press(traveller, 'add-language');
    await isSaved(traveller, 'ways');
    await setWish(traveller, 'elixir', 'learn2');
    await setWish(traveller, 'rust', 'learn1');

    // Her own wishes decide which offer comes first on the page of her matches, and each says why.
    await traveller.goto('/settings/profile');
    const account = traveller.getByRole('navigation', { name: 'Your account' });
    await account.getByRole('link', { name: 'Your trips' }).click();
    await traveller.getByRole('link', { name: 'Spring on the road' }).click();
    await traveller.getByRole('link', { name: 'Who would host you' }).click();
    await traveller.waitForURL(`**${spring}/matches`);
    expect(await titles(traveller)).toEqual(['Untangle our invoices', 'Speed up the scales']);
    const reasons = await traveller.locator('.fit').first().innerText();
    expect(reasons).toContain('You would learn Elixir: they teach it.');
    expect(reasons).toContain('Free for both: weeks 15 and 16');
    await traveller.goto(`${spring}/edit`);
    await setWish(traveller, 'elixir', 'learn1');
    await setWish(traveller, 'rust', 'learn2');
    await traveller.goto(`${spring}/matches`);
    expect(await titles(traveller)).toEqual(['Speed up the scales', 'Untangle our invoices']);

    // So does what she asks for in a search, and the line below it says why.
    await lookFor(traveller, 'elixir');
    expect((await titles(traveller))[0]).toBe('Untangle our invoices');
    expect(await traveller.locator('.hit__why').first().innerText()).toContain('Elixir');
    await lookFor(traveller, 'rust');
    expect((await titles(traveller))[0]).toBe('Speed up the scales');
    expect(await traveller.locator('.hit__why').first().innerText()).toContain('Rust');

    await traveller.goto('/offers/speed-up-the-scales');
    await traveller.getByText('With your trip Spring on the road: It fits in weeks 18 and 19.').waitFor();
    await founder.goto(spring);
    await founder.getByText('With your offer Untangle our invoices: It fits in weeks 15 and 16.').waitFor();
    await founder.goto('/offers/untangle-our-invoices');
    await founder.getByRole('link', { name: 'Who could come' }).click();
    await founder.waitForURL('**/offers/untangle-our-invoices/matches');
    expect(await titles(founder)).toEqual(['Spring on the road']);
    expect(await founder.locator('.fit').first().innerText()).toContain('Mira');

    const stranger = await (await contextFor(browser, house.url)).newPage();
    await stranger.goto('/offers');
    expect((await titles(stranger)).toSorted()).toEqual(['Speed up the scales', 'Untangle our invoices']);
    await stranger.getByRole('link', { name: 'Untangle our invoices' }).click();
    await stranger.getByRole('heading', { level: 1, name: 'Untangle our invoices' }).waitFor();
    await stranger.goto('/journeymen');
    expect(await titles(stranger)).toEqual(['Spring on the road']);
    await stranger.getByRole('link', { name: 'Spring on the road' }).click();
    expect(await stranger.getByRole('main').innerText()).toContain('EuroRuby');
    await stranger.goto('/companies/kontor');
    await stranger.getByRole('link', { name: 'One page for the management' }).click();
    expect(await stranger.getByRole('article').innerText()).toContain('Speed up the scales');

    expect(trouble).toEqual([]);
    await hasNoBarrier(mira, `${spring}/matches`);
    await hasNoBarrier(ada, '/offers/untangle-our-invoices/matches');
    for (const page of [founder, colleague, traveller, stranger]) await page.context().close();
  }, 120_000);
});
