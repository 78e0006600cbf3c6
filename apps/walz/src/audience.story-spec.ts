import { audienceKey, audiences, type AudienceName } from '#platform';
import { ModulesContainer, NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { RouteOptions } from 'fastify';
import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
} from 'graphql';
import { guardHttp, httpAdapter } from './http.js';
import { HouseModule } from './house.module.js';
import { openTestHouse, type TestHouse } from './testing/open-test-house.js';

type Method = (...args: never[]) => unknown;

interface Entrance {
  readonly name: string;
  readonly audience: AudienceName | undefined;
}

const known: readonly (AudienceName | undefined)[] = audiences;
const closedTo: readonly (AudienceName | undefined)[] = ['signed in', 'in person', 'moderators', 'admins'];

describe('whom it is for', () => {
  let house: TestHouse;
  let app: NestFastifyApplication;
  const routes: RouteOptions[] = [];
  beforeAll(async () => {
    house = await openTestHouse();
    // The same house once more, with somebody who writes down every route as it is made.
    app = await NestFactory.create<NestFastifyApplication>(
      HouseModule.of('all', house.plant),
      httpAdapter(house.plant.env),
      {
        logger: false,
      },
    );
    const fastify = app.getHttpAdapter().getInstance();
    fastify.addHook('onRoute', route => void routes.push(route));
    guardHttp(fastify, house.plant);
    await app.init();
    await fastify.ready();
  });
  afterAll(async () => {
    await app.close();
    await house.close();
  });

  /** Every method of every class that Nest made. */
  function methods(): readonly Method[] {
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

  function rootFields(): readonly Entrance[] {
    const { schema } = app.get(GraphQLSchemaHost, { strict: false });
    const told = new Map<string, AudienceName | undefined>(
      methods().flatMap(method => {
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
      Object.keys(root?.getFields() ?? {}).map(field => {
        const name = `${root!.name}.${field}`;
        return { name, audience: told.get(name) };
      }),
    );
  }

  function httpRoutes(): readonly Entrance[] {
    return routes.map(({ method, url, config }) => ({
      name: `${[method].flat().join(', ')} ${url}`,
      audience: config?.audience,
    }));
  }

  it('every field at the top of the API and every route says it', () => {
    const entrances = [...rootFields(), ...httpRoutes()];
    console.log(entrances.map(({ name, audience }) => `${(audience ?? '?').padEnd(10)} ${name}`).join('\n'));
    expect(entrances.filter(({ audience }) => !known.includes(audience))).toEqual([]);
    expect(entrances.length).toBeGreaterThan(30);
  });

  it('the list knows the raw routes too', () => {
    const names = httpRoutes().map(({ name }) => name);
    for (const name of [
      '/graphql',
      '/graphql/explorer.js',
      '/assets/*',
      '/sw.js',
      '/health/ready',
      '/metrics',
      '/',
    ]) {
      expect(names.filter(each => each.endsWith(` ${name}`))).not.toEqual([]);
    }
  });

  it('a house does not open with a route that does not say it', async () => {
    const other = await NestFactory.create<NestFastifyApplication>(
      HouseModule.of('api', house.plant),
      httpAdapter(house.plant.env),
      {
        logger: false,
      },
    );
    const fastify = other.getHttpAdapter().getInstance();
    guardHttp(fastify, house.plant);
    fastify.get('/forgotten', (_request, reply) => reply.send('for whom?'));
    await expect(other.init().then(() => fastify.ready())).rejects.toThrow(
      'The route GET /forgotten does not say whom it is for',
    );
    await other.close().catch(() => undefined);
  });

  it('a field for those who are signed in is refused to everybody else', async () => {
    const { schema } = app.get(GraphQLSchemaHost, { strict: false });
    const closed = rootFields().filter(({ audience }) => closedTo.includes(audience));
    expect(closed.length).toBeGreaterThan(2);
    for (const { name } of closed) {
      const [type = '', field = ''] = name.split('.');
      const { args } = (schema.getType(type) as GraphQLObjectType).getFields()[field]!;
      const given = args.map(arg => `${arg.name}: ${literalOf(arg.type)}`).join(', ');
      const query = `${type.toLowerCase()} { ${field}${given && `(${given})`} { __typename } }`;
      const { errors } = await house.client().ask(query);
      expect([name, errors?.[0]?.extensions['code']]).toEqual([name, 'not_signed_in']);
    }
  });

  it('a route for those who are signed in sends everybody else to the sign-in', async () => {
    const closed = routes.filter(({ config }) => closedTo.includes(config?.audience));
    expect(closed.length).toBeGreaterThan(0);
    for (const { method, url } of closed) {
      for (const each of [method].flat().filter(name => name !== 'HEAD')) {
        const answer = await fetch(house.url + url.replace(/:\w+/g, 'x'), {
          method: each,
          redirect: 'manual',
        });
        expect([each, url, answer.status]).toEqual([each, url, 303]);
        expect(answer.headers.get('location')).toMatch(/^\/sign-in/);
      }
    }
  });
});

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
    DateTime: '"2027-04-05T08:00:00Z"',
  };
  return scalars[String(inner)] ?? '"x"';
}
