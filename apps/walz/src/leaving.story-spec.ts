import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { globalId } from '#kernel';
import { leaveWalz } from '#people';
import { inTransaction } from '#platform';
import { openTestHouse, type Client, type TestHouse } from './testing/open-test-house.js';
import { aPerson, onDuty, type TestPerson } from './testing/people.js';
import { withToken } from './testing/with-token.js';

const leave = 'mutation ($input: LeaveWalzInput!) { leaveWalz(input: $input) { person { leavesAt } } }';
const stay = 'mutation { comeBack { person { leavesAt } } }';
const rename = 'mutation { changeProfile(input: { name: "Somebody" }) { person { name } } }';
const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { person { handle } } }';
const trips = '{ trips(first: 20) { nodes { title person { name } } } }';
const person = '{ person(handle: "ada") { name isGone leavesAt } }';
const visit = 'query ($id: ID!) { visit(id: $id) { week company { name } person { name handle isGone } } }';

const codeOf = async (answer: ReturnType<Client['ask']>): Promise<unknown> =>
  (await answer).errors?.[0]?.extensions['code'];

describe('whoever leaves', () => {
  let data: string;
  let house: TestHouse;
  let ada: TestPerson;
  let grace: TestPerson;
  let max: TestPerson;
  let visitOfAda: string;
  let tripOfAda: string;
  beforeAll(async () => {
    data = mkdtempSync(join(tmpdir(), 'walz-leaving-'));
    house = await openTestHouse({ settings: { WALZ_DATA: data } });
    ada = await aPerson(house, 'ada');
    grace = await aPerson(house, 'grace');
    max = await onDuty(house, 'max', 'moderator');
    await house.plant.database.query(
      `with company as (insert into company (slug, name) values ('kontor', 'Kontor') returning id),
         site as (insert into site (company_id, place_id)
           select id, (select id from place order by population desc limit 1) from company returning id),
         trips as (insert into trip (person_id, slug, title, first_monday, last_monday) values
           ($1, 'ada-goes-north', 'Ada goes north', '2027-04-05', '2027-06-28'),
           ($2, 'grace-goes-north', 'Grace goes north', '2027-04-05', '2027-06-28') returning id, person_id)
       insert into visit (trip_id, person_id, site_id, monday)
         select trips.id, person_id, site.id, '2027-04-12' from trips, site`,
      [ada.id, grace.id],
    );
    const [row] = await house.plant.database.query<{ id: string; trip_id: string }[]>(
      'select id, trip_id from visit where person_id = $1',
      [ada.id],
    );
    visitOfAda = globalId('Visit', row!.id);
    tripOfAda = row!.trip_id;
  });
  afterAll(async () => {
    await house.close();
    rmSync(data, { recursive: true, force: true });
  });

  const goodbyes = async (): Promise<void> => {
    const { database } = house.plant;
    await database.query(`select graphile_worker.add_job('say_goodbye')`);
    for (let tries = 0; tries < 500; tries++) {
      const [row] = await database.query<{ count: number }[]>(
        'select count(*)::int as count from graphile_worker.jobs',
      );
      if (row!.count === 0) return;
      await new Promise(resolve => setTimeout(resolve, 20));
    }
    throw new Error('The goodbyes were never said.');
  };
  const aMember = async (handle: string): Promise<TestPerson> => {
    const member = await aPerson(house, handle);
    await house.plant.database.query(
      `insert into member (company_id, person_id, role, since) select id, $1, 'contact', now() from company`,
      [member.id],
    );
    return member;
  };
  const home = async (client: Client): Promise<string> => (await client.get('/')).text();
  const titles = async (client: Client): Promise<string[]> =>
    (await client.ask<{ trips: { nodes: { title: string }[] } }>(trips))
      .data!.trips.nodes.map(({ title }) => title)
      .toSorted();

  it('and whoever stays tells of a visit only those who may see her travels, and the host', async () => {
    const [olga, host] = [await aPerson(house, 'olga'), await aMember('hetty')];
    const show = (audience: string) =>
      ada.ask(
        `mutation { changePrivacy(input: { parts: [{ part: TRIPS, audience: ${audience} }] }) { privacy { isUnlisted } } }`,
      );
    const read = async (client: Client) => (await client.ask(visit, { id: visitOfAda })).data;
    const told = { week: '2027-W15', company: { name: 'Kontor' } };
    const named = { visit: { ...told, person: { name: 'Ada', handle: 'ada', isGone: false } } };
    expect(await read(olga)).toEqual(named);
    await show('NOBODY');
    expect(await read(olga)).toEqual({ visit: null });
    expect(await read(host)).toEqual({ visit: { ...told, person: null } });
    for (const client of [ada, max]) expect(await read(client)).toEqual(named);
    await show('PEOPLE');
    expect(await read(olga)).toEqual(named);
    const { database } = house.plant;
    await database.query('insert into block (person_id, blocked_id, at) values ($1, $2, now())', [
      ada.id,
      olga.id,
    ]);
    expect(await read(olga)).toEqual({ visit: null });
    await show('EVERYONE');
  });

  it('has to say her password, and not for ever', async () => {
    const eve = await aPerson(house, 'eve');
    const wrong = { input: { password: 'not the one', handle: 'eve' } };
    expect((await eve.ask(leave, wrong)).errors?.[0]?.extensions).toMatchObject({
      code: 'password_wrong',
      field: 'password',
    });
    expect(await codeOf(eve.ask(leave, { input: { handle: 'eve' } }))).toBe('password_wrong');
    const form = await eve.post('/settings/data/leave', { password: 'not the one' });
    expect([form.status, await form.text()]).toEqual([422, expect.stringContaining('not your password')]);
    for (let tries = 3; tries < 10; tries++) await eve.ask(leave, wrong);
    expect(await codeOf(eve.ask(leave, { input: { password: eve.password } }))).toBe('too_many_tries');
    expect((await eve.ask('{ me { leavesAt } }')).data).toEqual({ me: { leavesAt: null } });
  });

  it('confirms with her handle where she has no password', async () => {
    const mary = await aPerson(house, 'mary');
    await house.plant.database.query('update login set password_hash = null where person_id = $1', [mary.id]);
    expect((await mary.ask('{ myLeaving { leavesAt asksPassword } }')).data).toEqual({
      myLeaving: { leavesAt: null, asksPassword: false },
    });
    expect((await mary.ask(leave, { input: { handle: 'marie' } })).errors?.[0]?.extensions).toMatchObject({
      code: 'handle_not_yours',
      field: 'handle',
      facts: { handle: 'mary' },
    });
    expect(await codeOf(mary.ask(leave, { input: {} }))).toBe('handle_not_yours');
    expect(await (await mary.get('/settings/data/leave')).text()).toContain('Type mary');
    expect((await mary.ask(leave, { input: { handle: ' @Mary' } })).errors).toBeUndefined();
  });

  it('does not leave by a password that was changed in the same moment, nor in another session than hers', async () => {
    const ruth = await aPerson(house, 'ruth');
    const { database } = house.plant;
    const [session] = await database.query<{ id: string }[]>('select id from session where person_id = $1', [
      ruth.id,
    ]);
    const leaving = (sessionId: string, passwordHash: string | null) =>
      inTransaction(
        database,
        {
          viewer: { kind: 'person', personId: ruth.id, sessionId },
          now: Temporal.Instant.from('2027-04-05T08:00:00Z'),
        },
        act => leaveWalz(act, { passwordHash }, 'en'),
      );
    for (const hash of ['another', null])
      await expect(leaving(session!.id, hash)).rejects.toMatchObject({ code: 'password_wrong' });
    await expect(leaving(ada.id, null)).rejects.toMatchObject({ code: 'not_signed_in' });
  });

  it('is seen by nobody else from that moment on, and is signed in nowhere else', async () => {
    const phone = house.client();
    await phone.ask(signIn, { input: { email: ada.email, password: ada.password } });
    const program = await withToken(house, ada.id, ['read', 'write']);
    expect((await program.ask('{ me { handle } }')).data).toEqual({ me: { handle: 'ada' } });
    expect(await home(house.client())).toContain('Ada goes north');
    const { data: left } = await ada.ask(leave, { input: { password: ada.password } });
    expect(left).toEqual({ leaveWalz: { person: { leavesAt: '2027-04-19T08:00:00.000Z' } } });

    for (const other of [house.client(), grace]) {
      expect((await other.ask(person)).data).toEqual({ person: null });
      expect((await other.get('/people/ada')).status).toBe(404);
      expect(await titles(other)).toEqual(['Grace goes north']);
      expect(await home(other)).not.toContain('Ada');
    }
    expect((await max.ask(person)).data).toEqual({ person: { name: 'Ada', isGone: false, leavesAt: null } });
    expect((await phone.ask('{ me { handle } }')).data).toEqual({ me: null });
    expect(await codeOf(program.ask('{ me { handle } }'))).toBe('token_unknown');
    expect(await titles(ada)).toEqual(['Ada goes north', 'Grace goes north']);
    expect((await grace.ask(visit, { id: visitOfAda })).data).toEqual({ visit: null });
    // What a host has of her stays; who it is, the host does not read for the time being.
    const host = await aMember('hanna');
    expect((await host.ask(visit, { id: visitOfAda })).data).toEqual({
      visit: { week: '2027-W15', company: { name: 'Kontor' }, person: null },
    });
  });

  it('is told by mail until when there is a way back', async () => {
    await goodbyes();
    const mails = await house.plant.database.query<{ subject: string; text: string }[]>(
      `select subject, text from mail where kind = 'leaving' and recipient = $1`,
      [ada.email],
    );
    expect(mails).toHaveLength(1);
    expect(mails[0]!.subject).toBe('You are leaving Walz on 19 April 2027');
    expect(mails[0]!.text).toContain('/settings/data');
  });

  it('finds the date and the way back on every page of hers, and nobody else does', async () => {
    for (const path of ['/', '/people/ada', '/settings/profile', '/settings/data', '/people/nobody']) {
      const page = await (await ada.get(path)).text();
      expect([path, page]).toEqual([path, expect.stringContaining('You are leaving Walz on 19 April 2027.')]);
      expect(page).toMatch(/<button[^>]*value="stay"/);
    }
    expect(await home(grace)).not.toContain('You are leaving');
    expect((await ada.get('/settings/data/leave')).headers.get('location')).toBe('/settings/data');
  });

  it('can do nothing that others would see, but take her archive along', async () => {
    expect(await codeOf(ada.ask(rename))).toBe('leaving');
    const drop = 'mutation { dropSkill(input: { skill: "go" }) { person { name } } }';
    expect(await codeOf(ada.ask(drop))).toBe('leaving');
    expect((await ada.ask('mutation { orderArchive { archive { state } } }')).errors).toBeUndefined();
    expect((await ada.post('/settings/profile', { do: 'save-about', name: 'A', handle: 'ada' })).status).toBe(
      422,
    );
  });

  it('does not leave later by leaving again', async () => {
    house.moveClock('2027-04-10T08:00:00Z');
    const { data: again } = await ada.ask(leave, { input: { password: ada.password } });
    expect(again).toEqual({ leaveWalz: { person: { leavesAt: '2027-04-19T08:00:00.000Z' } } });
  });

  it('comes back on the last day, and everything is as it was', async () => {
    house.moveClock('2027-04-19T07:59:59Z');
    await goodbyes();
    expect(await home(house.client())).not.toContain('Ada goes north');
    const phone = house.client();
    await phone.ask(signIn, { input: { email: ada.email, password: ada.password } });
    const answer = await phone.post('/settings/data', { do: 'stay', back: '/people/ada' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/people/ada']);
    expect(await home(phone)).not.toContain('You are leaving');
    expect((await grace.ask(person)).data).toEqual({
      person: { name: 'Ada', isGone: false, leavesAt: null },
    });
    expect(await home(house.client())).toContain('Ada goes north');
    expect((await phone.ask(stay)).data).toEqual({ comeBack: { person: { leavesAt: null } } });
    const elsewhere = await phone.post('/settings/data', { do: 'stay', back: '//evil.example' });
    expect(elsewhere.headers.get('location')).toBe('/');
  });

  it('is gone after fourteen days: what hosts have names nobody any more, in the language of who reads', async () => {
    house.moveClock('2027-04-20T08:00:00Z');
    await ada.ask(leave, { input: { password: ada.password } });
    house.moveClock('2027-05-04T07:59:59Z');
    await goodbyes();
    expect((await ada.ask('{ me { handle } }')).data).toEqual({ me: { handle: 'ada' } });
    house.moveClock('2027-05-04T08:00:01Z');
    await goodbyes();

    expect(await codeOf(ada.ask(signIn, { input: { email: ada.email, password: ada.password } }))).toBe(
      'sign_in_failed',
    );
    expect((await ada.ask('{ me { handle } }')).data).toEqual({ me: null });
    const german = house.client({ language: 'de' });
    await german.ask(signIn, { input: { email: grace.email, password: grace.password } });
    const inEnglish = await readVisit(grace.email, grace.password);
    expect(inEnglish).toMatchObject({ name: 'Somebody who has left', isGone: true });
    const { data: read } = await german.ask<{ visit: { person: object } }>(visit, { id: visitOfAda });
    expect(read!.visit.person).toMatchObject({ name: 'Jemand, der gegangen ist', isGone: true });
    // Neither her handle of before nor that of the stub leads anywhere.
    for (const handle of ['ada', inEnglish.handle])
      expect((await german.get(`/people/${handle}`)).status).toBe(404);
  });

  it('takes nothing of anybody else along', async () => {
    const reader = house.client();
    await reader.ask(signIn, { input: { email: grace.email, password: grace.password } });
    expect(await titles(reader)).toEqual(['Grace goes north']);
    expect(await home(house.client())).toContain('Grace goes north');
    expect(await (await reader.get('/people/grace')).text()).toContain('Kontor');
    const [trip] = await house.plant.database.query<object[]>(
      'select slug, title, first_monday::text, last_monday::text from trip where id = $1',
      [tripOfAda],
    );
    expect(trip).toEqual({
      slug: expect.stringMatching(/^walz-[0-9a-f]{20}$/),
      title: 'Walz 2027-W14..2027-W26',
      first_monday: '2027-04-05',
      last_monday: '2027-06-28',
    });
  });

  it('leaves her handle and her address to whoever comes', async () => {
    const next = await aPerson(house, 'ada');
    expect((await next.ask(person)).data).toMatchObject({ person: { name: 'Ada', isGone: false } });
    expect((await next.ask(visit, { id: visitOfAda })).data).toMatchObject({
      visit: { person: { name: 'Somebody who has left' } },
    });
  });

  it('cannot be finished off while she is coming back at the same moment', async () => {
    const joan = await aPerson(house, 'joan');
    for (let round = 0; round < 5; round++) {
      await house.plant.database.query(`update person set leaves_at = '2027-05-01T08:00:00Z' where id = $1`, [
        joan.id,
      ]);
      const [back] = await Promise.all([joan.ask(stay), goodbyes()]);
      const [row] = await house.plant.database.query<{ name: string; logins: number }[]>(
        `select name, (select count(*)::int from login where person_id = person.id) as logins from person where id = $1`,
        [joan.id],
      );
      // Either she is there as ever, or she is gone and was told that she is signed in no more.
      expect(row).toEqual(back.errors ? { name: 'gone', logins: 0 } : { name: 'Joan', logins: 1 });
      if (back.errors) return;
    }
  });

  async function readVisit(email: string, password: string): Promise<{ name: string; handle: string }> {
    const client = house.client();
    await client.ask(signIn, { input: { email, password } });
    const { data: read } = await client.ask<{ visit: { person: { name: string; handle: string } } }>(visit, {
      id: visitOfAda,
    });
    return read!.visit.person;
  }

  it('is no visitor for whoever makes an id up', async () => {
    const reader = await aPerson(house, 'reader');
    for (const id of ['x', globalId('Trip', tripOfAda), globalId('Visit', 'x'), globalId('Visit', tripOfAda)])
      expect([id, (await reader.ask(visit, { id })).data]).toEqual([id, { visit: null }]);
    expect(await codeOf(house.client().ask(visit, { id: visitOfAda }))).toBe('not_signed_in');
  });
});
