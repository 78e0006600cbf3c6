import type { EntityManager } from 'typeorm';

export interface Entry {
  readonly at: Temporal.Instant;
  readonly what: string;
  readonly subject: { readonly kind: string; readonly id: string };
  readonly facts: Readonly<Record<string, unknown>>;
}

interface Row {
  readonly at: Date;
  readonly what: string;
  readonly subject_kind: string;
  readonly subject_id: string;
  readonly facts: Record<string, unknown>;
}

/**
 * What she did, and what happened to her account without anybody who was signed in. What others did about her is
 * theirs: that somebody blocked or reported her, she must not read here.
 */
export async function happeningsOf(db: EntityManager, personId: string): Promise<Entry[]> {
  const rows = await db.query<Row[]>(
    `select at, what, subject_kind, subject_id, facts from chronicle
     where actor_id = $1 or (actor_id is null and subject_kind = 'person' and subject_id = $1::text) order by id`,
    [personId],
  );
  return rows.map(({ at, what, subject_kind: kind, subject_id: id, facts }) => ({
    at: at.toTemporalInstant(),
    what,
    subject: { kind, id },
    facts,
  }));
}
