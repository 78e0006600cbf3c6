import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';

import pg from 'pg';

export type SmallServer = { readonly port: number; close(): Promise<void> };

/** A TCP server that says what it is told to; PostgreSQL speaks in messages of a letter, a length and a body. */
export async function listen(onSocket: (socket: Socket) => void): Promise<SmallServer> {
  const sockets = new Set<Socket>();
  const server: Server = createServer(socket => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    onSocket(socket);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise(resolve => server.close(resolve));
    },
  };
}

function message(letter: string, ...parts: (string | number[])[]): Buffer {
  const body = Buffer.concat(
    parts.map(part => (typeof part === 'string' ? Buffer.from(`${part}\0`) : Buffer.from(part))),
  );
  const head = Buffer.from([letter.charCodeAt(0), 0, 0, 0, 0]);
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}

const letIn = Buffer.concat([message('R', [0, 0, 0, 0]), message('Z', [0x49])]);

/** A PostgreSQL that refuses every connection with one error. */
export const refusing = (state: string, text: string) =>
  listen(socket => {
    const error = message('E', 'SFATAL', 'VFATAL', `C${state}`, `M${text}`, [0]);
    socket.once('data', () => socket.end(error));
  });

/** A PostgreSQL that answers every question with one value, its version number. */
export const ofVersion = (number: number) =>
  listen(socket => {
    const text = String(number);
    const answer = Buffer.concat([
      message(
        'T',
        [0, 1],
        'server_version_num',
        [0, 0, 0, 0, 0, 0, 0, 0, 0, 25, 255, 255, 255, 255, 255, 255, 0, 0],
      ),
      message('D', [0, 1, 0, 0, 0, text.length], [...Buffer.from(text)]),
      message('C', 'SHOW'),
      message('Z', [0x49]),
    ]);
    socket.once('data', () => {
      socket.write(letIn);
      socket.on('data', said => (said[0] === 0x58 ? socket.end() : socket.write(answer)));
    });
  });

/**
 * A real pooler in transaction mode: all clients share one connection to the server, each has it until its
 * transaction is over, and what the server says to nobody in particular is lost.
 */
export async function poolerTo(url: string): Promise<SmallServer> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  const { stream } = (client as unknown as { connection: { stream: Socket } }).connection;
  stream.removeAllListeners('data');
  let served: Socket | undefined;
  const waiting: { from: Socket; said: Buffer }[] = [];
  const serveNext = () => {
    if (served) return;
    const next = waiting.shift();
    if (!next) return;
    served = next.from;
    stream.write(next.said);
  };
  stream.on('data', (said: Buffer) => {
    served?.write(said);
    if (!said.subarray(-6).equals(Buffer.from([0x5a, 0, 0, 0, 5, 0x49]))) return;
    served = undefined;
    serveNext();
  });
  const pooler = await listen(socket => {
    socket.once('data', () => {
      socket.write(letIn);
      socket.on('data', (said: Buffer) => {
        if (said[0] === 0x58) socket.end();
        else if (served === socket) stream.write(said);
        else waiting.push({ from: socket, said });
        serveNext();
      });
    });
  });
  return {
    port: pooler.port,
    async close() {
      stream.destroy();
      await pooler.close();
    },
  };
}
