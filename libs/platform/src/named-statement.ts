import { createHash } from 'node:crypto';
import type { ClientBase, Pool } from 'pg';
import type { EntityManager } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';

const names = new Map<string, string>();

/**
 * Asks by a named statement, which each connection plans once; for what is asked often and is costly to plan. A text
 * must be one of few, so values go in as values.
 */
export async function askNamed<Row extends object>(
  db: EntityManager,
  text: string,
  values: readonly unknown[],
): Promise<Row[]> {
  const { rows } = await (await connectionOf(db)).query<Row>(named(db, text, values));
  return rows;
}

/** The same; each row is the list of its values, which is read faster where there are many. */
export async function askNamedForLists<Row extends unknown[]>(
  db: EntityManager,
  text: string,
  values: readonly unknown[],
): Promise<Row[]> {
  const asked = { ...named(db, text, values), rowMode: 'array' as const };
  const { rows } = await (await connectionOf(db)).query<Row>(asked);
  return rows;
}

/** Inside of a transaction it is asked there, to see what was written in it. */
async function connectionOf(db: EntityManager): Promise<ClientBase | Pool> {
  if (db.queryRunner) return (await db.queryRunner.connect()) as ClientBase;
  return (db.connection.driver as PostgresDriver).master as Pool;
}

function named(db: EntityManager, text: string, values: readonly unknown[]) {
  let name = names.get(text);
  if (name === undefined) {
    name = createHash('sha256').update(text).digest('hex').slice(0, 32);
    names.set(text, name);
  }
  db.connection.logger.logQuery(text, [...values]);
  return { name, text, values: [...values] };
}
