import { parseGlobalId } from '#kernel';
import { openTestHouse, type TestHouse } from '../../../walz/src/testing/open-test-house.js';
import { aPerson, onDuty, type TestPerson } from '../../../walz/src/testing/people.js';
import {
  aToken,
  chronicleOf,
  codeOf,
  decide,
  lift,
  mailUnder,
  reportOn,
  signIn,
} from './testing/reporting.js';

const me = '{ me { handle warning { id action title message } } }';
const rowOf = (id: string) => parseGlobalId(id)!.id;

describe('a decision', () => {
  let house: TestHouse;
  /** The same Walz in another process: a door of its own, nothing in common but the database. */
  let elsewhere: TestHouse;
  let max: TestPerson;
  let ida: TestPerson;
  beforeAll(async () => {
    house = await openTestHouse();
    elsewhere = await openTestHouse({ role: 'web', databaseUrl: house.databaseUrl });
    max = await onDuty(house, 'max', 'moderator');
    ida = await onDuty(house, 'ida', 'moderator');
  });
  afterAll(async () => {
    await elsewhere.close();
    await house.close();
  });

  let count = 0;
  const somebody = (language: 'en' | 'de' = 'en') => aPerson(house, `person-${++count}`, { language });

  /** Who sees her: a stranger, another person, herself, a moderator. */
  async function whoSees(person: TestPerson, asHerself: { ask: TestPerson['ask'] } = person) {
    const other = await somebody();
    const seen = async (who: { ask: TestPerson['ask'] }) => {
      const { data } = await who.ask<{ person: unknown }>(
        'query ($h: String!) { person(handle: $h) { id } }',
        {
          h: person.handle,
        },
      );
      return data!.person !== null;
    };
    return {
      stranger: await seen(house.client()),
      other: await seen(other),
      herself: await seen(asHerself),
      moderator: await seen(ida),
    };
  }

  async function isKnownIn(at: TestHouse, { cookie }: TestPerson): Promise<boolean> {
    const answer = await fetch(`${at.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: cookie() },
      body: JSON.stringify({ query: '{ me { handle } }' }),
    });
    return ((await answer.json()) as { data: { me: unknown } }).data.me !== null;
  }

  it('to do nothing changes nothing, and only whoever reported hears of it', async () => {
    const [ada, bob] = [await somebody('de'), await somebody()];
    const id = await reportOn(ada, bob);
    await decide(max, id, 'DISMISS', { outcome: 'Das ist in Ordnung so.' });
    expect(await whoSees(bob)).toEqual({ stranger: true, other: true, herself: true, moderator: true });
    expect((await bob.ask(me)).data).toEqual({ me: { handle: bob.handle, warning: null } });
    const { data } = await ada.ask('{ myReports { nodes { state outcome } } }');
    expect(data).toEqual({ myReports: { nodes: [{ state: 'DECIDED', outcome: 'Das ist in Ordnung so.' }] } });
    const mail = await mailUnder(house, `outcome:${rowOf(id)}`);
    expect(mail).toMatchObject({
      recipient: ada.email,
      language: 'de',
      subject: 'Was aus deiner Meldung geworden ist',
    });
    expect(mail.text).toContain('Das ist in Ordnung so.');
    const told = await house.plant.database.query('select 1 from mail where key = $1', [
      `measure:${rowOf(id)}`,
    ]);
    expect(told).toEqual([]);
    expect((await chronicleOf(house, 'report_decided')).at(-1)).toEqual({
      actor_id: max.id,
      subject_kind: 'report',
      subject_id: rowOf(id),
      facts: { action: 'dismiss', about: bob.id },
    });
  });

  it('to warn is read at the next page until it is confirmed, and comes by mail without the reporter', async () => {
    const [ada, bob] = [await somebody(), await somebody('de')];
    const id = await reportOn(ada, bob);
    await decide(max, id, 'WARN', { message: 'No <b>shoes</b>, please.' });
    const { data } = await bob.ask<{ me: { warning: { id: string } } }>(me);
    expect(data).toMatchObject({ me: { warning: { action: 'WARN', message: 'No <b>shoes</b>, please.' } } });
    const page = await (await bob.get('/settings/profile')).text();
    expect(page).toContain('No &lt;b>shoes&lt;/b>, please.');
    expect(page).not.toContain('<b>shoes');
    const mail = await mailUnder(house, `measure:${rowOf(id)}`);
    expect(mail).toMatchObject({ recipient: bob.email, language: 'de', subject: 'Eine Verwarnung von Walz' });
    expect(mail.html).toContain('No &lt;b>shoes&lt;/b>, please.');
    expect(mail.text).not.toContain(ada.handle);
    expect(await whoSees(bob)).toEqual({ stranger: true, other: true, herself: true, moderator: true });

    const confirm = (who: TestPerson) =>
      who.ask('mutation ($input: ConfirmWarningInput!) { confirmWarning(input: $input) { isConfirmed } }', {
        input: { warning: data!.me.warning.id },
      });
    expect(codeOf(await confirm(ada))).toBe('not_found');
    expect((await confirm(bob)).data).toEqual({ confirmWarning: { isConfirmed: true } });
    expect(codeOf(await confirm(bob))).toBeUndefined();
    expect((await bob.ask(me)).data).toEqual({ me: { handle: bob.handle, warning: null } });
    expect(await (await bob.get('/settings/profile')).text()).not.toContain('class="warned"');
    expect(await chronicleOf(house, 'warning_confirmed')).toHaveLength(1);
  });

  it('nobody reads the warning of somebody else', async () => {
    const [ada, bob] = [await somebody(), await somebody()];
    await decide(max, await reportOn(ada, bob), 'WARN');
    for (const who of [ada, max, house.client()]) {
      const { data } = await who.ask(`{ person(handle: "${bob.handle}") { warning { id } } }`);
      expect(data).toEqual({ person: { warning: null } });
    }
  });

  it('to hide takes page and trips out of everybody’s sight but her own and the moderators’', async () => {
    const [ada, bob] = [await somebody(), await somebody()];
    await house.plant.database.query(
      `insert into trip (person_id, slug, title, first_monday, last_monday)
       values ($1, 'hidden-road', 'The hidden road', '2027-04-05', '2027-04-19')`,
      [bob.id],
    );
    const home = async (who: { get: TestPerson['get'] }) => (await who.get('/')).text();
    await house.plant.database.query(
      `insert into freshness (topic, shard, version) values ('season', 1, 1)
       on conflict (topic, shard) do update set version = freshness.version + 1`,
    );
    expect(await home(house.client())).toContain('The hidden road');
    const id = await reportOn(ada, bob);
    await decide(max, id, 'HIDE');
    expect(await whoSees(bob)).toEqual({ stranger: false, other: false, herself: true, moderator: true });
    expect(await home(house.client())).not.toContain('The hidden road');
    expect(await home(ada)).not.toContain('The hidden road');
    expect(await home(bob)).toContain('The hidden road');
    expect((await house.client().get(`/people/${bob.handle}`)).status).toBe(404);
    expect((await bob.ask(me)).data).toMatchObject({ me: { warning: { action: 'HIDE' } } });
    expect((await mailUnder(house, `measure:${rowOf(id)}`)).subject).toBe('Your page on Walz is hidden');

    await lift(max, bob, 'HIDE');
    expect(await whoSees(bob)).toEqual({ stranger: true, other: true, herself: true, moderator: true });
    expect(await home(house.client())).toContain('The hidden road');
    expect((await bob.ask(me)).data).toEqual({ me: { handle: bob.handle, warning: null } });
    expect((await chronicleOf(house, 'measure_lifted')).at(-1)).toEqual({
      actor_id: max.id,
      subject_kind: 'person',
      subject_id: bob.id,
      facts: { measure: 'hide' },
    });
  });

  it('to suspend ends sessions and tokens at once, in every process, and says until when', async () => {
    const [ada, bob] = [await somebody(), await somebody('de')];
    const token = await aToken(house, bob, ['read']);
    expect([await isKnownIn(house, bob), await isKnownIn(elsewhere, bob)]).toEqual([true, true]);
    const id = await reportOn(ada, bob);
    await decide(max, id, 'SUSPEND');
    expect([await isKnownIn(house, bob), await isKnownIn(elsewhere, bob)]).toEqual([false, false]);
    expect(codeOf(await house.client({ token }).ask('{ me { handle } }'))).toBe('token_unknown');
    expect(await whoSees(bob, house.client())).toEqual({
      stranger: true,
      other: true,
      herself: true,
      moderator: true,
    });

    const refused = await signIn(house, bob).answer;
    expect(refused.errors?.[0]?.extensions).toMatchObject({
      code: 'account_suspended',
      facts: { until: '2027-04-12T00:00:00Z', day: '2027-04-12' },
    });
    const wrong = await house
      .client()
      .ask('mutation ($input: SignInInput!) { signIn(input: $input) { person { id } } }', {
        input: { email: bob.email, password: 'not hers at all' },
      });
    expect(codeOf(wrong)).toBe('sign_in_failed');
    const form = await house
      .client({ language: 'de' })
      .post('/sign-in', { email: bob.email, password: bob.password });
    expect(form.status).toBe(422);
    expect(await form.text()).toContain('Ab dem 12. April 2027 kannst du dich wieder anmelden.');
    const mail = await mailUnder(house, `measure:${rowOf(id)}`);
    expect(mail.text.replace(/\s+/g, ' ')).toContain('bis zum 12. April 2027');
    expect((await chronicleOf(house, 'person_suspended')).at(-1)).toEqual({
      actor_id: max.id,
      subject_kind: 'person',
      subject_id: bob.id,
      facts: { report: rowOf(id), until: '2027-04-12T00:00:00Z' },
    });
  });

  it('to suspend ends by the clock, and what had ended stays ended', async () => {
    const [ada, bob] = [await somebody(), await somebody()];
    const token = await aToken(house, bob, ['read']);
    await decide(max, await reportOn(ada, bob), 'SUSPEND', { until: '2027-04-05T09:00:00Z' });
    house.moveClock('2027-04-05T08:59:59Z');
    expect(codeOf(await signIn(house, bob).answer)).toBe('account_suspended');
    house.moveClock('2027-04-05T09:00:00Z');
    const { client, answer } = signIn(house, bob);
    expect(codeOf(await answer)).toBeUndefined();
    expect((await client.ask('{ me { handle } }')).data).toEqual({ me: { handle: bob.handle } });
    expect(await isKnownIn(house, bob)).toBe(false);
    expect(codeOf(await house.client({ token }).ask('{ me { handle } }'))).toBe('token_unknown');
    house.moveClock('2027-04-05T08:00:00Z');
  });

  it('to ban lets nobody in by password or token, takes her out of sight, and can be lifted', async () => {
    const [ada, bob] = [await somebody(), await somebody()];
    const token = await aToken(house, bob, ['read', 'write']);
    await decide(max, await reportOn(ada, bob), 'BAN');
    expect(await isKnownIn(elsewhere, bob)).toBe(false);
    expect(codeOf(await house.client({ token }).ask('{ me { handle } }'))).toBe('token_unknown');
    expect(codeOf(await signIn(house, bob).answer)).toBe('account_banned');
    expect(await whoSees(bob, house.client())).toEqual({
      stranger: false,
      other: false,
      herself: false,
      moderator: true,
    });
    house.moveClock('2035-01-01T00:00:00Z');
    expect(codeOf(await signIn(house, bob).answer)).toBe('account_banned');
    house.moveClock('2027-04-05T08:00:00Z');
    // The tries of that later day are still to be made.
    await house.plant.database.query('delete from guess');
    expect(codeOf(await lift(ida, bob, 'BAN'))).toBeUndefined();
    expect(codeOf(await signIn(house, bob).answer)).toBeUndefined();
    expect(codeOf(await lift(ida, bob, 'BAN'))).toBeUndefined();
    expect(
      (await chronicleOf(house, 'measure_lifted')).filter(each => each['subject_id'] === bob.id),
    ).toHaveLength(1);
    const [row] = await house.plant.database.query<{ count: string }[]>(
      `select count(*) from graphile_worker.jobs where task_identifier = 'tell_of_lifting'`,
    );
    const [mail] = await house.plant.database.query<{ count: string }[]>(
      `select count(*) from mail where kind = 'lifting' and recipient = $1`,
      [bob.email],
    );
    expect(Number(row!.count) + Number(mail!.count)).toBeGreaterThan(0);
  });

  it('a sign-in at the moment of a ban leaves no session that outlives it', async () => {
    const [ada, bob] = [await somebody(), await somebody()];
    const id = await reportOn(ada, bob);
    await Promise.all([
      decide(max, id, 'BAN'),
      ...Array.from({ length: 8 }, () => signIn(house, bob).answer),
    ]);
    const sessions = await house.plant.database.query('select 1 from session where person_id = $1', [bob.id]);
    expect(sessions).toEqual([]);
  });

  it('is made once, whoever wants to make it at the same moment', async () => {
    const [ada, bob] = [await somebody(), await somebody()];
    const id = await reportOn(ada, bob);
    const answers = await Promise.all([
      decide(max, id, 'WARN'),
      decide(ida, id, 'BAN'),
      decide(max, id, 'DISMISS'),
      decide(ida, id, 'HIDE'),
    ]);
    expect(answers.map(codeOf).filter(Boolean)).toEqual(Array.from({ length: 3 }, () => 'report_decided'));
    expect(
      (await chronicleOf(house, 'report_decided')).filter(each => each['subject_id'] === rowOf(id)),
    ).toHaveLength(1);
  });

  it('says each thing that is missing at its field', async () => {
    const [ada, bob] = [await somebody(), await somebody()];
    const id = await reportOn(ada, bob);
    const fieldsOf = async (action: string, wish: Record<string, unknown>) => {
      const { errors } = await decide(max, id, action, wish);
      const { extensions } = errors![0]!;
      return [extensions, ...(extensions['others'] as Record<string, unknown>[])].map(
        ({ field, code }) => `${String(field)}: ${String(code)}`,
      );
    };
    expect(await fieldsOf('WARN', { outcome: ' ', message: '' })).toEqual([
      'message: message_missing',
      'outcome: outcome_missing',
    ]);
    expect(await fieldsOf('SUSPEND', { until: null })).toEqual(['until: suspension_end_missing']);
    expect(await fieldsOf('SUSPEND', { until: '2027-04-05T08:00:00Z' })).toEqual([
      'until: suspension_out_of_reach',
    ]);
    expect(await fieldsOf('SUSPEND', { until: '2030-01-01T00:00:00Z' })).toEqual([
      'until: suspension_out_of_reach',
    ]);
    expect(await fieldsOf('DISMISS', { note: 'x'.repeat(2001), outcome: 'x'.repeat(1001) })).toEqual([
      'outcome: too_long',
      'note: too_long',
    ]);
  });

  it('keeps no personal word in the chronicle', async () => {
    const [ada, bob] = [await somebody(), await somebody()];
    await decide(max, await reportOn(ada, bob), 'BAN', {
      note: 'secret-note',
      outcome: 'secret-outcome',
      message: 'secret-message',
    });
    const [row] = await house.plant.database.query<{ all: string }[]>(
      'select string_agg(facts::text, chr(10)) as all from chronicle',
    );
    expect(row!.all).not.toMatch(/secret-|shoes|looked at it|person-\d/);
  });
});
