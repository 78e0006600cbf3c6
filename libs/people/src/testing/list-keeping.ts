import type { Viewer } from '#kernel';
import { PlaceEntity, SkillAliasEntity, SkillEntity } from '#ledger';
import { inTransaction, openDatabase, type Act, type DataSource } from '#platform';
import { freshDatabase } from '../../../platform/src/testing/fresh-database.js';
import { AccessTokenEntity } from '../access-token.entity.js';
import { LoginEntity } from '../login.entity.js';
import { PersonEntity } from '../person.entity.js';
import { PersonSkillEntity } from '../person-skill.entity.js';
import { SessionEntity } from '../session.entity.js';
import { SkillSuggestionEntity } from '../skill-suggestion.entity.js';

export interface ListKeeping {
  readonly database: DataSource;
  readonly url: string;
  /** As an admin. */
  keep<T>(work: (act: Act) => Promise<T>): Promise<T>;
  as<T>(personId: string, work: (act: Act) => Promise<T>): Promise<T>;
  aPerson(handle: string, duty?: 'admin' | 'moderator'): Promise<string>;
  aSkill(slug: string, rest?: Partial<SkillEntity>): Promise<SkillEntity>;
  sql<Row = Record<string, unknown>>(text: string, values?: unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

/** A list of skills with an admin who keeps it, on a database of its own. */
export async function keepAList(): Promise<ListKeeping> {
  const fresh = await freshDatabase();
  const entities = [
    AccessTokenEntity,
    LoginEntity,
    PersonEntity,
    PersonSkillEntity,
    PlaceEntity,
    SessionEntity,
    SkillAliasEntity,
    SkillEntity,
    SkillSuggestionEntity,
  ];
  const database = await openDatabase({ url: fresh.url, entities, poolSize: 10 });
  const now = Temporal.Instant.from('2027-04-05T06:07:08Z');
  const as = <T>(personId: string, work: (act: Act) => Promise<T>): Promise<T> => {
    const viewer: Viewer = { kind: 'person', personId };
    return inTransaction(database, { viewer, now }, work);
  };
  const aPerson = async (handle: string, duty?: 'admin' | 'moderator'): Promise<string> =>
    (await database.manager.save(PersonEntity, { handle, name: handle, joinedAt: now, duty: duty ?? null }))
      .id;
  const admin = await aPerson('keeper', 'admin');
  return {
    database,
    url: fresh.url,
    keep: work => as(admin, work),
    as,
    aPerson,
    aSkill: (slug, rest = {}) =>
      database.manager.save(
        database.manager.create(SkillEntity, { slug, name: slug, kind: 'craft', ...rest }),
      ),
    sql: (text, values = []) => database.query(text, values),
    close: async () => {
      await database.destroy();
      await fresh.drop();
    },
  };
}
