import { tellSeason } from '#ledger';
import { openLog, readEnv, weekAt, type Clock, type Log } from '#platform';
import pg from 'pg';
import { freshDatabase } from '../../../../libs/platform/src/testing/fresh-database.js';
import type { Role } from '../house.module.js';
import { openHouse, type OpenHouse } from '../open-house.js';

export interface TestHouse extends OpenHouse {
  readonly databaseUrl: string;
  /** The clock of the house; it stands still until a test moves it. */
  moveClock(to: string): void;
  /** Asks the API as a program does, with the cookies that its answers set. */
  client(): Client;
}

export interface Client {
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
  if (tellsSeason) await tell(url, now);
  const clock: Clock = () => now;
  const house = await openHouse({
    role,
    env: readEnv({ PORT: '0', WALZ_DB_POOL: '4', WALZ_LOG: 'silent', NODE_ENV: 'test', ...settings }),
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
    client: () => clientOf(house.url),
    close: async () => {
      await house.close();
      await own?.drop();
    },
  };
}

async function tell(databaseUrl: string, now: Temporal.Instant): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await tellSeason(client, now, weekAt(now));
  await client.end();
}

function clientOf(url: string): Client {
  const cookies = new Map<string, string>();
  return {
    ask: async <Data>(query: string, variables: Record<string, unknown> = {}): Promise<Reply<Data>> => {
      const answer = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        },
        body: JSON.stringify({ query, variables }),
      });
      for (const cookie of answer.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
        cookies.set(name, value);
      }
      return { ...((await answer.json()) as Omit<Reply<Data>, 'status'>), status: answer.status };
    },
  };
}
