import type { Viewer } from '#kernel';
import type { Reported } from '#people';
import type { EntityManager } from '#platform';
import { reportables } from './reportables.js';

/** What these keys (`Person <id>`) name, asked for once per kind. */
export async function reportedByKeys(
  db: EntityManager,
  keys: readonly string[],
  viewer: Viewer,
): Promise<(Reported & { readonly key: string })[]> {
  const idsByKind = new Map<string, string[]>();
  for (const key of keys) {
    const [kind = '', id = ''] = key.split(' ');
    idsByKind.set(kind, [...(idsByKind.get(kind) ?? []), id]);
  }
  const found = await Promise.all(
    [...idsByKind].map(async ([kind, ids]) => {
      const each = Object.hasOwn(reportables, kind) ? await reportables[kind]!(db, ids, viewer) : [];
      return each.map(reported => ({ ...reported, key: `${kind} ${reported.id}` }));
    }),
  );
  return found.flat();
}
