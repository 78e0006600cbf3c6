import type { Browser, Page } from 'playwright-core';
import { contextFor, findBarriers, openBrowser, type Look } from '../../../walz/src/testing/open-browser.js';
import { openTestHouse, type TestHouse } from '../../../walz/src/testing/open-test-house.js';
import { aPerson, type TestPerson } from '../../../walz/src/testing/people.js';

const looks: readonly Look[] = [
  { language: 'en', colours: 'light', width: 1280 },
  { language: 'de', colours: 'dark', width: 390 },
];

describe('the page for whoever has to say yes', () => {
  let house: TestHouse;
  let browser: Browser;
  let host: TestPerson;
  let traveller: TestPerson;
  beforeAll(async () => {
    [house, browser] = await Promise.all([openTestHouse({ tellsSeason: true }), openBrowser()]);
    [host, traveller] = [await aPerson(house, 'hanna'), await aPerson(house, 'tilda')];
    await openACompany();
    await postATrip();
  });
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  async function done<Data>(who: TestPerson, query: string, variables = {}): Promise<Data> {
    const { data, errors } = await who.ask<Data>(query, variables);
    if (errors || !data) throw new Error(JSON.stringify(errors));
    return data;
  }

  async function openACompany(): Promise<void> {
    const { places } = await done<{ places: { nodes: { id: string }[] } }>(
      host,
      '{ places(search: "Leipzig", first: 1) { nodes { id } } }',
    );
    const { foundCompany } = await done<{
      foundCompany: { company: { id: string; sites: { id: string }[] } };
    }>(
      host,
      'mutation ($input: FoundCompanyInput!) { foundCompany(input: $input) { company { id sites { id } } } }',
      {
        input: { name: 'Nordlicht', place: places.nodes[0]?.id },
      },
    );
    const { id: company, sites } = foundCompany.company;
    await done(host, 'mutation ($input: DraftOfferInput!) { draftOffer(input: $input) { __typename } }', {
      input: {
        company,
        title: 'Not decided yet',
        place: { isOnSite: false, isRemote: true },
        lodging: 'HOTEL',
      },
    });
    for (const title of [
      'Make our Friday releases boring again',
      'A week with the people who answer the telephone',
      'Untangle our invoices with us',
    ])
      await openAnOffer({
        company,
        title,
        place: { isOnSite: true, isRemote: false, site: sites[0]?.id },
        work: 'Invoices, and the tests that they lack.',
        lodging: 'ROOM',
        travelPaid: 200,
        pay: { kind: 'STIPEND', amount: 600, currency: 'EUR' },
        publication: 'NAMED',
        setSkills: [
          { skill: 'elixir', way: 'USE' },
          { skill: 'postgresql', way: 'SEEK', level: 2 },
        ],
        setLanguages: [{ language: 'en', fluency: 'WORK' }],
      });
  }

  async function openAnOffer(input: Record<string, unknown>): Promise<void> {
    const { draftOffer } = await done<{ draftOffer: { offer: { id: string } } }>(
      host,
      'mutation ($input: DraftOfferInput!) { draftOffer(input: $input) { offer { id } } }',
      { input },
    );
    const { id: offer } = draftOffer.offer;
    await done(
      host,
      'mutation ($input: SetOfferWeeksInput!) { setOfferWeeks(input: $input) { offer { id } } }',
      { input: { offer, weeks: '2027-W20..2027-W24/2' } },
    );
    await done(host, 'mutation ($input: OpenOfferInput!) { openOffer(input: $input) { offer { id } } }', {
      input: { offer },
    });
  }

  async function postATrip(): Promise<void> {
    for (const input of [
      { skill: 'elixir', stance: 'CAN', level: 3 },
      { skill: 'rust', stance: 'LEARN' },
    ])
      await done(traveller, 'mutation ($input: SetSkillInput!) { setSkill(input: $input) { __typename } }', {
        input,
      });
    await done(traveller, 'mutation ($input: PostTripInput!) { postTrip(input: $input) { trip { id } } }', {
      input: { title: 'Down the Elbe', firstWeek: '2027-W18', lastWeek: '2027-W23', story: 'By bicycle.' },
    });
  }

  async function openedPage(path: string, look: Look = {}): Promise<Page> {
    const context = await contextFor(browser, house.url, look);
    const page = await context.newPage();
    await page.goto(path);
    return page;
  }

  const pages = ['/companies/nordlicht/pitch', '/people/tilda/pitch', '/people/tilda/pitch?for=host'];

  it('says to a stranger what a company’s week costs, from its offer', async () => {
    const page = await openedPage('/companies/nordlicht/pitch');
    const text = await page.getByRole('article').innerText();
    for (const said of [
      'A week with a journeyman at Nordlicht',
      'up to €200',
      '€600 a week',
      '€800 for one week',
    ])
      expect(text).toContain(said);
    expect(text).toContain('We look for somebody who brings PostgreSQL.');
    expect(text).toContain(`${house.url}/offers/`);
    await page.context().close();
  });

  it('promises nothing that is only a draft, whoever fetches it', async () => {
    const text = await (await host.get('/companies/nordlicht/pitch')).text();
    expect(text).toContain('Untangle our invoices');
    expect(text).not.toContain('Not decided yet');
  });

  it('speaks the language of whoever gets it, not of whoever fetches it', async () => {
    const page = await openedPage('/companies/nordlicht/pitch');
    await page.getByRole('link', { name: 'Deutsch' }).click();
    await page.waitForURL('**/pitch?language=de');
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Eine Woche Walz bei Nordlicht');
    expect(await page.getByLabel('Text der Mail').inputValue()).toContain(
      `${house.url}/companies/nordlicht/pitch?language=de`,
    );
    await page.goto('/people/tilda');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.context().close();
  });

  it('a journeyman finds hers on her page, for her employer and for a host', async () => {
    const page = await openedPage('/people/tilda');
    await page.getByRole('link', { name: 'One page for an employer or a host' }).click();
    expect(await page.getByRole('article').innerText()).toContain(
      'would like to spend 6 weeks with other companies',
    );
    await page.getByRole('link', { name: 'for a host' }).click();
    const text = await page.getByRole('article').innerText();
    expect(text).toContain('A week with Tilda');
    expect(text).toContain('Tilda brings Elixir.');
    expect(text).toContain('still open: weeks 18–23.');
    await page.context().close();
  });

  it('is not there for whoever may not see her page', async () => {
    const blocked = await aPerson(house, 'blocked');
    await done(traveller, 'mutation { blockPerson(input: { handle: "blocked" }) { __typename } }');
    expect((await blocked.get('/people/tilda/pitch')).status).toBe(404);
    expect((await host.get('/people/tilda/pitch')).status).toBe(200);
    expect((await host.get('/companies/nobody/pitch')).status).toBe(404);
  });

  it.each(pages)('%s prints on one sheet, in both languages', async path => {
    for (const language of ['en', 'de']) {
      const page = await openedPage(`${path}${path.includes('?') ? '&' : '?'}language=${language}`);
      const pdf = await page.pdf({
        format: 'A4',
        margin: { top: '15mm', bottom: '15mm', left: '18mm', right: '18mm' },
      });
      const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g);
      expect({ language, sheets: sheets?.length }).toEqual({ language, sheets: 1 });
      await page.context().close();
    }
  });

  it.each(pages)('%s has no barrier and does not scroll sideways', async path => {
    for (const look of looks) {
      const page = await openedPage(path, look);
      expect({ look, barriers: await findBarriers(page) }).toEqual({ look, barriers: [] });
      const overflow = await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      expect({ look, overflow }).toEqual({ look, overflow: 0 });
      await page.context().close();
    }
  });
});
