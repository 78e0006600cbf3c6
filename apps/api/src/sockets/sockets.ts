import { askedFrom, isFromElsewhere } from '#platform';
import { handleProtocols } from 'graphql-ws';
import { randomUUID } from 'node:crypto';
import { STATUS_CODES, type IncomingHttpHeaders, type IncomingMessage, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import type { DoorHouse } from '../door-house.js';
import type { Operations } from '../operations/operations.js';
import { Conversation } from './conversation.js';

const goingAway = 1001;
const brokenInside = 4500;
/** Whoever does not answer for so long is gone, whatever the network says. */
const pulseMs = 20_000;
/** How long a client has to say good-bye when the house closes. */
const farewellMs = 1_000;
/** Bytes that wait for a client to read them. */
const mostUnread = 1_000_000;

export interface SocketDoor {
  readonly path: string;
  readonly publicUrl: URL;
  /** Whether the proxy before the house is believed. */
  readonly trustsProxy: boolean;
}

/** The sockets of one process: who may open one, that they stay alive, and that they end. */
export class Sockets {
  private readonly conversation: Conversation;
  private readonly server: WebSocketServer;
  private readonly mostInHand: number;
  private readonly quiet = new WeakSet<WebSocket>();
  /** How many are open from an address. */
  private readonly openFrom = new Map<string, number>();
  private pulse: NodeJS.Timeout | undefined;
  private isClosed = false;

  constructor(
    private readonly operations: Operations,
    private readonly house: DoorHouse,
    private readonly door: SocketDoor,
  ) {
    this.conversation = new Conversation(operations, house);
    this.mostInHand = 2 * operations.limits.subscriptions;
    const maxPayload = operations.limits.messageBytes;
    this.server = new WebSocketServer({ noServer: true, maxPayload, handleProtocols });
  }

  open(http: Server): void {
    // Every other wish to upgrade is answered as if it had not been made.
    Object.assign(http, { shouldUpgradeCallback: (request: IncomingMessage) => this.isHere(request) });
    http.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) =>
      this.meet(request, socket, head),
    );
    this.pulse = setInterval(() => this.feelPulse(), pulseMs).unref();
  }

  /** Says good-bye to everyone, and waits for nobody for long. */
  async close(): Promise<void> {
    this.isClosed = true;
    clearInterval(this.pulse);
    const clients = [...this.server.clients];
    const gone = clients.map(client => new Promise(resolve => client.once('close', resolve)));
    for (const client of clients) client.close(goingAway, 'Going away');
    const impatience = setTimeout(() => clients.forEach(client => client.terminate()), farewellMs);
    await Promise.all(gone);
    clearTimeout(impatience);
  }

  private meet(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    // Until somebody listens to it, an error of a socket ends the process.
    socket.on('error', () => socket.destroy());
    if (this.isClosed) return turnAway(socket, 503);
    const { headers } = request;
    if (isFromElsewhere(headers, headers.host, this.door.publicUrl)) return turnAway(socket, 403);
    const address = this.addressOf(headers, request.socket.remoteAddress);
    if ((this.openFrom.get(address) ?? 0) >= this.operations.limits.sockets) return turnAway(socket, 429);
    this.server.handleUpgrade(request, socket, head, client => {
      this.count(client, address);
      this.welcome(client, request, address);
    });
  }

  private count(client: WebSocket, address: string): void {
    this.openFrom.set(address, (this.openFrom.get(address) ?? 0) + 1);
    client.once('close', () => {
      const others = (this.openFrom.get(address) ?? 1) - 1;
      if (others > 0) this.openFrom.set(address, others);
      else this.openFrom.delete(address);
    });
  }

  private isHere({ url, headers }: IncomingMessage): boolean {
    return headers.upgrade?.toLowerCase() === 'websocket' && url?.split('?', 1)[0] === this.door.path;
  }

  private welcome(client: WebSocket, { headers }: IncomingMessage, ip: string): void {
    const requestId = randomUUID();
    const { log } = this.house;
    const left = this.conversation.server.opened(
      {
        protocol: client.protocol,
        close: (code, reason) => client.close(code, reason),
        send: text => say(client, text),
        onMessage: hear => {
          let inHand = 0;
          client.on('message', data => {
            // Whoever does not read her answers, or leaves operations before they are done to ask for more, is not
            // listened to: else they would pile up here.
            if (client.bufferedAmount > mostUnread || inHand > this.mostInHand) return client.terminate();
            inHand++;
            hear((data as Buffer).toString())
              .catch((error: unknown) => {
                log.error({ id: requestId, err: error }, 'a message could not be answered');
                client.close(brokenInside, 'Something went wrong on our side');
              })
              .finally(() => inHand--);
          });
        },
      },
      { headers, requestId, ip },
    );
    client.on('pong', () => this.quiet.delete(client));
    client.on('error', error => log.debug({ id: requestId, reason: error.message }, 'a socket failed'));
    client.once('close', (code, reason) => {
      left(code, String(reason)).catch((error: unknown) => {
        log.error({ id: requestId, err: error }, 'a subscription did not end well');
      });
    });
  }

  private addressOf(headers: IncomingHttpHeaders, remote = ''): string {
    return askedFrom(remote, [headers['x-forwarded-for']].flat().join(','), this.door.trustsProxy);
  }

  private feelPulse(): void {
    for (const client of this.server.clients) {
      if (this.quiet.has(client)) {
        client.terminate();
      } else {
        this.quiet.add(client);
        client.ping();
      }
    }
  }
}

/** Ready when the network has taken it, so that nothing piles up for a client that reads slowly. */
function say(client: WebSocket, text: string): Promise<void> {
  return new Promise(resolve => {
    // A client that has left hears nothing; its leaving is noticed elsewhere.
    if (client.readyState === client.OPEN) client.send(text, () => resolve());
    else resolve();
  });
}

function turnAway(socket: Duplex, status: number): void {
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
}
