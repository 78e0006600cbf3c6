import { hasDuty, type Viewer } from '#kernel';
import type { SelectQueryBuilder } from 'typeorm';

/**
 * Narrows a query to the people whom this viewer may see: the `person` column named here is one of them. Whoever is
 * hidden, on her way out or gone is seen by nobody else, and whoever is blocked does not see who blocked her; for both
 * the answer is that of somebody who never was there. Every query that shows people to people goes through here.
 */
export function onlySeen<Row extends object>(
  query: SelectQueryBuilder<Row>,
  personColumn: string,
  viewer: Viewer,
): SelectQueryBuilder<Row> {
  if (viewer.kind === 'walz') return query;
  const me = viewer.kind === 'person' ? viewer.personId : null;
  const isInSight = hasDuty(viewer, 'moderator')
    ? 'seen.gone_at is null'
    : `seen.gone_at is null and (seen.id = :me or (
         seen.hidden_at is null and seen.banned_at is null and seen.leaves_at is null
         and not exists (select from block where block.person_id = seen.id and block.blocked_id = :me)))`;
  return query.andWhere(`exists (select from person seen where seen.id = ${personColumn} and ${isInSight})`, {
    me,
  });
}
