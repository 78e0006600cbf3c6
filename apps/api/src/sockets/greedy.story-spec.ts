import { WebSocket } from 'ws';
import { limits } from '../limits/limits.js';
import { openTestHouse, type TestHouse } from '../../../walz/src/testing/open-test-house.js';

const isOpen = (socket: WebSocket) => new Promise(resolve => socket.once('open', resolve));
const isClosed = (socket: WebSocket) => new Promise(resolve => socket.once('close', resolve));
const signIn = `mutation { signIn(input: { email: "nobody@example.org", password: "wrong as can be" }) { person { id } } }`;

describe('whoever takes more over a socket than she reads', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse({ role: 'api' });
  });
  afterAll(() => house.close());

  async function enter(): Promise<WebSocket> {
    const socket = new WebSocket(`${house.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    socket.on('error', () => {});
    await isOpen(socket);
    socket.send(JSON.stringify({ type: 'connection_init' }));
    await new Promise(resolve => socket.once('message', resolve));
    return socket;
  }

  it('is shown out when she sends pings and reads no answer', async () => {
    const socket = await enter();
    const closed = isClosed(socket);
    socket.pause();
    const ping = JSON.stringify({ type: 'ping', payload: { a: 'x'.repeat(200_000) } });
    for (let sent = 0; sent < 150 && socket.readyState === WebSocket.OPEN; sent++) {
      await new Promise(resolve => socket.send(ping, resolve));
    }
    socket.resume();
    await closed;
  });

  it('is shown out when she leaves operations before they are done to ask for more', async () => {
    const socket = await enter();
    const closed = isClosed(socket);
    for (let id = 0; id < 300; id++) {
      socket.send(JSON.stringify({ id: String(id), type: 'subscribe', payload: { query: signIn } }));
      socket.send(JSON.stringify({ id: String(id), type: 'complete' }));
    }
    await closed;
    expect((await house.client().ask('{ thisWeek }')).data).toEqual({ thisWeek: '2027-W14' });
  });

  it('is refused one more socket than an address may have, until one of hers is closed', async () => {
    const address = `${house.url.replace('http', 'ws')}/graphql`;
    const sockets = await Promise.all(Array.from({ length: limits.sockets }, enter));
    const statusOfOneMore = async () =>
      new Promise(resolve => {
        const more = new WebSocket(address, 'graphql-transport-ws');
        more.on('error', () => {});
        more.once('unexpected-response', (_request, answer) => resolve(answer.statusCode));
        more.once('open', () => {
          more.terminate();
          resolve('open');
        });
      });
    expect(await statusOfOneMore()).toBe(429);
    expect((await house.client().ask('{ thisWeek }')).data).toEqual({ thisWeek: '2027-W14' });
    const [first] = sockets as [WebSocket];
    const closed = isClosed(first);
    first.close();
    await closed;
    expect(await statusOfOneMore()).toBe('open');
    for (const socket of sockets) socket.terminate();
  });
});
