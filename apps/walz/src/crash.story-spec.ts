import { findRunningEmbedded } from '#platform';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { randomFrom, seed } from './testing/moments.js';
import { preparedHouse } from './testing/prepared-house.js';
import { goneBy, runHouse, tearDownHouses, type RunningHouse } from './testing/run-house.js';

afterAll(tearDownHouses);

const signUp = 'mutation ($input: SignUpInput!) { signUp(input: $input) { person { handle } } }';
const person = 'query ($handle: String!) { person(handle: $handle) { name } }';

interface Answer {
  readonly data?: { readonly signUp?: object; readonly person?: { readonly name: string } };
}

let asked = 0;

/** Each time from another address, as if behind a proxy: whoever signs up many from one is told to wait. */
async function ask(url: string, query: string, variables: object): Promise<Answer> {
  asked++;
  const address = `10.0.${(asked >> 8) & 255}.${asked & 255}`;
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
    body: JSON.stringify({ query, variables }),
  });
  return (await answer.json()) as Answer;
}

/** Signs people up, one after the other, until nobody answers; `promised` are those whose answer arrived. */
async function signUpUntilTheEnd(url: string, client: string, promised: string[]): Promise<void> {
  for (let number = 0; ; number++) {
    const handle = `${client}-${number}`;
    const input = { name: handle, handle, email: `${handle}@example.org`, password: 'a long enough one' };
    const answer = await ask(url, signUp, { input }).catch(() => undefined);
    if (!answer?.data?.signUp) return;
    promised.push(handle);
  }
}

/** Everyone who is there with her login, session, chronicle entry and welcome, or not there at all. */
const halfDone = `
  select handle from person where not is_demo and not (
    exists (select from login where person_id = person.id)
    and exists (select from session where person_id = person.id)
    and exists (select from chronicle where what = 'signed_up' and subject_id = person.id::text)
    and (exists (select from mail where kind = 'welcome' and recipient = person.handle || '@example.org')
      or exists (select from graphile_worker._private_jobs where payload ->> 'personId' = person.id::text)))`;

async function rowsOf<Row>(data: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: await findRunningEmbedded(data) });
  await client.connect();
  return client
    .query(sql)
    .then(({ rows }) => rows as Row[])
    .finally(() => client.end());
}

const postgresOf = (house: RunningHouse): number =>
  house.processes().filter(pid => pid !== house.pid)[0] ?? 0;

describe('a house that is killed while people sign up', () => {
  const promised: string[] = [];
  let data: string;
  beforeAll(async () => ({ data } = await preparedHouse()));

  /** A start on what the last end left: all who were promised are there, and nobody is half there. */
  async function startAndFindAll(): Promise<{ house: RunningHouse; url: string }> {
    const house = runHouse({ data, settings: { WALZ_TRUST_PROXY: 'on' } });
    const url = await house.isOpen();
    expect(house.said).not.toMatch(/\n\s+at |Error/);
    const found = await rowsOf<{ handle: string }>(data, 'select handle from person');
    expect(promised.filter(handle => !found.some(row => row.handle === handle))).toEqual([]);
    expect(await rowsOf(data, halfDone)).toEqual([]);
    const last = promised.at(-1);
    if (last) expect((await ask(url, person, { handle: last })).data?.person?.name).toBe(last);
    return { house, url };
  }

  /** Starts, lets clients write for a while, and kills in the given way with their requests under way. */
  async function killUnderWrites(
    name: string,
    kill: (house: RunningHouse) => Promise<void>,
  ): Promise<RunningHouse> {
    const random = randomFrom(seed + name.length);
    const { house, url } = await startAndFindAll();
    const before = promised.length;
    const clients = [1, 2, 3, 4].map(number => signUpUntilTheEnd(url, `${name}-${number}`, promised));
    await house.until(() => promised.length >= before + 8);
    await sleep(random() * 300);
    await kill(house);
    await Promise.all(clients);
    return house;
  }

  it('with its PostgreSQL in one moment, keeps whoever was promised', async () => {
    await killUnderWrites('both', house => house.cutPower());
  });

  it('alone, so that its PostgreSQL is orphaned, keeps whoever was promised', async () => {
    const house = await killUnderWrites('alone', async ({ pid }) => void process.kill(pid, 'SIGKILL'));
    await house.ended;
  });

  it('while its orphaned PostgreSQL does not go, ends that one and keeps whoever was promised', async () => {
    const house = await killUnderWrites('orphan', async each => {
      // Asleep, so that the wish to end reaches it only when the next start wakes it up.
      const postgres = postgresOf(each);
      process.kill(postgres, 'SIGSTOP');
      process.kill(each.pid, 'SIGKILL');
      setTimeout(() => process.kill(postgres, 'SIGCONT'), 1_000);
    });
    await house.ended;
  });

  it('by the end of its PostgreSQL, says so in one sentence and keeps whoever was promised', async () => {
    const house = await killUnderWrites(
      'below',
      async each => void process.kill(postgresOf(each), 'SIGKILL'),
    );
    const { code, complained } = await house.ended;
    expect(code).toBe(1);
    expect(complained).toMatch(
      /^PostgreSQL \(process \d+\) ended while Walz was using it: .*; start Walz again, nothing confirmed is lost .*\n$/,
    );
    await goneBy(house.processes);
  });

  it('starts again after all of that, and ends in order', async () => {
    const { house } = await startAndFindAll();
    house.interrupt();
    expect(await house.ended).toMatchObject({ code: 0, complained: '' });
  });
});
