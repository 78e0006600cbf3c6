import { hasDuty, type Viewer } from '#kernel';
import type { EntityManager } from '#platform';

/** What happened, as the chronicle keeps it. */
export interface AuditEntry {
  /** Counted by the database, beyond what a number of JavaScript need hold. */
  readonly id: string;
  readonly at: Temporal.Instant;
  readonly what: string;
  readonly actorId: string | null;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly facts: Readonly<Record<string, string | number | boolean | null>>;
}

export interface AuditSearch {
  /** Who did it, or to whom it was done. */
  readonly personId: string | null;
  readonly what: string | null;
  readonly since: Temporal.Instant | null;
  readonly before: Temporal.Instant | null;
  readonly limit: number;
  readonly after: string | null;
}

/** What a moderator reads of the log; an admin reads all of it. */
export const ofModeration = [
  'measure_lifted',
  'person_banned',
  'person_hidden',
  'person_suspended',
  'person_warned',
  'report_decided',
  'reported',
  'warning_confirmed',
] as const;

/** Whom she keeps away from is told to nobody, and reads as such nowhere but in her own archive. */
export const untold: readonly string[] = [
  'person_blocked',
  'person_unblocked',
  'person_muted',
  'person_unmuted',
];

/**
 * The newest first. Who reported somebody is kept from her here too, and that anybody did: also when whoever did it is
 * gone and her report with her.
 */
export async function auditLog(
  db: EntityManager,
  { personId, what, since, before, limit, after }: AuditSearch,
  viewer: Viewer,
): Promise<AuditEntry[]> {
  const rows = await db.query<Row[]>(
    `select id, at, what, actor_id, subject_kind, subject_id, facts from chronicle c
     where ($1::bigint is null or id < $1)
       and ($2::text is null or what = $2)
       and ($3::timestamptz is null or at >= $3) and ($4::timestamptz is null or at < $4)
       and ($5::uuid is null or actor_id = $5 or (subject_kind = 'person' and subject_id = $5::text)
         or (subject_kind = 'report' and subject_id in (select id::text from report where about_person_id = $5)))
       and ($6::text[] is null or what = any($6))
       and what <> all($9)
       and not (subject_kind = 'report' and (coalesce(facts ->> 'about' = $7::text, false)
         or subject_id in (select id::text from report where about_person_id = $7::uuid)))
     order by id desc limit $8`,
    [
      after,
      what,
      since?.toString() ?? null,
      before?.toString() ?? null,
      personId,
      hasDuty(viewer, 'admin') ? null : ofModeration,
      viewer.kind === 'person' ? viewer.personId : null,
      limit,
      untold,
    ],
  );
  return rows.map(entryOf);
}

interface Row {
  readonly id: string;
  readonly at: Date;
  readonly what: string;
  readonly actor_id: string | null;
  readonly subject_kind: string;
  readonly subject_id: string;
  readonly facts: AuditEntry['facts'];
}

function entryOf(row: Row): AuditEntry {
  return {
    id: row.id,
    at: Temporal.Instant.fromEpochMilliseconds(row.at.getTime()),
    what: row.what,
    actorId: row.actor_id,
    subjectKind: row.subject_kind,
    subjectId: row.subject_id,
    facts: row.facts,
  };
}
