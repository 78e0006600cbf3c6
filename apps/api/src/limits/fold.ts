import {
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  getNamedType,
  isInterfaceType,
  isObjectType,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** A selected field, with what the schema says of it if it knows it. */
export interface Selected {
  readonly node: FieldNode;
  readonly parent: GraphQLNamedType | undefined;
  readonly definition: GraphQLField<unknown, unknown> | undefined;
}

/** How a number is gathered over the fields of an operation, from the innermost to the outermost. */
export interface Measure {
  field(selected: Selected, inside: number): number;
  both(one: number, other: number): number;
}

/** What an operation is made of: the names that its spreads may mean, and what its fields may be. */
export interface Ground {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

export function groundOf(schema: GraphQLSchema, { definitions }: DocumentNode): Ground {
  const fragments = definitions.filter(node => node.kind === Kind.FRAGMENT_DEFINITION);
  return { schema, fragments: new Map(fragments.map(fragment => [fragment.name.value, fragment])) };
}

/**
 * Measures an operation as if each fragment were written out where it is spread. Each fragment is measured once, so
 * fragments that double each other cost no time; one that spreads itself counts as nothing there, and is refused later.
 */
export function fold(
  operation: OperationDefinitionNode,
  { schema, fragments }: Ground,
  measure: Measure,
): number {
  const measured = new Map<string, number>();

  const ofSet = ({ selections }: SelectionSetNode, parent: GraphQLNamedType | undefined): number => {
    let total = 0;
    for (const selection of selections) total = measure.both(total, ofSelection(selection, parent));
    return total;
  };

  const ofSelection = (node: SelectionNode, parent: GraphQLNamedType | undefined): number => {
    if (node.kind === Kind.FRAGMENT_SPREAD) return ofFragment(node.name.value);
    if (node.kind === Kind.INLINE_FRAGMENT) {
      return ofSet(
        node.selectionSet,
        node.typeCondition ? schema.getType(node.typeCondition.name.value) : parent,
      );
    }
    const definition = definitionOf(parent, node.name.value);
    const inside = node.selectionSet
      ? ofSet(node.selectionSet, definition && getNamedType(definition.type))
      : 0;
    return measure.field({ node, parent, definition }, inside);
  };

  const ofFragment = (name: string): number => {
    const known = measured.get(name);
    if (known !== undefined) return known;
    const fragment = fragments.get(name);
    if (!fragment) return 0;
    measured.set(name, 0);
    const found = ofSet(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value));
    measured.set(name, found);
    return found;
  };

  return ofSet(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined);
}

function definitionOf(parent: GraphQLNamedType | undefined, name: string): Selected['definition'] {
  if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
}
