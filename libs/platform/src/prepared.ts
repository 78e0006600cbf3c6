import type { Pool } from 'pg';
import type { EntityManager } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';

export interface Prepared {
  readonly name: string;
  readonly text: string;
}

/**
 * Asks something that is asked very often: by its name, straight on the pool, so that it is planned once per
 * connection. Within a transaction it is asked there. A row is the list of its values.
 */
export async function askPrepared<Row extends unknown[]>(
  db: EntityManager,
  { name, text }: Prepared,
  values: readonly unknown[],
): Promise<Row[]> {
  const { driver, logger } = db.connection;
  const pool = (driver as PostgresDriver).master as Pool;
  const asker = db.queryRunner ? ((await db.queryRunner.connect()) as Pool) : pool;
  logger.logQuery(text, [...values]);
  const { rows } = await asker.query<Row>({ name, text, values: [...values], rowMode: 'array' });
  return rows;
}
