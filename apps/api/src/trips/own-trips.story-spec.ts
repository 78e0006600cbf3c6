import { openTestHouse, type TestHouse } from '../../../walz/src/testing/open-test-house.js';
import { aPerson, type TestPerson } from '../../../walz/src/testing/people.js';

const parts = `id slug title state story storyHtml firstWeek lastWeek openWeeks takenWeeks needsBed fareNeed payNeed
  companySizes audience tellsOnlyPast key guests { handle } brings { level skill { slug } } wishes { level skill { slug } }
  avoids { slug } practices { slug } languages { fluency language { code } } reaches { kind radiusKm countries place { name } }
  entries { id kind title firstDay lastDay weeks isPrivate place { name } } weekWishes { week rank }`;

interface Trip {
  readonly id: string;
  readonly slug: string;
  readonly openWeeks: string[];
  readonly entries: { readonly id: string }[];
}

describe('a trip of her own', () => {
  let house: TestHouse;
  let ada: TestPerson;
  let berlin: string;
  beforeAll(async () => {
    house = await openTestHouse({ role: 'api' });
    ada = await aPerson(house, 'ada');
    const places = await ada.ask<{ places: { nodes: { id: string }[] } }>(
      '{ places(search: "Berlin") { nodes { id } } }',
    );
    berlin = places.data!.places.nodes[0]!.id;
  });
  afterEach(() => house.plant.database.query(`update trip set state = 'closed'`));
  afterAll(() => house.close());

  async function change(verb: string, input: Record<string, unknown>, person = ada): Promise<Trip | string> {
    const name = `${verb[0]!.toUpperCase()}${verb.slice(1)}`;
    const type = ['OpenTrip', 'CloseTrip', 'RenewTripLink', 'FillTripFromProfile'].includes(name)
      ? 'TripInput'
      : `${name}Input`;
    const { data, errors } = await person.ask<Record<string, { trip: Trip }>>(
      `mutation ($input: ${type}!) { ${verb}(input: $input) { trip { ${parts} } } }`,
      { input },
    );
    if (!errors) return data![verb]!.trip;
    const {
      code,
      field,
      others = [],
    } = errors[0]!.extensions as {
      code: string;
      field?: string;
      others?: { code: string; field?: string }[];
    };
    return [{ code, field }, ...others].map(each => `${each.field ?? '-'}: ${each.code}`).join(', ');
  }
  const done = async (...wish: Parameters<typeof change>): Promise<Trip> => {
    const trip = await change(...wish);
    if (typeof trip === 'string') throw new Error(trip);
    return trip;
  };
  const post = (from: string, to: string, rest: Record<string, unknown> = {}, person = ada) =>
    change('postTrip', { title: 'Along the Rhine', firstWeek: from, lastWeek: to, ...rest }, person);
  const toTrash = async (trip: Trip, person = ada) => done('closeTrip', { trip: trip.id }, person);

  it('takes nothing over from a profile that shows it to fewer people, until she says so', async () => {
    const eve = await aPerson(house, 'eve');
    await eve.ask('mutation { setSkill(input: { skill: "go", stance: LEARN }) { person { id } } }');
    await eve.ask('mutation { setLanguage(input: { language: "cs" }) { person { id } } }');
    const { errors } = await eve.ask(
      'mutation { changePrivacy(input: { parts: [{ part: SKILLS, audience: PEOPLE }, { part: LANGUAGES, audience: NOBODY }] }) { privacy { isUnlisted } } }',
    );
    expect(errors).toBeUndefined();
    const open = (await post('2027-W30', '2027-W31', { title: 'Up the Elbe' }, eve)) as Trip;
    expect(open).toMatchObject({ wishes: [], languages: [] });
    const filled = await done('fillTripFromProfile', { trip: open.id }, eve);
    expect(filled).toMatchObject({
      wishes: [{ skill: { slug: 'go' } }],
      languages: [{ language: { code: 'cs' } }],
    });
    const among = await post('2027-W33', '2027-W34', { title: 'Up the Elbe', audience: 'PEOPLE' }, eve);
    expect(among).toMatchObject({ wishes: [{ skill: { slug: 'go' } }], languages: [] });
  });

  it('brings, wishes, avoids and speaks what her profile says, and goes anywhere', async () => {
    const say = (input: string) => ada.ask(`mutation { ${input} { person { id } } }`);
    await say('setSkill(input: { skill: "go", stance: CAN, level: 3 })');
    await say('setSkill(input: { skill: "rust", stance: LEARN })');
    await say('setSkill(input: { skill: "php", stance: AVOID })');
    await say('changePractices(input: { add: ["scrum"] })');
    await say('setLanguage(input: { language: "de", fluency: NATIVE })');
    await say('setLanguage(input: { language: "en" })');
    const trip = await post('2027-W15', '2027-W18', { story: '# Why\n\nBecause.' });
    expect(trip).toMatchObject({
      slug: 'along-the-rhine',
      state: 'OPEN',
      storyHtml: '<h3>Why</h3>\n<p>Because.</p>',
      openWeeks: ['2027-W15', '2027-W16', '2027-W17', '2027-W18'],
      brings: [{ level: 3, skill: { slug: 'go' } }],
      wishes: [{ level: 2, skill: { slug: 'rust' } }],
      avoids: [{ slug: 'php' }],
      practices: [{ slug: 'scrum' }],
      languages: [
        { fluency: 'NATIVE', language: { code: 'de' } },
        { fluency: 'WORK', language: { code: 'en' } },
      ],
      reaches: [{ kind: 'ANYWHERE' }],
      audience: 'EVERYONE',
      key: null,
    });
  });

  it('is posted once for a week: another one in it is refused, even by two who come at once', async () => {
    const answers = await Promise.all([1, 2, 3, 4].map(() => post('2027-W15', '2027-W18')));
    const posted = answers.filter(answer => typeof answer !== 'string');
    expect(posted).toHaveLength(1);
    expect(answers.filter(answer => answer === 'firstWeek: one_trip_claims_a_week')).toHaveLength(3);
    expect(await post('2027-W18', '2027-W19')).toBe('firstWeek: one_trip_claims_a_week');
    const { slug } = posted[0] as Trip;
    expect(slug).toMatch(/^along-the-rhine-\d$/);
    await toTrash(posted[0] as Trip);
    await toTrash(await done('postTrip', { title: 'Again', firstWeek: '2027-W18', lastWeek: '2027-W19' }));
    expect(await done('openTrip', { trip: (posted[0] as Trip).id })).toMatchObject({ state: 'OPEN' });
    await toTrash(posted[0] as Trip);
  });

  it('has weeks that can be', async () => {
    expect(await post('2027-W16', '2027-W15')).toBe('lastWeek: weeks_reversed');
    expect(await post('2027-W13', '2027-W15')).toBe('firstWeek: week_past');
    expect(await post('2027-W15', '2028-W23')).toBe('lastWeek: week_too_far');
    expect(await post('2027-W53', '2028-W01')).toContain('week_does_not_exist');
    expect(await post('2027-W15', '2090-W15')).toContain('too_many_weeks');
    expect(await post('next week', '2027-W15')).toBe('firstWeek: week_malformed');
    await done('postTrip', { title: 'Far', firstWeek: '2028-W22', lastWeek: '2028-W22' });
  });

  it('tells all mistakes at once, and takes what people write as text', async () => {
    expect(await post('2027-W15', '2027-W16', { title: ' \u200b ', story: 'x'.repeat(100_000) })).toBe(
      'title: trip_title_empty, story: too_long',
    );
    expect(await post('2027-W15', '2027-W16', { title: 'x'.repeat(100_000) })).toBe('title: too_long');
    for (const title of ['<b onclick=alert(1)>Road</b>', '🚲🚲', 'طريق', '\u202eliar']) {
      const trip = await done('postTrip', { title, firstWeek: '2027-W15', lastWeek: '2027-W15' });
      expect(trip).toMatchObject({ title: title.replace('\u202e', '') });
      await toTrash(trip);
    }
  });

  it('keeps her entries within it, and each takes the weeks that its working days touch', async () => {
    const { id: trip } = await done('postTrip', {
      title: 'Entries',
      firstWeek: '2027-W15',
      lastWeek: '2027-W20',
    });
    const entry = { trip, kind: 'CONFERENCE', title: 'EuroRuby', place: berlin };
    const days = (firstDay: string, lastDay: string) => ({ firstDay, lastDay });
    const added = await done('addTripEntry', { ...entry, ...days('2027-04-23', '2027-04-26') });
    expect(added).toMatchObject({
      openWeeks: ['2027-W15', '2027-W18', '2027-W19', '2027-W20'],
      entries: [{ title: 'EuroRuby', weeks: ['2027-W16', '2027-W17'], place: { name: 'Berlin' } }],
    });
    const weekend = await done('addTripEntry', {
      ...entry,
      title: '',
      kind: 'REST',
      ...days('2027-05-01', '2027-05-02'),
    });
    expect(weekend.openWeeks).toEqual(['2027-W15', '2027-W18', '2027-W19', '2027-W20']);
    expect(await change('addTripEntry', { ...entry, ...days('2027-04-11', '2027-04-12') })).toBe(
      'firstDay: days_outside_of_trip',
    );
    expect(await change('addTripEntry', { ...entry, ...days('2027-05-20', '2027-05-24') })).toBe(
      'lastDay: days_outside_of_trip',
    );
    expect(await change('addTripEntry', { ...entry, ...days('2027-04-26', '2027-04-23') })).toBe(
      'lastDay: dates_reversed',
    );
    expect(await change('addTripEntry', { ...entry, ...days('2027-02-30', '2027-04-23') })).toContain(
      'day_malformed',
    );
    expect(await change('changeTrip', { trip, firstWeek: '2027-W17' })).toBe(
      'firstWeek: entry_outside_of_trip',
    );
    const moved = await done('changeTripEntry', { entry: added.entries[0]!.id, firstDay: '2027-04-26' });
    expect(moved.openWeeks).toEqual(['2027-W15', '2027-W16', '2027-W18', '2027-W19', '2027-W20']);
    expect(await done('changeTrip', { trip, firstWeek: '2027-W17' })).toMatchObject({
      firstWeek: '2027-W17',
    });
    for (const { id } of moved.entries) await done('dropTripEntry', { entry: id });
    expect(await done('changeTrip', { trip, lastWeek: '2027-W18' })).toMatchObject({
      entries: [],
      openWeeks: ['2027-W17', '2027-W18'],
    });
  });

  it('goes where she says, five places at most', async () => {
    const { id: trip } = await done('postTrip', {
      title: 'Reach',
      firstWeek: '2027-W15',
      lastWeek: '2027-W20',
    });
    const reach = (...reaches: Record<string, unknown>[]) => change('setTripReaches', { trip, reaches });
    const around = { kind: 'AROUND', place: berlin, radiusKm: 50 };
    const countries = { kind: 'COUNTRIES', countries: ['at', 'CH', 'at'] };
    expect(await reach(around, countries, { kind: 'REMOTE' }, around)).toMatchObject({
      reaches: [
        { kind: 'AROUND', radiusKm: 50, place: { name: 'Berlin' }, countries: [] },
        { kind: 'COUNTRIES', radiusKm: null, place: null, countries: ['AT', 'CH'] },
        { kind: 'REMOTE' },
      ],
    });
    for (const radiusKm of [-1, 0, 1_000_000_000])
      expect(await reach({ ...around, radiusKm })).toBe('radiusKm: radius_out_of_range');
    expect(await reach({ kind: 'COUNTRIES', countries: ['XX'] })).toBe('countries: country_unknown');
    expect(await reach({ kind: 'COUNTRIES' })).toBe('countries: countries_missing');
    expect(await reach({ kind: 'AROUND', radiusKm: 5 })).toBe('place: place_unknown');
    expect(await reach(...[1, 2, 3, 4, 5, 6].map(radiusKm => ({ ...around, radiusKm })))).toBe(
      'reaches: too_many_entries',
    );
    expect(await reach()).toMatchObject({ reaches: [{ kind: 'ANYWHERE' }] });
    await toTrash(
      await done('changeTrip', { trip, fareNeed: 40, payNeed: 'EXPENSES', companySizes: ['FEW'] }),
    );
  });

  it('has weeks that suit her better, which go where the weeks go', async () => {
    const { id: trip } = await done('postTrip', {
      title: 'Wishes',
      firstWeek: '2027-W15',
      lastWeek: '2027-W20',
    });
    const wish = (bestWeeks: string, goodWeeks: string) =>
      change('setWeekWishes', { trip, bestWeeks, goodWeeks });
    expect(await wish('2027-W16', '2027-W16..2027-W18/2')).toMatchObject({
      weekWishes: [
        { week: '2027-W16', rank: 1 },
        { week: '2027-W18', rank: 2 },
      ],
    });
    expect(await wish('2027-W14', '')).toBe('bestWeeks: week_outside_of_trip');
    expect(await wish('soon', '2027-W18..2027-W15')).toBe(
      'bestWeeks: week_malformed, goodWeeks: weeks_reversed',
    );
    expect(await wish('2027-W15..2090-W15', '')).toBe('bestWeeks: too_many_weeks');
    expect(await done('changeTrip', { trip, firstWeek: '2027-W17' })).toMatchObject({
      weekWishes: [{ week: '2027-W18', rank: 2 }],
    });
    await done('changeTrip', { trip, needsBed: true });
  });

  it('says of each skill one thing, with the level that it has or would have', async () => {
    const { id: trip } = await done('postTrip', {
      title: 'Skills',
      firstWeek: '2027-W15',
      lastWeek: '2027-W16',
    });
    const say = (skill: string, stance: string, level?: number) =>
      change('setTripSkill', { trip, skill, stance, level });
    expect(await say('elixir', 'LEARN', 1)).toMatchObject({
      wishes: [
        { level: 2, skill: { slug: 'rust' } },
        { level: 1, skill: { slug: 'elixir' } },
      ],
    });
    expect(await say('elixir', 'AVOID')).toMatchObject({ wishes: [{ skill: { slug: 'rust' } }] });
    expect(await say('elixir', 'AVOID', 2)).toBe('level: only_an_ability_has_a_level');
    expect(await say('elixir', 'CAN', 4)).toBe('level: level_unknown');
    expect(await say('elixirr', 'CAN', 2)).toBe('skill: skill_unknown');
    await done('dropTripSkill', { trip, skill: 'go' });
    expect(await done('fillTripFromProfile', { trip })).toMatchObject({
      brings: [{ skill: { slug: 'go' } }],
    });
    expect(await change('changeTrip', { trip, practices: ['go'] })).toBe('practice: not_a_practice');
    expect(await change('changeTrip', { trip, languages: [{ language: 'xx', fluency: 'WORK' }] })).toBe(
      'language: spoken_language_unknown',
    );
    await done('changeTrip', { trip, practices: [], languages: [] });
  });

  it('keeps its old address when it gets a new one', async () => {
    const trip = await done('postTrip', { title: 'Names', firstWeek: '2027-W15', lastWeek: '2027-W16' });
    await done('changeTrip', { trip: trip.id, slug: 'by-the-river' });
    const ask = async (slug: string) =>
      (
        await ada.ask<{ trip: { slug: string } | null }>(
          'query ($slug: String!) { trip(slug: $slug) { slug } }',
          { slug },
        )
      ).data?.trip?.slug;
    expect([await ask('names'), await ask('by-the-river')]).toEqual(['by-the-river', 'by-the-river']);
    expect(await change('changeTrip', { trip: trip.id, slug: 'new' })).toBe('slug: slug_reserved');
    expect(await change('changeTrip', { trip: trip.id, slug: 'along-the-rhine' })).toBe('slug: slug_taken');
  });

  it('is nobody else’s', async () => {
    const trip = await done('postTrip', { title: 'Mine', firstWeek: '2027-W15', lastWeek: '2027-W16' });
    const bob = await aPerson(house, 'bob');
    expect(await change('changeTrip', { trip: trip.id, title: 'His' }, bob)).toBe('-: not_found');
    expect(await change('closeTrip', { trip: trip.id }, bob)).toBe('-: not_found');
    expect(await change('changeTrip', { trip: 'nonsense' })).toBe('-: not_found');
  });

  it('closes its past weeks by itself', async () => {
    const trip = await done('postTrip', { title: 'Time', firstWeek: '2027-W14', lastWeek: '2027-W16' });
    expect(trip.openWeeks).toEqual(['2027-W14', '2027-W15', '2027-W16']);
    house.moveClock('2027-04-20T08:00:00Z');
    expect(await done('changeTrip', { trip: trip.id, title: 'Time flies' })).toMatchObject({
      firstWeek: '2027-W14',
      openWeeks: ['2027-W16'],
    });
  });
});
