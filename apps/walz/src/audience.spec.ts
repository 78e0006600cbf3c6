import 'reflect-metadata';
import { audienceKey } from '#platform';
import type { DynamicModule, Type } from '@nestjs/common';
import { ApiModule } from '../../api/src/index.js';
import { WebModule } from '../../web/src/index.js';
import { WorkerModule } from '../../worker/src/index.js';
import { HealthController } from './health.controller.js';

/** What Nest and its GraphQL module write down about a method that answers somebody. */
const rootField = 'graphql:resolver_type';
const routeMethod = 'method';

type Module = Type | DynamicModule;

/** Every class in these modules and in those that they import. */
function classesOf(modules: readonly Module[], seen = new Set<unknown>()): Type[] {
  return modules.flatMap(module => {
    const plain = 'module' in module ? module.module : module;
    if (seen.has(plain)) return [];
    seen.add(plain);
    const listed = (key: string): Module[] => (Reflect.getMetadata(key, plain) as Module[] | undefined) ?? [];
    const own = [...listed('controllers'), ...listed('providers')].filter(each => typeof each === 'function');
    return [...own, ...classesOf(listed('imports').filter(Boolean), seen)];
  });
}

/** The methods of a class that visitors reach, as `Class.method`. */
function doorsIn(type: Type): { name: string; audience: unknown }[] {
  return Object.entries(Object.getOwnPropertyDescriptors(type.prototype as object))
    .flatMap(([name, { value }]) =>
      typeof value === 'function' && name !== 'constructor' ? [{ name, method: value as object }] : [],
    )
    .filter(
      ({ method }) => Reflect.hasMetadata(rootField, method) || Reflect.hasMetadata(routeMethod, method),
    )
    .map(({ name, method }) => ({
      name: `${type.name}.${name}`,
      audience: Reflect.getMetadata(audienceKey, method) as unknown,
    }));
}

it('every root field and every route says whom it is for', () => {
  const doors = [HealthController, ...classesOf([ApiModule, WebModule, WorkerModule])].flatMap(doorsIn);
  expect(doors.length).toBeGreaterThan(20);
  expect(doors.filter(({ audience }) => audience === undefined).map(({ name }) => name)).toEqual([]);
});
