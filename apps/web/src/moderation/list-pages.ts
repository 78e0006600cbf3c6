interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

/** An address as the list was asked for, at another place of it. */
export function atCursor(path: string, asked: Readonly<Record<string, string>>, cursor?: string): string {
  const given = Object.entries({ ...asked, ...(cursor && { after: cursor }) }).filter(([, value]) => value);
  const query = new URLSearchParams(given).toString();
  return query === '' ? path : `${path}?${query}`;
}

/**
 * Where a list goes on, and where it began. A list that shows the newest first goes on into what was earlier; the queue
 * goes on into what came later.
 */
export function waysOn(
  path: string,
  asked: Readonly<Record<string, string>>,
  { hasNextPage, endCursor }: PageInfo,
  { after, newestFirst }: { readonly after: string | null; readonly newestFirst: boolean },
): { earlier?: string; later?: string } {
  const onward = hasNextPage && endCursor ? atCursor(path, asked, endCursor) : undefined;
  const start = after === null ? undefined : atCursor(path, asked);
  const [earlier, later] = newestFirst ? [onward, start] : [start, onward];
  return { ...(earlier && { earlier }), ...(later && { later }) };
}

/** One value of a query, if it is there at all. */
export function askedFor(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 500) : '';
}
