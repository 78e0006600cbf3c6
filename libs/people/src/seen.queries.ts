import { hasDuty, type Viewer } from '#kernel';
import type { SelectQueryBuilder } from 'typeorm';
import { circlesAround } from './people.policy.js';
import { usualCircle, type Part } from './privacy.js';

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

/** The same for a list that shows many: there she meets nobody whom she has blocked or muted herself. */
export function onlySeenInLists<Row extends object>(
  query: SelectQueryBuilder<Row>,
  personColumn: string,
  viewer: Viewer,
): SelectQueryBuilder<Row> {
  onlySeen(query, personColumn, viewer);
  if (viewer.kind !== 'person') return query;
  return query.andWhere(
    `not exists (select from block where block.person_id = :me and block.blocked_id = ${personColumn})
     and not exists (select from mute where mute.person_id = :me and mute.muted_id = ${personColumn})`,
    { me: viewer.personId },
  );
}

/** Narrows a query to the people who show this part of themselves to this viewer: `maySeePart`, said to PostgreSQL. */
export function onlyShown<Row extends object>(
  query: SelectQueryBuilder<Row>,
  personColumn: string,
  part: Part,
  viewer: Viewer,
): SelectQueryBuilder<Row> {
  if (viewer.kind === 'walz' || hasDuty(viewer, 'moderator')) return query;
  return query.andWhere(
    `(${personColumn} = :me or coalesce(
       (select shown.audience from person_audience shown
        where shown.person_id = ${personColumn} and shown.part = :part), :usual) = any(:circles))`,
    {
      me: viewer.kind === 'person' ? viewer.personId : null,
      part,
      usual: usualCircle(part),
      circles: circlesAround(viewer),
    },
  );
}
