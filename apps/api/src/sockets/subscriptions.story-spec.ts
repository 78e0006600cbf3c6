import pg from 'pg';
import { openTestHouse, type TestHouse } from '../../../walz/src/testing/open-test-house.js';
import { ask } from '../testing/ask.js';
import { ada, adasKeys, clientOf, listen, rename, signUp, until } from '../testing/listening.js';

describe('subscriptions', () => {
  let house: TestHouse;
  let other: TestHouse;
  let cookie: string;
  beforeAll(async () => {
    house = await openTestHouse({ role: 'api' });
    other = await openTestHouse({ role: 'api', databaseUrl: house.databaseUrl });
    const answer = await ask(house.url, {
      query: signUp,
      variables: { input: { name: 'Ada', handle: 'ada', ...adasKeys } },
    });
    cookie = answer.headers.getSetCookie()[0]!.split(';')[0]!;
  });
  afterEach(async () => {
    await until(() => house.plant.board.readerCount + other.plant.board.readerCount === 0);
  });
  afterAll(async () => {
    await other.close();
    await house.close();
  });

  const nameAda = (name: string) =>
    ask(other.url, { query: rename, variables: { name } }, { headers: { cookie } });

  it('what changes through one process is heard by subscribers of every other', async () => {
    const [here, there] = [clientOf(house), clientOf(other)];
    const [one, two] = [listen(here, ada), listen(there, ada)];
    expect(await one.next()).toEqual({ data: { personChanged: { name: 'Ada' } } });
    expect(await two.next()).toEqual({ data: { personChanged: { name: 'Ada' } } });
    await nameAda('Ada King');
    for (const each of [one, two])
      expect(await each.next()).toEqual({ data: { personChanged: { name: 'Ada King' } } });
    await nameAda('Ada Lovelace');
    for (const each of [one, two])
      expect(await each.next()).toEqual({ data: { personChanged: { name: 'Ada Lovelace' } } });
    await Promise.all([one.leave(), two.leave()]);
    await Promise.all([here.dispose(), there.dispose()]);
  });

  it('each happening is read anew: nothing is remembered from the one before', async () => {
    const client = clientOf(house);
    const skills = listen(
      client,
      'subscription { personChanged(handle: "ada") { skills { skill { slug } level } } }',
    );
    expect(await skills.next()).toEqual({ data: { personChanged: { skills: [] } } });
    for (const level of [1, 3]) {
      await ask(
        other.url,
        {
          query: `mutation { setSkill(input: { skill: "elixir", stance: CAN, level: ${level} }) { person { id } } }`,
        },
        { headers: { cookie } },
      );
      expect(await skills.next()).toEqual({
        data: { personChanged: { skills: [{ skill: { slug: 'elixir' }, level }] } },
      });
    }
    await skills.leave();
    await client.dispose();
  });

  it('a burst of changes ends with the last of them', async () => {
    const client = clientOf(house);
    const names = listen(client, ada);
    await names.next();
    for (let index = 0; index < 20; index++) await nameAda(`Ada ${index}`);
    let last: unknown;
    while (last !== 'Ada 19')
      last = ((await names.next()).data as { personChanged: { name: string } }).personChanged.name;
    await names.leave();
    await client.dispose();
  });

  it('what happened while the board was not heard is read when it is heard again', async () => {
    const client = clientOf(house);
    const names = listen(client, ada);
    await names.next();
    const admin = new pg.Client({ connectionString: house.databaseUrl });
    await admin.connect();
    await admin.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'walz bulletin' and datname = current_database()`,
    );
    await nameAda('Ada Unheard');
    expect(await names.next()).toEqual({ data: { personChanged: { name: 'Ada Unheard' } } });
    await admin.query(`notify chronicle, 'this is no bulletin'`);
    await admin.end();
    await nameAda('Ada Heard');
    await until(async () => JSON.stringify(await names.next()).includes('Ada Heard'));
    await names.leave();
    await client.dispose();
  });

  it('the cookie of the upgrade says who asks, also when other operations are asked over the socket', async () => {
    const client = clientOf(house, { cookie });
    expect(await listen(client, '{ me { handle } }').next()).toEqual({ data: { me: { handle: 'ada' } } });
    const renamed = await listen(client, rename, { name: 'Ada' }).next();
    expect(renamed.errors).toBeUndefined();
    await client.dispose();
    const stranger = clientOf(house);
    expect(await listen(stranger, '{ me { handle } }').next()).toEqual({ data: { me: null } });
    const refused = await listen(stranger, rename, { name: 'Mallory' }).next();
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'not_signed_in' });
    await stranger.dispose();
  });

  it('who signs out hears nothing more under her name', async () => {
    const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { person { id } } }';
    const answer = await ask(house.url, { query: signIn, variables: { input: adasKeys } });
    const second = answer.headers.getSetCookie()[0]!.split(';')[0]!;
    const client = clientOf(house, { cookie: second });
    const names = listen(client, ada);
    await names.next();
    await ask(house.url, { query: 'mutation { signOut { isSignedOut } }' }, { headers: { cookie: second } });
    await nameAda('Ada');
    await until(() => names.isOver());
    await client.dispose();
  });
});
