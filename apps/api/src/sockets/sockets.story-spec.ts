import { createClient, type Client } from 'graphql-ws';
import pg from 'pg';
import { WebSocket } from 'ws';
import { openTestHouse, type TestHouse } from '../../../walz/src/testing/open-test-house.js';
import { limits } from '../limits/limits.js';
import { ask } from '../testing/ask.js';
import { doorOf } from '../testing/door-of.js';

type Told = {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { extensions: Record<string, unknown> }[];
};

const adasKeys = { email: 'ada@example.org', password: 'analytical engine' };
const signUp = 'mutation ($input: SignUpInput!) { signUp(input: $input) { person { id } } }';
const rename = 'mutation ($name: String!) { changeProfile(input: { name: $name }) { person { id } } }';
const ada = 'subscription { personChanged(handle: "ada") { name } }';

describe('subscriptions', () => {
  let house: TestHouse;
  let other: TestHouse;
  let cookie: string;
  beforeAll(async () => {
    house = await openTestHouse({ role: 'api' });
    other = await openTestHouse({ role: 'api', databaseUrl: house.databaseUrl });
    const answer = await ask(house.url, {
      query: signUp,
      variables: { input: { name: 'Ada', handle: 'ada', ...adasKeys } },
    });
    cookie = answer.headers.getSetCookie()[0]!.split(';')[0]!;
  });
  afterEach(async () => {
    await until(() => house.plant.board.readerCount + other.plant.board.readerCount === 0);
  });
  afterAll(async () => {
    await other.close();
    await house.close();
  });

  const address = ({ url }: TestHouse) => `${url.replace('http', 'ws')}/graphql`;

  function clientOf(at: TestHouse, headers: Record<string, string> = {}): Client {
    const webSocketImpl = class extends WebSocket {
      constructor(url: string, protocols: string[]) {
        super(url, protocols, { headers });
      }
    };
    return createClient({ url: address(at), webSocketImpl, retryAttempts: 0, lazy: true });
  }

  /** Reads what a subscription tells. */
  function listen(client: Client, query: string, variables: Record<string, unknown> = {}) {
    const told = client.iterate<Record<string, unknown>>({ query, variables });
    return {
      next: async (): Promise<Told> => (await told.next()).value as Told,
      isOver: async () => (await told.next()).done === true,
      leave: () => told.return!(),
    };
  }

  const nameAda = (name: string) =>
    ask(other.url, { query: rename, variables: { name } }, { headers: { cookie } });

  it('what changes through one process is heard by subscribers of every other', async () => {
    const [here, there] = [clientOf(house), clientOf(other)];
    const [one, two] = [listen(here, ada), listen(there, ada)];
    expect(await one.next()).toEqual({ data: { personChanged: { name: 'Ada' } } });
    expect(await two.next()).toEqual({ data: { personChanged: { name: 'Ada' } } });
    await nameAda('Ada King');
    for (const each of [one, two])
      expect(await each.next()).toEqual({ data: { personChanged: { name: 'Ada King' } } });
    await nameAda('Ada Lovelace');
    for (const each of [one, two])
      expect(await each.next()).toEqual({ data: { personChanged: { name: 'Ada Lovelace' } } });
    await Promise.all([one.leave(), two.leave()]);
    await Promise.all([here.dispose(), there.dispose()]);
  });

  it('each happening is read anew: nothing is remembered from the one before', async () => {
    const client = clientOf(house);
    const skills = listen(
      client,
      'subscription { personChanged(handle: "ada") { skills { skill { slug } level } } }',
    );
    expect(await skills.next()).toEqual({ data: { personChanged: { skills: [] } } });
    for (const level of [1, 3]) {
      await ask(
        other.url,
        {
          query: `mutation { setSkill(input: { skill: "elixir", stance: CAN, level: ${level} }) { person { id } } }`,
        },
        { headers: { cookie } },
      );
      expect(await skills.next()).toEqual({
        data: { personChanged: { skills: [{ skill: { slug: 'elixir' }, level }] } },
      });
    }
    await skills.leave();
    await client.dispose();
  });

  it('a burst of changes ends with the last of them', async () => {
    const client = clientOf(house);
    const names = listen(client, ada);
    await names.next();
    for (let index = 0; index < 20; index++) await nameAda(`Ada ${index}`);
    let last: unknown;
    while (last !== 'Ada 19')
      last = ((await names.next()).data as { personChanged: { name: string } }).personChanged.name;
    await names.leave();
    await client.dispose();
  });

  it('what happened while the board was not heard is read when it is heard again', async () => {
    const client = clientOf(house);
    const names = listen(client, ada);
    await names.next();
    const admin = new pg.Client({ connectionString: house.databaseUrl });
    await admin.connect();
    await admin.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'walz bulletin' and datname = current_database()`,
    );
    await nameAda('Ada Unheard');
    expect(await names.next()).toEqual({ data: { personChanged: { name: 'Ada Unheard' } } });
    await admin.query(`notify chronicle, 'this is no bulletin'`);
    await admin.end();
    await nameAda('Ada Heard');
    await until(async () => JSON.stringify(await names.next()).includes('Ada Heard'));
    await names.leave();
    await client.dispose();
  });

  it('the cookie of the upgrade says who asks, also when other operations are asked over the socket', async () => {
    const client = clientOf(house, { cookie });
    expect(await listen(client, '{ me { handle } }').next()).toEqual({ data: { me: { handle: 'ada' } } });
    const renamed = await listen(client, rename, { name: 'Ada' }).next();
    expect(renamed.errors).toBeUndefined();
    await client.dispose();
    const stranger = clientOf(house);
    expect(await listen(stranger, '{ me { handle } }').next()).toEqual({ data: { me: null } });
    const refused = await listen(stranger, rename, { name: 'Mallory' }).next();
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'not_signed_in' });
    await stranger.dispose();
  });

  it('who signs out hears nothing more under her name', async () => {
    const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { person { id } } }';
    const answer = await ask(house.url, { query: signIn, variables: { input: adasKeys } });
    const second = answer.headers.getSetCookie()[0]!.split(';')[0]!;
    const client = clientOf(house, { cookie: second });
    const names = listen(client, ada);
    await names.next();
    await ask(house.url, { query: 'mutation { signOut { isSignedOut } }' }, { headers: { cookie: second } });
    await nameAda('Ada');
    await until(() => names.isOver());
    await client.dispose();
  });

  it('what is asked for in vain is said: nobody of this name, and documents that do not fit', async () => {
    const client = clientOf(house);
    const codes = [
      'subscription { personChanged(handle: "nobody") { name } }',
      'subscription { personChanged(handle: "a\\u0000") { name } }',
    ];
    const told = await Promise.all(codes.map(query => outcomeOf(client, query)));
    expect(told.map(codeOf)).toEqual(['not_found', 'text_unfit']);
    await client.dispose();
  });

  it('limits hold for subscriptions, and for whatever else is asked over a socket', async () => {
    const client = clientOf(house);
    const aliases = Array.from({ length: limits.aliases + 1 }, (_, index) => `a${index}: name`).join(' ');
    const deep = `${'trips { person { '.repeat(9)} name ${'} }'.repeat(9)}`;
    const asked: readonly [string, string, Record<string, unknown>?][] = [
      [`subscription { personChanged(handle: "ada") { ${aliases} } }`, 'too_many_aliases'],
      [`subscription { personChanged(handle: "ada") { ${deep} } }`, 'too_deep'],
      [`{ me { ${deep} } }`, 'too_deep'],
      [`{ ${'thisWeek '.repeat(21)} }`, 'too_many_root_fields'],
      [`{ ${'thisWeek '.repeat(1_001)} }`, 'too_many_tokens'],
      [
        '{ trips(first: 50) { nodes { person { trips { visits { company { name } place { name } } } } } } }',
        'too_costly',
      ],
      ['{ thisWeek }', 'variables_too_large', { list: Array(limits.variableValues + 1).fill(1) }],
      ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
      ['{', 'GRAPHQL_PARSE_FAILED'],
      ['query ($a: Week!) { trips(since: $a) { nodes { id } } }', 'BAD_USER_INPUT'],
    ];
    for (const [query, code, variables] of asked) {
      expect([code, codeOf(await outcomeOf(client, query, variables))]).toEqual([code, code]);
    }
    await client.dispose();
  });

  it('one socket has so many subscriptions and no more', async () => {
    const client = clientOf(house);
    const open = Array.from({ length: limits.subscriptions }, () => listen(client, ada));
    for (const each of open) expect((await each.next()).data).toBeTruthy();
    expect(house.plant.board.readerCount).toBe(limits.subscriptions);
    expect(codeOf(await outcomeOf(client, ada))).toBe('too_many_subscriptions');
    await open[0]!.leave();
    await until(() => house.plant.board.readerCount === limits.subscriptions - 1);
    const again = listen(client, ada);
    expect((await again.next()).data).toBeTruthy();
    await again.leave();
    await client.dispose();
  });

  it('nothing is left behind when a client leaves, however she does', async () => {
    for (const leave of ['close', 'terminate'] as const) {
      const sockets = await Promise.all(Array.from({ length: 5 }, () => raw()));
      for (const { socket, heard } of sockets) {
        socket.send('{"type":"connection_init"}');
        await until(() => heard.length === 1);
        for (const id of ['1', '2', '3'])
          socket.send(JSON.stringify({ id, type: 'subscribe', payload: { query: ada } }));
      }
      await until(() => house.plant.board.readerCount === 15);
      await until(() => sockets.every(({ heard }) => heard.length === 4));
      sockets[0]!.socket.send('{"id":"2","type":"complete"}');
      await until(() => house.plant.board.readerCount === 14);
      for (const { socket } of sockets) socket[leave]();
      await until(() => house.plant.board.readerCount === 0);
    }
  });

  it('who leaves while her subscription is being made leaves nothing behind either', async () => {
    for (let index = 0; index < 20; index++) {
      const { socket, heard } = await raw();
      socket.send('{"type":"connection_init"}');
      await until(() => heard.length === 1);
      socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: ada } }));
      await new Promise(resolve => setTimeout(resolve, index % 5));
      socket.terminate();
    }
    await until(() => house.plant.board.readerCount === 0);
  });

  interface Raw {
    readonly socket: WebSocket;
    readonly heard: string[];
    readonly closed: Promise<number>;
  }

  async function raw(at = house): Promise<Raw> {
    const socket = new WebSocket(address(at), 'graphql-transport-ws');
    const heard: string[] = [];
    socket.on('message', data => heard.push(String(data))).on('error', () => {});
    const closed = new Promise<number>(resolve => socket.once('close', code => resolve(code)));
    await new Promise(resolve => socket.once('open', resolve));
    return { socket, heard, closed };
  }

  it.each([
    [
      'a message before the greeting',
      ['{"id":"1","type":"subscribe","payload":{"query":"{thisWeek}"}}'],
      4401,
    ],
    ['two greetings', ['{"type":"connection_init"}', '{"type":"connection_init"}'], 4429],
    ['no JSON', ['hello'], 4400],
    ['a message of no type', ['{"id":"1"}'], 4400],
    ['a message that is null', ['null'], 4400],
    [
      'a query that is none',
      ['{"type":"connection_init"}', '{"id":"1","type":"subscribe","payload":{"query":{}}}'],
      4400,
    ],
    [
      'variables that are none',
      [
        '{"type":"connection_init"}',
        '{"id":"1","type":"subscribe","payload":{"query":"{thisWeek}","variables":[]}}',
      ],
      4400,
    ],
    [
      'the same id twice',
      [
        '{"type":"connection_init"}',
        ...Array<string>(2).fill(`{"id":"1","type":"subscribe","payload":{"query":${JSON.stringify(ada)}}}`),
      ],
      4409,
    ],
    [
      'a message that is too large',
      [`{"type":"ping","payload":{"x":"${'x'.repeat(limits.messageBytes)}"}}`],
      1009,
    ],
  ])('%s ends the socket with its code', async (_what, messages, code) => {
    const { socket, heard, closed } = await raw();
    for (const message of messages) {
      socket.send(message);
      if (message.includes('connection_init')) await until(() => heard.length > 0);
    }
    expect(await closed).toBe(code);
  });

  it('a socket without the protocol is of no use and is closed', async () => {
    const socket = new WebSocket(address(house));
    expect(await new Promise(resolve => socket.on('error', () => {}).once('close', resolve))).toBe(4406);
  });

  it('who opens a socket and says nothing is not waited for', async () => {
    const began = performance.now();
    const { closed } = await raw();
    expect(await closed).toBe(4408);
    expect(performance.now() - began).toBeLessThan(limits.secondsToInitialise * 1_000 + 2_000);
  });

  it('an operation that runs too long is given up', async () => {
    const { operations } = doorOf(house);
    Object.assign(operations.limits, { seconds: 0.3 });
    const blocker = new pg.Client({ connectionString: house.databaseUrl });
    await blocker.connect();
    await blocker.query('begin; lock table person in access exclusive mode');
    const client = clientOf(house);
    const told = await outcomeOf(client, '{ person(handle: "ada") { name } }');
    await blocker.end();
    Object.assign(operations.limits, { seconds: limits.seconds });
    expect(codeOf(told)).toBe('took_too_long');
    await client.dispose();
  });

  it('a house that closes says so to everyone, and is quick about it', async () => {
    const closing = await openTestHouse({ role: 'api', databaseUrl: house.databaseUrl });
    const sockets = await Promise.all(Array.from({ length: 10 }, () => raw(closing)));
    for (const { socket, heard } of sockets) {
      socket.send('{"type":"connection_init"}');
      await until(() => heard.length === 1);
      socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: ada } }));
    }
    await until(() => closing.plant.board.readerCount === 10);
    // One who does not say good-bye in turn.
    sockets[0]!.socket.pause();
    const codes = sockets.slice(1).map(({ closed }) => closed);
    const began = performance.now();
    await closing.close();
    expect(performance.now() - began).toBeLessThan(4_000);
    expect(await Promise.all(codes)).toEqual(Array(9).fill(1001));
    sockets[0]!.socket.terminate();
  });
});

/** What comes first, whether it is told as a result or as the end. */
async function outcomeOf(
  client: Client,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<unknown> {
  const told = client.iterate({ query, variables });
  try {
    return (await told.next()).value;
  } catch (errors) {
    return { errors };
  } finally {
    await told.return!().catch(() => undefined);
  }
}

function codeOf(outcome: unknown): unknown {
  return (outcome as Told).errors?.[0]?.extensions['code'];
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await isSo()); tries++) {
    if (tries > 500) throw new Error('It never came to be so.');
    await new Promise(resolve => setTimeout(resolve, 10));
  }
}
