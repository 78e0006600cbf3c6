import { audienceKey, type AudienceName } from '#platform';
import type { DynamicModule, Type } from '@nestjs/common';
import { ModulesContainer, NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { RouteOptions } from 'fastify';
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isRequiredInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { guardHttp, httpAdapter } from '../http.js';
import { HouseModule } from '../house.module.js';
import type { TestHouse } from './open-test-house.js';

type Method = (...args: never[]) => unknown;

export interface RootField {
  readonly type: string;
  readonly field: string;
  readonly audience: AudienceName | undefined;
}

export interface Register {
  readonly app: NestFastifyApplication;
  readonly schema: GraphQLSchema;
  /** Every route that was made, raw ones too. */
  readonly routes: readonly RouteOptions[];
  readonly rootFields: readonly RootField[];
  close(): Promise<void>;
}

/** The same house once more, with somebody who writes down every door as it is made; and with a wing for tests. */
export async function openRegister(house: TestHouse, wing: readonly Type[] = []): Promise<Register> {
  const app = await NestFactory.create<NestFastifyApplication>(
    withWing(HouseModule.of('all', house.plant), wing),
    httpAdapter(house.plant.env),
    { logger: false },
  );
  const fastify = app.getHttpAdapter().getInstance();
  const routes: RouteOptions[] = [];
  fastify.addHook('onRoute', route => void routes.push(route));
  guardHttp(fastify, house.plant);
  await app.init();
  await fastify.ready();
  const { schema } = app.get(GraphQLSchemaHost, { strict: false });
  return { app, schema, routes, rootFields: rootFieldsOf(app, schema), close: () => app.close() };
}

/** The methods of a route, without the one that Fastify adds to every GET. */
export function methodsOf({ method }: RouteOptions): readonly string[] {
  return [method].flat().filter(name => name !== 'HEAD');
}

/** An address of the route: its parameters filled with what is there, or with anything. */
export function addressOf({ url }: RouteOptions, params: Readonly<Record<string, string>> = {}): string {
  return url.replace(/:(\w+)/g, (_, name: string) => params[name] ?? 'x').replace('*', 'x');
}

/** A question to this field that fits its types, with these arguments for what must be there. */
export function questionTo(schema: GraphQLSchema, { type, field }: RootField): string {
  const { args, type: answer } = (schema.getType(type) as GraphQLObjectType).getFields()[field]!;
  const given = args.map(arg => `${arg.name}: ${literalOf(arg.type)}`).join(', ');
  const parts = isLeafType(getNamedType(answer)) ? '' : ' { __typename }';
  return `${type.toLowerCase()} { ${field}${given && `(${given})`}${parts} }`;
}

/** Something that fits the type, so that nothing but the audience can be wrong. */
function literalOf(type: GraphQLInputType): string {
  const inner = getNullableType(type);
  if (isListType(inner)) return '[]';
  if (isEnumType(inner)) return inner.getValues()[0]!.name;
  if (isInputObjectType(inner)) {
    const fields = Object.values(inner.getFields()).filter(isRequiredInputField);
    return `{ ${fields.map(field => `${field.name}: ${literalOf(field.type)}`).join(', ')} }`;
  }
  const scalars: Record<string, string> = {
    Int: '1',
    Float: '1',
    Boolean: 'true',
    Week: '"2027-W14"',
    Date: '"2027-04-05"',
    DateTime: '"2027-04-05T08:00:00Z"',
  };
  return scalars[String(inner)] ?? '"x"';
}

function withWing(house: DynamicModule, wing: readonly Type[]): DynamicModule {
  return { ...house, controllers: [...(house.controllers ?? []), ...wing] };
}

/** Every method of every class that Nest made. */
function methods(app: NestFastifyApplication): readonly Method[] {
  const wrappers = [...app.get(ModulesContainer).values()].flatMap(({ controllers, providers }) => [
    ...controllers.values(),
    ...providers.values(),
  ]);
  const classes = new Set(
    wrappers.flatMap(({ metatype }) => (typeof metatype === 'function' ? [metatype] : [])),
  );
  return [...classes].flatMap(({ prototype }) =>
    Object.values(Object.getOwnPropertyDescriptors((prototype as object | undefined) ?? {})).flatMap(
      ({ value }) => (typeof value === 'function' ? [value as Method] : []),
    ),
  );
}

function rootFieldsOf(app: NestFastifyApplication, schema: GraphQLSchema): readonly RootField[] {
  const told = new Map<string, AudienceName | undefined>(
    methods(app).flatMap(method => {
      const type = Reflect.getMetadata('graphql:resolver_type', method) as string | undefined;
      const name =
        (Reflect.getMetadata('graphql:resolver_name', method) as string | undefined) ?? method.name;
      return [
        [`${type}.${name}`, Reflect.getMetadata(audienceKey, method) as AudienceName | undefined] as const,
      ];
    }),
  );
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return roots.flatMap(root =>
    Object.keys(root?.getFields() ?? {}).map(field => ({
      type: root!.name,
      field,
      audience: told.get(`${root!.name}.${field}`),
    })),
  );
}
