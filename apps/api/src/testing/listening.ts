import { createClient, type Client } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { TestHouse } from '../../../walz/src/testing/open-test-house.js';

export interface Told {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { extensions: Record<string, unknown> }[];
}

export const adasKeys = { email: 'ada@example.org', password: 'analytical engine' };
export const signUp = 'mutation ($input: SignUpInput!) { signUp(input: $input) { person { id } } }';
export const rename = 'mutation ($name: String!) { changeProfile(input: { name: $name }) { person { id } } }';
/** Hears of Ada. */
export const ada = 'subscription { personChanged(handle: "ada") { name } }';

const address = ({ url }: TestHouse): string => `${url.replace('http', 'ws')}/graphql`;

/** With these headers at the upgrade, and this said at the greeting. */
export function clientOf(
  at: TestHouse,
  headers: Record<string, string> = {},
  connectionParams: Record<string, string> = {},
): Client {
  const webSocketImpl = class extends WebSocket {
    constructor(url: string, protocols: string[]) {
      super(url, protocols, { headers });
    }
  };
  return createClient({ url: address(at), webSocketImpl, connectionParams, retryAttempts: 0, lazy: true });
}

/** Reads what a subscription tells. */
export function listen(client: Client, query: string, variables: Record<string, unknown> = {}) {
  const told = client.iterate({ query, variables });
  return {
    next: async (): Promise<Told> => (await told.next()).value as Told,
    isOver: async () => (await told.next()).done === true,
    leave: () => told.return!(),
  };
}

export interface Raw {
  readonly socket: WebSocket;
  readonly heard: readonly string[];
  readonly closed: Promise<number>;
}

/** A socket without a client around it, to say what no client says. */
export async function raw(at: TestHouse, protocol: string[] = ['graphql-transport-ws']): Promise<Raw> {
  const socket = new WebSocket(address(at), protocol);
  const heard: string[] = [];
  socket.on('message', data => heard.push((data as Buffer).toString())).on('error', () => {});
  const closed = new Promise<number>(resolve => socket.once('close', code => resolve(code)));
  await new Promise(resolve => socket.once('open', resolve));
  return { socket, heard, closed };
}

/** What comes first, whether it is told as a result or as the end. */
export async function outcomeOf(
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

export function codeOf(outcome: unknown): unknown {
  return (outcome as Told).errors?.[0]?.extensions['code'];
}

export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await isSo()); tries++) {
    if (tries > 500) throw new Error('It never came to be so.');
    await new Promise(resolve => setTimeout(resolve, 10));
  }
}
