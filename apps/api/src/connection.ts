import { Refusal } from '#kernel';
import { type Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';

export const mostPerPage = 50;

@ObjectType({ description: 'Where a page of a list begins and ends.' })
export class PageInfo {
  @Field(() => Boolean)
  hasNextPage!: boolean;

  @Field(() => Boolean)
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true })
  startCursor!: string | null;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20, description: `How many, 1 to ${mostPerPage}.` })
  first!: number;

  @Field(() => String, { nullable: true, description: 'The cursor after which the page starts.' })
  after?: string | null;
}

export interface Connection<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly nodes: readonly Node[];
  readonly pageInfo: PageInfo;
}

/**
 * The Relay connection of a type; written once, so that every list of the API pages the same way. An abstract one is
 * for a list that says more than its nodes.
 */
export function connectionOf<Node extends object>(
  node: Type<Node>,
  name: string,
  { isAbstract = false } = {},
): Type<Connection<Node>> {
  @ObjectType(`${name}Edge`)
  class Edge {
    @Field(() => String)
    cursor!: string;

    @Field(() => node)
    node!: Node;
  }

  @ObjectType(`${name}Connection`, { isAbstract })
  class NodeConnection {
    @Field(() => [Edge])
    edges!: Edge[];

    @Field(() => [node])
    nodes!: Node[];

    @Field(() => PageInfo)
    pageInfo!: PageInfo;
  }

  return NodeConnection;
}

/** What a page asks for, checked: how many, and after which position of which list. */
export function parsePage({ first, after }: PageArgs, list: string): { first: number; after: string | null } {
  if (first < 1 || first > mostPerPage)
    throw new Refusal('page_size', { least: 1, most: mostPerPage }, 'first');
  if (after === null || after === undefined) return { first, after: null };
  const [, from, position] = /^([a-z-]+) (.+)$/.exec(decodeCursor(after)) ?? [];
  if (from !== list || position === undefined) throw new Refusal('cursor_foreign', {}, 'after');
  return { first, after: position };
}

/** A page out of one row more than it shows: that row says whether there is a next page. */
export function pageOf<Node>(
  rows: readonly Node[],
  page: { first: number; after: string | null },
  list: string,
  positionOf: (row: Node, index: number) => string,
): Connection<Node> {
  const edges = rows.slice(0, page.first).map((node, index) => ({
    node,
    cursor: Buffer.from(`${list} ${positionOf(node, index)}`).toString('base64url'),
  }));
  return {
    edges,
    nodes: edges.map(edge => edge.node),
    pageInfo: {
      hasNextPage: rows.length > page.first,
      hasPreviousPage: page.after !== null,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** The position of a list that is searched anew for each page: how many of it were shown already. */
export function shownBefore({ after }: { readonly after: string | null }): number {
  if (after === null) return 0;
  if (!/^\d{1,6}$/.test(after)) throw new Refusal('cursor_foreign', {}, 'after');
  return Number(after);
}

function decodeCursor(cursor: string): string {
  return cursor.length > 500 ? '' : Buffer.from(cursor, 'base64url').toString('utf8');
}
