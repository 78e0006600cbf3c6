import fc from 'fast-check';
import { openTestHouse, type TestHouse } from '../../../walz/src/testing/open-test-house.js';
import { ask } from '../testing/ask.js';
import { nastyPositions, nastyValues } from '../testing/rubbish.data.js';
import { asked, bodies, headers, mutated, revalued, variables, whole } from '../testing/rubbish.js';

const how = (numRuns: number) => ({ seed: 20_270_405, numRuns, endOnFailure: true });

describe('whatever is sent', () => {
  let house: TestHouse;
  const tally = new Map<number, number>();
  beforeAll(async () => {
    house = await openTestHouse({ role: 'api', settings: { WALZ_DB_POOL: '4' } });
  });
  afterAll(() => house.close());

  async function isAnswered(body: unknown, sent: Record<string, string> = {}): Promise<void> {
    const { status, text, errors = [] } = await ask(house.url, body, { headers: sent });
    tally.set(status, (tally.get(status) ?? 0) + 1);
    if (status >= 500 || errors.some(({ extensions }) => extensions['code'] === 'internal'))
      throw new Error(`${status}: ${text}`);
    if (/node_modules|\bat \S+ \(|\/apps\/|select |QueryFailedError|ECONN/.test(text))
      throw new Error(`It tells too much: ${text}`);
  }

  it('documents with changed letters are answered', () =>
    fc.assert(
      fc.asyncProperty(mutated, variables, (query, values) => isAnswered({ query, variables: values })),
      how(400),
    ));

  it('documents with strange values in them are answered', () =>
    fc.assert(
      fc.asyncProperty(revalued, query => isAnswered({ query })),
      how(300),
    ));

  it('variables of the wrong kind are answered', () =>
    fc.assert(
      fc.asyncProperty(fc.constantFrom(...whole), variables, (query, values) =>
        isAnswered({ query, variables: values }),
      ),
      how(300),
    ));

  it('values of the right kind that say strange things are answered', () =>
    fc.assert(
      fc.asyncProperty(asked, ([query, values]) => isAnswered({ query, variables: values })),
      how(500),
    ));

  it('every strange cursor in every list is answered', async () => {
    const lists = ['places(search: "ber"', 'skills(search: "e"', 'trips(first: 2'];
    for (const list of lists) {
      for (const position of nastyPositions) {
        const after = Buffer.from(`${list.split('(')[0]} ${position}`).toString('base64url');
        await isAnswered({ query: `{ ${list}, after: "${after}") { nodes { __typename } } }` });
      }
    }
  });

  it('every strange value in every place is answered', async () => {
    for (const query of whole) {
      for (const [, name = ''] of query.matchAll(/\$(\w+):/g)) {
        for (const value of nastyValues) {
          const others = { search: 'x', first: 5, handle: 'ada', name: 'Week' };
          await isAnswered({ query, variables: { ...others, [name]: value } });
        }
      }
    }
  });

  it('bodies that are none are answered', () =>
    fc.assert(
      fc.asyncProperty(bodies, body => isAnswered(body)),
      how(250),
    ));

  it('headers that nobody sends are answered', () =>
    fc.assert(
      fc.asyncProperty(headers, sent => isAnswered({ query: '{ me { name } }' }, sent)),
      how(250),
    ));

  it('what a signed-in person sends is answered', async () => {
    const me = { name: 'Ada', handle: 'ada', email: 'ada@example.org', password: 'analytical engine' };
    const answer = await ask(house.url, {
      query: 'mutation ($input: SignUpInput!) { signUp(input: $input) { person { id } } }',
      variables: { input: me },
    });
    const [cookie = ''] = answer.headers.getSetCookie();
    await fc.assert(
      fc.asyncProperty(asked, ([query, values]) => isAnswered({ query, variables: values }, { cookie })),
      how(400),
    );
    expect((await ask(house.url, { query: '{ me { handle } }' }, { headers: { cookie } })).status).toBe(200);
  });

  it('and the house answers on, two thousand rubbish later', async () => {
    const sum = [...tally.values()].reduce((one, other) => one + other, 0);
    expect(sum).toBeGreaterThanOrEqual(2_000);
    expect([...tally.keys()].every(status => status < 500)).toBe(true);
    expect(tally.get(400)).toBeGreaterThan(300);
    expect((await ask(house.url, { query: '{ thisWeek }' })).data).toEqual({ thisWeek: '2027-W14' });
  });
});
