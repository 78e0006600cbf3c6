import { aPerson, onDuty, type TestPerson } from '../../../walz/src/testing/people.js';
import { openTestHouse, type Reply, type TestHouse } from '../../../walz/src/testing/open-test-house.js';

const suggest = `mutation ($input: SuggestSkillInput!) { suggestSkill(input: $input) { suggestion { id name state } } }`;
const mine = '{ mySkillSuggestions { nodes { name state answer skill { slug } } } }';
const merge = `mutation ($input: MergeSkillsInput!) { mergeSkills(input: $input) { skill { slug aliases } } }`;
const searched = (text: string) => `{ skills(search: "${text}", first: 1) { nodes { slug name } } }`;

interface Suggested {
  readonly suggestSkill: { readonly suggestion: { readonly id: string } };
}

const codeOf = ({ errors }: Reply<unknown>) => errors?.[0]?.extensions['code'];

describe('the list of skills', () => {
  let house: TestHouse;
  let other: TestHouse;
  let admin: TestPerson;
  let ada: TestPerson;
  beforeAll(async () => {
    house = await openTestHouse();
    other = await openTestHouse({ role: 'web', databaseUrl: house.databaseUrl });
    admin = await onDuty(house, 'max', 'admin');
    ada = await aPerson(house, 'ada');
  });
  afterAll(async () => {
    await other.close();
    await house.close();
  });

  const suggestedBy = async (person: TestPerson, name: string): Promise<string> => {
    const { data } = await person.ask<Suggested>(suggest, { input: { name, kind: 'craft', why: 'Roofs.' } });
    return data!.suggestSkill.suggestion.id;
  };

  it('takes what a person suggests and an admin accepts, and every process finds it at once', async () => {
    const suggestion = await suggestedBy(ada, 'Thatchng');
    const queue = await admin.ask('{ skillSuggestions { nodes { name why person { handle } } } }');
    expect(queue.data).toEqual({
      skillSuggestions: { nodes: [{ name: 'Thatchng', why: 'Roofs.', person: { handle: 'ada' } }] },
    });
    for (const each of [house, other]) await each.client().ask(searched('thatching'));
    const { data } = await admin.ask(
      `mutation ($input: AcceptSkillInput!) { acceptSkill(input: $input) { skill { slug name aliases kind } } }`,
      {
        input: {
          suggestion,
          name: 'Thatching',
          nameDe: 'Reetdachdecken',
          kind: 'craft',
          aliases: ['straw roofs'],
        },
      },
    );
    expect(data).toEqual({
      acceptSkill: {
        skill: { slug: 'thatching', name: 'Thatching', aliases: ['straw roofs', 'Thatchng'], kind: 'craft' },
      },
    });
    for (const each of [house, other]) {
      for (const text of ['thatching', 'Reetdach', 'straw roofs', 'thatchng']) {
        const answer = await each.client().ask(searched(text));
        expect(answer.data).toEqual({ skills: { nodes: [{ slug: 'thatching', name: 'Thatching' }] } });
      }
    }
    expect((await ada.ask(mine)).data).toEqual({
      mySkillSuggestions: {
        nodes: [{ name: 'Thatchng', state: 'ACCEPTED', answer: null, skill: { slug: 'thatching' } }],
      },
    });
  });

  it('says which skill it is that somebody suggests although it is there', async () => {
    const answer = await ada.ask(suggest, { input: { name: 'K8s', kind: 'cloud' } });
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'skill_known',
      field: 'name',
      facts: { skill: 'Kubernetes', slug: 'kubernetes' },
    });
  });

  it('names every mistake of a suggestion at once', async () => {
    const { errors } = await ada.ask(suggest, {
      input: { name: '!?', kind: 'sorcery', why: 'x'.repeat(501) },
    });
    const [first] = errors ?? [];
    const all = [first!.extensions, ...(first!.extensions['others'] as Record<string, unknown>[])];
    expect(all.map(({ field, code }) => [field, code])).toEqual([
      ['name', 'skill_name_unreadable'],
      ['kind', 'skill_kind_unknown'],
      ['why', 'too_long'],
    ]);
  });

  it('is not told a whole list of wishes by one person in a day', async () => {
    const eager = await aPerson(house, 'eager');
    for (let index = 0; index < 10; index++) await suggestedBy(eager, `Wish number ${index}`);
    const tooMany = await eager.ask(suggest, { input: { name: 'One wish more', kind: 'craft' } });
    expect(codeOf(tooMany)).toBe('too_many_tries');
    house.moveClock('2027-04-06T08:00:00Z');
    expect(
      codeOf(await eager.ask(suggest, { input: { name: 'One wish more', kind: 'craft' } })),
    ).toBeUndefined();
  });

  it('tells whoever suggested something why it was not taken', async () => {
    const suggestion = await suggestedBy(ada, 'Sorcery');
    await admin.ask(
      `mutation ($input: DeclineSkillInput!) { declineSkill(input: $input) { suggestion { id } } }`,
      {
        input: { suggestion, answer: 'Nobody can teach it.' },
      },
    );
    expect(
      (await ada.ask<{ mySkillSuggestions: { nodes: unknown[] } }>(mine)).data?.mySkillSuggestions.nodes[0],
    ).toEqual({ name: 'Sorcery', state: 'DECLINED', answer: 'Nobody can teach it.', skill: null });
  });

  it('lets what was merged lead on: profiles, names, addresses, and whoever still says the old name', async () => {
    const set = (skill: string, level: number) =>
      `setSkill(input: { skill: "${skill}", stance: CAN, level: ${level} }) { person { handle } }`;
    const bob = await aPerson(house, 'bob');
    await ada.ask(`mutation { ${set('angularjs', 3)} }`);
    await bob.ask(`mutation { a: ${set('angularjs', 1)} b: ${set('angular', 2)} }`);
    const { data } = await admin.ask<{ mergeSkills: { skill: { slug: string; aliases: string[] } } }>(merge, {
      input: { from: 'angularjs', into: 'angular' },
    });
    expect(data?.mergeSkills.skill.slug).toBe('angular');
    expect(data?.mergeSkills.skill.aliases).toContain('AngularJS');
    const skills = 'skills { skill { slug } level }';
    const profiles = await other
      .client()
      .ask(`{ a: person(handle: "ada") { ${skills} } b: person(handle: "bob") { ${skills} } }`);
    expect(profiles.data).toEqual({
      a: { skills: [{ skill: { slug: 'angular' }, level: 3 }] },
      b: { skills: [{ skill: { slug: 'angular' }, level: 2 }] },
    });
    const page = await other.client().get('/skills/angularjs');
    expect([page.status, page.headers.get('location')]).toEqual([308, '/skills/angular']);
    expect((await other.client().ask('{ skill(slug: "angularjs") { slug } }')).data).toEqual({
      skill: { slug: 'angular' },
    });
    await bob.ask(`mutation { ${set('AngularJS', 3)} }`);
    expect((await bob.ask(`{ me { ${skills} } }`)).data).toEqual({
      me: { skills: [{ skill: { slug: 'angular' }, level: 3 }] },
    });
  });

  it('counts only people whom everybody sees', async () => {
    const people = await Promise.all(['eve', 'fay', 'gil', 'hal'].map(handle => aPerson(house, handle)));
    for (const person of people)
      await person.ask(
        'mutation { setSkill(input: { skill: "cobol", stance: LEARN }) { person { handle } } }',
      );
    await ada.ask('mutation { setSkill(input: { skill: "cobol", stance: AVOID }) { person { handle } } }');
    const count = async () => (await ada.ask('{ skill(slug: "cobol") { people { can learn } } }')).data;
    expect(await count()).toEqual({ skill: { people: { can: 0, learn: 4 } } });
    await people[3]!.ask(
      'mutation { changePrivacy(input: { parts: [{ part: SKILLS, audience: NOBODY }] }) { privacy { isUnlisted } } }',
    );
    expect(await count()).toEqual({ skill: { people: { can: 0, learn: 3 } } });
    await house.plant.database.query(`update person set hidden_at = now() where handle = 'eve'`);
    await house.plant.database.query(`update person set leaves_at = now() where handle = 'fay'`);
    expect(await count()).toEqual({ skill: { people: { can: 0, learn: 1 } } });
  });

  it('is kept by admins only, who came in person', async () => {
    const moderator = await onDuty(house, 'mod', 'moderator');
    const secret = 's'.repeat(43);
    await house.plant.database.query(
      `insert into access_token (person_id, name, scopes, secret_hash, created_at)
       values ($1, 'robot', array['read', 'write'], sha256($2::bytea), now())`,
      [admin.id, secret],
    );
    const robot = house.client({ token: `walz_${secret}` });
    const input: Record<string, string> = {
      acceptSkill: '{ suggestion: "x", name: "x", kind: "craft" }',
      joinSkill: '{ suggestion: "x", skill: "go" }',
      declineSkill: '{ suggestion: "x" }',
      mergeSkills: '{ from: "go", into: "rust" }',
      renameSkill: '{ skill: "go", name: "Went" }',
      addSkillAlias: '{ skill: "go", alias: "Went" }',
      dropSkillAlias: '{ skill: "go", alias: "golang" }',
      retireSkill: '{ skill: "go" }',
      relistSkill: '{ skill: "go" }',
    };
    const wishes = [
      ...Object.entries(input).map(([name, given]) => `mutation { ${name}(input: ${given}) { __typename } }`),
      '{ skillSuggestions { nodes { name } } }',
      '{ skillSuggestion(id: "x") { name } }',
      '{ retiredSkills { nodes { name } } }',
    ];
    for (const wish of wishes) {
      expect([wish, codeOf(await house.client().ask(wish))]).toEqual([wish, 'not_signed_in']);
      for (const person of [ada, moderator])
        expect([wish, codeOf(await person.ask(wish))]).toEqual([wish, 'not_found']);
      expect([wish, codeOf(await robot.ask(wish))]).toEqual([wish, 'not_in_person']);
    }
    expect((await ada.ask(searched('golang'))).data).toEqual({
      skills: { nodes: [{ slug: 'go', name: 'Go' }] },
    });
    expect((await moderator.get('/admin/skills')).status).toBe(404);
  });

  it('writes down who changed what, and no words of anybody', async () => {
    const told = await house.plant.database.query<{ what: string; facts: object }[]>(
      `select what, facts from chronicle where what ~ '^skills?_(suggested|accepted|declined|merged)$' order by id`,
    );
    expect([...new Set(told.map(({ what }) => what))]).toEqual([
      'skill_suggested',
      'skill_accepted',
      'skill_declined',
      'skills_merged',
    ]);
    expect(told.find(({ what }) => what === 'skills_merged')?.facts).toEqual({
      from: 'angularjs',
      into: 'angular',
    });
    expect(JSON.stringify(told)).not.toMatch(/Roofs|teach|Thatchng/);
  });
});

describe('the pages of the list', () => {
  let house: TestHouse;
  let admin: TestPerson;
  let ada: TestPerson;
  beforeAll(async () => {
    house = await openTestHouse();
    admin = await onDuty(house, 'max', 'admin');
    ada = await aPerson(house, 'ada', { language: 'de' });
  });
  afterAll(() => house.close());

  it('show shelves, what stands on them page by page, and what a search means', async () => {
    const reader = house.client();
    const shelf = await (await reader.get('/skills?kind=language')).text();
    expect(shelf).toContain('href="/skills/ada"');
    const next = /href="(\/skills\?kind=language&amp;after=[^"]+)"/
      .exec(shelf)?.[1]
      ?.replaceAll('&amp;', '&');
    const second = await (await reader.get(next!)).text();
    expect(second).not.toContain('href="/skills/ada"');
    expect(second).toContain('href="/skills/go"');
    expect(await (await reader.get('/skills?q=golnag')).text()).toContain('href="/skills/go"');
    expect(await (await reader.get('/skills?q=%3Cb%3Eqqqzzz')).text()).toContain('&lt;b>qqqzzz');
    expect((await reader.get('/skills/no-such-skill')).status).toBe(404);
    expect((await reader.get('/skills?kind=sorcery&after=rubbish')).status).toBe(200);
    expect((await reader.get('/skills?kind=language&after=rubbish')).status).toBe(404);
  });

  it('can be found by search engines, but not each search', async () => {
    expect(await (await house.client().get('/skills')).text()).not.toContain('noindex');
    expect(await (await house.client().get('/skills/go')).text()).not.toContain('noindex');
    expect(await (await house.client().get('/skills?q=go')).text()).toContain('noindex');
  });

  it('take a suggestion, and give it back with what was wrong', async () => {
    const known = await ada.post('/skills', { name: 'golang', kind: 'language', why: 'Weil ja.' });
    const html = await known.text();
    expect(known.status).toBe(422);
    expect(html).toContain('Die Liste hat „golang“ schon: als Go.');
    expect(html).toContain('value="golang"');
    expect(html).toContain('Weil ja.');
    const taken = await ada.post('/skills', { name: 'Dachdecken', kind: 'craft', why: '' });
    expect([taken.status, taken.headers.get('location')]).toEqual([303, '/skills?suggested=1#suggest-title']);
    expect(await (await ada.get('/skills')).text()).toContain('noch nicht entschieden');
  });

  it('let an admin decide and alter without a script', async () => {
    const queue = await (await admin.get('/admin/skills')).text();
    const suggestion = /href="(\/admin\/skills\/suggestions\/[\w-]+)"/.exec(queue)?.[1] ?? '';
    const wrong = await admin.post(suggestion, { do: 'join', skill: 'Kubernets' });
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain('Did you mean Kubernetes');
    const form = {
      do: 'accept',
      name: 'Roofing',
      nameDe: 'Dachdecken',
      kind: 'craft',
      aliases: 'roofs, tiling',
    };
    expect((await admin.post(suggestion, form)).headers.get('location')).toBe('/admin/skills?done=1');
    expect((await admin.get(suggestion)).status).toBe(303);

    const at = '/admin/skills/roofing';
    const names = { name: 'Roof making', nameDe: '', kind: 'design' };
    expect((await admin.post(at, { do: 'rename', ...names })).status).toBe(303);
    expect((await admin.post(at, { do: 'add-alias', alias: 'golang' })).status).toBe(422);
    expect((await admin.post(at, { do: 'add-alias', alias: 'shingles' })).status).toBe(303);
    expect((await admin.post(at, { do: 'drop-alias', alias: 'tiling' })).status).toBe(303);
    const page = await (await admin.get(at)).text();
    expect(page).toContain('shingles');
    expect(page).not.toContain('tiling');

    const choices = await (await admin.post(at, { do: 'find-skill', skill: 'woodwork' })).text();
    expect(choices).toContain('value="woodworking"');
    const unchosen = await admin.post(at, { do: 'merge', skill: 'woodwork' });
    expect(await unchosen.text()).toContain('value="woodworking"');
    const merge = { do: 'merge', skill: 'woodwork', skillSlug: 'woodworking' };
    const unsure = await admin.post(at, merge);
    expect([unsure.status, (await unsure.text()).includes('name="sure"')]).toEqual([200, true]);
    const merged = await admin.post(at, { ...merge, sure: 'yes' });
    expect(merged.headers.get('location')).toBe('/admin/skills/woodworking?done=1#content');
    expect((await house.client().get('/skills/roofing')).status).toBe(308);

    expect((await admin.post('/admin/skills/woodworking', { do: 'retire' })).status).toBe(303);
    expect(await (await admin.get('/admin/skills')).text()).toContain('Put back');
    expect((await admin.post('/admin/skills', { do: 'relist', skill: 'woodworking' })).status).toBe(303);
    expect((await admin.post('/admin/skills/go', { do: 'explode' })).status).toBe(404);
  });

  it('show places with where their data comes from', async () => {
    const html = await (await house.client({ language: 'de' }).get('/places?q=Muenchen')).text();
    expect(html).toContain('<h3>München</h3>');
    expect(html).toMatch(/Bayern, Deutschland/);
    expect(html).toContain('Europe/Berlin');
    expect(html).toContain('GeoNames, Stand März 2020, unter der Lizenz CC BY 4.0');
    expect((await house.client().get('/places?q=')).status).toBe(200);
  });
});
