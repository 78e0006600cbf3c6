import { walzItself } from '#kernel';
import { startAfresh } from '#people';
import { inTransaction } from '#platform';
import { openGuildHouse, type GuildHouse } from '../../../walz/src/testing/guild.js';
import type { IdentityProvider } from '../../../walz/src/testing/identity-provider.js';
import type { TestHouse } from '../../../walz/src/testing/open-test-house.js';
import { aPerson } from '../../../walz/src/testing/people.js';
import {
  comeBack,
  followThere,
  forwardedTo,
  thereAndBack,
} from '../../../walz/src/testing/there-and-back.js';

const waiting = '/sign-in/waiting';
const connections = '/settings/connections';

describe('by the word of somebody else', () => {
  let guild: GuildHouse;
  let house: TestHouse;
  let provider: IdentityProvider;
  beforeAll(async () => {
    guild = await openGuildHouse();
    ({ house, provider } = guild);
  });
  afterAll(() => guild?.close());

  const where = ({ status, headers }: Response): unknown[] => [status, headers.get('location')];

  const prove = (email: string): Promise<unknown> =>
    house.plant.database.query('update login set verified_at = now() where email = $1', [email]);

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
    expect(await guild.handleOf(client)).toBe('grace');
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
    await guild.joined('rosa');
    const client = house.client();
    provider.isThere('rosa', { preferred_username: 'rosa-renamed' });
    house.moveClock('2027-04-06T08:00:00Z');
    expect(where(await thereAndBack(client, 'oidc', { back: '/settings/profile' }))).toEqual([
      303,
      '/settings/profile',
    ]);
    expect(await guild.handleOf(client)).toBe('rosa');
    expect(await guild.linkedTo(client)).toEqual([
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
    expect(await guild.handleOf(other)).toBeUndefined();
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
    expect(await guild.rows(`identity where subject = 'ada-there'`)).toBe(0);
    await client.post('/sign-in', { email: ada.email, password: ada.password, back: waiting });
    expect(await (await client.get(waiting)).text()).toContain('value="link"');
    expect(await guild.rows(`identity where subject = 'ada-there'`)).toBe(0);
    expect(where(await client.post(waiting, { do: 'link' }))).toEqual([303, `${connections}?done=linked`]);
    const again = house.client();
    await thereAndBack(again, 'oidc');
    expect(await guild.handleOf(again)).toBe('ada');
  });

  it('an address that somebody only claims keeps nobody from proving it', async () => {
    const squatter = await aPerson(house, 'squatter');
    provider.isThere('rightful', { email: squatter.email, email_verified: true });
    const client = house.client();
    await thereAndBack(client, 'oidc');
    const done = await client.post(waiting, { do: 'sign-up', name: 'Rightful', handle: 'rightful' });
    expect(where(done)).toEqual([303, '/settings/profile']);
    expect(await guild.handleOf(client)).toBe('rightful');
  });

  it('an account is linked in the settings and opens from then on; linking it twice changes nothing', async () => {
    const bob = await aPerson(house, 'bob');
    provider.isThere('bob-there', { preferred_username: 'bobby' });
    expect(where(await guild.link(bob))).toEqual([303, `${connections}?done=linked`]);
    expect(where(await guild.link(bob))).toEqual([303, `${connections}?done=linked`]);
    expect(await (await bob.get(`${connections}?done=linked`)).text()).toContain('bobby');
    const client = house.client();
    await thereAndBack(client, 'oidc');
    expect(await guild.handleOf(client)).toBe('bob');
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
    await guild.joined('carla');
    const dora = await aPerson(house, 'dora');
    provider.isThere('carla');
    const taken = await guild.link(dora);
    expect(taken.status).toBe(422);
    expect(await taken.text()).toContain('linked to somebody else');
    provider.isThere('dora-there');
    await guild.link(dora);
    provider.isThere('dora-elsewhere');
    const second = await guild.link(dora);
    expect(await second.text()).toContain('Unlink that one first');
    expect(await guild.linkedTo(dora)).toHaveLength(1);
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
    expect(await guild.rows(`identity where subject = 'emma-there'`)).toBe(0);
  });

  it('the last way in stays; with a password the account there can go', async () => {
    const only = await guild.joined('gerda');
    const issuer = `${provider.issuer}/`;
    const refused = await only.post(connections, { do: 'unlink', issuer });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('This is your last way in');
    const hilda = await aPerson(house, 'hilda');
    provider.isThere('hilda-there');
    await guild.link(hilda);
    expect(where(await hilda.post(connections, { do: 'unlink', issuer }))).toEqual([
      303,
      `${connections}?done=unlinked`,
    ]);
    expect(await guild.linkedTo(hilda)).toEqual([]);
    const stranger = house.client();
    await thereAndBack(stranger, 'oidc');
    expect(await guild.handleOf(stranger)).toBeUndefined();
  });

  it('whoever made an account with the address of another is thrown out when she proves it', async () => {
    await guild.joined('mallory');
    const [mallory] = await house.plant.database.query<{ id: string }[]>(
      `select id from person where handle = 'mallory'`,
    );
    const now = Temporal.Instant.from('2027-04-05T08:00:00Z');
    await inTransaction(house.plant.database, { viewer: walzItself, now }, at =>
      startAfresh(at, mallory!.id),
    );
    const client = house.client();
    await thereAndBack(client, 'oidc');
    expect(await guild.handleOf(client)).toBeUndefined();
  });

  it('a passkey is a way in too: it may stay behind, and then it stays', async () => {
    const ines = await guild.joined('ines');
    await house.plant.database.query(
      `insert into passkey (id, person_id, name, public_key, counter, transports, added_at)
       select 'key-of-ines', id, 'a key', '', 0, '{}', now() from person where handle = 'ines'`,
    );
    const unlinked = await ines.post(connections, { do: 'unlink', issuer: `${provider.issuer}/` });
    expect(where(unlinked)).toEqual([303, `${connections}?done=unlinked`]);
    const kept = await ines.post('/settings/passkeys', { do: 'remove', id: 'key-of-ines' });
    expect([kept.status, (await kept.text()).includes('This is your last way in')]).toEqual([422, true]);
  });
});
