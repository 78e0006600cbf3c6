import { openTestHouse, type Client, type TestHouse } from '../../../walz/src/testing/open-test-house.js';
import { aPerson, type TestPerson } from '../../../walz/src/testing/people.js';
import { ada as aboutAda, clientOf, listen, until } from '../testing/listening.js';

const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { person { id } } }';
const end = 'mutation ($id: ID!) { endSession(input: { session: $id }) { isEnded } }';
const rename = 'mutation ($name: String!) { changeProfile(input: { name: $name }) { person { name } } }';
const me = '{ me { handle } }';

interface Session {
  readonly id: string;
  readonly isThisOne: boolean;
  readonly browser: string | null;
  readonly lastUsedAt: string;
}

const sessionsAt = async (client: Client): Promise<Session[]> => {
  const { data } = await client.ask<{ mySessions: Session[] }>(
    '{ mySessions { id isThisOne browser lastUsedAt } }',
  );
  return data?.mySessions ?? [];
};
const codesOf = (reply: { errors?: readonly { extensions: Record<string, unknown> }[] }) =>
  reply.errors?.[0]?.extensions['code'];

describe('a session', () => {
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
  const signedInAgain = async (who: TestPerson) => {
    const client = house.client();
    await client.ask(signIn, { input: { email: who.email, password: who.password } });
    return client;
  };

  it('is seen by its owner only, with the one that asks marked', async () => {
    const second = await signedInAgain(ada);
    const seen = await sessionsAt(second);
    expect(seen.filter(({ isThisOne }) => isThisOne)).toHaveLength(1);
    expect(seen).toHaveLength(2);
    expect(await sessionsAt(grace)).toHaveLength(1);
  });

  it('ends for good when its owner ends it', async () => {
    const second = await signedInAgain(ada);
    const own = (await sessionsAt(second)).find(({ isThisOne }) => isThisOne)!;
    expect((await ada.ask(end, { id: own.id })).data).toEqual({ endSession: { isEnded: true } });
    expect((await second.ask(me)).data).toEqual({ me: null });
    expect(codesOf(await ada.ask(end, { id: own.id }))).toBe('not_found');
  });

  it('that is ended where it is used takes its cookie along', async () => {
    const second = await signedInAgain(ada);
    expect(second.cookie()).toMatch(/walz=./);
    const own = (await sessionsAt(second)).find(({ isThisOne }) => isThisOne)!;
    await second.ask(end, { id: own.id });
    expect(second.cookie()).toBe('');
  });

  it('of somebody else is one that does not exist, and goes on', async () => {
    const [hers] = await sessionsAt(grace);
    for (const id of [hers!.id, 'x', btoa('Person:1'), btoa('Session:1').replace(/=+$/, '')]) {
      expect([id, codesOf(await ada.ask(end, { id }))]).toEqual([id, 'not_found']);
    }
    expect((await grace.ask(me)).data).toEqual({ me: { handle: 'grace' } });
  });

  it('stays when all others are ended', async () => {
    const others = [await signedInAgain(ada), await signedInAgain(ada)];
    const { data } = await ada.ask<{ endOtherSessions: { ended: number } }>(
      'mutation { endOtherSessions { ended } }',
    );
    expect(data?.endOtherSessions.ended).toBeGreaterThanOrEqual(2);
    for (const other of others) expect((await other.ask(me)).data).toEqual({ me: null });
    expect(await sessionsAt(ada)).toMatchObject([{ isThisOne: true }]);
    expect((await grace.ask(me)).data).toEqual({ me: { handle: 'grace' } });
  });

  it('is noted as used every ten minutes at most, and only its own use', async () => {
    const second = await signedInAgain(ada);
    const usedAt = async () => {
      const rows = await house.plant.database.query<{ at: Date }[]>(
        'select last_used_at as at from session where person_id = $1 order by opened_at desc, id desc limit 1',
        [ada.id],
      );
      return rows[0]!.at.toISOString();
    };
    const opened = await usedAt();
    later(9.9);
    await second.ask(me);
    expect(await usedAt()).toBe(opened);
    later(0.2);
    await ada.ask(me);
    expect(await usedAt()).toBe(opened);
    await second.ask(me);
    expect(await usedAt()).toBe(new Date(now.epochMilliseconds).toISOString());
  });

  it('that has expired is not shown', async () => {
    await house.plant.database.query(
      `insert into session (person_id, secret_hash, opened_at, expires_at, last_used_at)
       values ($1, 'old', $2, $2, $2)`,
      [grace.id, now.toString()],
    );
    expect(await sessionsAt(grace)).toHaveLength(1);
  });

  it('that has ended hears nothing more over its socket, though its owner is signed in elsewhere', async () => {
    const second = await signedInAgain(ada);
    const client = clientOf(house, { cookie: second.cookie() });
    const names = listen(client, aboutAda);
    expect(await names.next()).toMatchObject({ data: { personChanged: { name: 'Ada' } } });
    await ada.ask('mutation { endOtherSessions { ended } }');
    await ada.ask(rename, { name: 'Ada unheard' });
    await until(() => names.isOver());
    await client.dispose();
    await ada.ask(rename, { name: 'Ada' });
  });
});
