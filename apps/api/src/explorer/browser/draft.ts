import { innermost, printed, type Field, type InputValue, type Root, type Schema } from './schema.js';

export interface Draft {
  readonly query: string;
  readonly variables: string;
}

const deepest = 3;

/** A first question to a field at the top: all it must be given as variables, and what one can read without asking more. */
export function draftOf(schema: Schema, { operation }: Root, field: Field): Draft {
  const given = field.args.filter(isNeeded);
  const name = field.name[0]!.toUpperCase() + field.name.slice(1);
  const declared = given.map(arg => `$${arg.name}: ${printed(arg.type)}`).join(', ');
  const passed = given.map(arg => `${arg.name}: $${arg.name}`).join(', ');
  const values = Object.fromEntries(given.map(arg => [arg.name, exampleOf(schema, arg)]));
  return {
    query: `${operation} ${name}${declared && `(${declared})`} {\n  ${field.name}${passed && `(${passed})`}${selection(schema, innermost(field.type), 1)}\n}`,
    variables: given.length > 0 ? JSON.stringify(values, null, 2) : '',
  };
}

function isNeeded({ type, defaultValue, name }: InputValue): boolean {
  return (type.kind === 'NON_NULL' && defaultValue === null) || name === 'first';
}

function selection(schema: Schema, typeName: string, depth: number): string {
  const fields = schema.types.get(typeName)?.fields;
  if (!fields) return '';
  const margin = '  '.repeat(depth + 1);
  const chosen = fields
    .filter(field => !field.isDeprecated && !field.args.some(arg => isNeeded(arg) && arg.name !== 'first'))
    .flatMap(field => {
      const inside = selectable(schema, field, depth)
        ? selection(schema, innermost(field.type), depth + 1)
        : undefined;
      return inside === undefined ? [] : [`${margin}${field.name}${inside}`];
    });
  return ` {\n${(chosen.length > 0 ? chosen : [`${margin}__typename`]).join('\n')}\n${'  '.repeat(depth)}}`;
}

/** Leaves always; what has fields itself only where it is on the way, such as the nodes of a page. */
function selectable(schema: Schema, { name, type }: Field, depth: number): boolean {
  if (!schema.types.get(innermost(type))?.fields) return true;
  if (name === 'edges' || depth >= deepest) return false;
  return name === 'nodes' || name === 'pageInfo' || depth === 1 || type.kind === 'NON_NULL';
}

function exampleOf(
  schema: Schema,
  { type, defaultValue }: Pick<InputValue, 'type' | 'defaultValue'>,
): unknown {
  if (defaultValue !== null) return JSON.parse(defaultValue) as unknown;
  if (printed(type).includes('[')) return [];
  const name = innermost(type);
  const { inputFields, enumValues } = schema.types.get(name) ?? {};
  if (enumValues) return enumValues[0]?.name;
  if (inputFields) {
    return Object.fromEntries(
      inputFields.filter(isNeeded).map(field => [field.name, exampleOf(schema, field)]),
    );
  }
  return { Int: 1, Float: 1, Boolean: true, Week: '2027-W14', DateTime: '2027-04-05T08:00:00Z' }[name] ?? '';
}
