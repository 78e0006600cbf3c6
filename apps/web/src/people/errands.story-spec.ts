import { openGuildHouse, type GuildHouse } from '../../../walz/src/testing/guild.js';
import type { IdentityProvider } from '../../../walz/src/testing/identity-provider.js';
import type { Client, TestHouse } from '../../../walz/src/testing/open-test-house.js';
import { comeBack, followThere, goTo, thereAndBack } from '../../../walz/src/testing/there-and-back.js';

const waiting = '/sign-in/waiting';

describe('the way to a provider and back', () => {
  let guild: GuildHouse;
  let house: TestHouse;
  let provider: IdentityProvider;
  beforeAll(async () => {
    guild = await openGuildHouse();
    ({ house, provider } = guild);
  });
  afterAll(() => guild?.close());

  const where = ({ status, headers }: Response): unknown[] => [status, headers.get('location')];

  it('a way back is good once, in the browser that set out, within ten minutes', async () => {
    await guild.joined('ida');
    const refusedAs = async (client: Client, address: string): Promise<unknown[]> => {
      const answer = await comeBack(client, address);
      return [answer.status, (await answer.text()).includes('used up, too old, or not yours')];
    };
    const client = house.client();
    const back = await followThere(await goTo(client, 'oidc'));
    const tampered = (name: string, value: string | null): string => {
      const url = new URL(back);
      if (value === null) url.searchParams.delete(name);
      else url.searchParams.set(name, value);
      return url.href;
    };
    expect(await refusedAs(client, tampered('state', 'another'))).toEqual([422, true]);
    expect(await refusedAs(client, tampered('state', null))).toEqual([422, true]);
    expect(await refusedAs(client, back.replace('/with/oidc/', '/with/github/'))).toEqual([422, true]);
    expect(await refusedAs(house.client(), back)).toEqual([422, true]);
    const other = house.client();
    await goTo(other, 'oidc');
    expect(await refusedAs(other, back)).toEqual([422, true]);
    house.moveClock('2027-04-05T08:10:01Z');
    expect(await refusedAs(client, back)).toEqual([422, true]);
    house.moveClock('2027-04-05T08:00:00Z');
    // None of all that has spoilt it.
    const cookie = client.cookie();
    expect(where(await comeBack(client, back))).toEqual([303, '/people/ida']);
    const { pathname, search } = new URL(back);
    const replayed = await fetch(house.url + pathname + search, { headers: { cookie }, redirect: 'manual' });
    expect(replayed.status).toBe(422);
    expect(replayed.headers.getSetCookie().filter(kept => kept.startsWith('walz='))).toEqual([]);
  });

  it('an answer to another question is none: each of nonce, issuer and challenge is looked at', async () => {
    await guild.joined('jana');
    for (const change of ['nonce', 'code_challenge']) {
      const client = house.client();
      const asked = new URL(await goTo(client, 'oidc'));
      asked.searchParams.set(change, 'A'.repeat(43));
      const answer = await comeBack(client, await followThere(asked.href));
      expect([change, answer.status]).toEqual([change, 502]);
      expect(await answer.text()).toContain('made no sense');
      expect(await guild.handleOf(client)).toBeUndefined();
    }
    for (const iss of ['https://evil.example', null]) {
      const client = house.client();
      const back = new URL(await followThere(await goTo(client, 'oidc')));
      if (iss === null) back.searchParams.delete('iss');
      else back.searchParams.set('iss', iss);
      expect([iss, (await comeBack(client, back.href)).status]).toEqual([iss, 502]);
      expect(await guild.handleOf(client)).toBeUndefined();
    }
  });

  it('whoever says no there comes back to a sentence, and nothing has changed', async () => {
    provider.isThere(null);
    const client = house.client();
    const answer = await thereAndBack(client, 'oidc');
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('You said no at the Guild');
    expect(await guild.handleOf(client)).toBeUndefined();
  });

  it('nobody is sent off this site afterwards', async () => {
    await guild.joined('kira');
    for (const back of [
      '//evil.example',
      'https://evil.example/',
      '/\\evil.example',
      '/\tx',
      'javascript:1',
      '',
    ]) {
      const client = house.client();
      const { headers } = await thereAndBack(client, 'oidc', { back });
      expect([back, ['/', '/people/kira'].includes(headers.get('location') ?? '')]).toEqual([back, true]);
    }
    // A program may keep what it likes for itself; the site still looks before it leaps.
    const client = house.client();
    const start = `mutation ($back: String) { startSignIn(input: { provider: OIDC, back: $back }) { address secret } }`;
    const { data } = await client.ask<{ startSignIn: { address: string; secret: string } }>(start, {
      back: 'https://evil.example',
    });
    const { pathname, search } = new URL(await followThere(data!.startSignIn.address));
    const answer = await fetch(house.url + pathname + search, {
      headers: { cookie: `walz-errand=${data!.startSignIn.secret}` },
      redirect: 'manual',
    });
    expect(where(answer)).toEqual([303, '/']);
    const { errors } = await client.ask(start, { back: 'x'.repeat(2_001) });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'too_long', field: 'back' });
  });

  it('only hashes of what opens something are kept, and nothing is kept for long', async () => {
    const client = house.client();
    const asked = new URL(await goTo(client, 'oidc'));
    const secret = /walz-errand=([\w-]+)/.exec(client.cookie())![1]!;
    const [text] = await house.plant.database.query<{ all: string }[]>(
      `select string_agg(errand::text, ' ') as all from errand`,
    );
    expect(text!.all).not.toContain(secret);
    expect(text!.all).not.toContain(asked.searchParams.get('state'));
    provider.isThere('never decides');
    await comeBack(client, await followThere(asked.href));
    await goTo(house.client(), 'oidc');
    expect([await guild.rows('errand'), await guild.rows('waiting_identity')]).not.toContain(0);
    house.moveClock('2027-04-05T08:30:01Z');
    expect(where(await client.get(waiting))).toEqual([303, '/sign-in']);
    await house.plant.database.query(`select graphile_worker.add_job('sweep_errands')`);
    for (let tries = 0; tries < 500 && (await guild.rows('waiting_identity')) > 0; tries++) {
      await new Promise(resolve => setTimeout(resolve, 10));
    }
    expect([await guild.rows('errand'), await guild.rows('waiting_identity')]).toEqual([0, 0]);
    house.moveClock('2027-04-05T08:00:00Z');
  });

  it('the cookie on the way is out of reach for scripts and other sites', async () => {
    const page = await house.client().post('/sign-in/with/oidc', {});
    const [kept = ''] = page.headers.getSetCookie();
    expect(kept).toMatch(/^walz-errand=[\w-]{43}; Max-Age=1800; Path=\/; HttpOnly; SameSite=Lax$/);
    const foreign = await fetch(`${house.url}/sign-in/with/oidc`, {
      method: 'POST',
      headers: { 'sec-fetch-site': 'cross-site' },
    });
    expect(foreign.status).toBe(403);
  });

  it('nobody sets out without end', async () => {
    const client = house.client();
    const statuses: number[] = [];
    for (let times = 0; times < 21; times++) {
      statuses.push((await client.post('/sign-in/with/oidc', {})).status);
    }
    expect(statuses).toEqual([...Array.from({ length: 20 }, () => 200), 429]);
  });

  it('a token links and unlinks nothing', async () => {
    for (const field of [
      'startLinking(input: { provider: OIDC }) { secret }',
      'linkIdentity(input: { secret: "x" }) { back }',
      'unlinkIdentity(input: { issuer: "x" }) { identities { issuer } }',
    ]) {
      const { errors } = await house.client().ask(`mutation { ${field} }`);
      expect([field, errors?.[0]?.extensions['code']]).toEqual([field, 'not_signed_in']);
    }
  });

  it('an address that does not exist is none', async () => {
    const client = house.client();
    expect((await client.post('/sign-in/with/myspace', {})).status).toBe(404);
    expect((await client.get('/sign-in/with/myspace/callback')).status).toBe(404);
    expect(where(await client.get(waiting))).toEqual([303, '/sign-in']);
  });
});
