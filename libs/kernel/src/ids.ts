const uuidShape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether PostgreSQL would take it for a uuid; asked at the door, so that rubbish never reaches a query. */
export function isUuid(text: string): boolean {
  return uuidShape.test(text);
}

/** The id that the API shows: opaque to clients, unique over all kinds. */
export function globalId(kind: string, id: string | number): string {
  return btoa(`${kind}:${id}`).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

export function parseGlobalId(text: string): { kind: string; id: string } | undefined {
  if (!/^[\w-]{1,200}$/.test(text)) return undefined;
  let plain: string;
  try {
    plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return undefined;
  }
  const [, kind, id] = /^([A-Z][A-Za-z]*):([\w-]+)$/.exec(plain) ?? [];
  return kind && id ? { kind, id } : undefined;
}
