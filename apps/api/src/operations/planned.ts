import {
  GraphQLObjectType,
  GraphQLSchema,
  Kind,
  OperationTypeNode,
  execute,
  getArgumentValues,
  getVariableValues,
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLResolveInfo,
  type OperationDefinitionNode,
} from 'graphql';
import { Planner, isPromise, together, type Complete, type Run } from './plan.js';
import { gathered } from './selections.js';

type Variables = Readonly<Record<string, unknown>>;

/** Answers one query; nothing, if its variables do not fit, and graphql-js shall say so. */
export type Planned = (variables: Variables, context: unknown) => Promise<ExecutionResult | undefined>;

interface Root {
  readonly key: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
  readonly complete: Complete;
}

/**
 * Makes plans for queries. What a field is, how it is read and how its value is written is found out once for a
 * document, not for each of the thousand fields of an answer. A plan knows no errors: if anything is out of the
 * ordinary, graphql-js answers from what the root fields have answered, so each of these is asked once.
 */
export class Planning {
  private readonly retelling: GraphQLSchema;

  constructor(private readonly schema: GraphQLSchema) {
    this.retelling = retellingOf(schema);
  }

  /** Nothing, where the operation is no query or is not made of plain steps. */
  planOf(document: DocumentNode, operation: OperationDefinitionNode): Planned | undefined {
    const query = this.schema.getQueryType();
    if (!query || operation.operation !== OperationTypeNode.QUERY || operation.directives?.length)
      return undefined;
    const fragments = new Map<string, FragmentDefinitionNode>();
    for (const definition of document.definitions)
      if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    const planner = new Planner(fragments);
    const roots: Root[] = [];
    for (const [key, nodes] of gathered([operation.selectionSet], fragments) ?? []) {
      const field = query.getFields()[nodes[0]!.name.value];
      const complete = field?.resolve && planner.completion(field.type, nodes);
      if (!complete) return undefined;
      roots.push({ key, field, nodes, complete });
    }
    if (roots.length === 0) return undefined;
    const facts = { fragments: Object.fromEntries(fragments), operation, schema: this.schema };
    return (variables, context) => this.answer(document, roots, query, facts, variables, context);
  }

  private async answer(
    document: DocumentNode,
    roots: readonly Root[],
    parentType: GraphQLObjectType,
    facts: Pick<GraphQLResolveInfo, 'fragments' | 'operation' | 'schema'>,
    variables: Variables,
    context: unknown,
  ): Promise<ExecutionResult | undefined> {
    const { operation } = facts;
    const { coerced } = getVariableValues(this.schema, operation.variableDefinitions ?? [], variables);
    if (!coerced) return undefined;
    const run: Run = { context, variables: coerced, args: [] };
    const told = new Map<string, () => unknown>();
    // All of them are asked before any is waited for, as graphql-js does.
    const asked = roots.map(({ key, field, nodes }) => {
      const path = { prev: undefined, key, typename: parentType.name };
      const { name: fieldName, type: returnType } = field;
      const here = { fieldName, fieldNodes: nodes, returnType, parentType, path };
      const info = { ...facts, ...here, rootValue: undefined, variableValues: coerced };
      const answered = outcome(() =>
        field.resolve!(undefined, getArgumentValues(field, nodes[0]!, coerced), context, info),
      );
      told.set(key, answered);
      return answered;
    });
    try {
      const data = await together(roots.length, {}, at => {
        const { key, complete } = roots[at]!;
        const value = asked[at]!();
        return [key, isPromise(value) ? value.then(there => complete(there, run)) : complete(value, run)];
      });
      return { data: data as Record<string, unknown> };
    } catch {
      const operationName = operation.name?.value ?? null;
      return execute({
        schema: this.retelling,
        document,
        variableValues: variables,
        operationName,
        contextValue: context,
        rootValue: told,
      });
    }
  }
}

/** What was answered or thrown at once, to be told as often as one likes. */
function outcome(act: () => unknown): () => unknown {
  try {
    const value = act();
    // Somebody else listens to it later; a failure until then is no failure that nobody heard of.
    if (isPromise(value)) value.then(undefined, () => {});
    return () => value;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}

/** The same schema, but for the root fields of queries: they tell what they were told before. */
function retellingOf(schema: GraphQLSchema): GraphQLSchema {
  const config = schema.toConfig();
  const query = config.query?.toConfig();
  if (!query) return schema;
  const fields = Object.fromEntries(
    Object.entries(query.fields).map(([name, field]) => [
      name,
      {
        ...field,
        resolve: (told: unknown, _args: unknown, _context: unknown, { path }: GraphQLResolveInfo) =>
          (told as Map<string, () => unknown>).get(String(path.key))?.(),
      },
    ]),
  );
  return new GraphQLSchema({
    ...config,
    query: new GraphQLObjectType({ ...query, fields }),
    types: config.types.filter(type => type !== config.query),
    assumeValid: true,
  });
}
