import {
  Kind,
  getNullableType,
  isListType,
  isObjectType,
  visit,
  type ArgumentNode,
  type DocumentNode,
  type OperationDefinitionNode,
} from 'graphql';
import { mostPerPage } from '../connection.js';
import { fold, type Ground, type Measure, type Selected } from './fold.js';

/** How many there are in a list that has no pages: a guess, above what most people and trips have. */
const usualList = 10;
/** The argument by which every list that has pages is told how much to show. */
const pageArgument = 'first';
/** The schema is large, always the same, and made without the database. */
const introspection = new Map([
  ['__schema', 1_000],
  ['__type', 100],
]);

export type Variables = Readonly<Record<string, unknown>>;

/** How many values the answer would have: a page multiplies what it shows, whoever is shown brings her lists. */
export function costOf(operation: OperationDefinitionNode, ground: Ground, variables: Variables): number {
  const measure: Measure = {
    field: (selected, inside) => {
      const flat = introspection.get(selected.node.name.value);
      return flat ?? sizeOf(selected, variables) * (1 + inside);
    },
    both: (one, other) => one + other,
  };
  return fold(operation, ground, measure);
}

/** Whether the cost may differ from one request to the next, because the size of a page is a variable. */
export function hasVariablePages(document: DocumentNode): boolean {
  let isSo = false;
  visit(document, {
    Argument({ name, value }) {
      isSo ||= name.value === pageArgument && value.kind === Kind.VARIABLE;
    },
  });
  return isSo;
}

function sizeOf({ node, parent, definition }: Selected, variables: Variables): number {
  const page = definition?.args.find(({ name }) => name === pageArgument);
  if (page) {
    const given = node.arguments?.find(({ name }) => name.value === pageArgument);
    return pageSize(given, variables) ?? Number(page.defaultValue ?? usualList);
  }
  if (!definition || !isListType(getNullableType(definition.type))) return 1;
  return isPage(parent) && ofPage.has(node.name.value) ? 1 : usualList;
}

/** Edges and nodes of a page are counted with the page, by whatever name its type goes. */
const ofPage = new Set(['edges', 'nodes']);

function isPage(type: Selected['parent']): boolean {
  return isObjectType(type) && type.getFields()['pageInfo'] !== undefined;
}

/** How many one asked for, or nothing if she did not say. What is no size of a page is refused by the list itself. */
function pageSize(argument: ArgumentNode | undefined, variables: Variables): number | undefined {
  if (!argument) return undefined;
  const { value } = argument;
  const given =
    value.kind === Kind.VARIABLE ? variables[value.name.value] : value.kind === Kind.INT && value.value;
  if (given === undefined) return undefined;
  const size = Number(given);
  return size >= 1 && size <= mostPerPage ? size : 1;
}
