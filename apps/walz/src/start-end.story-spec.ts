import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { preparedHouse } from './testing/prepared-house.js';
import {
  freePort,
  goneBy,
  newDataFolder,
  runHouse,
  tearDownHouses,
  type Ended,
  type RunningHouse,
} from './testing/run-house.js';

afterEach(tearDownHouses);

/** What is not in order takes fifteen seconds and more. */
const quickMs = 8_000;

/** Waits for the end, and sees that nothing is left of it and that nothing was said of it. */
async function endOf(house: RunningHouse): Promise<Ended> {
  const ended = await house.ended;
  await goneBy(house.processes);
  expect(ended.complained).toBe('');
  expect(ended.said).not.toMatch(/\n\s+at |Error:|"level":"(warn|error|fatal)"/);
  return ended;
}

/** A visitor who has begun to ask and goes on when she is told to. */
async function slowVisitor(url: string): Promise<{ goOn(): Promise<string>; socket: Socket }> {
  const { hostname, port } = new URL(url);
  const body = JSON.stringify({ query: '{ __typename }' });
  const socket = connect({ host: hostname, port: Number(port) });
  let answer = '';
  socket.on('data', (chunk: Buffer) => (answer += chunk)).on('error', () => undefined);
  const over = new Promise<void>(resolve => socket.once('close', () => resolve()));
  await new Promise<void>(resolve => socket.once('connect', () => resolve()));
  socket.write(
    `POST /graphql HTTP/1.1\r\nHost: ${hostname}\r\nContent-Type: application/json\r\n` +
      `Content-Length: ${body.length}\r\n\r\n${body.slice(0, 5)}`,
  );
  await sleep(200);
  return {
    socket,
    goOn: async () => {
      socket.write(body.slice(5));
      await over;
      return answer;
    },
  };
}

/** Ctrl-C while a visitor is in the middle of her question: she gets her answer, and then it is over. */
async function interruptMeanwhile(house: RunningHouse): Promise<void> {
  const visitor = await slowVisitor(await house.isOpen());
  // Twice, as it arrives where npm and the terminal both tell us.
  house.interrupt();
  await sleep(100);
  house.interrupt();
  const asked = performance.now();
  expect(await visitor.goOn()).toMatch(/^HTTP\/1\.1 200 .*\{"data":\{"__typename":"Query"\}\}/s);
  await endOf(house);
  expect(performance.now() - asked).toBeLessThan(quickMs);
}

describe('a house that is open', () => {
  it('ends on Ctrl-C, finishes the request that is under way, and leaves nothing running', async () => {
    const house = runHouse(await preparedHouse());
    await interruptMeanwhile(house);
    expect(await house.ended).toMatchObject({ code: 0, signal: null });
  });

  it('ends on SIGTERM and on SIGHUP in the same way', async () => {
    for (const signal of ['SIGTERM', 'SIGHUP'] as const) {
      const house = runHouse(await preparedHouse());
      await house.isOpen();
      house.interrupt(signal);
      expect(await endOf(house)).toMatchObject({ code: 0, signal: null });
    }
  });

  it('waits for a visitor who never finishes, says so, and ends at once on a second Ctrl-C', async () => {
    const house = runHouse(await preparedHouse());
    const visitor = await slowVisitor(await house.isOpen());
    house.interrupt();
    await house.hears('Finishing what is under way; Ctrl-C ends it at once.');
    const asked = performance.now();
    house.interrupt();
    expect(await endOf(house)).toMatchObject({ code: 130, signal: null });
    expect(performance.now() - asked).toBeLessThan(quickMs);
    visitor.socket.destroy();
  });

  it('ends in the same order when npm started it', async () => {
    const { data } = await preparedHouse();
    // How npm itself ends is for npm to say.
    await interruptMeanwhile(runHouse({ data, command: ['npm', 'start', '--silent'] }));
  });

  it('goes on when nobody reads any more what it says', async () => {
    const { data } = await preparedHouse();
    const port = String(await freePort());
    const command = [
      'sh',
      '-c',
      `"$0" dist/apps/walz/src/main.js all | head -n 1`,
      process.execPath,
    ] as const;
    const house = runHouse({ data, command, settings: { PORT: port } });
    const ready = () => fetch(`http://localhost:${port}/health/ready`).catch(() => undefined);
    await house.until(async () => (await ready())?.ok);
    expect((await ready())?.status).toBe(200);
    house.interrupt('SIGTERM');
    await endOf(house);
  });
});

describe('a house that is still being opened', () => {
  it('ends on Ctrl-C as quickly and quietly, whatever it was doing, and the next start goes on from there', async () => {
    const doing = [
      'Creating the database (only this once)',
      'Creating the database: its first tables',
      'Starting PostgreSQL',
      'Preparing the tables',
      'Loading places',
    ];
    const data = newDataFolder();
    for (const said of doing) await interruptAfter(said, data);
    await interruptAfter('Opening the doors', (await preparedHouse()).data);
  });

  async function interruptAfter(said: string, data: string): Promise<void> {
    const house = runHouse({ data });
    await house.hears(said);
    const asked = performance.now();
    house.interrupt();
    expect(await endOf(house)).toMatchObject({ code: 0, signal: null });
    expect([said, performance.now() - asked < quickMs]).toEqual([said, true]);
  }
});
