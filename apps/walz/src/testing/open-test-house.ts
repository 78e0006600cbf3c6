import { openLog, readEnv, type Clock, type Log } from '#platform';
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
  readonly prepare?: (databaseUrl: string) => Promise<void>;
  readonly databaseUrl?: string;
  readonly log?: Log;
}

export const springMorning = '2027-04-05T08:00:00Z';

/** A whole house of its own on real parts: a database cloned for it, a port of its own, a clock that stands still. */
export async function openTestHouse({
  role = 'all',
  settings = {},
  prepare,
  databaseUrl,
  log = openLog('silent'),
}: TestWish = {}): Promise<TestHouse> {
  const own = databaseUrl === undefined ? await freshDatabase() : undefined;
  const url = databaseUrl ?? own!.url;
  await prepare?.(url);
  let now = Temporal.Instant.from(springMorning);
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
