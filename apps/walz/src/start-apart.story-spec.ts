import pg from 'pg';
import type { FreshDatabase } from '../../../libs/platform/src/testing/fresh-database.js';
import { emptyDatabase } from './testing/empty-database.js';
import { goneBy, runHouse, tearDownHouses, type RunningHouse } from './testing/run-house.js';

const small = { WALZ_DB_POOL: '2', WALZ_JOBS: '1', WALZ_LOG: 'warn' };

async function countIn(url: string, sql: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client
    .query<{ count: number }>(`select count(*)::int as count from ${sql}`)
    .finally(() => client.end());
  return rows[0]?.count ?? 0;
}

async function ask(url: string, query: string, variables: object = {}): Promise<unknown> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  expect(answer.status).toBe(200);
  return ((await answer.json()) as { data: unknown }).data;
}

describe('api, web and worker in processes of their own, on one database', () => {
  let database: FreshDatabase;
  const open = (entry: string): RunningHouse =>
    runHouse({ entry, settings: { ...small, DATABASE_URL: database.url, WALZ_DEMO: 'off' } });

  beforeAll(async () => {
    database = await emptyDatabase();
  });
  afterAll(async () => {
    await tearDownHouses();
    await database.drop();
  });

  it('open on a database that was prepared once, and end one by one', async () => {
    const preparing = await open('migrate').ended;
    expect(preparing).toMatchObject({ code: 0, complained: '' });
    expect(preparing.said).toMatch(/Loading places +━+ 100 %[^]* The database is prepared\.\n$/);

    const [api, web, worker] = [open('api'), open('web'), open('worker')] as const;
    const [apiUrl, webUrl, workerUrl] = await Promise.all([api, web, worker].map(house => house.isOpen()));

    // WALZ_DEMO=off: towns and skills, and nobody who was told of.
    expect(web.said).not.toContain('Demo sign-ins');
    expect(await countIn(database.url, 'person')).toBe(0);
    expect(await countIn(database.url, 'trip')).toBe(0);
    const home = await fetch(webUrl ?? '');
    expect([home.status, home.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);

    const input = { name: 'Ada', handle: 'ada', email: 'ada@example.org', password: 'analytical engine' };
    const signUp = 'mutation ($input: SignUpInput!) { signUp(input: $input) { person { handle } } }';
    const origin = new URL(apiUrl ?? '').origin;
    expect(await ask(origin, signUp, { input })).toEqual({ signUp: { person: { handle: 'ada' } } });
    expect(await (await fetch(`${webUrl}/people/ada`)).text()).toContain('Ada');
    await worker.until(() => countIn(database.url, `mail where kind = 'welcome'`));

    // Neither door has what belongs to another one.
    expect((await fetch(`${origin}/people/ada`)).status).toBe(404);
    expect((await fetch(new URL('/graphql', workerUrl))).status).toBe(404);
    for (const house of [api, web, worker]) {
      house.interrupt('SIGTERM');
      expect(await house.ended).toMatchObject({ code: 0, complained: '' });
    }
  }, 120_000);
});

describe('ten houses that are started at once on one empty database', () => {
  afterEach(tearDownHouses);

  it('all open, and one of them did the work for all', async () => {
    const database = await emptyDatabase();
    const houses = Array.from({ length: 10 }, () =>
      runHouse({ settings: { ...small, DATABASE_URL: database.url } }),
    );
    await Promise.all(houses.map(house => house.isOpen()));
    expect(houses.filter(({ said }) => said.includes('Loading places'))).toHaveLength(1);
    expect(houses.filter(({ said }) => said.includes('Telling the demo season'))).toHaveLength(1);
    expect(houses.filter(({ said }) => said.includes('Demo sign-ins'))).toHaveLength(10);
    expect(await countIn(database.url, `milestone where name = 'gazetteer'`)).toBe(1);
    for (const house of houses) house.interrupt('SIGTERM');
    const codes = await Promise.all(houses.map(async ({ ended }) => (await ended).code));
    expect(codes).toEqual(houses.map(() => 0));
    for (const house of houses) await goneBy(house.processes);
    await database.drop();
  }, 180_000);
});
