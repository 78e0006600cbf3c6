import { openLog, readEnv, type Clock, type Log } from '#platform';
import pg from 'pg';
import { freshDatabase } from '../../../../libs/platform/src/testing/fresh-database.js';
import type { Role } from '../house.module.js';
import { openHouse, type OpenHouse } from '../open-house.js';
import { tell } from '../tell.js';

export interface TestHouse extends OpenHouse {
  readonly databaseUrl: string;
  /** The clock of the house; it stands still until a test moves it. */
  moveClock(to: string): void;
  /** Asks the API as a program does, from an address of its own, with the cookies that its answers set. */
  client(wish?: ClientWish): Client;
}

export interface ClientWish {
  readonly token?: string;
  readonly address?: string;
  readonly language?: 'en' | 'de';
}

export interface Client {
  /** Where it asks from. */
  readonly address: string;
  /** The cookies it has, as it sends them. */
  cookie(): string;
  /** Fetches a page as a browser does, following no redirect. */
  get(path: string): Promise<Response>;
  /** Posts a form as a browser does. */
  post(path: string, form: Record<string, string>): Promise<Response>;
  ask<Data = Record<string, unknown>>(
    query: string,
    variables?: Record<string, unknown>,
  ): Promise<Reply<Data>>;
}

export interface Reply<Data> {
  readonly data: Data | null;
  readonly errors?: readonly { message: string; path?: unknown[]; extensions: Record<string, unknown> }[];
  readonly status: number;
}

export interface TestWish {
  readonly role?: Role;
  readonly settings?: Record<string, string>;
  /** Whether the demo season is told in it. */
  readonly tellsSeason?: boolean;
  readonly databaseUrl?: string;
  readonly log?: Log;
}

/** When every test house opens: on a Monday, the first of week 14. */
const springMorning = Temporal.Instant.from('2027-04-05T08:00:00Z');

const ofTests = {
  PORT: '0',
  WALZ_DB_POOL: '4',
  WALZ_LOG: 'silent',
  WALZ_TRUST_PROXY: 'on',
  NODE_ENV: 'test',
};

/** A whole house of its own on real parts: a database cloned for it, a port of its own, a clock that stands still. */
export async function openTestHouse({
  role = 'all',
  settings = {},
  tellsSeason = false,
  databaseUrl,
  log = openLog('silent'),
}: TestWish = {}): Promise<TestHouse> {
  const own = databaseUrl === undefined ? await freshDatabase() : undefined;
  const url = databaseUrl ?? own!.url;
  let now = springMorning;
  if (tellsSeason) await tellIn(url, now);
  const clock: Clock = () => now;
  const house = await openHouse({
    role,
    env: readEnv({ ...ofTests, ...settings }),
    databaseUrl: url,
    log,
    clock,
  });
  return {
    ...house,
    databaseUrl: url,
    moveClock: to => {
      now = Temporal.Instant.from(to);
    },
    client: (wish = {}) => clientOf(house.url, wish),
    close: async () => {
      await house.close();
      await own?.drop();
    },
  };
}

async function tellIn(databaseUrl: string, now: Temporal.Instant): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await tell(client, now);
  await client.end();
}

let clients = 0;

/** Tries are counted by address, so each client has its own, as if behind a proxy. */
function clientOf(url: string, { token, language = 'en', address = nextAddress() }: ClientWish): Client {
  const cookies = new Map<string, string>();
  const cookie = () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const send = async (path: string, init: RequestInit & { headers?: Record<string, string> } = {}) => {
    const answer = await fetch(`${url}${path}`, {
      redirect: 'manual',
      ...init,
      headers: {
        cookie: cookie(),
        'accept-language': language,
        'x-forwarded-for': address,
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...init.headers,
      },
    });
    for (const kept of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(kept) ?? [];
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    return answer;
  };
  return {
    address,
    cookie,
    get: path => send(path),
    post: (path, form) => send(path, { method: 'POST', body: new URLSearchParams(form) as never }),
    ask: async <Data>(query: string, variables: Record<string, unknown> = {}): Promise<Reply<Data>> => {
      const answer = await send('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return { ...((await answer.json()) as Omit<Reply<Data>, 'status'>), status: answer.status };
    },
  };
}

function nextAddress(): string {
  clients++;
  return `10.${(clients >> 16) & 255}.${(clients >> 8) & 255}.${clients & 255}`;
}
