import { ConfigurationTrouble, DatabaseTrouble } from '#platform';

/** What went wrong while starting, in sentences for the person at the terminal; only a bug shows its stack. */
export function sentencesOf(error: unknown): readonly string[] {
  if (error instanceof ConfigurationTrouble) return [error.message, ...error.problems.map(problem => `  ${problem}`)];
  if (error instanceof DatabaseTrouble) return [error.sentence];
  const { code, port, address } = error as NodeJS.ErrnoException & { port?: number; address?: string };
  if (code === 'EADDRINUSE') return [`Port ${port} is taken by another program; choose another one, such as PORT=3001.`];
  if (code === 'EACCES' && port !== undefined) {
    return [`Port ${port} may not be used by this account; choose one above 1023, such as PORT=3000.`];
  }
  if (code === 'EADDRNOTAVAIL') return [`This machine has no address ${address}; set HOST to one it has, or to 0.0.0.0.`];
  return [(error as Error).stack ?? String(error)];
}
