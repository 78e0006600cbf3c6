import { Refusal, type Viewer } from '#kernel';
import { DataSource, EntityManager, QueryFailedError } from 'typeorm';

declare const minted: unique symbol;

/** A manager inside a transaction. Only `inTransaction` can mint one, so no act can run outside of one. */
export type Tx = EntityManager & { readonly [minted]: true };

/** One write, by one viewer, at one moment, in one transaction. */
export interface Act {
  readonly tx: Tx;
  readonly viewer: Viewer;
  readonly now: Temporal.Instant;
}

export type Occasion = Omit<Act, 'tx'>;

const serializationFailure = '40001';
const deadlockDetected = '40P01';
const integrityViolations = '23';
const mostTries = 8;

/** Runs the whole act again when PostgreSQL could not order it beside its neighbours; an act must bear that. */
export async function inTransaction<T>(
  database: DataSource,
  occasion: Occasion,
  act: (act: Act) => Promise<T>,
): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await database.transaction(manager => act({ ...occasion, tx: manager as Tx }));
    } catch (error) {
      if (tries < mostTries && isWorthAnotherTry(error)) {
        await pause(tries);
        continue;
      }
      throw refusalOfConstraint(error) ?? error;
    }
  }
}

function sqlState(error: unknown): string | undefined {
  if (!(error instanceof QueryFailedError)) return undefined;
  return (error.driverError as { code?: string }).code;
}

function isWorthAnotherTry(error: unknown): boolean {
  const state = sqlState(error);
  return state === serializationFailure || state === deadlockDetected;
}

/** A violated constraint arrives as the refusal of the same name. */
function refusalOfConstraint(error: unknown): Refusal | undefined {
  if (!sqlState(error)?.startsWith(integrityViolations)) return undefined;
  const { constraint } = (error as QueryFailedError).driverError as { constraint?: string };
  return constraint === undefined ? undefined : new Refusal(constraint, {}, undefined, { cause: error });
}

/** Waits a little longer each time, and not in step with the neighbour that was in the way. */
async function pause(tries: number): Promise<void> {
  await new Promise(resolve => setTimeout(resolve, Math.random() * 2 ** tries));
}
