import type { Logger } from 'typeorm';
import { openFair, type OfferAtFair, type TripAtFair } from '../../../walz/src/testing/fair.js';
import { openTestHouse, type TestHouse } from '../../../walz/src/testing/open-test-house.js';
import { aPerson, type TestPerson } from '../../../walz/src/testing/people.js';

const weeks = ['2027-04-12', '2027-04-19'];
const here = { company: 'Fahrtwind', town: 'Leipzig', weeks, languages: ['en'], teaches: { elixir: 2 } };
const offers: readonly OfferAtFair[] = [
  { ...here, slug: 'fits', title: 'Fits' },
  { ...here, slug: 'in-french', title: 'In French', languages: ['fr'] },
  { ...here, slug: 'put-away', title: 'Put away' },
  { ...here, slug: 'paused', title: 'Paused', state: 'paused' },
  { ...here, slug: 'nothing-shared', title: 'Nothing', languages: ['fr'], teaches: { rust: 1 } },
  { ...here, slug: 'of-a-foe', title: 'Of a foe', contact: 'mallory' },
];
const road = { firstMonday: weeks[0]!, lastMonday: weeks[1]!, wishes: { elixir: 2 }, languages: ['en'] };
const trips: readonly TripAtFair[] = [
  { ...road, slug: 'rails', title: 'Along the rails', handle: 'jonna' },
  { ...road, slug: 'of-a-colleague', title: 'Of a colleague', handle: 'lara' },
];

interface Fit {
  readonly trip: { readonly slug: string };
  readonly offer: { readonly slug: string };
  readonly weeks: readonly string[];
  readonly cure: { readonly gate: string } | null;
}

describe('what somebody looks at, beside what is hers', () => {
  let house: TestHouse;
  const people: Record<string, TestPerson> = {};
  beforeAll(async () => {
    house = await openTestHouse({ role: 'api' });
    for (const handle of ['jonna', 'tarek', 'hana', 'lara', 'mallory'])
      people[handle] = await aPerson(house, handle);
    await openFair(house, { offers, trips });
    const query = (sql: string, ...values: unknown[]) => house.plant.database.query(sql, values);
    const act = `insert into member select id, $1, $2, now() from company where slug = $3`;
    await query(act, people['hana']!.id, 'contact', 'fahrtwind');
    await query(act, people['lara']!.id, 'legal', 'fahrtwind');
    await query(
      `insert into set_aside (trip_id, offer_id, side, person_id, reason, words, at)
       select trip.id, offer.id, 'journeyman', $1, 'place', '', now() from trip, offer
       where trip.slug = 'rails' and offer.slug = 'put-away'`,
      people['jonna']!.id,
    );
    await query('insert into block values ($1, $2, now())', people['jonna']!.id, people['mallory']!.id);
  });
  afterAll(() => house.close());

  const fields = '{ trip { slug } offer { slug } weeks cure { gate } }';
  async function beside(handle: string | null, what: 'offer' | 'trip', slug: string): Promise<Fit[] | null> {
    const field = what === 'offer' ? 'fitsMyTrips' : 'fitsMyOffers';
    const client = handle === null ? house.client() : people[handle]!;
    const { data, errors } = await client.ask<{ met: Record<string, Fit[]> | null }>(
      `{ met: ${what}(slug: "${slug}") { ${field} ${fields} } }`,
    );
    expect(errors).toBeUndefined();
    return data!.met?.[field] ?? null;
  }

  it('an offer says in which weeks it fits her trip, or what is in the way', async () => {
    const rails = { trip: { slug: 'rails' } };
    expect(await beside('jonna', 'offer', 'fits')).toEqual([
      { ...rails, offer: { slug: 'fits' }, weeks: ['2027-W15', '2027-W16'], cure: null },
    ]);
    expect(await beside('jonna', 'offer', 'in-french')).toEqual([
      { ...rails, offer: { slug: 'in-french' }, weeks: [], cure: { gate: 'LANGUAGE' } },
    ]);
    for (const slug of ['nothing-shared', 'put-away', 'paused'])
      expect([slug, await beside('jonna', 'offer', slug)]).toEqual([slug, []]);
    expect((await beside('jonna', 'offer', 'of-a-foe')) ?? []).toEqual([]);
  });

  it('nothing is said to a stranger, to whoever has no trip, or of her own company', async () => {
    for (const handle of [null, 'tarek', 'lara'])
      expect([handle, await beside(handle, 'offer', 'fits')]).toEqual([handle, []]);
  });

  it('a trip says how it fits the offers of whoever may speak for them, the best first', async () => {
    const fits = await beside('hana', 'trip', 'rails');
    const told = fits!.map(({ offer, cure }) => `${offer.slug}: ${cure?.gate ?? 'fits'}`);
    expect(told.slice(0, 2).toSorted()).toEqual(['fits: fits', 'put-away: fits']);
    expect(told.slice(2)).toEqual(['in-french: LANGUAGE']);
    expect(await beside('hana', 'trip', 'of-a-colleague')).toEqual([]);
    for (const handle of [null, 'jonna', 'lara', 'mallory'])
      expect([handle, (await beside(handle, 'trip', 'rails')) ?? []]).toEqual([handle, []]);
  });

  it('all offers of an answer are asked together', async () => {
    const asked: string[] = [];
    const hear: Partial<Logger> = { logQuery: statement => void asked.push(statement) };
    house.plant.database.logger = hear as Logger;
    const count = async (first: number) => {
      const query = `{ offers(first: ${first}) { nodes { offer { fitsMyTrips ${fields} } } } }`;
      await people['jonna']!.ask(query);
      asked.length = 0;
      expect((await people['jonna']!.ask(query)).errors).toBeUndefined();
      return asked.length;
    };
    expect(await count(20)).toBe(await count(1));
  });
});
