import { openTestHouse, type TestHouse } from '../../../walz/src/testing/open-test-house.js';
import { aPerson, type TestPerson } from '../../../walz/src/testing/people.js';
import { aToken, noToken, program } from '../../../walz/src/testing/tokens.js';
import { ask } from '../testing/ask.js';
import { clientOf, codeOf, outcomeOf } from '../testing/listening.js';

const me = '{ me { handle } }';

const codesOf = (reply: { errors?: readonly { extensions: Record<string, unknown> }[] }) =>
  reply.errors?.[0]?.extensions['code'];

describe('wrong tokens', () => {
  let house: TestHouse;
  let ada: TestPerson;
  const now = Temporal.Instant.from('2027-04-05T08:00:00Z');
  beforeAll(async () => {
    house = await openTestHouse({ role: 'api' });
    ada = await aPerson(house, 'ada');
  });
  afterAll(() => house.close());

  it('are counted by address, over two houses on one database, and say when to come again', async () => {
    const other = await openTestHouse({ role: 'api', databaseUrl: house.databaseUrl });
    other.moveClock(now.toString());
    const address = '203.0.113.7';
    const guess = (index: number) => (index % 2 ? house : other).client({ token: noToken, address }).ask(me);
    const statuses = (await Promise.all(Array.from({ length: 30 }, (_, index) => guess(index)))).map(
      ({ status }) => status,
    );
    expect(statuses.filter(status => status === 401)).toHaveLength(20);
    expect(statuses.filter(status => status === 429)).toHaveLength(10);
    // Even the right one has to wait there now, but nowhere else.
    const right = await aToken(ada, ['READ']);
    const refused = await program(other, right, address).ask(me);
    expect([refused.status, codesOf(refused)]).toEqual([429, 'too_many_tries']);
    const answer = await ask(
      house.url,
      { query: me },
      { headers: { authorization: `Bearer ${noToken}`, 'x-forwarded-for': address } },
    );
    expect(answer.headers.get('retry-after')).toBe('30');
    expect((await program(house, right).ask(me)).status).toBe(200);
    await other.close();
  });

  it('are counted over sockets by the address that the proxy names, not by the proxy’s own', async () => {
    const wrong = { authorization: `Bearer ${noToken}` };
    const codeFrom = async (address: string) => {
      const client = clientOf(house, { ...wrong, 'x-forwarded-for': `10.9.9.9, ${address}` });
      const outcome = await outcomeOf(client, me);
      await client.dispose();
      return codeOf(outcome);
    };
    const codes: unknown[] = [];
    for (let tries = 0; tries < 22; tries++) codes.push(await codeFrom('203.0.113.8'));
    expect(codes.filter(code => code === 'token_unknown')).toHaveLength(20);
    expect(codes.slice(20)).toEqual(['too_many_tries', 'too_many_tries']);
    expect(await codeFrom('203.0.113.9')).toBe('token_unknown');
  });

  it('cost nobody a try who shows the right one', async () => {
    const right = await aToken(ada, ['READ']);
    const client = program(house, right, '203.0.113.10');
    for (let asks = 0; asks < 40; asks++) expect((await client.ask(me)).status).toBe(200);
  });
});
