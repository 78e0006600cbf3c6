import { Refusal, isUuid, parseGlobalId } from '#kernel';

/** The row that a global id of this kind names; anything else names nothing that one may see. */
export function rowOf(kind: string, id: string): string {
  const named = parseGlobalId(id);
  if (named?.kind !== kind || !isUuid(named.id)) throw new Refusal('not_found');
  return named.id;
}

export function parseReportPosition(text: string | null): string | null {
  if (text !== null && !isUuid(text)) throw new Refusal('cursor_foreign', {}, 'after');
  return text;
}
