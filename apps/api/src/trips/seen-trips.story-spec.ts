import { globalId } from '#kernel';
import { openTestHouse, type Client, type TestHouse } from '../../../walz/src/testing/open-test-house.js';
import { aPerson, type TestPerson } from '../../../walz/src/testing/people.js';

const audiences = ['everyone', 'people', 'known', 'named', 'link'] as const;
type Audience = (typeof audiences)[number];

const viewers = ['stranger', 'somebody', 'colleague', 'host', 'guest', 'blocked', 'her'] as const;
type Viewer = (typeof viewers)[number];

/** Whom each audience lets in without a link. */
const mayKnow: Readonly<Record<Audience, readonly Viewer[]>> = {
  everyone: ['stranger', 'somebody', 'colleague', 'host', 'guest', 'her'],
  people: ['somebody', 'colleague', 'host', 'guest', 'her'],
  known: ['colleague', 'host', 'her'],
  named: ['guest', 'her'],
  link: ['her'],
};

describe('who knows of a trip', () => {
  let house: TestHouse;
  let clients: Readonly<Record<Viewer, Client>>;
  let ada: TestPerson;
  const visits = new Map<Audience, string>();

  const row = async (sql: string, ...values: unknown[]): Promise<string> =>
    (await house.plant.database.query<{ id: string }[]>(sql, values))[0]?.id ?? '';

  beforeAll(async () => {
    house = await openTestHouse({ role: 'web' });
    ada = await aPerson(house, 'ada');
    const [bob, cleo, hana, gil, mallory] = await Promise.all(
      ['bob', 'cleo', 'hana', 'gil', 'mallory'].map(handle => aPerson(house, handle)),
    );
    clients = {
      stranger: house.client(),
      somebody: bob!,
      colleague: cleo!,
      host: hana!,
      guest: gil!,
      blocked: mallory!,
      her: ada,
    };
    await row('insert into block (person_id, blocked_id, at) values ($1, $2, now())', ada.id, mallory!.id);
    const company = (slug: string) =>
      row('insert into company (slug, name) values ($1, $1) returning id', slug);
    const act = (companyId: string, { id }: TestPerson) =>
      row(`insert into member values ($1, $2, 'contact', now())`, companyId, id);
    const home = await company('home');
    await act(home, ada);
    await act(home, cleo!);
    const mill = await company('mill');
    await act(mill, hana!);
    const site = await row(
      'insert into site (company_id, place_id) select $1, id from place order by population desc limit 1 returning id',
      mill,
    );
    for (const [index, audience] of audiences.entries()) {
      const monday = Temporal.PlainDate.from('2027-04-12').add({ weeks: index }).toString();
      const trip = await row(
        `insert into trip (person_id, slug, title, first_monday, last_monday, audience, link_key)
         values ($1, $2, $2, $3, $3, $4, 'the key') returning id`,
        ada.id,
        `for-${audience}`,
        monday,
        audience,
      );
      await row(`insert into slug_claim values ('trip', $1, $2)`, `for-${audience}`, trip);
      await row('insert into trip_guest values ($1, $2)', trip, gil!.id);
      const visit = await row(
        'insert into visit (trip_id, person_id, site_id, monday) values ($1, $2, $3, $4) returning id',
        trip,
        ada.id,
        site,
        monday,
      );
      await row(`insert into taken_week values ($1, $2, $3, 'visit')`, visit, monday, trip);
      visits.set(audience, globalId('Visit', visit));
    }
  });
  afterAll(() => house.close());

  async function ask<T>(viewer: Viewer, query: string, variables = {}): Promise<T | null> {
    return (await clients[viewer].ask<T>(query, variables)).data;
  }
  const slugs = (trips: readonly { slug: string }[] = []) => trips.map(({ slug }) => slug).toSorted();
  const known = (viewer: Viewer, but: readonly Audience[] = []) =>
    audiences
      .filter(audience => mayKnow[audience].includes(viewer) && !but.includes(audience))
      .map(audience => `for-${audience}`)
      .toSorted();

  it.each(viewers)('a page tells %s of exactly those trips', async viewer => {
    for (const audience of audiences) {
      const query =
        'query ($slug: String!, $key: String) { trip(slug: $slug, key: $key) { title visits { week } } }';
      const tell = async (key?: string) =>
        (await ask<{ trip: unknown }>(viewer, query, { slug: `for-${audience}`, key }))?.trip !== null;
      const isKnown = mayKnow[audience].includes(viewer);
      expect([audience, 'without a link', await tell()]).toEqual([audience, 'without a link', isKnown]);
      const byLink = isKnown || (audience === 'link' && viewer !== 'blocked');
      expect([audience, 'with the link', await tell('the key')]).toEqual([audience, 'with the link', byLink]);
      expect([audience, 'with another', await tell('another')]).toEqual([audience, 'with another', isKnown]);
      const page = await clients[viewer].get(`/trips/for-${audience}`);
      expect([audience, page.status]).toEqual([audience, isKnown ? 200 : 404]);
    }
  });

  it.each(viewers)('lists tell %s of exactly those, and of none that is shown by link', async viewer => {
    const all = await ask<{ trips: { nodes: { slug: string }[] } }>(viewer, '{ trips { nodes { slug } } }');
    expect(slugs(all?.trips.nodes)).toEqual(known(viewer, ['link']));
    const hers = await ask<{ person: { trips: { slug: string }[] } | null }>(
      viewer,
      '{ person(handle: "ada") { trips { slug } } }',
    );
    expect(slugs(hers?.person?.trips)).toEqual(known(viewer));
    const home = await (await clients[viewer].get('/')).text();
    expect(
      audiences
        .filter(audience => home.includes(`>for-${audience}<`))
        .map(each => `for-${each}`)
        .toSorted(),
    ).toEqual(known(viewer, ['link']));
  });

  it.each(viewers)('its visit is told to %s who may know of it, and to the host', async viewer => {
    for (const audience of audiences) {
      const told = await ask<{ visit: unknown }>(viewer, 'query ($id: ID!) { visit(id: $id) { week } }', {
        id: visits.get(audience),
      });
      const isTold = viewer === 'host' || (viewer !== 'stranger' && mayKnow[audience].includes(viewer));
      expect([audience, (told?.visit ?? null) !== null]).toEqual([audience, isTold]);
    }
  });

  it('nobody reports what she may not know of', async () => {
    const report = async (viewer: Viewer, audience: Audience) => {
      const id = await row('select id from trip where slug = $1', `for-${audience}`);
      const { errors } = await clients[viewer].ask(
        'mutation ($input: ReportInput!) { report(input: $input) { __typename } }',
        { input: { subject: globalId('Trip', id), reason: 'SPAM', words: '' } },
      );
      return errors?.[0]?.extensions['code'] ?? 'reported';
    };
    expect(await report('somebody', 'named')).toBe('not_found');
    expect(await report('guest', 'named')).toBe('reported');
  });

  it('a draft is for nobody but her, and one that is called off is in no list', async () => {
    await row(`update trip set state = 'draft' where slug = 'for-everyone'`);
    const query = '{ trip(slug: "for-everyone") { title } }';
    for (const viewer of viewers) {
      const found = await ask<{ trip: unknown }>(viewer, query);
      expect([viewer, found?.trip !== null]).toEqual([viewer, viewer === 'her']);
    }
    await row(`update trip set state = 'closed' where slug = 'for-everyone'`);
    expect(await ask('stranger', query)).toEqual({ trip: { title: 'for-everyone' } });
    expect(await ask('stranger', '{ person(handle: "ada") { trips { slug } } }')).toEqual({
      person: { trips: [] },
    });
    await row(`update trip set state = 'open' where slug = 'for-everyone'`);
  });

  it('a link that was made anew opens nothing with the old key, and what only she is told nobody else is', async () => {
    const id = globalId('Trip', await row(`select id from trip where slug = 'for-link'`));
    const { data } = await ada.ask<{ renewTripLink: { trip: { key: string } } }>(
      'mutation ($id: ID!) { renewTripLink(input: { trip: $id }) { trip { key } } }',
      { id },
    );
    const { key } = data!.renewTripLink.trip;
    expect(key).toMatch(/^[\w-]{32}$/);
    const query =
      'query ($key: String) { trip(slug: "for-link", key: $key) { key isMine guests { handle } } }';
    expect(await ask('somebody', query, { key: 'the key' })).toEqual({ trip: null });
    expect(await ask('somebody', query, { key })).toEqual({ trip: { key: null, isMine: false, guests: [] } });
    expect(await ask('her', query)).toEqual({ trip: { key, isMine: true, guests: [{ handle: 'gil' }] } });
    for (const audience of ['NAMED', 'LINK']) {
      const { errors } = await ada.ask(
        `mutation ($id: ID!) { setTripAudience(input: { trip: $id, audience: ${audience}, tellsOnlyPast: false, guests: ["gil"] }) { trip { id } } }`,
        { id },
      );
      expect(errors).toBeUndefined();
    }
    expect(await ask('somebody', query, { key })).toEqual({ trip: null });
  });

  it('whoever tells only afterwards where she was is somewhere, until the Monday after', async () => {
    await row(
      `update trip set tells_only_past = true, audience = 'everyone' where slug in ('for-everyone', 'for-people')`,
    );
    const trip = await row(`select id from trip where slug = 'for-people'`);
    await row(
      `insert into trip_entry (trip_id, kind, title, place_id, first_day, last_day)
       select $1, 'conference', 'EuroRuby', id, '2027-04-24', '2027-04-25' from place limit 1`,
      trip,
    );
    await row(
      `insert into trip_entry (trip_id, kind, title, first_day, last_day, is_private)
       values ($1, 'rest', 'The clinic', '2027-04-20', '2027-04-20', true)`,
      trip,
    );
    const query = `query ($slug: String!) { trip(slug: $slug) {
      place { name } visits { place { name } company { name } } entries { title kind place { name } firstDay weeks } } }`;
    const told = (viewer: Viewer, slug = 'for-people') => ask(viewer, query, { slug });
    const where = { place: { name: expect.any(String) as string }, company: { name: 'mill' } };
    const hidden = { title: null, kind: null, place: null, firstDay: null, weeks: ['2027-W16'] };
    expect(await told('somebody')).toEqual({
      trip: { place: null, visits: [{ place: null, company: null }], entries: [hidden] },
    });
    expect(await told('host')).toMatchObject({ trip: { visits: [where], entries: [hidden] } });
    expect(await told('her')).toMatchObject({
      trip: { visits: [where], entries: [{ title: 'The clinic' }, { title: 'EuroRuby' }] },
    });
    const visit = 'query ($id: ID!) { visit(id: $id) { place { name } company { name } } }';
    expect(await ask('somebody', visit, { id: visits.get('people') })).toEqual({
      visit: { place: null, company: null },
    });
    for (const viewer of ['stranger', 'somebody'] as const) {
      for (const path of ['/', '/people/ada', '/trips/for-people'])
        expect([
          path,
          (await (await clients[viewer].get(path)).text()).match(/mill|EuroRuby|clinic/),
        ]).toEqual([path, null]);
    }
    house.moveClock('2027-04-25T21:00:00Z');
    expect(await told('stranger')).toMatchObject({ trip: { visits: [{ place: null }] } });
    expect(await told('stranger', 'for-everyone')).toMatchObject({ trip: { visits: [where] } });
    house.moveClock('2027-04-26T08:00:00Z');
    expect(await told('stranger')).toMatchObject({
      trip: { visits: [where], entries: [hidden, { title: 'EuroRuby', weeks: [] }] },
    });
  });
});
