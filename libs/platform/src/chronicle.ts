import type { Act } from './act.js';

/** What happened, to what: kept for ever, so it names things by id and holds nothing personal. */
export interface Happening {
  readonly what: string;
  readonly subject: { readonly kind: string; readonly id: string };
  readonly facts?: Readonly<Record<string, string | number | boolean | null>>;
}

export const chronicleChannel = 'chronicle';

/** Appends in the act's own transaction and tells the listeners at its commit, so neither can be without the other. */
export async function chronicle(
  { tx, viewer, now }: Act,
  { what, subject, facts = {} }: Happening,
): Promise<void> {
  await tx.query(
    `with entry as (
       insert into chronicle (at, what, actor_id, subject_kind, subject_id, facts)
       values ($1, $2, $3, $4, $5, $6)
       returning id, what, subject_kind, subject_id
     )
     select pg_notify('${chronicleChannel}',
       json_build_object('id', id, 'what', what, 'kind', subject_kind, 'subject', subject_id)::text)
     from entry`,
    [
      now.toString(),
      what,
      viewer.kind === 'person' ? viewer.personId : null,
      subject.kind,
      subject.id,
      facts,
    ],
  );
}
