import { Refusal, isUuid, type Viewer } from '#kernel';
import {
  blocksOf,
  mutesOf,
  type BlockEntity,
  type DistancePage,
  type DistancePosition,
  type MuteEntity,
} from '#people';
import type { EntityManager } from '#platform';
import { pageOf, parsePage, type Connection, type PageArgs } from '../connection.js';
import type { ApiContext } from '../context.js';

export function pageOfBlocks(context: ApiContext, args: PageArgs): Promise<Connection<BlockEntity>> {
  return pageOfHers(context, args, 'blocks', blocksOf, ({ at, blockedId }) => `${at} ${blockedId}`);
}

export function pageOfMutes(context: ApiContext, args: PageArgs): Promise<Connection<MuteEntity>> {
  return pageOfHers(context, args, 'mutes', mutesOf, ({ at, mutedId }) => `${at} ${mutedId}`);
}

async function pageOfHers<Row>(
  { db, viewer }: ApiContext,
  args: PageArgs,
  list: string,
  read: (
    db: EntityManager,
    viewer: Extract<Viewer, { readonly kind: 'person' }>,
    page: DistancePage,
  ) => Promise<Row[]>,
  positionOf: (row: Row) => string,
): Promise<Connection<Row>> {
  if (viewer.kind !== 'person') throw new Refusal('not_signed_in');
  const page = parsePage(args, list);
  const after = page.after === null ? null : parsePosition(page.after);
  return pageOf(await read(db, viewer, { limit: page.first + 1, after }), page, list, positionOf);
}

function parsePosition(text: string): DistancePosition {
  const [at = '', id = ''] = text.split(' ');
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(at) || !isUuid(id))
    throw new Refusal('cursor_foreign', {}, 'after');
  return { at: Temporal.Instant.from(at), id };
}
