import {
  GraphQLBoolean,
  GraphQLID,
  GraphQLInt,
  GraphQLString,
  getArgumentValues,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLField,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';
import { gathered, type Fragments } from './selections.js';

export interface Run {
  readonly context: unknown;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The arguments of each field that has some, by its number: the same for all objects of a list. */
  readonly args: Record<string, unknown>[];
}

/** Turns what a resolver answered into what the document asked for. */
export type Complete = (value: unknown, run: Run) => unknown;
type Read = (source: unknown, run: Run) => unknown;
type Source = Readonly<Record<string, unknown>>;

interface Step {
  readonly key: string;
  readonly read: Read;
  readonly complete: Complete;
}

/** What a plan cannot go on with, for graphql-js to say what it is; it never leaves the door. */
class OutOfPlan extends Error {}

const nothing = {};

/** Makes the steps by which objects of a document are answered. It numbers the fields with arguments as it goes. */
export class Planner {
  private numbered = 0;

  constructor(private readonly fragments: Fragments) {}

  /** Nothing, where the document has something that is no matter of plain steps. */
  completion(type: GraphQLOutputType, nodes: readonly FieldNode[]): Complete | undefined {
    if (isNonNullType(type)) {
      const inner = this.completion(type.ofType, nodes);
      return inner && present(inner);
    }
    if (isListType(type)) {
      const inner = this.completion(type.ofType, nodes);
      return inner && list(inner);
    }
    if (isLeafType(type)) return leaf(type);
    if (!isObjectType(type) || type.isTypeOf) return undefined;
    const steps = this.steps(type, nodes);
    return steps && object(steps);
  }

  private steps(type: GraphQLObjectType, nodes: readonly FieldNode[]): Step[] | undefined {
    const fields = gathered(
      nodes.map(({ selectionSet }) => selectionSet!),
      this.fragments,
    );
    if (!fields) return undefined;
    const steps: Step[] = [];
    for (const [key, found] of fields) {
      const [node] = found;
      if (node?.name.value === '__typename') {
        steps.push({ key, read: () => type.name, complete: value => value });
        continue;
      }
      const field = node && type.getFields()[node.name.value];
      const complete = field && this.completion(field.type, found);
      if (!complete) return undefined;
      steps.push({ key, read: this.reading(field, node), complete });
    }
    return steps;
  }

  private reading(field: GraphQLField<unknown, unknown>, node: FieldNode): Read {
    const { name, resolve } = field;
    const args = this.arguments(field, node);
    // A resolver that looks where it stands in the document fails here, and is called again by graphql-js.
    const nowhere = undefined as never;
    if (resolve) return (source, run) => resolve(source, args(run), run.context, nowhere);
    return (source, run) => {
      const value = (source as Source)[name];
      if (typeof value !== 'function') return value;
      return (source as Record<string, (...given: unknown[]) => unknown>)[name]!(
        args(run),
        run.context,
        nowhere,
      );
    };
  }

  private arguments(
    field: GraphQLField<unknown, unknown>,
    node: FieldNode,
  ): (run: Run) => Record<string, unknown> {
    if (field.args.length === 0) return () => nothing;
    const at = this.numbered++;
    return run => (run.args[at] ??= getArgumentValues(field, node, run.variables));
  }
}

function present(inner: Complete): Complete {
  return (value, run) => {
    if (value === null || value === undefined) throw new OutOfPlan();
    return inner(value, run);
  };
}

function list(inner: Complete): Complete {
  return (value, run) => {
    if (value === null || value === undefined) return null;
    if (!Array.isArray(value)) throw new OutOfPlan();
    return together(value.length, Array<unknown>(value.length), at => [at, completed(value[at], inner, run)]);
  };
}

function object(steps: readonly Step[]): Complete {
  return (source, run) => {
    if (source === null || source === undefined) return null;
    if (typeof source !== 'object' || source instanceof Error) throw new OutOfPlan();
    return together(steps.length, {}, at => {
      const { key, read, complete } = steps[at]!;
      return [key, completed(read(source, run), complete, run)];
    });
  };
}

function leaf(type: GraphQLLeafType): Complete {
  const isPlain = plain.get(type);
  return value => {
    if (value === null || value === undefined) return null;
    if (isPlain?.(value)) return value;
    if (value instanceof Error) throw new OutOfPlan();
    const written = type.serialize(value);
    if (written === null || written === undefined) throw new OutOfPlan();
    return written;
  };
}

/** What needs not be written otherwise. */
const plain = new Map<GraphQLLeafType, (value: unknown) => boolean>([
  [GraphQLString, value => typeof value === 'string'],
  [GraphQLID, value => typeof value === 'string'],
  [GraphQLBoolean, value => typeof value === 'boolean'],
  [GraphQLInt, value => typeof value === 'number' && (value | 0) === value],
]);

function completed(value: unknown, complete: Complete, run: Run): unknown {
  return isPromise(value) ? value.then(there => complete(there, run)) : complete(value, run);
}

/** All parts in their order; a promise only where one of them is. */
export function together(
  count: number,
  whole: object,
  part: (at: number) => [key: string | number, value: unknown],
): unknown {
  const answer = whole as Record<string | number, unknown>;
  let waiting: PromiseLike<void>[] | undefined;
  try {
    for (let at = 0; at < count; at += 1) {
      const [key, value] = part(at);
      answer[key] = value;
      if (isPromise(value)) (waiting ??= []).push(value.then(there => void (answer[key] = there)));
    }
  } catch (error) {
    // Nobody waits for the others any more, and they may fail too.
    if (waiting) void Promise.allSettled(waiting);
    throw error;
  }
  return waiting ? Promise.all(waiting).then(() => whole) : whole;
}

export function isPromise(value: unknown): value is PromiseLike<unknown> {
  return (
    typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function'
  );
}
