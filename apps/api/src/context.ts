import { Refusal, type Language, type Viewer } from '#kernel';
import { inTransaction, type Act, type DataSource, type EntityManager, type SessionJar } from '#platform';
import { loadersOver, type Loaders } from './loaders.js';

export interface ContextFacts {
  readonly database: DataSource;
  readonly viewer: Viewer;
  readonly now: Temporal.Instant;
  readonly language: Language;
  readonly jar: SessionJar;
  readonly requestId: string;
  readonly address: string;
  readonly device: string;
  /** Ends when whoever asked has left. */
  readonly signal?: AbortSignal;
}

/** What every resolver of one operation sees. */
export interface ApiContext extends ContextFacts {
  readonly db: EntityManager;
  readonly loaders: Loaders;
}

/** Loaders are made when a field first asks for one: many an operation asks for none. */
class LivingContext {
  readonly db: EntityManager;
  declare readonly viewer: Viewer;
  private made: Loaders | undefined;

  constructor(facts: ContextFacts) {
    Object.assign(this, facts);
    this.db = facts.database.manager;
    this.viewer = facts.viewer;
  }

  get loaders(): Loaders {
    return (this.made ??= loadersOver(this.db, this.viewer));
  }
}

export function contextOf(facts: ContextFacts): ApiContext {
  return new LivingContext(facts) as LivingContext & ContextFacts;
}

export function act<T>({ database, viewer, now }: ApiContext, work: (act: Act) => Promise<T>): Promise<T> {
  return inTransaction(database, { viewer, now }, work);
}

/** The id of the person who asks, where the audience let in nobody else. */
export function whoAsks({ viewer }: Pick<ApiContext, 'viewer'>): string {
  if (viewer.kind !== 'person') throw new Refusal('not_signed_in');
  return viewer.personId;
}
