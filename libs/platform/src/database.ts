import { DataSource, type EntityManager, type MixedList } from 'typeorm';

export interface DatabaseWish {
  readonly url: string;
  readonly entities: MixedList<Function>;
  readonly migrations?: MixedList<Function>;
  readonly poolSize?: number;
  readonly name?: string;
  /** A statement that takes longer is ended; without it, none is. */
  readonly mostSeconds?: number;
}

/** Reads go through the manager of this source; writes only through `inTransaction`. */
export async function openDatabase({
  url,
  entities,
  migrations = [],
  poolSize = 10,
  name = 'walz',
  mostSeconds,
}: DatabaseWish): Promise<DataSource> {
  const source = new DataSource({
    type: 'postgres',
    url,
    entities,
    migrations,
    migrationsTableName: 'migration',
    installExtensions: false,
    synchronize: false,
    logging: false,
    poolSize,
    extra: {
      application_name: name,
      ...(mostSeconds && { statement_timeout: mostSeconds * 1_000 }),
      connectionTimeoutMillis: 10_000,
      idleTimeoutMillis: 30_000,
    },
  });
  return source.initialize();
}

export type { DataSource, EntityManager };
