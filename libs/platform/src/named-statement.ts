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
  let name = names.get(text);
  if (name === undefined) {
    name = createHash('sha256').update(text).digest('hex').slice(0, 32);
    names.set(text, name);
  }
  const asked = { name, text, values: [...values] };
  // Inside of a transaction it is asked there, to see what was written in it.
  const { rows } = db.queryRunner
    ? await ((await db.queryRunner.connect()) as ClientBase).query<Row>(asked)
    : await ((db.connection.driver as PostgresDriver).master as Pool).query<Row>(asked);
  return rows;
}
