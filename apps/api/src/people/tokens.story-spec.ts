import { walzItself } from '#kernel';
import { AccessTokenEntity, sweepTokens } from '#people';
import { inTransaction } from '#platform';
import { openTestHouse, type TestHouse } from '../../../walz/src/testing/open-test-house.js';
import { aPerson, type TestPerson } from '../../../walz/src/testing/people.js';
import { aToken, noToken, program } from '../../../walz/src/testing/tokens.js';
import { ask, askByGet } from '../testing/ask.js';
import { ada as aboutAda, clientOf, codeOf, listen, outcomeOf, until } from '../testing/listening.js';

const revoke = 'mutation ($id: ID!) { revokeToken(input: { token: $id }) { isRevoked } }';
const rename = 'mutation ($name: String!) { changeProfile(input: { name: $name }) { person { name } } }';
const me = '{ me { handle } }';

const codesOf = (reply: { errors?: readonly { extensions: Record<string, unknown> }[] }) =>
  reply.errors?.[0]?.extensions['code'];

describe('a token', () => {
  let house: TestHouse;
  let ada: TestPerson;
  let grace: TestPerson;
  let now = Temporal.Instant.from('2027-04-05T08:00:00Z');
  beforeAll(async () => {
    house = await openTestHouse({ role: 'api' });
    ada = await aPerson(house, 'ada');
    grace = await aPerson(house, 'grace');
  });
  afterAll(() => house.close());

  const later = (minutes: number) => {
    now = now.add({ seconds: Math.round(minutes * 60) });
    house.moveClock(now.toString());
  };

  it('opens the API by POST, by GET and over a socket, and is her', async () => {
    const token = await aToken(ada, ['READ']);
    const authorization = `Bearer ${token.secret}`;
    expect(token.secret).toMatch(/^walz_[\w-]{43}$/);
    expect((await program(house, token).ask(me)).data).toEqual({ me: { handle: 'ada' } });
    expect((await askByGet(house.url, { query: me }, { authorization })).data).toEqual({
      me: { handle: 'ada' },
    });
    const byHeader = clientOf(house, { authorization });
    expect(await listen(byHeader, me).next()).toEqual({ data: { me: { handle: 'ada' } } });
    await byHeader.dispose();
    const byGreeting = clientOf(house, {}, { authorization });
    expect(await listen(byGreeting, me).next()).toEqual({ data: { me: { handle: 'ada' } } });
    await byGreeting.dispose();
  });

  it('is kept as a hash, with when it was used', async () => {
    const token = await aToken(ada, ['READ']);
    const kept = () =>
      house.plant.database.manager.find(AccessTokenEntity, {
        where: { personId: ada.id },
        order: { createdAt: 'DESC', id: 'DESC' },
      });
    expect((await kept())[0]?.lastUsedAt).toBeNull();
    await program(house, token).ask(me);
    const used = (await kept())[0]?.lastUsedAt;
    expect(used?.toString()).toBe(now.toString());
    later(9);
    await program(house, token).ask(me);
    expect((await kept())[0]?.lastUsedAt?.toString()).toBe(used?.toString());
    later(1);
    await program(house, token).ask(me);
    expect((await kept())[0]?.lastUsedAt?.toString()).toBe(now.toString());
    const everything = JSON.stringify([
      await house.plant.database.query('select * from access_token'),
      await house.plant.database.query('select * from chronicle'),
    ]);
    expect(everything).not.toContain(token.secret.slice(5));
  });

  it('that is wrong, expired or revoked is no stranger but a mistake', async () => {
    const [expired, revoked] = [
      await aToken(ada, ['READ'], now.add({ minutes: 1 }).toString()),
      await aToken(ada, ['READ']),
    ];
    expect((await program(house, expired).ask(me)).data).toEqual({ me: { handle: 'ada' } });
    later(1);
    await ada.ask(revoke, { id: revoked.id });
    const shown = [expired.secret, revoked.secret, noToken, 'walz_', 'x', '', 'two words', '%00'];
    for (const [index, secret] of shown.entries()) {
      const headers = { authorization: `Bearer ${secret}`, 'x-forwarded-for': `192.0.2.${index}` };
      const answers = [
        await ask(house.url, { query: me }, { headers }),
        await askByGet(house.url, { query: me }, headers),
      ];
      for (const answer of answers) {
        expect([secret, answer.status, answer.code, answer.data]).toEqual([
          secret,
          401,
          'token_unknown',
          undefined,
        ]);
        expect(answer.headers.get('www-authenticate')).toBe('Bearer');
      }
    }
    const socket = clientOf(house, { authorization: `bearer ${noToken}` });
    expect(codeOf(await outcomeOf(socket, me))).toBe('token_unknown');
    await socket.dispose();
  });

  it('counts more than a cookie that comes along', async () => {
    const token = await aToken(ada, ['READ']);
    const headers = { cookie: grace.cookie(), authorization: `Bearer ${token.secret}` };
    expect((await ask(house.url, { query: me }, { headers })).data).toEqual({ me: { handle: 'ada' } });
    const wrong = { cookie: grace.cookie(), authorization: `Bearer ${noToken}` };
    expect((await ask(house.url, { query: me }, { headers: wrong })).status).toBe(401);
  });

  it('keeps to its scopes, and nothing is executed beyond them', async () => {
    const [reads, writes, fetches] = [
      await aToken(ada, ['READ']),
      await aToken(ada, ['WRITE']),
      await aToken(ada, ['CALENDAR']),
    ].map(token => program(house, token));
    const name = 'Ada';
    expect((await reads!.ask(me)).status).toBe(200);
    expect((await writes!.ask(rename, { name })).data).toEqual({ changeProfile: { person: { name } } });
    const refused = [
      await reads!.ask(rename, { name: 'Mallory' }),
      await writes!.ask(me),
      await fetches!.ask(me),
      await fetches!.ask(rename, { name: 'Mallory' }),
      await fetches!.ask('{ thisWeek }'),
    ];
    for (const answer of refused) {
      expect([answer.status, codesOf(answer), answer.data]).toEqual([403, 'scope_missing', undefined]);
    }
    const said = refused.slice(0, 2).map(({ errors }) => errors?.[0]?.message);
    expect(said).toEqual(['The token has no scope `write`.', 'The token has no scope `read`.']);
    expect((await ada.ask('{ me { name } }')).data).toEqual({ me: { name } });
  });

  it('keeps to its scopes over a socket and by GET too', async () => {
    const token = await aToken(ada, ['CALENDAR']);
    const authorization = `Bearer ${token.secret}`;
    expect(await askByGet(house.url, { query: me }, { authorization })).toMatchObject({
      status: 403,
      code: 'scope_missing',
    });
    const socket = clientOf(house, { authorization });
    for (const query of [me, aboutAda, 'mutation { signOut { isSignedOut } }']) {
      expect(codeOf(await outcomeOf(socket, query))).toBe('scope_missing');
    }
    await socket.dispose();
  });

  it('makes no tokens, sees none, and ends no sessions', async () => {
    const all = program(house, await aToken(ada, ['READ', 'WRITE', 'CALENDAR']));
    for (const query of [
      'mutation { makeToken(input: { name: "x", scopes: [READ] }) { secret } }',
      'mutation { endOtherSessions { ended } }',
      '{ myTokens { id } }',
      '{ mySessions { id } }',
    ]) {
      expect([query, codesOf(await all.ask(query))]).toEqual([query, 'not_in_person']);
    }
  });

  it('ends with what its owner is: suspended, banned or gone, it is none; back again, it is one', async () => {
    const clio = await aPerson(house, 'clio');
    const token = await aToken(clio, ['READ']);
    const standing = async (change: string) => {
      await house.plant.database.query(`update person set ${change} where id = $1`, [clio.id]);
      const byToken = await program(house, token).ask(me);
      const bySession = await clio.ask<{ me: unknown }>(me);
      return [byToken.status, bySession.data?.me !== null];
    };
    const [tomorrow, yesterday] = [24, -24].map(hours => `'${now.add({ hours }).toString()}'`);
    expect(await standing(`suspended_until = ${tomorrow}`)).toEqual([401, false]);
    expect(await standing(`suspended_until = ${yesterday}`)).toEqual([200, true]);
    expect(await standing(`banned_at = ${yesterday}`)).toEqual([401, false]);
    expect(await standing('banned_at = null')).toEqual([200, true]);
    expect(await standing(`gone_at = ${yesterday}`)).toEqual([401, false]);
  });

  it('brings no duty along', async () => {
    const max = await aPerson(house, 'max');
    await house.plant.database.query(`update person set duty = 'admin' where id = $1`, [max.id]);
    const token = await aToken(max, ['READ', 'WRITE']);
    await house.plant.database.query(`update person set hidden_at = now() where id = $1`, [grace.id]);
    const look = '{ person(handle: "grace") { handle } }';
    expect((await max.ask(look)).data).toEqual({ person: { handle: 'grace' } });
    expect((await program(house, token).ask(look)).data).toEqual({ person: null });
    await house.plant.database.query(`update person set hidden_at = null where id = $1`, [grace.id]);
  });

  it('of somebody else is one that does not exist, and goes on', async () => {
    const token = await aToken(grace, ['READ']);
    for (const id of [token.id, 'x', btoa('AccessToken:1').replace(/=+$/, '')]) {
      expect(codesOf(await ada.ask(revoke, { id }))).toBe('not_found');
    }
    expect((await program(house, token).ask(me)).data).toEqual({ me: { handle: 'grace' } });
  });

  it('that is revoked hears nothing more over its socket', async () => {
    const token = await aToken(ada, ['READ']);
    const client = clientOf(house, {}, { authorization: `Bearer ${token.secret}` });
    const names = listen(client, aboutAda);
    await names.next();
    await ada.ask(revoke, { id: token.id });
    await ada.ask(rename, { name: 'Ada once more' });
    await until(() => names.isOver());
    await client.dispose();
  });

  it('needs a name, a scope and an end that is still to come, and is told all of it at once', async () => {
    const input = { name: ' ', scopes: [], expiresAt: now.toString() };
    const { errors } = await ada.ask(
      'mutation ($input: MakeTokenInput!) { makeToken(input: $input) { secret } }',
      { input },
    );
    const [first] = errors ?? [];
    const all = [first!.extensions, ...(first!.extensions['others'] as Record<string, unknown>[])];
    expect(all.map(({ field, code }) => [field, code])).toEqual([
      ['name', 'token_name_empty'],
      ['scopes', 'scopes_missing'],
      ['expiresAt', 'expiry_past'],
    ]);
  });

  it('is one of fifty at most, however many are wished for at once', async () => {
    const eve = await aPerson(house, 'eve');
    const made = await Promise.allSettled(Array.from({ length: 60 }, () => aToken(eve, ['READ'])));
    expect(made.filter(({ status }) => status === 'fulfilled')).toHaveLength(50);
    const refused = await eve.ask('mutation { makeToken(input: { name: "x", scopes: [READ] }) { secret } }');
    expect(refused.errors?.[0]?.extensions).toMatchObject({
      code: 'too_many_access_tokens',
      facts: { most: 50 },
    });
  });

  it('that has ended is swept after ninety days, and no other', async () => {
    const kim = await aPerson(house, 'kim');
    await aToken(kim, ['READ'], now.add({ hours: 1 }).toString());
    await aToken(kim, ['WRITE']);
    const sweep = (at: Temporal.Instant) =>
      inTransaction(house.plant.database, { viewer: walzItself, now: at }, sweepTokens);
    const left = () => house.plant.database.manager.countBy(AccessTokenEntity, { personId: kim.id });
    await sweep(now.add({ hours: 24 * 90 }));
    expect(await left()).toBe(2);
    await sweep(now.add({ hours: 24 * 90 + 1 }));
    expect(await left()).toBe(1);
  });
});
