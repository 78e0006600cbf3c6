import type { Clock, DataSource, Env, Log } from '#platform';

/** What a command finds in the house: its settings and its database, and nothing that is open to visitors. */
export interface CommandHouse {
  readonly env: Env;
  readonly database: DataSource;
  readonly databaseUrl: string;
  readonly log: Log;
  readonly clock: Clock;
  print(line: string): void;
}

/** One thing an admin can do by `npm run walz -- <name>`. */
export interface Command {
  readonly name: string;
  /** What stands behind the name: `<address>`, `[id]`. */
  readonly usage: string;
  readonly says: string;
  /** Answers the exit code. */
  run(house: CommandHouse, args: readonly string[]): Promise<number>;
}
