import { aPerson, type TestPerson } from '../../../walz/src/testing/people.js';
import { openTestHouse, type TestHouse } from '../../../walz/src/testing/open-test-house.js';

const parts = `role story storyHtml languages { fluency language { code name } } practices { slug }
  links { id url verifiedAt checkedAt hindrance } photo { small }`;
const change =
  'mutation ($input: ChangeProfileInput!) { changeProfile(input: $input) { person { handle } } }';

interface Profile {
  readonly role: string | null;
  readonly story: string | null;
  readonly storyHtml: string | null;
  readonly languages: { fluency: string | null; language: { code: string; name: string } }[];
  readonly practices: { slug: string }[];
  readonly links: { id: string; url: string }[];
}

describe('what a person says of herself', () => {
  let house: TestHouse;
  let ada: TestPerson;
  beforeAll(async () => {
    house = await openTestHouse({ role: 'api' });
    ada = await aPerson(house, 'ada');
  });
  afterAll(() => house.close());

  const profileOf = async (person = ada): Promise<Profile> =>
    (await person.ask<{ me: Profile }>(`{ me { ${parts} } }`)).data!.me;
  const codeOf = async (query: string, variables = {}, person = ada) => {
    const { errors } = await person.ask(query, variables);
    return errors ? `${errors[0]?.extensions['field']}: ${errors[0]?.extensions['code']}` : 'done';
  };

  it('is nothing until she says it', async () => {
    expect(await profileOf()).toEqual({
      role: null,
      story: null,
      storyHtml: null,
      photo: null,
      languages: [],
      practices: [],
      links: [],
    });
  });

  it('may be a story, which comes back as she typed it and as harmless HTML', async () => {
    const story = '# Hello\n\nI am *here* <script>alert(1)</script>';
    expect(await codeOf(change, { input: { story, role: 'TESTER' } })).toBe('done');
    expect(await profileOf()).toMatchObject({
      role: 'TESTER',
      story,
      storyHtml: '<h3>Hello</h3>\n<p>I am <em>here</em> &lt;script&gt;alert(1)&lt;/script&gt;</p>',
    });
    const asked = '{ person(handle: "ada") { storyHtml role } }';
    expect((await house.client().ask(asked)).data).toMatchObject({ person: { role: 'TESTER' } });
    expect(await codeOf(change, { input: { story: ' ', role: null } })).toBe('done');
    expect(await profileOf()).toMatchObject({ role: null, story: null, storyHtml: null });
  });

  it('has an end, and says so with everything else that is wrong', async () => {
    expect(await codeOf(change, { input: { story: 'x'.repeat(20_001) } })).toBe('story: too_long');
    expect(await codeOf(change, { input: { story: 'x'.repeat(20_000) } })).toBe('done');
    const { errors } = await ada.ask(change, { input: { name: ' ', story: 'x'.repeat(20_001) } });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'name_empty',
      others: [{ code: 'too_long', field: 'story' }],
    });
    expect(await codeOf(change, { input: { story: null } })).toBe('done');
  });

  it('of two changes at once keeps what either spoke of', async () => {
    const changes = [{ name: 'Ada King' }, { story: 'Once' }, { role: 'DATA' }, { handle: 'ada' }];
    await Promise.all([...changes, ...changes].map(input => ada.ask(change, { input }).then(expectNoErrors)));
    expect(await profileOf()).toMatchObject({ story: 'Once', role: 'DATA' });
    const { data } = await ada.ask('{ me { name } }');
    expect(data).toEqual({ me: { name: 'Ada King' } });
  });

  it('may be seen before it is said, by whoever is signed in', async () => {
    const preview = 'query ($text: Markdown!) { markdownPreview(text: $text) { html } }';
    const { data } = await ada.ask(preview, { text: '**so**' });
    expect(data).toEqual({ markdownPreview: { html: '<p><strong>so</strong></p>' } });
    expect(await codeOf(preview, { text: 'x'.repeat(20_001) })).toBe('story: too_long');
    expect(await codeOf(preview, { text: 5 as never })).toMatch(/BAD_USER_INPUT/);
    const { errors } = await house.client().ask(preview, { text: 'x' });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'not_signed_in' });
  });

  it('may be languages, each with how well or without', async () => {
    const set = 'mutation ($input: SetLanguageInput!) { setLanguage(input: $input) { person { handle } } }';
    const drop =
      'mutation ($input: DropLanguageInput!) { dropLanguage(input: $input) { person { handle } } }';
    for (const input of [
      { language: 'de', fluency: 'NATIVE' },
      { language: 'EN', fluency: 'SOME' },
      { language: 'en', fluency: 'WORK' },
      { language: 'cs' },
    ]) {
      expect(await codeOf(set, { input })).toBe('done');
    }
    expect(await codeOf(set, { input: { language: 'xx' } })).toBe('language: spoken_language_unknown');
    expect(await codeOf(drop, { input: { language: 'cs' } })).toBe('done');
    expect(await codeOf(drop, { input: { language: 'cs' } })).toBe('done');
    expect((await profileOf()).languages).toEqual([
      { fluency: 'NATIVE', language: { code: 'de', name: 'German' } },
      { fluency: 'WORK', language: { code: 'en', name: 'English' } },
    ]);
    const german = '{ me { languages { language { name(language: DE) } } } }';
    expect((await ada.ask(german)).data).toMatchObject({
      me: { languages: [{ language: { name: 'Deutsch' } }, {}] },
    });
    const { data } = await house
      .client()
      .ask<{ spokenLanguages: { code: string }[] }>('{ spokenLanguages { code } }');
    const others = data!.spokenLanguages
      .map(({ code }) => code)
      .filter(code => code !== 'de' && code !== 'en');
    for (const language of others.slice(0, 18)) await codeOf(set, { input: { language } });
    expect((await profileOf()).languages).toHaveLength(20);
    expect(await codeOf(set, { input: { language: others[18] } })).toBe('language: too_many_entries');
    expect(await codeOf(set, { input: { language: 'de', fluency: null } })).toBe('done');
  });

  it('may be practices, by any of their names, and nothing else', async () => {
    const set =
      'mutation ($input: ChangePracticesInput!) { changePractices(input: $input) { person { handle } } }';
    const slugs = async () => (await profileOf()).practices.map(({ slug }) => slug).toSorted();
    expect(await codeOf(set, { input: { add: ['TDD', 'pair-programming', 'mobbing', 'pairing'] } })).toBe(
      'done',
    );
    expect(
      await codeOf(set, { input: { add: ['pair-programming'], drop: ['mob-programming', 'nothing'] } }),
    ).toBe('done');
    expect(await slugs()).toEqual(['pair-programming', 'test-driven-development']);
    expect(await codeOf(set, { input: { add: ['postgresql'] } })).toBe('practice: not_a_practice');
    expect(await codeOf(set, { input: { add: ['no such thing'] } })).toBe('practice: skill_unknown');
    const { database } = house.plant;
    const rows = await database.query<{ slug: string }[]>(
      `select slug from skill where kind = 'practice' and slug not in ('pair-programming', 'test-driven-development')
       order by slug limit 29`,
    );
    const [last, ...more] = rows.map(({ slug }) => slug);
    expect(await codeOf(set, { input: { add: more } })).toBe('done');
    expect(await codeOf(set, { input: { add: [last] } })).toBe('practice: too_many_entries');
    // What is no longer in the list can still be taken away.
    await database.query(`update skill set state = 'retired' where slug = 'pair-programming'`);
    expect(await codeOf(set, { input: { drop: ['pair-programming', ...more] } })).toBe('done');
    expect(await slugs()).toEqual(['test-driven-development']);
    const { data } = await house
      .client()
      .ask<{ usualPractices: unknown[] }>(`{ person(handle: "ada") { practices { slug name } } }`);
    expect(data).toEqual({
      person: { practices: [{ slug: 'test-driven-development', name: 'Test-driven development' }] },
    });
    await database.query(`update skill set state = 'listed' where slug = 'pair-programming'`);
  });

  it('may be eight links in the order she named them, each once', async () => {
    const add = (url: string) =>
      codeOf(`mutation { addLink(input: { url: "${url}" }) { person { handle } } }`);
    const drop = 'mutation ($input: DropLinkInput!) { dropLink(input: $input) { person { handle } } }';
    for (let number = 1; number <= 7; number++) expect(await add(`ada${number}.invalid`)).toBe('done');
    expect(await add('https://ada3.invalid/')).toBe('url: link_listed_already');
    expect(await add('ada8.invalid')).toBe('done');
    expect(await add('ada9.invalid')).toBe('url: too_many_entries');
    expect(await add('javascript:alert(1)')).toBe('url: link_url_malformed');
    const before = (await profileOf()).links;
    expect(before.map(({ url }) => url)).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].map(number => `https://ada${number}.invalid/`),
    );
    expect(before[0]).toMatchObject({ verifiedAt: null, checkedAt: null, hindrance: null });
    const mallory = await aPerson(house, 'mallory');
    expect(await codeOf(drop, { input: { link: before[2]!.id } }, mallory)).toBe('done');
    expect((await profileOf()).links).toHaveLength(8);
    expect(await codeOf(drop, { input: { link: before[2]!.id } })).toBe('done');
    expect(await add('new.invalid')).toBe('done');
    expect((await profileOf()).links[2]?.url).toBe('https://new.invalid/');
  });

  it('may ask for another look at a link of hers, and not without end', async () => {
    const again = 'mutation ($input: RecheckLinkInput!) { recheckLink(input: $input) { person { handle } } }';
    const grace = await aPerson(house, 'grace');
    await grace.ask('mutation { addLink(input: { url: "grace.invalid" }) { person { handle } } }');
    const [link] = (await profileOf(grace)).links;
    const input = { link: link!.id };
    const ted = await aPerson(house, 'ted');
    expect(await codeOf(again, { input }, ted)).toBe('null: not_found');
    expect(await codeOf(again, { input: { link: 'x' } }, grace)).toBe('null: not_found');
    for (let tries = 0; tries < 11; tries++) expect(await codeOf(again, { input }, grace)).toBe('done');
    expect(await codeOf(again, { input }, grace)).toBe('null: too_many_tries');
    const jobs = await house.plant.database.query<unknown[]>(
      `select from graphile_worker.jobs where task_identifier = 'check_link' and key like 'check_link:%'
       and key = (select 'check_link:' || id from person_link where url = 'https://grace.invalid/')`,
    );
    expect(jobs).toHaveLength(1);
  });

  it('is seen by those whom she shows it to', async () => {
    const lena = await aPerson(house, 'lena');
    const { database } = house.plant;
    await lena.ask(change, { input: { story: 'Mine' } });
    await lena.ask('mutation { setLanguage(input: { language: "cs" }) { person { handle } } }');
    await lena.ask('mutation { changePractices(input: { add: ["scrum"] }) { person { handle } } }');
    await lena.ask('mutation { addLink(input: { url: "lena.invalid" }) { person { handle } } }');
    await database.query(
      `insert into photo (key, person_id, is_worn, uploaded_at, small, medium, large)
       values (repeat('b', 32), $1, true, now(), '', '', '')`,
      [lena.id],
    );
    const asked = `{ person(handle: "lena") { story storyHtml photo { small } languages { fluency }
      practices { slug } links { url } } }`;
    const nothing = { story: null, storyHtml: null, photo: null, languages: [], practices: [], links: [] };
    const everything = await lena.ask(asked);
    expect((await house.client().ask(asked)).data).toEqual(everything.data);
    expect(JSON.stringify(everything.data)).not.toMatch(/(story|storyHtml|photo)":null|\[\]/);
    await database.query(
      `insert into person_audience (person_id, part, audience)
       select $1, part, 'nobody' from unnest(array['story', 'photo', 'languages', 'skills', 'links']) part`,
      [lena.id],
    );
    for (const other of [house.client(), ada])
      expect((await other.ask(asked)).data).toEqual({ person: nothing });
    expect((await lena.ask(asked)).data).toEqual(everything.data);
  });

  it('is told by the chronicle without a word of it', async () => {
    const told = await house.plant.database.query<{ what: string; facts: object }[]>(
      'select distinct what, facts from chronicle',
    );
    const text = JSON.stringify(told);
    for (const what of ['languages_changed', 'practices_changed', 'link_added', 'link_dropped']) {
      expect(text).toContain(what);
    }
    expect(text).not.toMatch(/invalid|Once|Hello/);
  });
});

function expectNoErrors({ errors }: { readonly errors?: unknown }): void {
  expect(errors).toBeUndefined();
}
