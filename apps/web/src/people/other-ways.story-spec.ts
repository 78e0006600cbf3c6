import { walzItself } from '#kernel';
import { startAfresh } from '#people';
import { inTransaction } from '#platform';
import { openIdentityProvider, type IdentityProvider } from '../../../walz/src/testing/identity-provider.js';
import { openTestHouse, type Client, type TestHouse } from '../../../walz/src/testing/open-test-house.js';
import { aPerson } from '../../../walz/src/testing/people.js';
import { freePort } from '../../../walz/src/testing/run-house.js';
import {
  comeBack,
  followThere,
  forwardedTo,
  goTo,
  thereAndBack,
} from '../../../walz/src/testing/there-and-back.js';

const waiting = '/sign-in/waiting';
const connections = '/settings/connections';

interface Linked {
  readonly myIdentities: readonly { issuer: string; label: string; linkedAt: string; lastUsedAt: string }[];
}

describe('by the word of somebody else', () => {
  let provider: IdentityProvider;
  let house: TestHouse;
  beforeAll(async () => {
    const port = String(await freePort());
    provider = await openIdentityProvider(`http://localhost:${port}`);
    house = await openTestHouse({ settings: { ...provider.settings, PORT: port } });
  });
  afterAll(async () => {
    await house?.close();
    await provider?.close();
  });

  const handleOf = async (client: Client): Promise<string | undefined> =>
    (await client.ask<{ me: { handle: string } | null }>('{ me { handle } }')).data?.me?.handle;
  const linkedTo = async (client: Client): Promise<Linked['myIdentities']> =>
    (await client.ask<Linked>('{ myIdentities { issuer label linkedAt lastUsedAt } }')).data!.myIdentities;
  const where = ({ status, headers }: Response): unknown[] => [status, headers.get('location')];
  const rows = async (table: string): Promise<number> =>
    (await house.plant.database.query<{ count: number }[]>(`select count(*)::int from ${table}`))[0]!.count;

  /** Somebody whose only way in is the provider. */
  async function joined(subject: string): Promise<Client> {
    const client = house.client();
    provider.isThere(subject, { name: subject, preferred_username: subject });
    await thereAndBack(client, 'oidc');
    const email = `${subject}@typed.example`;
    const done = await client.post(waiting, { do: 'sign-up', name: subject, handle: subject, email });
    expect(where(done)).toEqual([303, '/settings/profile']);
    return client;
  }

  async function link(client: Client): Promise<Response> {
    const page = await client.post(connections, { do: 'link', provider: 'OIDC' });
    return comeBack(client, await followThere(await forwardedTo(page)));
  }

  async function prove(email: string): Promise<void> {
    await house.plant.database.query('update login set verified_at = now() where email = $1', [email]);
  }

  it('somebody new makes an account, with what the provider knows of her filled in', async () => {
    const client = house.client();
    const email = 'Grace@guild.example';
    const claims = {
      name: 'Grace <Hopper>',
      preferred_username: 'Grace.Hopper',
      email,
      email_verified: true,
    };
    provider.isThere('g-1', claims);
    expect(where(await thereAndBack(client, 'oidc'))).toEqual([303, waiting]);
    const page = await (await client.get(waiting)).text();
    expect(page).toContain('value="Grace &lt;Hopper>"');
    expect(page).toContain('value="grace-hopper"');
    expect(page).toContain(email);
    expect(page).not.toContain('name="email"');
    const mistake = await client.post(waiting, { do: 'sign-up', name: 'Grace', handle: 'x' });
    expect(mistake.status).toBe(422);
    expect(await mistake.text()).toContain('value="x"');
    const done = await client.post(waiting, { do: 'sign-up', name: 'Grace Hopper', handle: 'grace' });
    expect(where(done)).toEqual([303, '/settings/profile']);
    expect(await handleOf(client)).toBe('grace');
    const [login] = await house.plant.database.query<unknown[]>(
      `select email, email_folded, password_hash, verified_at is not null as is_verified
       from login join person on person.id = person_id where handle = 'grace'`,
    );
    const folded = 'grace@guild.example';
    expect(login).toEqual({ email, email_folded: folded, password_hash: null, is_verified: true });
  });

  it('an address that the provider only knows by hearsay is asked for, and believed to nobody', async () => {
    const client = house.client();
    for (const isVerified of [false, 'true', undefined]) {
      provider.isThere('hearsay', { email: 'hear@say.example', email_verified: isVerified });
      await thereAndBack(client, 'oidc');
      const page = await (await client.get(waiting)).text();
      expect([isVerified, page.includes('name="email"')]).toEqual([isVerified, true]);
    }
    const form = { do: 'sign-up', name: 'Hear Say', handle: 'hearsay' };
    expect((await client.post(waiting, form)).status).toBe(422);
    expect(where(await client.post(waiting, { ...form, email: 'hear@say.example' }))[0]).toBe(303);
    const [login] = await house.plant.database.query<unknown[]>(
      `select verified_at from login where email = 'hear@say.example'`,
    );
    expect(login).toEqual({ verified_at: null });
  });

  it('whoever is known comes in, to where she wanted to go, and nobody else does as her', async () => {
    await joined('rosa');
    const client = house.client();
    provider.isThere('rosa', { preferred_username: 'rosa-renamed' });
    house.moveClock('2027-04-06T08:00:00Z');
    expect(where(await thereAndBack(client, 'oidc', { back: '/settings/profile' }))).toEqual([
      303,
      '/settings/profile',
    ]);
    expect(await handleOf(client)).toBe('rosa');
    expect(await linkedTo(client)).toEqual([
      {
        issuer: `${provider.issuer}/`,
        label: 'rosa-renamed',
        linkedAt: '2027-04-05T08:00:00.000Z',
        lastUsedAt: '2027-04-06T08:00:00.000Z',
      },
    ]);
    house.moveClock('2027-04-05T08:00:00Z');
    provider.isThere('rosa2', { preferred_username: 'rosa', name: 'rosa' });
    const other = house.client();
    expect(where(await thereAndBack(other, 'oidc'))).toEqual([303, waiting]);
    expect(await handleOf(other)).toBeUndefined();
  });

  it('two accounts are never one because their addresses are alike: both have to be proved', async () => {
    const ada = await aPerson(house, 'ada');
    await prove(ada.email);
    provider.isThere('ada-there', { email: 'ADA@example.org', email_verified: true, name: 'Mallory' });
    const client = house.client();
    await thereAndBack(client, 'oidc');
    const page = await (await client.get(waiting)).text();
    expect(page).toContain('There is an account with the address ADA@example.org');
    expect(page).not.toContain('value="sign-up"');
    // Neither by a form of her own making,
    const forced = await client.post(waiting, { do: 'sign-up', name: 'Ada', handle: 'ada-two' });
    expect(forced.status).toBe(422);
    // nor without signing in first.
    expect(where(await client.post(waiting, { do: 'link' }))).not.toContain(`${connections}?done=linked`);
    expect(await rows(`identity where subject = 'ada-there'`)).toBe(0);
    await client.post('/sign-in', { email: ada.email, password: ada.password, back: waiting });
    expect(await (await client.get(waiting)).text()).toContain('value="link"');
    expect(await rows(`identity where subject = 'ada-there'`)).toBe(0);
    expect(where(await client.post(waiting, { do: 'link' }))).toEqual([303, `${connections}?done=linked`]);
    const again = house.client();
    await thereAndBack(again, 'oidc');
    expect(await handleOf(again)).toBe('ada');
  });

  it('an address that somebody only claims keeps nobody from proving it', async () => {
    const squatter = await aPerson(house, 'squatter');
    provider.isThere('rightful', { email: squatter.email, email_verified: true });
    const client = house.client();
    await thereAndBack(client, 'oidc');
    const done = await client.post(waiting, { do: 'sign-up', name: 'Rightful', handle: 'rightful' });
    expect(where(done)).toEqual([303, '/settings/profile']);
    expect(await handleOf(client)).toBe('rightful');
  });

  it('an account is linked in the settings and opens from then on; linking it twice changes nothing', async () => {
    const bob = await aPerson(house, 'bob');
    provider.isThere('bob-there', { preferred_username: 'bobby' });
    expect(where(await link(bob))).toEqual([303, `${connections}?done=linked`]);
    expect(where(await link(bob))).toEqual([303, `${connections}?done=linked`]);
    expect(await (await bob.get(`${connections}?done=linked`)).text()).toContain('bobby');
    const client = house.client();
    await thereAndBack(client, 'oidc');
    expect(await handleOf(client)).toBe('bob');
    const told = await house.plant.database.query<unknown[]>(
      `select what, facts from chronicle where subject_id = $1 and what <> 'signed_up' order by id`,
      [bob.id],
    );
    expect(told).toEqual([
      { what: 'identity_linked', facts: { provider: 'oidc' } },
      { what: 'signed_in', facts: { by: 'oidc' } },
    ]);
  });

  it('one account there is one person here, and one person has one account there', async () => {
    await joined('carla');
    const dora = await aPerson(house, 'dora');
    provider.isThere('carla');
    const taken = await link(dora);
    expect(taken.status).toBe(422);
    expect(await taken.text()).toContain('linked to somebody else');
    provider.isThere('dora-there');
    await link(dora);
    provider.isThere('dora-elsewhere');
    const second = await link(dora);
    expect(await second.text()).toContain('Unlink that one first');
    expect(await linkedTo(dora)).toHaveLength(1);
  });

  it('what was begun to link is ended by nobody but her', async () => {
    const emma = await aPerson(house, 'emma');
    provider.isThere('emma-there');
    const back = async (): Promise<string> =>
      followThere(await forwardedTo(await emma.post(connections, { do: 'link', provider: 'OIDC' })));
    const first = await back();
    await emma.post('/sign-out', {});
    expect((await comeBack(emma, first)).status).toBe(422);
    await emma.post('/sign-in', { email: emma.email, password: emma.password });
    const second = await back();
    const frida = await aPerson(house, 'frida');
    await emma.post('/sign-in', { email: frida.email, password: frida.password });
    expect((await comeBack(emma, second)).status).toBe(422);
    expect(await rows(`identity where subject = 'emma-there'`)).toBe(0);
  });

  it('the last way in stays; with a password the account there can go', async () => {
    const only = await joined('gerda');
    const issuer = `${provider.issuer}/`;
    const refused = await only.post(connections, { do: 'unlink', issuer });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('This is your last way in');
    const hilda = await aPerson(house, 'hilda');
    provider.isThere('hilda-there');
    await link(hilda);
    expect(where(await hilda.post(connections, { do: 'unlink', issuer }))).toEqual([
      303,
      `${connections}?done=unlinked`,
    ]);
    expect(await linkedTo(hilda)).toEqual([]);
    const stranger = house.client();
    await thereAndBack(stranger, 'oidc');
    expect(await handleOf(stranger)).toBeUndefined();
  });

  it('whoever made an account with the address of another is thrown out when she proves it', async () => {
    await joined('mallory');
    const [mallory] = await house.plant.database.query<{ id: string }[]>(
      `select id from person where handle = 'mallory'`,
    );
    const now = Temporal.Instant.from('2027-04-05T08:00:00Z');
    await inTransaction(house.plant.database, { viewer: walzItself, now }, at =>
      startAfresh(at, mallory!.id),
    );
    const client = house.client();
    await thereAndBack(client, 'oidc');
    expect(await handleOf(client)).toBeUndefined();
  });

  it('a passkey is a way in too: it may stay behind, and then it stays', async () => {
    const ines = await joined('ines');
    await house.plant.database.query(
      `insert into passkey (id, person_id, name, public_key, counter, transports, added_at)
       select 'key-of-ines', id, 'a key', '', 0, '{}', now() from person where handle = 'ines'`,
    );
    const unlinked = await ines.post(connections, { do: 'unlink', issuer: `${provider.issuer}/` });
    expect(where(unlinked)).toEqual([303, `${connections}?done=unlinked`]);
    const kept = await ines.post('/settings/passkeys', { do: 'remove', id: 'key-of-ines' });
    expect([kept.status, (await kept.text()).includes('This is your last way in')]).toEqual([422, true]);
  });

  it('a way back is good once, in the browser that set out, within ten minutes', async () => {
    await joined('ida');
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
    await joined('jana');
    for (const change of ['nonce', 'code_challenge']) {
      const client = house.client();
      const asked = new URL(await goTo(client, 'oidc'));
      asked.searchParams.set(change, 'A'.repeat(43));
      const answer = await comeBack(client, await followThere(asked.href));
      expect([change, answer.status]).toEqual([change, 502]);
      expect(await answer.text()).toContain('made no sense');
      expect(await handleOf(client)).toBeUndefined();
    }
    for (const iss of ['https://evil.example', null]) {
      const client = house.client();
      const back = new URL(await followThere(await goTo(client, 'oidc')));
      if (iss === null) back.searchParams.delete('iss');
      else back.searchParams.set('iss', iss);
      expect([iss, (await comeBack(client, back.href)).status]).toEqual([iss, 502]);
      expect(await handleOf(client)).toBeUndefined();
    }
  });

  it('whoever says no there comes back to a sentence, and nothing has changed', async () => {
    provider.isThere(null);
    const client = house.client();
    const answer = await thereAndBack(client, 'oidc');
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('You said no at the Guild');
    expect(await handleOf(client)).toBeUndefined();
  });

  it('nobody is sent off this site afterwards', async () => {
    await joined('kira');
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
    expect([await rows('errand'), await rows('waiting_identity')]).not.toContain(0);
    house.moveClock('2027-04-05T08:30:01Z');
    expect(where(await client.get(waiting))).toEqual([303, '/sign-in']);
    await house.plant.database.query(`select graphile_worker.add_job('sweep_errands')`);
    for (let tries = 0; tries < 500 && (await rows('waiting_identity')) > 0; tries++) {
      await new Promise(resolve => setTimeout(resolve, 10));
    }
    expect([await rows('errand'), await rows('waiting_identity')]).toEqual([0, 0]);
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
