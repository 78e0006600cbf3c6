import type { Type } from '@nestjs/common';
import type { ModulesContainer } from '@nestjs/core';
import { GqlParamtype } from '@nestjs/graphql/dist/enums/gql-paramtype.enum.js';
import {
  PARAM_ARGS_METADATA,
  RESOLVER_NAME_METADATA,
  RESOLVER_PROPERTY_METADATA,
  RESOLVER_TYPE_METADATA,
} from '@nestjs/graphql/dist/graphql.constants.js';
import { isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import type { ApiContext } from '../context.js';

type Resolve = GraphQLFieldResolver<unknown, ApiContext, Record<string, unknown>>;
type Method = (...args: unknown[]) => unknown;

interface Parameter {
  readonly index: number;
  readonly data?: string;
  readonly pipes: readonly unknown[];
}

/**
 * Nest calls a field of an object by way of half a dozen promises, also where the method answers at once. Fields have no
 * guards, pipes or interceptors here, so calling the method is all there is to it, and a list of twenty nodes with
 * five such fields each takes a quarter less. Roots, which have guards, stay as they are.
 */
export function callFieldsPlainly(schema: GraphQLSchema, modules: ModulesContainer): void {
  for (const [owner, method, instance] of fieldMethods(modules)) {
    const call = (instance as Record<string, Method>)[method]!;
    const type = schema.getType(String(read(RESOLVER_TYPE_METADATA, owner)));
    const field =
      isObjectType(type) && type.getFields()[String(read(RESOLVER_NAME_METADATA, call) ?? method)];
    const resolve = plainCall(instance, call, parametersOf(owner, method));
    if (field && resolve) field.resolve = resolve;
  }
}

function* fieldMethods(
  modules: ModulesContainer,
): Generator<[owner: Type, method: string, instance: object]> {
  for (const { providers } of modules.values()) {
    for (const { instance } of providers.values()) {
      if (typeof instance !== 'object' || instance === null) continue;
      const owner = instance.constructor as Type;
      for (const method of Object.getOwnPropertyNames(owner.prototype)) {
        const found = Object.getOwnPropertyDescriptor(owner.prototype, method)?.value as unknown;
        if (typeof found === 'function' && read(RESOLVER_PROPERTY_METADATA, found))
          yield [owner, method, instance];
      }
    }
  }
}

function parametersOf(owner: Type, method: string): readonly [kind: GqlParamtype, parameter: Parameter][] {
  const known = (Reflect.getMetadata(PARAM_ARGS_METADATA, owner, method) ?? {}) as Record<string, Parameter>;
  return Object.entries(known).map(([key, parameter]) => [Number.parseInt(key, 10), parameter]);
}

/** Nothing for a method that wants more than what a resolver is given. */
function plainCall(
  instance: object,
  call: Method,
  parameters: readonly [kind: GqlParamtype, parameter: Parameter][],
): Resolve | undefined {
  if (parameters.some(([kind, { pipes }]) => Number.isNaN(kind) || pipes.length > 0)) return undefined;
  const slots = parameters.toSorted(([, a], [, b]) => a.index - b.index);
  if (slots.some(([, { index }], at) => index !== at)) return undefined;
  const takes = slots.map(([kind, { data }]) => taking(kind, data));
  const [first, second, third] = takes;
  if (!first) return () => call.call(instance);
  if (!second) return (...given) => call.call(instance, first(...given));
  if (!third) return (...given) => call.call(instance, first(...given), second(...given));
  return (...given) =>
    call.apply(
      instance,
      takes.map(take => take(...given)),
    );
}

const takings: Readonly<Record<GqlParamtype, (part: (whole: unknown) => unknown) => Resolve>> = {
  [GqlParamtype.ROOT]: part => parent => part(parent),
  [GqlParamtype.ARGS]: part => (_parent, args) => part(args),
  [GqlParamtype.CONTEXT]: part => (_parent, _args, context) => part(context),
  [GqlParamtype.INFO]: part => (_parent, _args, _context, info) => part(info),
};

function taking(kind: GqlParamtype, name: string | undefined): Resolve {
  return takings[kind](whole => (name === undefined ? whole : (whole as Record<string, unknown>)[name]));
}

function read(key: string, of: object): string | true | undefined {
  return Reflect.getMetadata(key, of) as string | true | undefined;
}
