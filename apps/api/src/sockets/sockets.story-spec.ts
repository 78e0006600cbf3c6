import pg from 'pg';
import { openTestHouse, type TestHouse } from '../../../walz/src/testing/open-test-house.js';
import { limits } from '../limits/limits.js';
import { ask } from '../testing/ask.js';
import { doorOf } from '../testing/door-of.js';
import {
  ada,
  adasKeys,
  clientOf,
  codeOf,
  listen,
  outcomeOf,
  raw,
  signUp,
  until,
} from '../testing/listening.js';

describe('sockets', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse({ role: 'api' });
    await ask(house.url, {
      query: signUp,
      variables: { input: { name: 'Ada', handle: 'ada', ...adasKeys } },
    });
  });
  afterEach(() => until(() => house.plant.board.readerCount === 0));
  afterAll(() => house.close());

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
      const sockets = await Promise.all(Array.from({ length: 5 }, () => raw(house)));
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
      const { socket, heard } = await raw(house);
      socket.send('{"type":"connection_init"}');
      await until(() => heard.length === 1);
      socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: ada } }));
      await new Promise(resolve => setTimeout(resolve, index % 5));
      socket.terminate();
    }
    await until(() => house.plant.board.readerCount === 0);
  });

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
    const { socket, heard, closed } = await raw(house);
    for (const message of messages) {
      socket.send(message);
      if (message.includes('connection_init')) await until(() => heard.length > 0);
    }
    expect(await closed).toBe(code);
  });

  it('a socket without the protocol is of no use and is closed', async () => {
    const { closed } = await raw(house, []);
    expect(await closed).toBe(4406);
  });

  it('who opens a socket and says nothing is not waited for', async () => {
    const began = performance.now();
    const { closed } = await raw(house);
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
