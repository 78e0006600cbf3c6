import { forgetMember } from '#hosting';
import { walzItself } from '#kernel';
import { inTransaction } from '#platform';
import { randomUUID } from 'node:crypto';
import { openTestHouse, type TestHouse } from './testing/open-test-house.js';

describe('when somebody who acts for a company leaves Walz', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse({ role: 'api' });
  });
  afterAll(() => house.close());

  const row = async (sql: string, ...values: unknown[]): Promise<string> =>
    (await house.plant.database.query<{ id: string }[]>(sql, values))[0]?.id ?? '';
  const person = (leavesAt: string | null = null) =>
    row(
      'insert into person (handle, name, joined_at, leaves_at) values ($1, $1, now(), $2) returning id',
      `p${randomUUID().slice(0, 8)}`,
      leavesAt,
    );
  const company = async (...members: (readonly [personId: string, role: string, since: string])[]) => {
    const id = await row(
      `insert into company (slug, name) values ($1, 'A company') returning id`,
      randomUUID(),
    );
    for (const [personId, role, since] of members)
      await row(
        'insert into member (company_id, person_id, role, since) values ($1, $2, $3, $4)',
        id,
        personId,
        role,
        since,
      );
    const slug = randomUUID();
    await row(
      `insert into offer (company_id, slug, title, state, is_on_site, is_remote, created_at, changed_at)
       values ($1, $2, 'Pair', 'open', false, true, now(), now())`,
      id,
      slug,
    );
    return { id, slug };
  };
  const goes = (personId: string) =>
    inTransaction(house.plant.database, { viewer: walzItself, now: house.plant.clock() }, act =>
      forgetMember(act, personId),
    );
  const rolesOf = async (id: string) =>
    Object.fromEntries(
      (
        await house.plant.database.query<{ person_id: string; role: string }[]>(
          'select person_id, role from member where company_id = $1',
          [id],
        )
      ).map(({ person_id: who, role }) => [who, role]),
    );
  const stateOf = async (slug: string) =>
    (
      await house.plant.database.query<{ state: string }[]>('select state from offer where slug = $1', [slug])
    )[0]?.state;

  it('whoever has acted for it the longest runs it from then on', async () => {
    const [boss, first, second] = [await person(), await person(), await person()];
    const { id, slug } = await company(
      [boss, 'admin', '2026-01-01'],
      [second, 'contact', '2026-03-01'],
      [first, 'legal', '2026-02-01'],
    );
    await goes(boss);
    expect(await rolesOf(id)).toEqual({ [first]: 'admin', [second]: 'contact' });
    expect(await stateOf(slug)).toBe('open');
  });

  it('nobody is raised where another one runs it still', async () => {
    const [one, other, third] = [await person(), await person(), await person()];
    const { id } = await company(
      [one, 'admin', '2026-01-01'],
      [third, 'contact', '2026-01-02'],
      [other, 'admin', '2026-03-01'],
    );
    await goes(one);
    expect(await rolesOf(id)).toEqual({ [other]: 'admin', [third]: 'contact' });
  });

  it('it is not handed to somebody who is about to leave herself, if anybody else is there', async () => {
    const [boss, leaving, stays] = [await person(), await person('2027-05-01'), await person()];
    const { id } = await company(
      [boss, 'admin', '2026-01-01'],
      [leaving, 'contact', '2026-02-01'],
      [stays, 'contact', '2026-03-01'],
    );
    await goes(boss);
    expect(await rolesOf(id)).toEqual({ [leaving]: 'contact', [stays]: 'admin' });
  });

  it('its offers are closed where nobody is left', async () => {
    const only = await person();
    const { id, slug } = await company([only, 'admin', '2026-01-01']);
    await goes(only);
    expect(await rolesOf(id)).toEqual({});
    expect(await stateOf(slug)).toBe('closed');
  });

  it('of two who leave at once neither leaves it in the hands of the other', async () => {
    for (let round = 0; round < 6; round++) {
      const [one, other, third] = [await person(), await person(), await person()];
      const { id } = await company(
        [one, 'admin', '2026-01-01'],
        [other, 'contact', '2026-02-01'],
        [third, 'legal', '2026-03-01'],
      );
      await Promise.all([goes(one), goes(other)]);
      expect(await rolesOf(id)).toEqual({ [third]: 'admin' });
    }
  });
});
