import { giveSeatBack, setOfferWeeks, takeSeat } from '#hosting';
import type { Refusal, Viewer } from '#kernel';
import { inTransaction, type Act } from '#platform';
import { parseWeek, type Week } from '#weeks';
import { randomUUID } from 'node:crypto';
import { openTestHouse, type TestHouse } from './testing/open-test-house.js';

describe('the seats of an offer', () => {
  let house: TestHouse;
  let host: Viewer;
  let companyId: string;
  beforeAll(async () => {
    house = await openTestHouse({ role: 'api' });
    const personId = await row(
      `insert into person (handle, name, joined_at) values ('host', 'Host', now()) returning id`,
    );
    companyId = await row(`insert into company (slug, name) values ('works', 'Works') returning id`);
    await row(
      `insert into member (company_id, person_id, role, since) values ($1, $2, 'contact', now())`,
      companyId,
      personId,
    );
    host = { kind: 'person', personId };
  });
  afterAll(() => house.close());

  const row = async (sql: string, ...values: unknown[]): Promise<string> =>
    (await house.plant.database.query<{ id: string }[]>(sql, values))[0]?.id ?? '';
  const does = <T>(work: (act: Act) => Promise<T>) =>
    inTransaction(house.plant.database, { viewer: host, now: house.plant.clock() }, work);
  const [first, second, third] = ['2027-W20', '2027-W21', '2027-W22'].map(text => parseWeek(text)) as [
    Week,
    Week,
    Week,
  ];
  const anOffer = async (seats: Readonly<Record<Week, number>>): Promise<string> => {
    const id = await row(
      `insert into offer (company_id, slug, title, state, is_on_site, is_remote, created_at, changed_at)
       values ($1, $2, 'Pair', 'open', false, true, now(), now()) returning id`,
      companyId,
      randomUUID(),
    );
    const weeks = Object.entries(seats).map(([week, count]) => ({ week: parseWeek(week), seats: count }));
    await does(act => setOfferWeeks(act, id, weeks));
    return id;
  };
  const takenOf = async (offerId: string) =>
    (
      await house.plant.database.query<{ taken: number }[]>(
        'select taken from offer_week where offer_id = $1 order by monday',
        [offerId],
      )
    ).map(({ taken }) => taken);
  const codes = async (tries: readonly Promise<unknown>[]) =>
    (await Promise.allSettled(tries))
      .map(one => (one.status === 'fulfilled' ? 'done' : (one.reason as Refusal).code))
      .toSorted();

  it('go to one of those who want the last one, however many come at once', async () => {
    const offerId = await anOffer({ [first]: 1 });
    const tries = Array.from({ length: 6 }, () => does(act => takeSeat(act, offerId, [first])));
    expect(await codes(tries)).toEqual(['done', ...Array<string>(5).fill('no_seat_left')]);
    expect(await takenOf(offerId)).toEqual([1]);
  });

  it('are taken in all of the weeks or in none', async () => {
    const offerId = await anOffer({ [first]: 2, [second]: 1 });
    await does(act => takeSeat(act, offerId, [first, second]));
    expect(await codes([does(act => takeSeat(act, offerId, [first, second]))])).toEqual(['no_seat_left']);
    expect(await codes([does(act => takeSeat(act, offerId, [first, third]))])).toEqual(['no_seat_left']);
    expect(await takenOf(offerId)).toEqual([1, 1]);
    await does(act => giveSeatBack(act, offerId, [first, second]));
    expect(await takenOf(offerId)).toEqual([0, 0]);
  });

  it('take the offer out of what is found when the last is gone, and bring it back', async () => {
    const offerId = await anOffer({ [first]: 1 });
    const isFound = async () =>
      (await house.plant.database.query<unknown[]>('select from offer_match where offer_id = $1', [offerId]))
        .length;
    await does(act => takeSeat(act, offerId, [first]));
    expect(await isFound()).toBe(0);
    await does(act => giveSeatBack(act, offerId, [first]));
    expect(await isFound()).toBe(1);
  });

  it('stay with the guests who have them, whatever the host does', async () => {
    const offerId = await anOffer({ [first]: 2, [second]: 1 });
    await does(act => takeSeat(act, offerId, [first]));
    await does(act => takeSeat(act, offerId, [first]));
    const set = (...weeks: { week: Week; seats: number }[]) =>
      codes([does(act => setOfferWeeks(act, offerId, weeks))]);
    expect(await set({ week: first, seats: 1 })).toEqual(['seats_are_taken']);
    expect(await set({ week: second, seats: 1 })).toEqual(['seats_are_taken']);
    expect(await set({ week: first, seats: 2 }, { week: third, seats: 3 })).toEqual(['done']);
    expect(await takenOf(offerId)).toEqual([2, 0]);
    const lower = house.plant.database.query('update offer_week set seats = 1 where offer_id = $1', [
      offerId,
    ]);
    await expect(lower).rejects.toMatchObject({ driverError: { constraint: 'no_seat_left' } });
  });

  it('are never more than there are while a host lowers them and guests take them', async () => {
    for (let round = 0; round < 8; round++) {
      const offerId = await anOffer({ [first]: 3 });
      const take = () => does(act => takeSeat(act, offerId, [first]));
      const lower = does(act => setOfferWeeks(act, offerId, [{ week: first, seats: 1 }]));
      await Promise.allSettled([take(), lower, take(), take()]);
      const [{ seats, taken } = { seats: 0, taken: 0 }] = await house.plant.database.query<
        { seats: number; taken: number }[]
      >('select seats, taken from offer_week where offer_id = $1', [offerId]);
      expect([1, 3]).toContain(seats);
      expect(taken).toBeLessThanOrEqual(seats);
    }
  });
});
