import { Audience, Callers } from '#platform';
import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { openTestHouse, type TestHouse } from './testing/open-test-house.js';
import { aPerson, type TestPerson } from './testing/people.js';
import { openRegister, type Register } from './testing/register.js';
import { aToken, noToken, type ScopeWish } from './testing/tokens.js';

/** Routes as a room may have them for programs: what is a person's own, and what is for everybody. */
@Controller('wing')
class Wing {
  constructor(private readonly callers: Callers) {}

  @Audience('signed in', { scope: 'calendar' })
  @Get('own.ics')
  async own(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { viewer } = await this.callers.of(request, reply);
    void reply.send(viewer.kind === 'person' ? viewer.personId : 'nobody');
  }

  @Audience('signed in', { scope: 'write' })
  @Post('own')
  change(@Res() reply: FastifyReply): void {
    void reply.send('changed');
  }

  @Audience('everyone', { scope: 'read' })
  @Get('open')
  async open(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { viewer } = await this.callers.of(request, reply);
    void reply.send(viewer.kind);
  }

  @Audience('signed in')
  @Get('people-only')
  closed(@Res() reply: FastifyReply): void {
    void reply.send('come in');
  }
}

describe('a route that takes tokens', () => {
  let house: TestHouse;
  let register: Register;
  let ada: TestPerson;
  const secrets: Record<ScopeWish, string> = { READ: '', WRITE: '', CALENDAR: '' };
  beforeAll(async () => {
    house = await openTestHouse();
    register = await openRegister(house, [Wing]);
    ada = await aPerson(house, 'ada');
    for (const scope of ['READ', 'WRITE', 'CALENDAR'] as const)
      secrets[scope] = (await aToken(ada, [scope])).secret;
  });
  afterAll(async () => {
    await register.close();
    await house.close();
  });

  interface Shown {
    readonly token?: string;
    readonly cookie?: string;
    readonly accept?: string;
    readonly language?: string;
    readonly address?: string;
  }

  const ask = async (method: 'GET' | 'POST', url: string, shown: Shown = {}) => {
    const { token, cookie = '', accept = '*/*', language = 'en', address = '192.0.2.1' } = shown;
    const { statusCode, headers, body } = await register.app.inject({
      method,
      url,
      headers: {
        cookie,
        accept,
        'accept-language': language,
        'x-forwarded-for': address,
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
      },
    });
    return { status: statusCode, headers, body };
  };

  it('is open to a token of its scope and to no other', async () => {
    expect(await ask('GET', '/wing/own.ics', { token: secrets.CALENDAR })).toMatchObject({
      status: 200,
      body: ada.id,
    });
    expect(await ask('POST', '/wing/own', { token: secrets.WRITE })).toMatchObject({ body: 'changed' });
    expect(await ask('GET', '/wing/open', { token: secrets.READ })).toMatchObject({ body: 'person' });
    for (const [method, path, token] of [
      ['GET', '/wing/own.ics', secrets.READ],
      ['GET', '/wing/own.ics', secrets.WRITE],
      ['POST', '/wing/own', secrets.READ],
      ['POST', '/wing/own', secrets.CALENDAR],
      ['GET', '/wing/open', secrets.CALENDAR],
    ] as const) {
      const answer = await ask(method, path, { token });
      expect([path, answer.status]).toEqual([path, 403]);
      expect(answer.body).toMatch(/^The token has no scope “\w+”\.\n$/);
    }
  });

  it('is open to a browser that is signed in, with or without a scope', async () => {
    expect(await ask('GET', '/wing/own.ics', { cookie: ada.cookie() })).toMatchObject({ status: 200 });
    expect(await ask('GET', '/wing/open')).toMatchObject({ status: 200, body: 'stranger' });
  });

  it('tells a program in one plain line what is wrong, in its language, and keeps it nowhere', async () => {
    const answer = await ask('GET', '/wing/own.ics', { token: noToken, language: 'de' });
    expect(answer).toMatchObject({ status: 401, body: 'Das ist kein Token von uns, oder keines mehr.\n' });
    expect(answer.headers).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'www-authenticate': 'Bearer',
      'cache-control': 'no-store',
    });
  });

  it('takes a wrong token for a mistake, also where everybody may come in and whoever is signed in', async () => {
    for (const shown of [{}, { cookie: ada.cookie() }, { accept: 'text/html' }]) {
      for (const path of ['/wing/own.ics', '/wing/open']) {
        const answer = await ask('GET', path, { ...shown, token: noToken, address: '192.0.2.2' });
        expect([path, answer.status]).toEqual([path, 401]);
      }
    }
  });

  it('asks a program without a token for one, and a browser to sign in', async () => {
    const answer = await ask('GET', '/wing/own.ics');
    expect(answer).toMatchObject({ status: 401, headers: { 'www-authenticate': 'Bearer' } });
    const page = await ask('GET', '/wing/own.ics', { accept: 'text/html,*/*' });
    expect(page).toMatchObject({
      status: 303,
      headers: { location: '/sign-in?back=%2Fwing%2Fown.ics' },
    });
  });

  it('says when to come again after too many wrong ones', async () => {
    const shown = { token: noToken, address: '192.0.2.3' };
    for (let tries = 0; tries < 20; tries++) await ask('GET', '/wing/own.ics', shown);
    expect(await ask('GET', '/wing/own.ics', shown)).toMatchObject({
      status: 429,
      headers: { 'retry-after': '30' },
      body: expect.stringMatching(/^That was tried too often\./),
    });
  });

  it('is the only kind: elsewhere a token is not looked at', async () => {
    const token = secrets.READ;
    expect(await ask('GET', '/wing/people-only', { token })).toMatchObject({ status: 303 });
    expect(await ask('GET', '/settings/tokens', { token })).toMatchObject({ status: 303 });
    expect(await ask('GET', '/', { token: noToken })).toMatchObject({ status: 200 });
  });
});
