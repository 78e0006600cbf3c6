import { MemberEntity, OfferEntity, offersAnew } from '#hosting';
import { usualWeights } from '#matching';
import { personByHandle } from '#people';
import { walzItself } from '#kernel';
import { weekAt } from '#platform';
import { matchesForTrip, nearMissesForTrip, TripEntity, tripsAnew, type MatchPage } from '#trips';
import { onDuty } from './testing/people.js';
import { openTestHouse, type TestHouse } from './testing/open-test-house.js';

const page: MatchPage = {
  weights: usualWeights,
  thisWeek: weekAt(Temporal.Instant.from('2027-04-05T08:00:00Z')),
  limit: 50,
  after: null,
};

describe('the told season', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse({ role: 'api', tellsSeason: true });
  });
  afterAll(() => house.close());

  const db = () => house.plant.database.manager;
  const tripOf = async (handle: string): Promise<TripEntity> => {
    const person = await personByHandle(db(), handle, walzItself);
    return db().findOneByOrFail(TripEntity, { personId: person!.id });
  };

  it('has companies that say who they are, where they sit and who opens the door', async () => {
    const silent = await db().query(
      `select slug from company where story = '' or size is null
         or not exists (select from site where company_id = company.id)
         or not exists (select from company_practice where company_id = company.id)
         or not exists (select from member where company_id = company.id and role = 'admin')`,
    );
    expect(silent).toEqual([]);
    const [count] = await db().query<{ companies: number; sites: number }[]>(
      'select count(distinct company_id)::int as companies, count(*)::int as sites from site',
    );
    expect(count!.companies).toBeGreaterThan(10);
    expect(count!.sites).toBeGreaterThan(count!.companies);
  });

  it('has offers of every kind, and somebody of the company to ask about each', async () => {
    const offers = await db().find(OfferEntity);
    expect(offers.filter(({ state }) => state === 'open').length).toBeGreaterThan(13);
    const kinds = (of: (offer: OfferEntity) => unknown) =>
      [...new Set(offers.map(of))].map(String).toSorted();
    expect(kinds(({ state }) => state)).toEqual(['closed', 'draft', 'open', 'paused']);
    expect(kinds(({ lodging }) => lodging)).toEqual(['flat', 'hotel', 'none', 'room', 'sofa']);
    expect(kinds(({ pay }) => pay)).toEqual(['expenses', 'none', 'stipend']);
    expect(kinds(offer => `${offer.isOnSite} ${offer.isRemote}`)).toHaveLength(3);
    for (const { slug, companyId, contactId } of offers)
      expect([slug, await db().existsBy(MemberEntity, { companyId, personId: contactId! })]).toEqual([
        slug,
        true,
      ]);
  });

  it('has something that fits for every trip, and something that would if one thing were otherwise', async () => {
    const gates = new Set<string>();
    for (const trip of await db().find(TripEntity)) {
      const [fitting, nearly] = [
        await matchesForTrip(db(), trip, page),
        await nearMissesForTrip(db(), trip, page),
      ];
      expect([trip.slug, fitting.length > 1, nearly.length > 1]).toEqual([trip.slug, true, true]);
      for (const { gate } of nearly) gates.add(gate);
    }
    expect([...gates].toSorted()).toEqual(['bed', 'language', 'rather_not', 'skill', 'week', 'where']);
  });

  it('lets a newcomer see two that are nearly alike, a week from afar, and one that nobody expects', async () => {
    const fitting = await matchesForTrip(db(), await tripOf('mira-brandt'), page);
    const [first, second] = fitting;
    expect(first!.score - second!.score).toBeLessThan(10_000);
    expect(fitting.some(({ isRemote }) => isRemote)).toBe(true);
    expect(fitting.at(-1)!.parts.take).toBe(0);
  });

  it('lets whoever signs in as Mira or Jonas look from both sides', async () => {
    for (const handle of ['mira-brandt', 'jonas-falk']) {
      const { personId } = await tripOf(handle);
      const member = await db().findOneByOrFail(MemberEntity, { personId });
      expect(['admin', 'contact']).toContain(member.role);
      expect(await db().existsBy(OfferEntity, { companyId: member.companyId, state: 'open' })).toBe(true);
    }
  });

  it('shows a stranger nothing of a trip that is for some only', async () => {
    const { data } = await house
      .client()
      .ask<{ trips: { nodes: { slug: string }[] } }>('{ trips(first: 50) { nodes { slug } } }');
    const slugs = data!.trips.nodes.map(({ slug }) => slug);
    expect(slugs.length).toBeGreaterThan(6);
    expect(slugs).not.toContain((await tripOf('lea-zimmer')).slug);
    expect(slugs).not.toContain((await tripOf('ines-colombo')).slug);
  });

  it('finds what it found under two names under one, as soon as an admin says that they are one skill', async () => {
    const compared = () =>
      db().query(
        `select (select json_agg(o order by offer_id) from offer_match o)::text as offers,
           (select json_agg(t order by trip_id, stretch) from trip_match t)::text as trips`,
      );
    const before = await compared();
    const admin = await onDuty(house, 'max', 'admin');
    await admin.ask('mutation { mergeSkills(input: { from: "rust", into: "go" }) { skill { slug } } }');
    const merged = await compared();
    expect(merged).not.toEqual(before);
    for (const derive of [offersAnew, tripsAnew]) await db().query(derive, ['2027-04-05']);
    expect(await compared()).toEqual(merged);
  });
});
