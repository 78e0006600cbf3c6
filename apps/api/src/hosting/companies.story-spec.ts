import { globalId } from '#kernel';
import { aPerson, type TestPerson } from '../../../walz/src/testing/people.js';
import { openTestHouse, type TestHouse } from '../../../walz/src/testing/open-test-house.js';
import { aCompany, aMember, townNamed, type TestCompany } from './testing/companies.js';

const found = 'mutation ($input: FoundCompanyInput!) { foundCompany(input: $input) { company { slug } } }';
const change = 'mutation ($input: ChangeCompanyInput!) { changeCompany(input: $input) { company { slug } } }';
const addSite = 'mutation ($input: AddSiteInput!) { addSite(input: $input) { site { id } } }';
const closeSite = 'mutation ($input: SiteInput!) { closeSite(input: $input) { site { isClosed } } }';

describe('a company', () => {
  let house: TestHouse;
  let ada: TestPerson;
  let lena: TestPerson;
  let leipzig: string;
  let company: TestCompany;
  beforeAll(async () => {
    house = await openTestHouse({ role: 'api' });
    ada = await aPerson(house, 'ada');
    lena = await aPerson(house, 'lena');
    leipzig = await townNamed(house, 'Leipzig');
    company = await aCompany(house, ada, 'Kontor 31', 'kontor');
  });
  afterAll(() => house.close());

  const codeOf = async (person: TestPerson, query: string, input: object) => {
    const { errors } = await person.ask(query, { input });
    const { code, field } = errors?.[0]?.extensions ?? {};
    return errors ? [code, field].filter(Boolean).join(' ') : 'done';
  };
  const seen = async <T>(fields: string, slug = company.slug, person?: TestPerson): Promise<T> => {
    const asker = person ?? house.client();
    const { data } = await asker.ask<{ company: T }>(`{ company(slug: "${slug}") { ${fields} } }`);
    return data!.company;
  };

  it('is founded by whoever is signed in, who runs it from then on', async () => {
    expect(await seen('name slug website story size myRole sites { name place { name } }')).toEqual({
      name: 'Kontor 31',
      slug: 'kontor',
      website: null,
      story: '',
      size: null,
      myRole: null,
      sites: [{ name: '', place: { name: 'Leipzig' } }],
    });
    expect(await seen('myRole members { role person { handle } }', 'kontor', ada)).toEqual({
      myRole: 'ADMIN',
      members: [{ role: 'ADMIN', person: { handle: 'ada' } }],
    });
    const mine = '{ myCompanies { slug myRole } }';
    expect((await ada.ask(mine)).data).toEqual({ myCompanies: [{ slug: 'kontor', myRole: 'ADMIN' }] });
    expect((await lena.ask(mine)).data).toEqual({ myCompanies: [] });
    expect((await house.client().ask(mine)).errors?.[0]?.extensions['code']).toBe('not_signed_in');
  });

  it('shares its address with none, however it is written', async () => {
    for (const slug of ['kontor', 'KONTOR', ' Kontor '])
      expect(await codeOf(lena, found, { name: 'Another', slug, place: leipzig })).toBe('slug_taken slug');
    expect(await codeOf(lena, found, { name: 'Another', slug: 'кontor', place: leipzig })).toBe(
      'slug_malformed slug',
    );
    expect(await codeOf(lena, found, { name: 'Another', slug: 'new', place: leipzig })).toBe(
      'slug_reserved slug',
    );
  });

  it('gets an address made of its name where nobody says one, another one where that is taken', async () => {
    const slugs = [];
    for (const name of ['Große Söhne', 'Große Söhne', '株式会社'])
      slugs.push((await aCompany(house, lena, name)).slug);
    expect(slugs).toEqual(['grosse-soehne', 'grosse-soehne-2', 'company']);
  });

  it('of two who want one address at once is one only', async () => {
    const tries = await Promise.all(
      [ada, lena, ada, lena].map(who => codeOf(who, found, { name: 'Raced', slug: 'raced', place: leipzig })),
    );
    expect(tries.toSorted()).toEqual(['done', 'slug_taken slug', 'slug_taken slug', 'slug_taken slug']);
    const same = await Promise.all([ada, lena].map(who => aCompany(house, who, 'Meister & Co')));
    expect(same.map(({ slug }) => slug).toSorted()).toEqual(['meister-co', 'meister-co-2']);
  });

  it('is found for ever under what it was once called', async () => {
    const moved = await aCompany(house, ada, 'Old Works');
    expect(await codeOf(ada, change, { company: moved.id, slug: 'new-works' })).toBe('done');
    expect(await seen('slug', 'old-works')).toEqual({ slug: 'new-works' });
    expect(await codeOf(lena, found, { name: 'Thief', slug: 'old-works', place: leipzig })).toBe(
      'slug_taken slug',
    );
    expect(await codeOf(ada, change, { company: moved.id, slug: 'old-works' })).toBe('done');
    expect(await seen('slug', 'new-works')).toEqual({ slug: 'old-works' });
  });

  it('tells what it wants of itself, as harmless HTML', async () => {
    const story = '# Ahoy <script>alert(1)</script>\n\n**Wood** and [code](javascript:alert(1))';
    expect(
      await codeOf(ada, change, { company: company.id, story, size: 'FEW', website: 'kontor.example' }),
    ).toBe('done');
    expect(await seen('story storyHtml size website websiteProof { by }')).toEqual({
      story,
      storyHtml: expect.not.stringMatching(/<script|href="javascript/) as string,
      size: 'FEW',
      website: 'https://kontor.example/',
      websiteProof: null,
    });
  });

  it('takes nothing that does not fit, and says so of every field at once', async () => {
    const long = 'x'.repeat(25_000);
    const { errors } = await ada.ask(change, {
      input: { company: company.id, name: long, slug: long, story: long, website: `https://a.b/${long}` },
    });
    const { code, field, others } = errors![0]!.extensions as unknown as {
      code: string;
      field: string;
      others: { code: string; field: string }[];
    };
    expect([{ code, field }, ...others].map(each => `${each.field} ${each.code}`)).toEqual([
      'name too_long',
      'slug slug_malformed',
      'story too_long',
      'website too_long',
    ]);
    for (const website of ['<b>', 'javascript:alert(1)', 'https://me:secret@a.example', 'localhost'])
      expect(await codeOf(ada, change, { company: company.id, website })).toBe('link_url_malformed website');
    const odd = '<b>Möbel</b> 🪵 \u202Eevil';
    expect(await codeOf(ada, change, { company: company.id, name: odd })).toBe('done');
    expect(await seen('name')).toEqual({ name: '<b>Möbel</b> 🪵 evil' });
    expect(await codeOf(ada, change, { company: company.id, name: 'Kontor 31' })).toBe('done');
    for (const [input, refusal] of [
      [{ address: 'x'.repeat(501) }, 'too_long address'],
      [{ name: 'x'.repeat(101) }, 'too_long siteName'],
      [{ place: 'Atlantis' }, 'place_unknown place'],
      [{ place: globalId('Place', 99999999) }, 'place_unknown place'],
    ] as const)
      expect(await codeOf(ada, addSite, { company: company.id, place: leipzig, ...input })).toBe(refusal);
  });

  it('is changed only by those who run it: for a stranger it is not there to be changed', async () => {
    const grace = await aPerson(house, 'grace');
    await aMember(house, company, grace, 'contact');
    expect(await codeOf(grace, change, { company: company.id, name: 'Mine' })).toBe('company_role_missing');
    expect(await codeOf(lena, change, { company: company.id, name: 'Mine' })).toBe('not_found');
    expect(await codeOf(grace, addSite, { company: company.id, place: leipzig })).toBe(
      'company_role_missing',
    );
    expect(await codeOf(lena, closeSite, { site: company.siteId })).toBe('not_found');
    expect(await seen('name')).toEqual({ name: 'Kontor 31' });
  });

  it('tells the street to those who act for it and to whoever visits, and to nobody else', async () => {
    const setAddress =
      'mutation ($input: ChangeSiteInput!) { changeSite(input: $input) { site { address } } }';
    const address = 'Werkstraße 9\nHinterhaus';
    expect(await codeOf(ada, setAddress, { site: company.siteId, address })).toBe('done');
    const sites = 'sites { address }';
    expect(await seen(sites, 'kontor', ada)).toEqual({ sites: [{ address }] });
    expect(await seen(sites)).toEqual({ sites: [{ address: null }] });
    expect(await seen(sites, 'kontor', lena)).toEqual({ sites: [{ address: null }] });
    const { database } = house.plant;
    const [trip] = await database.query<{ id: string }[]>(
      `insert into trip (person_id, slug, title, first_monday, last_monday)
       values ($1, 'to-leipzig', 'To Leipzig', '2027-04-05', '2027-04-12') returning id`,
      [lena.id],
    );
    await database.query(
      `insert into visit (trip_id, person_id, site_id, monday)
       select $1, $2, site.id, '2027-04-05' from site join company on company.id = company_id where company.slug = 'kontor'`,
      [trip!.id, lena.id],
    );
    expect(await seen(sites, 'kontor', lena)).toEqual({ sites: [{ address }] });
  });

  it('closes a site that nobody is invited to, and shows closed ones only to its own', async () => {
    const { data } = await ada.ask<{ addSite: { site: { id: string } } }>(addSite, {
      input: { company: company.id, place: await townNamed(house, 'Zürich'), name: 'Workshop' },
    });
    const site = data!.addSite.site.id;
    const { database } = house.plant;
    await database.query(
      `insert into offer (company_id, site_id, slug, title, state, created_at, changed_at)
       select company_id, site.id, 'pair', 'Pair', 'open', now(), now() from site where name = 'Workshop'`,
    );
    expect(await codeOf(ada, closeSite, { site })).toBe('site_has_open_offers');
    await database.query(`update offer set state = 'closed'`);
    expect(await codeOf(ada, closeSite, { site })).toBe('done');
    expect(await seen('sites { name }')).toEqual({ sites: [{ name: '' }] });
    expect(await seen('sites { name isClosed }', 'kontor', ada)).toEqual({
      sites: [
        { name: '', isClosed: false },
        { name: 'Workshop', isClosed: true },
      ],
    });
    const reopen = 'mutation ($input: SiteInput!) { reopenSite(input: $input) { site { isClosed } } }';
    expect(await codeOf(ada, reopen, { site })).toBe('done');
    expect(await seen('sites { name }')).toEqual({ sites: [{ name: '' }, { name: 'Workshop' }] });
  });

  it('shows those who act for it as far as they let themselves be seen', async () => {
    const { database } = house.plant;
    const handles = async (person?: TestPerson) =>
      (
        await seen<{ members: { person: { handle: string } }[] }>(
          'members { person { handle } }',
          'kontor',
          person,
        )
      ).members.map(({ person: { handle } }) => handle);
    expect(await handles()).toEqual(['ada', 'grace']);
    await database.query(
      `insert into block (person_id, blocked_id, at)
       select grace.id, lena.id, now() from person grace, person lena where grace.handle = 'grace' and lena.handle = 'lena'`,
    );
    expect(await handles(lena)).toEqual(['ada']);
    await database.query(`update person set hidden_at = now() where handle = 'grace'`);
    expect(await handles()).toEqual(['ada']);
    // Whoever chooses them sees whom there is to choose from.
    expect(await handles(ada)).toEqual(['ada', 'grace']);
  });

  it('works by practices, and by nothing else', async () => {
    const practices =
      'mutation ($input: ChangeCompanyPracticesInput!) { changeCompanyPractices(input: $input) { company { practices { slug } } } }';
    const answer = await ada.ask(practices, { input: { company: company.id, add: ['scrum', 'scrum'] } });
    expect(answer.data).toEqual({ changeCompanyPractices: { company: { practices: [{ slug: 'scrum' }] } } });
    expect(await codeOf(ada, practices, { company: company.id, add: ['go'] })).toBe(
      'not_a_practice practice',
    );
    expect(await codeOf(ada, practices, { company: company.id, drop: ['scrum'] })).toBe('done');
    expect(await seen('practices { slug }')).toEqual({ practices: [] });
  });
});
