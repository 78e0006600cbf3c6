import { Refusal, hasScope, type Viewer } from '#kernel';
import {
  GraphQLError,
  OperationTypeNode,
  createSourceEventStream,
  execute,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { ApiContext } from '../context.js';
import { limits as usualLimits, pastLimit, type Limits } from '../limits/limits.js';
import { troubleInVariables } from '../limits/variables.js';
import { Documents, coded, type ReadDocument } from './documents.js';
import { withinTime } from './time.js';

/** An operation as somebody outside asks for it. */
export interface Wish {
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** An operation that fits the schema and keeps within every limit that can be told before it is executed. */
export interface Admitted extends Wish {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly plan: ReadDocument['plan'];
}

export type Admission = Admitted | { readonly errors: readonly GraphQLError[] };

/** The one way by which operations from outside are read, measured and executed, over HTTP and over sockets alike. */
export class Operations {
  /** A house of its own may have others: they are read whenever they are needed. */
  readonly limits: Limits = { ...usualLimits };
  private readonly documents: Documents;

  constructor(readonly schema: GraphQLSchema) {
    this.documents = new Documents(schema, this.limits);
  }

  admit(wish: Wish): Admission {
    const read = this.documents.read(wish.query);
    if ('errors' in read) return read;
    const { document } = read;
    const operation = document.operation(wish.operationName);
    if (!operation) return { errors: [unresolved(wish.operationName)] };
    const trouble = troubleInVariables(wish.variables, this.limits);
    if (trouble) return { errors: [trouble] };
    const [most, found] = [this.limits.cost, document.cost(operation, wish.variables)];
    if (found > most)
      return { errors: [pastLimit('too_costly', { most, found: Math.min(found, 1e9) }, { at: operation })] };
    return { ...wish, document: document.node, operation, plan: document.plan };
  }

  /** Answers always: also what went wrong is an answer. */
  async execute(
    { document, operation, plan, variables, operationName }: Admitted,
    context: ApiContext | Promise<ApiContext>,
    rootValue?: unknown,
  ): Promise<ExecutionResult> {
    const work = async (): Promise<ExecutionResult> => {
      const contextValue = await context;
      const planned = await plan(operation)?.(variables, contextValue);
      if (planned) return planned;
      const { schema } = this;
      return execute({ schema, document, variableValues: variables, operationName, contextValue, rootValue });
    };
    try {
      const result = await this.inTime(work());
      // Without data nothing was executed: the variables did not fit.
      if (result.data === undefined) for (const error of result.errors ?? []) coded(error, 'BAD_USER_INPUT');
      return result;
    } catch (error) {
      return { errors: [inside(error)] };
    }
  }

  /** What happens, as the root field tells it; each happening is executed by whoever reads it. */
  async happenings(
    { document, variables, operationName }: Admitted,
    contextValue: ApiContext,
  ): Promise<AsyncIterable<unknown> | ExecutionResult> {
    try {
      return await this.inTime(
        createSourceEventStream({
          schema: this.schema,
          document,
          variableValues: variables,
          operationName,
          contextValue,
        }),
      );
    } catch (error) {
      return { errors: [inside(error)] };
    }
  }

  inTime<T>(work: Promise<T>): Promise<T> {
    const { seconds } = this.limits;
    return withinTime(seconds, work, () => pastLimit('took_too_long', { seconds }));
  }
}

/** What was thrown, as one that graphql-js would have thrown. */
export function inside(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  return new GraphQLError('', { originalError: error instanceof Error ? error : new Error(String(error)) });
}

/** A token that may not do this at all is told so before anything is executed. */
export function missingScope({ operation }: Admitted, viewer: Viewer): GraphQLError | undefined {
  const scope = operation.operation === OperationTypeNode.MUTATION ? 'write' : 'read';
  return hasScope(viewer, scope) ? undefined : inside(new Refusal('scope_missing', { scope }));
}

export function isSubscription({ operation }: Admitted): boolean {
  return operation.operation === OperationTypeNode.SUBSCRIPTION;
}

function unresolved(name: string | null): GraphQLError {
  const message =
    name === null
      ? 'The document has no operation, or several and none is named.'
      : `There is no operation "${name}".`;
  return coded(new GraphQLError(message), 'OPERATION_RESOLUTION_FAILURE');
}
