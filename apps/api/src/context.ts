import type { Language, Viewer } from '#kernel';
import { inTransaction, type Act, type DataSource, type EntityManager, type SessionJar } from '#platform';
import { loadersOver, type Loaders } from './loaders.js';

/** What every resolver of one operation sees. */
export interface ApiContext {
  readonly database: DataSource;
  readonly db: EntityManager;
  readonly viewer: Viewer;
  readonly now: Temporal.Instant;
  readonly language: Language;
  readonly jar: SessionJar;
  readonly requestId: string;
  readonly loaders: Loaders;
}

export function contextOf(facts: Omit<ApiContext, 'db' | 'loaders'>): ApiContext {
  const db = facts.database.manager;
  return { ...facts, db, loaders: loadersOver(db) };
}

export function act<T>({ database, viewer, now }: ApiContext, work: (act: Act) => Promise<T>): Promise<T> {
  return inTransaction(database, { viewer, now }, work);
}
