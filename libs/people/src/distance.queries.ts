import type { Viewer } from '#kernel';
import type { EntityManager } from '#platform';
import { In, type ObjectLiteral, type SelectQueryBuilder } from 'typeorm';
import { BlockEntity } from './block.entity.js';
import { MuteEntity } from './mute.entity.js';
import { onlySeen } from './seen.queries.js';

type Somebody = Extract<Viewer, { readonly kind: 'person' }>;

/** Where in such a list a page begins: after this one. */
export interface DistancePosition {
  readonly at: Temporal.Instant;
  readonly id: string;
}

export interface DistancePage {
  readonly limit: number;
  readonly after: DistancePosition | null;
}

/**
 * Whom somebody has blocked, the latest first. It is her own list, so it shows them as long as they are there: if one
 * vanished from it, she would be told that he has blocked her too, and could not take hers back.
 */
export function blocksOf(
  db: EntityManager,
  { personId }: Somebody,
  page: DistancePage,
): Promise<BlockEntity[]> {
  const query = db.createQueryBuilder(BlockEntity, 'mine');
  return latestFirst(query, 'blocked_id', personId, page).getMany();
}

/** Whom somebody has muted and may still see, the latest first: whoever is not in it has no page for her either. */
export function mutesOf(db: EntityManager, viewer: Somebody, page: DistancePage): Promise<MuteEntity[]> {
  const query = db.createQueryBuilder(MuteEntity, 'mine');
  latestFirst(query, 'muted_id', viewer.personId, page);
  return onlySeen(query, 'mine.muted_id', viewer).getMany();
}

function latestFirst<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  other: string,
  personId: string,
  { limit, after }: DistancePage,
): SelectQueryBuilder<Row> {
  query
    .where('mine.person_id = :personId', { personId })
    .andWhere(`exists (select from person where id = mine.${other} and gone_at is null)`)
    .orderBy({ 'mine.at': 'DESC', [`mine.${other}`]: 'ASC' })
    .limit(limit);
  if (after) {
    query.andWhere(`(mine.at < :at or (mine.at = :at and mine.${other} > :other))`, {
      at: after.at.toString(),
      other: after.id,
    });
  }
  return query;
}

/** Of these people those whom she has blocked. */
export function blockedAmong(
  db: EntityManager,
  personId: string,
  others: readonly string[],
): Promise<BlockEntity[]> {
  return db.findBy(BlockEntity, { personId, blockedId: In(others) });
}

/** Of these people those whom she has muted. */
export function mutedAmong(
  db: EntityManager,
  personId: string,
  others: readonly string[],
): Promise<MuteEntity[]> {
  return db.findBy(MuteEntity, { personId, mutedId: In(others) });
}
