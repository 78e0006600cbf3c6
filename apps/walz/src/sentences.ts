import { ConfigurationTrouble, DatabaseTrouble } from '#platform';

/** What keeps Walz from starting, in one sentence that says what is wrong and what to do. */
export class StartTrouble extends Error {
  override readonly name = 'StartTrouble';
}

type SystemError = NodeJS.ErrnoException & { port?: number; address?: string; hostname?: string };

/** What the system, or PostgreSQL, says by a code. */
const byCode: Readonly<Record<string, (error: SystemError) => string>> = {
  EADDRINUSE: ({ port }) =>
    `Port ${port} is taken by another program: end that one, or choose another port, such as PORT=${(port ?? 3000) + 1}.`,
  EACCES: ({ port }) =>
    `Port ${port} may not be used by this account: choose one above 1023, such as PORT=3000.`,
  EADDRNOTAVAIL: ({ address }) =>
    `This machine has no address ${address}: set HOST to one that it has, or to 0.0.0.0 for all.`,
  ENOTFOUND: ({ hostname }) =>
    `HOST=${hostname} is not known here: use localhost, an address, or 0.0.0.0 for all.`,
  EAI_AGAIN: ({ hostname }) =>
    `HOST=${hostname} is not known here: use localhost, an address, or 0.0.0.0 for all.`,
  '53300': () =>
    'The database server has no connection left for this process: raise max_connections there, or lower WALZ_DB_POOL and WALZ_JOBS.',
  '53100': () =>
    'The disk of the database is full: free some space there and start again; nothing confirmed is lost.',
};

/** Whether the person at the terminal can do something about it. */
export function isExplained(error: unknown): boolean {
  return explained(error) !== undefined;
}

/** What went wrong, in sentences for the person at the terminal; only a bug shows its stack. */
export function sentencesOf(error: unknown): readonly string[] {
  return explained(error) ?? [error instanceof Error ? (error.stack ?? String(error)) : String(error)];
}

function explained(error: unknown): readonly string[] | undefined {
  if (error instanceof ConfigurationTrouble)
    return [error.message, ...error.problems.map(problem => `  ${problem}`)];
  if (error instanceof DatabaseTrouble) return [error.sentence];
  if (error instanceof StartTrouble) return [error.message];
  const { code = '', ...facts } = (error ?? {}) as SystemError;
  const isOurs = code !== 'EACCES' || facts.port !== undefined;
  return isOurs && byCode[code] ? [byCode[code](error as SystemError)] : undefined;
}
