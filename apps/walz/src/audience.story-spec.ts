import { audiences, type AudienceName } from '#platform';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { guardHttp, httpAdapter } from './http.js';
import { HouseModule } from './house.module.js';
import { openTestHouse, type TestHouse } from './testing/open-test-house.js';
import { addressOf, methodsOf, openRegister, questionTo, type Register } from './testing/register.js';

interface Entrance {
  readonly name: string;
  readonly audience: AudienceName | undefined;
}

const known: readonly (AudienceName | undefined)[] = audiences;
const closedTo: readonly (AudienceName | undefined)[] = ['signed in', 'in person', 'moderators', 'admins'];

describe('whom it is for', () => {
  let house: TestHouse;
  let register: Register;
  beforeAll(async () => {
    house = await openTestHouse();
    register = await openRegister(house);
  });
  afterAll(async () => {
    await register.close();
    await house.close();
  });

  function rootFields(): readonly Entrance[] {
    return register.rootFields.map(({ type, field, audience }) => ({ name: `${type}.${field}`, audience }));
  }

  function httpRoutes(): readonly Entrance[] {
    return register.routes.map(({ method, url, config }) => ({
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
    const closed = register.rootFields.filter(({ audience }) => closedTo.includes(audience));
    expect(closed.length).toBeGreaterThan(2);
    for (const field of closed) {
      const { errors } = await house.client().ask(questionTo(register.schema, field));
      expect([field.field, errors?.[0]?.extensions['code']]).toEqual([field.field, 'not_signed_in']);
    }
  });

  it('a route for those who are signed in sends everybody else to the sign-in, and a program away', async () => {
    const closed = register.routes.filter(({ config }) => closedTo.includes(config?.audience));
    expect(closed.length).toBeGreaterThan(0);
    for (const route of closed) {
      for (const method of methodsOf(route)) {
        const answer = await fetch(house.url + addressOf(route), {
          method,
          redirect: 'manual',
          headers: { accept: 'text/html' },
        });
        // A route for programs alone leads nobody anywhere.
        const isForPrograms = route.url === '/uploads';
        expect([method, route.url, answer.status]).toEqual([method, route.url, isForPrograms ? 401 : 303]);
        if (isForPrograms) continue;
        expect(answer.headers.get('location')).toMatch(/^\/sign-in/);
        if (route.config?.scope === undefined) continue;
        const plain = await fetch(house.url + addressOf(route), { method, redirect: 'manual' });
        expect([method, route.url, plain.status]).toEqual([method, route.url, 401]);
      }
    }
  });
});
