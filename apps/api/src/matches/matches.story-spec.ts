import { globalId } from '#kernel';
import { parts, usualWeights } from '#matching';
import { openFair, type OfferAtFair, type TripAtFair } from '../../../walz/src/testing/fair.js';
import { openTestHouse, type TestHouse } from '../../../walz/src/testing/open-test-house.js';
import { aPerson, type TestPerson } from '../../../walz/src/testing/people.js';

const spring = ['2027-04-12', '2027-04-19'];
const here = { company: 'Fahrtwind', town: 'Leipzig', weeks: spring, languages: ['en'], lodging: 'room' };
const teaches = { elixir: 2 };

/** Three that fit, one abroad that fits a little, and of each thing that can be in the way one. */
const offers: readonly OfferAtFair[] = [
  { ...here, slug: 'both', title: 'Both learn', teaches, seeks: { postgresql: 1 } },
  { ...here, slug: 'they-teach', title: 'They teach', teaches, seeks: { rust: 1 }, town: 'Berlin' },
  { ...here, slug: 'they-seek', title: 'They seek', seeks: { postgresql: 1 }, teaches: { rust: 1 } },
  {
    ...here,
    slug: 'abroad',
    title: 'Abroad',
    town: 'Prague',
    seeks: { postgresql: 1, rust: 1, go: 1 },
    weeks: ['2027-04-19'],
  },
  { ...here, slug: 'in-summer', title: 'In summer', teaches, weeks: ['2027-07-26'] },
  { ...here, slug: 'in-french', title: 'In French', teaches, languages: ['fr'] },
  { ...here, slug: 'far-away', title: 'Far away', teaches, town: 'Zürich' },
  {
    slug: 'from-afar',
    title: 'From afar',
    company: 'Redensart',
    isRemote: true,
    teaches,
    weeks: spring,
    languages: ['en'],
  },
  { ...here, slug: 'without-bed', title: 'Without a bed', teaches, lodging: 'none' },
  { ...here, slug: 'of-no-use', title: 'Of no use', teaches: { kotlin: 1 } },
  { ...here, slug: 'in-php', title: 'In PHP', teaches, uses: ['php'] },
  { ...here, slug: 'two-things', title: 'Two things', teaches, lodging: 'none', languages: ['fr'] },
  { ...here, slug: 'paused', title: 'Paused', teaches, state: 'paused' },
];

const road = {
  firstMonday: '2027-04-12',
  lastMonday: '2027-04-26',
  brings: { postgresql: 3 },
  wishes: { elixir: 2 },
  avoids: ['php'],
  languages: ['en', 'de'],
  needsBed: true,
  around: { town: 'Leipzig', km: 300 },
};
const trips: readonly TripAtFair[] = [
  { ...road, slug: 'rails', title: 'Along the rails', handle: 'jonna' },
  { ...road, slug: 'rivers', title: 'Along the rivers', handle: 'tarek', wishes: { elixir: 2, rust: 3 } },
  { ...road, slug: 'for-people', title: 'For people', handle: 'ines', audience: 'people' },
  { ...road, slug: 'for-known', title: 'For those he knows', handle: 'gil', audience: 'known' },
  { ...road, slug: 'for-named', title: 'For some', handle: 'greta', audience: 'named' },
  { ...road, slug: 'by-link', title: 'By link', handle: 'milo', audience: 'link' },
  { ...road, slug: 'not-yet', title: 'Not yet', handle: 'nora', state: 'draft' },
  { ...road, slug: 'no-more', title: 'No more', handle: 'otto', state: 'closed' },
  { ...road, slug: 'of-a-foe', title: 'Of a foe', handle: 'mallory' },
  { ...road, slug: 'of-a-colleague', title: 'Of a colleague', handle: 'lara' },
];

interface Fit {
  readonly offer: { readonly slug: string };
  readonly trip: { readonly slug: string };
  readonly score: number;
  readonly weeks: readonly string[];
}
interface Page<Of extends Partial<Fit>> {
  readonly nodes: readonly Of[];
  readonly nearMisses: readonly (Of & { readonly cure: { readonly gate: string } })[];
  readonly surprise: Of | null;
  readonly asides: readonly (Of & { readonly words: string })[];
  readonly weights: readonly { readonly part: string; readonly weight: number; readonly usual: number }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

describe('who fits whom, asked of the API', () => {
  let house: TestHouse;
  const people: Record<string, TestPerson> = {};
  beforeAll(async () => {
    house = await openTestHouse({ role: 'api' });
    for (const handle of ['jonna', 'tarek', 'mallory', 'hana', 'lara'])
      people[handle] = await aPerson(house, handle);
    await openFair(house, { offers, trips });
    const act = `insert into member select id, $1, $2, now() from company where slug = 'fahrtwind'`;
    await house.plant.database.query(act, [people['hana']!.id, 'contact']);
    await house.plant.database.query(act, [people['lara']!.id, 'legal']);
    await house.plant.database.query('insert into block (person_id, blocked_id, at) values ($1, $2, now())', [
      people['mallory']!.id,
      people['hana']!.id,
    ]);
  });
  afterAll(() => house.close());

  const list = (met: 'offer' | 'trip', fields: string) =>
    `weights { part weight usual } pageInfo { hasNextPage endCursor }
     nodes { score weeks ${met} { slug } ${fields} } surprise { ${met} { slug } } asides { words ${met} { slug } }`;
  const misses = (met: 'offer' | 'trip') =>
    `nearMisses { ${met} { slug } cure { gate weeks languages { code } hindrance km radiusKm country avoided { slug } } }`;
  const ofTrip = (fields = '', beside = '') =>
    `query ($slug: String!, $first: Int, $after: String) {
       page: offersForTrip(trip: $slug, first: $first, after: $after) { ${list('offer', fields)} ${beside} } }`;
  const ofOffer = (beside = '') =>
    `query ($slug: String!, $first: Int, $after: String) {
       page: tripsForOffer(offer: $slug, first: $first, after: $after) { ${list('trip', '')} ${beside} } }`;

  async function page<Of extends Partial<Fit>>(handle: string, query: string, slug: string, wish = {}) {
    const { data, errors } = await people[handle]!.ask<{ page: Page<Of> }>(query, {
      slug,
      first: 20,
      ...wish,
    });
    expect(errors).toBeUndefined();
    return data!.page;
  }
  const offersFor = <More extends object>(slug = 'rails', wish = {}, fields = '') =>
    page<Fit & More>({ rails: 'jonna', rivers: 'tarek' }[slug]!, ofTrip(fields), slug, wish);
  const tripsFor = (slug = 'both') => page<Fit>('hana', ofOffer(), slug);
  // What is beside a page counts as often as the page is long, so it is asked with a short one.
  const nearFor = async (handle: string, query: string, slug: string) =>
    (await page<Fit>(handle, query, slug, { first: 1 })).nearMisses;
  const offersIn = (fits: readonly Fit[]) => fits.map(({ offer }) => offer.slug);
  const tripsIn = (fits: readonly Fit[]) => fits.map(({ trip }) => trip.slug);
  const codeOf = async (handle: string, query: string, variables: Record<string, unknown>) =>
    (await people[handle]!.ask(query, variables)).errors?.[0]?.extensions['code'] ?? 'granted';

  async function idOf(kind: 'Trip' | 'Offer', slug: string): Promise<string> {
    const sql = `select id from ${kind.toLowerCase()} where slug = $1`;
    const [row] = await house.plant.database.query<{ id: string }[]>(sql, [slug]);
    return globalId(kind, row!.id);
  }
  const weigh = 'mutation ($input: WeighMatchesInput!) { weighMatches(input: $input) { weights { part } } }';
  const weighed = (handle: string, times: Record<string, number>, side = 'JOURNEYMAN') =>
    codeOf(handle, weigh, {
      input: { side, parts: Object.entries(times).map(([part, often]) => ({ part, times: often })) },
    });

  it('the best is first, each says why, and its parts make its score', async () => {
    const { nodes, weights } = await offersFor<{ explanation: { parts: { points: number }[] } }>(
      'rails',
      {},
      `explanation { taught { level skill { slug } } untaught { skill { slug } } brought { level skill { slug } }
         unbrought { skill { slug } } rank tongue { language { code } fluency } bed fareNeed from { name }
         parts { part weight value points } }`,
    );
    expect(offersIn(nodes)).toEqual(['both', 'they-seek', 'they-teach', 'abroad']);
    expect(nodes[0]).toMatchObject({
      weeks: ['2027-W15', '2027-W16'],
      explanation: {
        taught: [{ level: 2, skill: { slug: 'elixir' } }],
        untaught: [],
        brought: [{ level: 1, skill: { slug: 'postgresql' } }],
        unbrought: [],
        rank: 'OTHER',
        tongue: { language: { code: 'en' }, fluency: 'NATIVE' },
        bed: 'GIVEN',
        fareNeed: null,
        from: { name: 'Leipzig' },
      },
    });
    expect(nodes[2]).toMatchObject({
      explanation: { brought: [], unbrought: [{ skill: { slug: 'rust' } }] },
    });
    for (const { score, explanation } of nodes)
      expect(explanation.parts.reduce((sum, { points }) => sum + points, 0)).toBe(score);
    expect(weights).toEqual(
      parts.map(part => ({
        part: part.toUpperCase(),
        weight: usualWeights[part],
        usual: usualWeights[part],
      })),
    );
  });

  it('what one thing keeps apart is told with this thing, and what two keep apart is not', async () => {
    const nearMisses = await nearFor('jonna', ofTrip('', misses('offer')), 'rails');
    const cures = Object.fromEntries(nearMisses.map(({ offer, cure }) => [offer.slug, cure]));
    expect(cures).toEqual({
      'in-summer': expect.objectContaining({ gate: 'WEEK', weeks: ['2027-W30'] }) as unknown,
      'in-french': expect.objectContaining({ gate: 'LANGUAGE', languages: [{ code: 'fr' }] }) as unknown,
      'far-away': expect.objectContaining({ gate: 'WHERE', hindrance: 'DISTANCE', radiusKm: 300 }) as unknown,
      'without-bed': expect.objectContaining({ gate: 'BED' }) as unknown,
      'of-no-use': expect.objectContaining({ gate: 'SKILL' }) as unknown,
      'in-php': expect.objectContaining({ gate: 'RATHER_NOT', avoided: [{ slug: 'php' }] }) as unknown,
    });
    const forThem = await nearFor('hana', ofOffer(misses('trip')), 'in-french');
    expect(forThem.map(({ trip, cure }) => [trip.slug, cure.gate])).toContainEqual(['rails', 'LANGUAGE']);
  });

  it('what matters more to her changes the order, and nothing is ever switched off', async () => {
    expect(await weighed('jonna', { TAKE: 4, GIVE: 0.25 })).toBe('granted');
    const { nodes, weights } = await offersFor();
    expect(offersIn(nodes)).toEqual(['both', 'they-teach', 'they-seek', 'abroad']);
    expect(weights.reduce((sum, { weight }) => sum + weight, 0)).toBe(1000);
    for (const { weight, usual } of weights) {
      expect(weight).toBeGreaterThanOrEqual(usual / 4);
      expect(weight).toBeLessThanOrEqual(usual * 4);
    }
    const hers = weights.map(({ weight }) => weight);
    expect(await weighed('jonna', { TAKE: 4.01 })).toBe('importance_out_of_range');
    expect(await weighed('jonna', { NEAR: 0.24 })).toBe('importance_out_of_range');
    expect((await offersFor()).weights.map(({ weight }) => weight)).toEqual(hers);
    const asHost = (await offersFor('rivers')).weights;
    expect(asHost.every(({ weight, usual }) => weight === usual)).toBe(true);
    expect(await weighed('jonna', {})).toBe('granted');
    expect(offersIn((await offersFor()).nodes)[1]).toBe('they-seek');
  });

  it('what is not for her stays away from her trip alone, until she takes it back', async () => {
    const pair = { trip: await idOf('Trip', 'rails'), offer: await idOf('Offer', 'both') };
    const say = (handle: string, side: string) =>
      codeOf(
        handle,
        'mutation ($input: SetMatchAsideInput!) { setMatchAside(input: $input) { isSetAside } }',
        {
          input: { ...pair, side, reason: 'PLACE', words: 'I have been there.' },
        },
      );
    const takeBack = (handle: string, side: string) =>
      codeOf(
        handle,
        'mutation ($input: TakeBackMatchInput!) { takeBackMatch(input: $input) { isSetAside } }',
        { input: { ...pair, side } },
      );
    expect(await say('tarek', 'JOURNEYMAN')).toBe('not_found');
    expect(await say('jonna', 'HOST')).toBe('not_found');
    expect(await say('lara', 'HOST')).toBe('company_role_missing');
    expect(await say('jonna', 'JOURNEYMAN')).toBe('granted');
    const { nodes, asides } = await offersFor();
    expect(offersIn(nodes)).toEqual(['they-seek', 'they-teach', 'abroad']);
    expect(asides).toEqual([{ words: 'I have been there.', offer: { slug: 'both' } }]);
    expect(offersIn((await offersFor('rivers')).nodes)).toContain('both');
    expect(tripsIn((await tripsFor()).nodes)).toContain('rails');
    expect((await tripsFor()).asides).toEqual([]);
    expect(await takeBack('tarek', 'JOURNEYMAN')).toBe('not_found');
    expect(await takeBack('jonna', 'JOURNEYMAN')).toBe('granted');
    expect(offersIn((await offersFor()).nodes)).toContain('both');

    expect(await say('hana', 'HOST')).toBe('granted');
    expect(tripsIn((await tripsFor()).nodes)).not.toContain('rails');
    expect(offersIn((await offersFor()).nodes)).toContain('both');
    expect(await takeBack('hana', 'HOST')).toBe('granted');
    expect(tripsIn((await tripsFor()).nodes)).toContain('rails');
  });

  it('a list goes on where a page ended, and never with another trip, another order or another list', async () => {
    const first = await offersFor('rails', { first: 2 });
    const after = first.pageInfo.endCursor;
    const second = await offersFor('rails', { first: 2, after });
    expect([...offersIn(first.nodes), ...offersIn(second.nodes)]).toEqual(
      offersIn((await offersFor()).nodes),
    );
    expect(second.pageInfo.hasNextPage).toBe(false);
    expect(await codeOf('tarek', ofTrip(), { slug: 'rivers', after })).toBe('cursor_foreign');
    expect(await codeOf('hana', ofOffer(), { slug: 'both', after })).toBe('cursor_foreign');
    await weighed('jonna', { NEAR: 2 });
    expect(await codeOf('jonna', ofTrip(), { slug: 'rails', after })).toBe('cursor_foreign');
    await weighed('jonna', {});
  });

  it('something different on purpose is shown where there is more, and never twice', async () => {
    expect((await offersFor('rails', { first: 1 })).surprise).toEqual({ offer: { slug: 'abroad' } });
    expect((await offersFor('rails', { first: 4 })).surprise).toBeNull();
    for (const first of [1, 2, 3]) {
      const { nodes, surprise } = await offersFor('rails', { first });
      expect(offersIn(nodes)).not.toContain(surprise?.offer.slug ?? 'none');
    }
  });

  it('her list is hers, and who could come is for those who are asked about the offer', async () => {
    const ask = (handle: string, query: string, slug: string) => codeOf(handle, query, { slug });
    expect(await ask('jonna', ofTrip(), 'rails')).toBe('granted');
    for (const handle of ['tarek', 'hana', 'lara'])
      expect([handle, await ask(handle, ofTrip(), 'rails')]).toEqual([handle, 'not_found']);
    expect(await ask('jonna', ofTrip(), 'never-was')).toBe('not_found');
    expect(await ask('hana', ofOffer(), 'both')).toBe('granted');
    for (const handle of ['jonna', 'lara'])
      expect([handle, await ask(handle, ofOffer(), 'both')]).toEqual([handle, 'not_found']);
    expect(await ask('hana', ofOffer(), 'from-afar')).toBe('not_found');
    expect(await ask('hana', ofOffer(), 'never-was')).toBe('not_found');
  });

  it('a host is shown those trips only whose page he may open, and nobody of his own house', async () => {
    for (const slug of ['both', 'in-french']) {
      const shown = tripsIn(
        slug === 'both' ? (await tripsFor()).nodes : await nearFor('hana', ofOffer(misses('trip')), slug),
      );
      expect([slug, shown.toSorted()]).toEqual([slug, ['for-people', 'rails', 'rivers']]);
      for (const trip of shown)
        expect([trip, await people['hana']!.ask(`{ trip(slug: "${trip}") { title } }`)]).toMatchObject([
          trip,
          { data: { trip: { title: expect.any(String) as string } } },
        ]);
    }
  });
});
