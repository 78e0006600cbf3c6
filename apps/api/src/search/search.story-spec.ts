import { offersAtFair, tripsAtFair } from '../../../walz/src/testing/fair.data.js';
import { openFair } from '../../../walz/src/testing/fair.js';
import { openTestHouse, type TestHouse } from '../../../walz/src/testing/open-test-house.js';

const offersQuery = `query ($search: OfferSearchInput, $sort: SearchSort, $first: Int, $after: String) {
  offers(search: $search, sort: $sort, first: $first, after: $after) {
    nodes { offer { slug } km isRemote best weeks score parts { part weight value points } reasons { kind skills { slug } } }
    pageInfo { hasNextPage endCursor }
    asked { can { slug } learn { slug } place { name } }
    loosenings { without count isMore }
  }
}`;
const tripsQuery = offersQuery
  .replaceAll('OfferSearchInput', 'TripSearchInput')
  .replace('offers(', 'journeymen(')
  .replace('offer {', 'trip {');

interface Found {
  readonly nodes: readonly {
    readonly offer?: { readonly slug: string };
    readonly trip?: { readonly slug: string };
    readonly km: number | null;
    readonly isRemote: boolean;
    readonly best: string;
    readonly weeks: readonly string[];
    readonly score: number;
    readonly parts: readonly { part: string; weight: number; value: number; points: number }[];
    readonly reasons: readonly { kind: string; skills: readonly { slug: string }[] }[];
  }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly asked: Record<string, unknown>;
  readonly loosenings: readonly { without: string; count: number; isMore: boolean }[];
}

const placeId = (id: number) => Buffer.from(`Place:${id}`).toString('base64url');
const berlin = placeId(2_950_159);

describe('looking around', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse({ role: 'api' });
    await openFair(house, { offers: offersAtFair, trips: tripsAtFair });
  });
  afterAll(() => house.close());

  const ask = async (query: string, variables: Record<string, unknown>): Promise<Found> => {
    const { data, errors } = await house.client().ask<Record<string, Found>>(query, variables);
    expect(errors).toBeUndefined();
    return Object.values(data!)[0]!;
  };
  const offers = (search?: object, more: object = {}) => ask(offersQuery, { search, ...more });
  const trips = (search?: object, more: object = {}) => ask(tripsQuery, { search, ...more });
  const slugs = ({ nodes }: Found) => nodes.map(({ offer, trip }) => (offer ?? trip)!.slug);
  const refusal = async (search: object, more: object = {}, query = offersQuery) => {
    const { errors } = await house.client().ask(query, { search, ...more });
    const { code, field, facts, others } = errors![0]!.extensions;
    return { code, field, facts, others };
  };

  it('a stranger finds every open offer, and every trip that is for everyone', async () => {
    expect(slugs(await offers()).toSorted()).toEqual(offersAtFair.map(({ slug }) => slug).toSorted());
    expect(slugs(await trips()).toSorted()).toEqual(tripsAtFair.map(({ slug }) => slug).toSorted());
  });

  it('what was asked for is found, the best first, with why', async () => {
    const found = await offers({ can: [{ skill: 'postgresql' }], learn: [{ skill: 'Elixir', level: 2 }] });
    expect(slugs(found)[0]).toBe('booking-engine');
    expect(found.nodes[0]!.reasons).toEqual([
      { kind: 'TEACHES', skills: [{ slug: 'elixir' }] },
      { kind: 'SEEKS', skills: [{ slug: 'postgresql' }] },
    ]);
    expect(slugs(found)).not.toContain('harbour-sensors');
    expect(found.asked).toMatchObject({ can: [{ slug: 'postgresql' }], learn: [{ slug: 'elixir' }] });
  });

  it('the parts of a score add up to it', async () => {
    for (const { score, parts } of (await offers({ learn: [{ skill: 'rust' }] })).nodes) {
      expect(parts.map(({ points }) => points)).toEqual(parts.map(({ weight, value }) => weight * value));
      expect(parts.reduce((sum, { points }) => sum + points, 0)).toBe(score);
      expect(parts.reduce((sum, { weight }) => sum + weight, 0)).toBe(1000);
    }
  });

  it.each([
    ['weeks', { weeks: '2027-W22..2027-W23' }, ['school-plans']],
    [
      'a place and what lies around it',
      { place: berlin, radiusKm: 260 },
      ['booking-engine', 'harbour-sensors'],
    ],
    ['countries', { countries: ['at', 'CH'] }, ['maps-for-walkers', 'school-plans']],
    ['from afar only', { remote: true }, ['maps-for-walkers', 'tests-that-tell']],
    [
      'a place, or from afar',
      { place: berlin, radiusKm: 200, remote: true },
      ['booking-engine', 'maps-for-walkers', 'tests-that-tell'],
    ],
    [
      'a place to sleep, which one has who works from afar',
      { lodging: 'FLAT' },
      ['maps-for-walkers', 'school-plans', 'tests-that-tell'],
    ],
    ['money', { pay: 'EXPENSES' }, ['harbour-sensors', 'school-plans']],
    [
      'a language',
      { languages: ['en'] },
      ['booking-engine', 'harbour-sensors', 'maps-for-walkers', 'tests-that-tell'],
    ],
    ['practices', { practices: ['mob-programming'] }, ['booking-engine']],
    ['words', { words: 'SOLVER teachers' }, ['school-plans']],
    ['words that look like patterns', { words: '%' }, []],
  ])('offers are found by %s', async (_, search, found) => {
    expect(slugs(await offers(search)).toSorted()).toEqual(found);
  });

  it.each([
    ['weeks', { weeks: '2027-W21..2027-W22' }, ['south-by-bike']],
    ['skills they bring', { can: [{ skill: 'postgresql' }] }, ['along-the-rails']],
    ['skills they would learn', { learn: [{ skill: 'elixir' }] }, ['south-by-bike']],
    ['where they would come', { place: placeId(2_267_057) }, ['along-the-rails', 'from-the-kitchen-table']],
    ['from afar', { remote: true }, ['from-the-kitchen-table']],
    ['who needs no bed', { lodging: 'NONE' }, ['from-the-kitchen-table', 'south-by-bike']],
    ['what they need to be paid', { pay: 'NONE' }, ['along-the-rails', 'south-by-bike']],
    ['a language', { languages: ['pt'] }, ['from-the-kitchen-table']],
    ['practices', { practices: ['mob-programming'] }, ['along-the-rails']],
    ['words', { words: 'on time' }, ['along-the-rails']],
  ])('journeymen are found by %s', async (_, search, found) => {
    expect(slugs(await trips(search)).toSorted()).toEqual(found);
  });

  it('it can be sorted by week, by way and by age', async () => {
    const all = await offers({}, { sort: 'SOONEST' });
    const weeks = all.nodes.map(({ best }) => best);
    expect(weeks).toEqual(weeks.toSorted());
    const near = await offers({ place: berlin, radiusKm: 2000 }, { sort: 'NEAREST' });
    expect(slugs(near)).toEqual(['booking-engine', 'harbour-sensors', 'school-plans', 'maps-for-walkers']);
    const ways = near.nodes.map(({ km }) => km!);
    expect(ways).toEqual(ways.toSorted((a, b) => a - b));
    expect((await offers({}, { sort: 'NEWEST' })).nodes).toHaveLength(5);
  });

  it('page by page one finds everything once, in every order', async () => {
    for (const sort of ['FIT', 'SOONEST', 'NEWEST']) {
      const whole = slugs(await offers({}, { sort }));
      const paged: string[] = [];
      let after: string | null = null;
      for (let more = true; more;) {
        const page: Found = await offers({}, { sort, first: 2, after });
        paged.push(...slugs(page));
        ({ hasNextPage: more, endCursor: after } = page.pageInfo);
      }
      expect(paged).toEqual(whole);
    }
  });

  it('a cursor goes on with its own search only', async () => {
    const { pageInfo } = await offers({ languages: ['en'] }, { first: 1 });
    const after = pageInfo.endCursor;
    expect((await offers({ languages: ['en'] }, { first: 1, after })).nodes).toHaveLength(1);
    const foreign = { code: 'cursor_foreign', field: 'after' };
    expect(await refusal({ languages: ['de'] }, { first: 1, after })).toMatchObject(foreign);
    expect(await refusal({ languages: ['en'] }, { first: 1, after, sort: 'NEWEST' })).toMatchObject(foreign);
    expect(await refusal({ languages: ['en'] }, { first: 1, after }, tripsQuery)).toMatchObject(foreign);
    const rest = Buffer.from(after, 'base64url').toString().split(' ');
    const forged = Buffer.from([...rest.slice(0, 2), '9'.repeat(19), rest[3]].join(' ')).toString(
      'base64url',
    );
    expect(await refusal({ languages: ['en'] }, { first: 1, after: forged })).toMatchObject(foreign);
  });

  it('where nothing fits, it is said which one thing is in the way', async () => {
    const found = await offers({ weeks: '2027-W22', learn: [{ skill: 'rust' }], languages: ['de'] });
    expect(found.nodes).toEqual([]);
    expect(found.loosenings).toEqual([
      { without: 'WEEKS', count: 1, isMore: false },
      { without: 'LEARN', count: 1, isMore: false },
    ]);
  });

  it.each([
    ['weeks that end before they begin', { weeks: '2027-W20..2027-W14' }, 'weeks_reversed', 'weeks'],
    ['weeks that are over', { weeks: '2027-W10..2027-W13' }, 'weeks_are_over', 'weeks'],
    ['a week that the year has not', { weeks: '2027-W53' }, 'week_does_not_exist', 'weeks'],
    ['a thousand weeks and one', { weeks: '2027-W14..2046-W40' }, 'too_many_weeks', 'weeks'],
    ['a week beyond all plans', { weeks: '2028-W40' }, 'week_too_far', 'weeks'],
    ['no weeks at all', { weeks: '<b>👋\u202e' }, 'week_malformed', 'weeks'],
    ['a radius of -1', { place: berlin, radiusKm: -1 }, 'radius_out_of_range', 'radiusKm'],
    ['a radius of a billion', { place: berlin, radiusKm: 1e9 }, 'radius_out_of_range', 'radiusKm'],
    ['a place that is none', { place: placeId(1) }, 'place_unknown', 'place'],
    ['what is no place', { place: 'Berlin' }, 'place_unknown', 'place'],
    ['a country that is none', { countries: ['XX'] }, 'country_unknown', 'countries'],
    ['a language that is none', { languages: ['<b>'] }, 'spoken_language_unknown', 'languages'],
    ['a level that is none', { can: [{ skill: 'go', level: 9 }] }, 'level_unknown', 'can'],
    ['a text that is too long', { words: 'x'.repeat(201) }, 'too_long', 'words'],
    [
      'too many of a kind',
      { countries: Array.from({ length: 51 }, () => 'DE') },
      'search_too_long',
      'countries',
    ],
  ])('%s is refused with its field', async (_, search, code, field) => {
    expect(await refusal(search)).toMatchObject({ code, field });
    expect(await refusal(search, {}, tripsQuery)).toMatchObject({ code, field });
  });

  it('a skill that nobody knows is answered with the nearest', async () => {
    expect(await refusal({ learn: [{ skill: 'Elixr' }] })).toMatchObject({
      code: 'skill_unknown',
      field: 'learn',
      facts: { skill: 'Elixr', nearest: expect.arrayContaining(['Elixir']) },
    });
  });

  it('all that is wrong is said at once', async () => {
    const { code, others } = await refusal({
      weeks: '2027-W53',
      countries: ['XX'],
      learn: [{ skill: 'Elixr' }],
    });
    expect([code, ...(others as { code: string }[]).map(other => other.code)]).toEqual([
      'week_does_not_exist',
      'skill_unknown',
      'country_unknown',
    ]);
  });

  it('what is nearest can be asked only where it is said to what', async () => {
    expect(await refusal({}, { sort: 'NEAREST' })).toMatchObject({
      code: 'nearest_to_nowhere',
      field: 'sort',
    });
  });

  it('nothing is as good as not said', async () => {
    const nothing = { weeks: null, can: null, place: null, radiusKm: null, countries: null, words: null };
    expect(slugs(await offers(nothing, { sort: null }))).toEqual(slugs(await offers()));
  });

  it('weeks that went by are not asked for any more, and the others still are', async () => {
    expect(slugs(await offers({ weeks: '2027-W10..2027-W14' }))).toEqual(['tests-that-tell']);
  });

  it('a skill that came to the list a moment ago is known at once', async () => {
    await house.plant.database.query(
      `insert into skill (slug, name, kind) values ('walzwerk', 'Walzwerk', 'tool')`,
    );
    expect(await offers({ learn: [{ skill: 'Walzwerk' }] })).toMatchObject({ nodes: [] });
  });
});
