/** A schema as it describes itself; of it, what the explorer shows. */
export interface TypeRef {
  readonly kind: string;
  readonly name: string | null;
  readonly ofType?: TypeRef | null;
}

export interface InputValue {
  readonly name: string;
  readonly description: string | null;
  readonly type: TypeRef;
  readonly defaultValue: string | null;
}

export interface Field {
  readonly name: string;
  readonly description: string | null;
  readonly args: readonly InputValue[];
  readonly type: TypeRef;
  readonly isDeprecated: boolean;
  readonly deprecationReason: string | null;
}

export interface Type {
  readonly kind: string;
  readonly name: string;
  readonly description: string | null;
  readonly fields: readonly Field[] | null;
  readonly inputFields: readonly InputValue[] | null;
  readonly enumValues: readonly { readonly name: string; readonly description: string | null }[] | null;
  readonly possibleTypes: readonly TypeRef[] | null;
}

export interface Schema {
  readonly roots: readonly Root[];
  readonly types: ReadonlyMap<string, Type>;
}

export interface Root {
  readonly operation: 'query' | 'mutation' | 'subscription';
  readonly type: string;
}

export interface Answer {
  readonly data: {
    readonly __schema: {
      readonly queryType: { readonly name: string };
      readonly mutationType: { readonly name: string } | null;
      readonly subscriptionType: { readonly name: string } | null;
      readonly types: readonly Type[];
    };
  };
}

/** What the explorer asks the API about itself. */
export const question = `{
  __schema {
    queryType { name } mutationType { name } subscriptionType { name }
    types {
      kind name description
      fields(includeDeprecated: true) { name description isDeprecated deprecationReason args { ...Value } type { ...Ref } }
      inputFields { ...Value }
      enumValues { name description }
      possibleTypes { kind name }
    }
  }
}
fragment Value on __InputValue { name description defaultValue type { ...Ref } }
fragment Ref on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }`;

export async function readSchema(): Promise<Schema> {
  const answer = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: question }),
  });
  return schemaOf((await answer.json()) as Answer);
}

export function schemaOf({ data: { __schema: told } }: Answer): Schema {
  const roots = [
    { operation: 'query', type: told.queryType },
    { operation: 'mutation', type: told.mutationType },
    { operation: 'subscription', type: told.subscriptionType },
  ] as const;
  const ours = told.types.filter(({ name }) => !name.startsWith('__'));
  return {
    roots: roots.flatMap(({ operation, type }) => (type ? [{ operation, type: type.name }] : [])),
    types: new Map(ours.map(type => [type.name, type])),
  };
}

/** `[Person!]!` */
export function printed({ kind, name, ofType }: TypeRef): string {
  if (kind === 'NON_NULL') return `${printed(ofType!)}!`;
  return kind === 'LIST' ? `[${printed(ofType!)}]` : name!;
}

export function innermost(type: TypeRef): string {
  return type.ofType ? innermost(type.ofType) : type.name!;
}
