import { globalId } from '#kernel';
import { openTestHouse, type TestHouse } from '../../../walz/src/testing/open-test-house.js';
import { aPerson, onDuty, type TestPerson } from '../../../walz/src/testing/people.js';
import { aToken, appoint, chronicleOf, codeOf, decide, idOf, lift, reportOn } from './testing/reporting.js';

const accounts = (search: string, rest = '') =>
  `{ accounts(search: "${search}"${rest}) { nodes { person { handle email } email duty mayActAgainst } } }`;

describe('those who look after the instance', () => {
  let house: TestHouse;
  let max: TestPerson;
  let eva: TestPerson;
  beforeAll(async () => {
    house = await openTestHouse({ role: 'api' });
    max = await onDuty(house, 'max', 'moderator');
    eva = await onDuty(house, 'eva', 'admin');
  });
  afterAll(() => house.close());

  let count = 0;
  const somebody = () => aPerson(house, `person-${++count}`);
  const dutyOf = async ({ id }: TestPerson) =>
    (
      await house.plant.database.query<{ duty: string | null }[]>('select duty from person where id = $1', [
        id,
      ])
    )[0]!.duty;

  it('are asked for everything here: nobody else does or sees any of it, by session or by token', async () => {
    const [ada, bob] = [await somebody(), await somebody()];
    const id = await reportOn(ada, bob);
    const token = await aToken(house, eva, ['read', 'write', 'calendar']);
    const tries = (who: TestPerson | ReturnType<TestHouse['client']>) => [
      who.ask('{ reports { nodes { id } } }'),
      who.ask('query ($id: ID!) { report(id: $id) { id } }', { id }),
      who.ask(accounts('a')),
      who.ask('{ auditLog { nodes { id } } }'),
      decide(who, id, 'BAN'),
      lift(who, bob, 'BAN'),
      appoint(who, bob, 'ADMIN'),
    ];
    const codes = async (who: TestPerson | ReturnType<TestHouse['client']>) =>
      new Set((await Promise.all(tries(who))).map(codeOf));
    expect(await codes(house.client())).toEqual(new Set(['not_signed_in']));
    expect(await codes(ada)).toEqual(new Set(['not_found']));
    expect(await codes(bob)).toEqual(new Set(['not_found']));
    expect(await codes(house.client({ token }))).toEqual(new Set(['not_in_person']));
    expect(codeOf(await appoint(max, bob, 'MODERATOR'))).toBe('not_found');
    expect(await dutyOf(bob)).toBeNull();
  });

  it('never decide about themselves or about what they reported', async () => {
    const ada = await somebody();
    const aboutMax = await reportOn(ada, max);
    expect(codeOf(await decide(max, aboutMax, 'DISMISS'))).toBe('own_cause');
    const byMax = await reportOn(max, ada);
    expect(codeOf(await decide(max, byMax, 'BAN'))).toBe('own_cause');
    const { data } = await max.ask('query ($id: ID!) { report(id: $id) { mayDecide } }', { id: byMax });
    expect(data).toEqual({ report: { mayDecide: false } });
    expect(codeOf(await decide(eva, byMax, 'DISMISS'))).toBeUndefined();
    expect(codeOf(await decide(eva, aboutMax, 'DISMISS'))).toBeUndefined();
  });

  it('act against an admin only as an admin, and lift nothing of their own', async () => {
    const [ada, ben] = [await somebody(), await onDuty(house, 'ben', 'admin')];
    const id = await reportOn(ada, ben);
    expect(codeOf(await decide(max, id, 'SUSPEND'))).toBe('duty_out_of_reach');
    expect(codeOf(await lift(max, ben, 'HIDE'))).toBe('duty_out_of_reach');
    expect(codeOf(await lift(max, max, 'HIDE'))).toBe('own_cause');
    expect(codeOf(await decide(eva, id, 'HIDE'))).toBeUndefined();
    expect(codeOf(await lift(ben, ben, 'HIDE'))).toBe('own_cause');
    expect(codeOf(await lift(eva, ben, 'HIDE'))).toBeUndefined();
    await appoint(eva, ben, null);
  });

  it('act against a moderator only as an admin', async () => {
    const [ada, ida] = [await somebody(), await onDuty(house, 'ida', 'moderator')];
    const id = await reportOn(ada, ida);
    expect(codeOf(await decide(max, id, 'BAN'))).toBe('duty_out_of_reach');
    expect(codeOf(await lift(max, ida, 'BAN'))).toBe('duty_out_of_reach');
    expect(codeOf(await decide(eva, id, 'HIDE'))).toBeUndefined();
    expect(codeOf(await lift(eva, ida, 'HIDE'))).toBeUndefined();
  });

  it('do nothing any more when their duty has ended, even in the same breath', async () => {
    const [ada, bob, ron] = [await somebody(), await somebody(), await onDuty(house, 'ron', 'admin')];
    const id = await reportOn(ada, bob);
    const { errors } = await ron.ask(
      `mutation ($me: ID!, $report: ID!) {
         appoint(input: { person: $me }) { account { duty } }
         decideReport(input: { report: $report, action: BAN, outcome: "x" }) { report { id } }
       }`,
      { me: idOf(ron), report: id },
    );
    expect(errors?.map(({ path, extensions }) => [path?.[0], extensions['code']])).toEqual([
      ['decideReport', 'not_found'],
    ]);
    expect(codeOf(await ron.ask('{ reports { nodes { id } } }'))).toBe('not_found');
  });

  it('are appointed and dismissed by admins, and the chronicle says so', async () => {
    const bob = await somebody();
    await appoint(eva, bob, 'MODERATOR');
    expect(codeOf(await bob.ask('{ reports { nodes { id } } }'))).toBeUndefined();
    await appoint(eva, bob, 'MODERATOR');
    await appoint(eva, bob, null);
    expect(codeOf(await bob.ask('{ reports { nodes { id } } }'))).toBe('not_found');
    const told = (await chronicleOf(house, 'appointed')).filter(each => each['subject_id'] === bob.id);
    expect(told.map(({ actor_id, facts }) => ({ actor_id, facts }))).toEqual([
      { actor_id: eva.id, facts: { duty: 'moderator', before: null } },
      { actor_id: eva.id, facts: { duty: null, before: 'moderator' } },
    ]);
    expect(codeOf(await appoint(eva, { ...bob, id: '00000000-0000-0000-0000-000000000000' }, 'ADMIN'))).toBe(
      'not_found',
    );
  });

  it('are never without an admin who can come in', async () => {
    expect(codeOf(await appoint(eva, eva, null))).toBe('last_admin');
    expect(codeOf(await appoint(eva, eva, 'MODERATOR'))).toBe('last_admin');
    const gus = await somebody();
    await appoint(eva, gus, 'ADMIN');
    for (const standing of [
      'banned_at = now()',
      `suspended_until = '2100-01-01'`,
      `leaves_at = '2100-01-01'`,
    ]) {
      await house.plant.database.query(`update person set ${standing} where id = $1`, [gus.id]);
      expect(codeOf(await appoint(eva, eva, null))).toBe('last_admin');
      await house.plant.database.query(
        'update person set banned_at = null, suspended_until = null, leaves_at = null where id = $1',
        [gus.id],
      );
    }
    for (let round = 0; round < 5; round++) {
      const codes = (await Promise.all([appoint(eva, gus, null), appoint(gus, eva, null)])).map(codeOf);
      const left = [await dutyOf(eva), await dutyOf(gus)];
      expect(left.filter(duty => duty === 'admin')).toHaveLength(1);
      expect(codes.filter(code => code === undefined)).toHaveLength(1);
      const both = [eva.id, gus.id];
      await house.plant.database.query(`update person set duty = 'admin' where id = any($1)`, [both]);
      const own = (await Promise.all([appoint(eva, eva, null), appoint(gus, gus, null)])).map(codeOf);
      expect(own.filter(Boolean)).toEqual(['last_admin']);
      await house.plant.database.query(`update person set duty = 'admin' where id = any($1)`, [both]);
    }
    await appoint(eva, gus, null);
  });

  it('search by name and handle, and only admins by address and see one', async () => {
    const bob = await somebody();
    await house.plant.database.query('update login set verified_at = now() where person_id = $1', [bob.id]);
    const found = async (who: TestPerson, search: string) =>
      (
        await who.ask<{
          accounts: { nodes: { person: { handle: string; email: string | null }; email: string | null }[] };
        }>(accounts(search))
      ).data!.accounts.nodes;
    expect(await found(max, `@${bob.handle.toUpperCase()}`)).toMatchObject([
      { person: { handle: bob.handle, email: null }, email: null },
    ]);
    expect(await found(max, `${bob.handle}@example`)).toEqual([]);
    expect(await found(eva, `${bob.handle}@EXAMPLE`)).toMatchObject([
      { person: { email: bob.email }, email: bob.email },
    ]);
    expect(await found(eva, '%')).toEqual([]);
    expect(await found(eva, '_')).toEqual([]);
    expect(await found(eva, `' or true --`)).toEqual([]);
    const duties = await max.ask<{ accounts: { nodes: { duty: string }[] } }>(
      accounts('', ', only: ON_DUTY'),
    );
    expect(duties.data!.accounts.nodes.every(({ duty }) => duty !== null)).toBe(true);
    const held = await max.ask<{ accounts: { nodes: unknown[] } }>(accounts('', ', only: UNDER_A_MEASURE'));
    expect(held.data!.accounts.nodes).toEqual([]);
  });

  describe('read the log', () => {
    const ask = (rest: string) =>
      `{ auditLog(first: 50${rest}) { nodes { id at what subjectKind actor { handle } subject { handle } facts { name value } } pageInfo { hasNextPage endCursor } } }`;
    interface Log {
      readonly auditLog: {
        readonly nodes: readonly {
          id: string;
          what: string;
          subjectKind: string;
          actor: { handle: string } | null;
          subject: { handle: string } | null;
        }[];
      };
    }
    const read = async (who: TestPerson, rest = '') => (await who.ask<Log>(ask(rest))).data!.auditLog.nodes;

    it('as an admin all of it, as a moderator what concerns reports and measures', async () => {
      const bob = await somebody();
      await decide(max, await reportOn(await somebody(), bob), 'BAN');
      const whole = new Set((await read(eva)).map(({ what }) => what));
      expect(whole.has('signed_up')).toBe(true);
      const part = new Set((await read(max)).map(({ what }) => what));
      expect(part.has('person_banned')).toBe(true);
      expect([...part].filter(what => /sign|profile|skill|appointed/.test(what))).toEqual([]);
      expect(await read(max, ', what: "signed_up"')).toEqual([]);
      expect((await read(eva, ', what: "signed_up"')).length).toBeGreaterThan(3);
    });

    it('except whom somebody keeps away from, which is told to nobody', async () => {
      const [ada, bob] = [await somebody(), await somebody()];
      for (const [wish, field] of [
        ['blockPerson', 'isBlocked'],
        ['unblockPerson', 'isBlocked'],
        ['mutePerson', 'isMuted'],
        ['unmutePerson', 'isMuted'],
      ]) {
        await ada.ask(`mutation { ${wish}(input: { handle: "${bob.handle}" }) { ${field} } }`);
      }
      const kept = ['person_blocked', 'person_unblocked', 'person_muted', 'person_unmuted'];
      for (const what of kept) {
        expect([what, (await chronicleOf(house, what)).length]).toEqual([what, 1]);
        for (const who of [max, eva]) expect(await read(who, `, what: "${what}"`)).toEqual([]);
      }
      for (const { handle } of [ada, bob]) {
        const found = (await read(eva, `, person: "${handle}"`)).map(({ what }) => what);
        expect(found.filter(what => kept.includes(what))).toEqual([]);
      }
    });

    it('with skills by their names', async () => {
      const ada = await somebody();
      await ada.ask('mutation { setSkill(input: { skill: "go", stance: CAN, level: 2 }) { person { id } } }');
      const { data } = await eva.ask(
        `{ auditLog(first: 1, what: "skill_set", person: "${ada.handle}") { nodes { skill { name } } } }`,
      );
      expect(data).toEqual({ auditLog: { nodes: [{ skill: { name: 'Go' } }] } });
    });

    it('by person, by what and by day, the newest first, with names', async () => {
      const [ada, bob] = [await somebody(), await somebody()];
      house.moveClock('2027-04-20T12:00:00Z');
      const cy = await somebody();
      house.moveClock('2027-04-05T08:00:00Z');
      await decide(max, await reportOn(ada, bob), 'HIDE');
      const about = await read(eva, `, person: "${bob.handle}"`);
      expect(about.map(({ what, actor }) => `${what} ${actor?.handle}`)).toEqual([
        'person_hidden max',
        'report_decided max',
        `reported ${ada.handle}`,
        `signed_up undefined`,
      ]);
      expect(about[0]!.subject).toEqual({ handle: bob.handle });
      expect(
        (await read(eva, ', since: "2027-04-20T00:00:00Z"')).map(({ subject }) => subject?.handle),
      ).toEqual([cy.handle]);
      expect(await read(eva, ', before: "2027-01-01T00:00:00Z"')).toEqual([]);
      expect(await read(eva, ', person: "nobody-at-all"')).toEqual([]);
    });

    it('page by page to its end, each entry once', async () => {
      const ids: string[] = [];
      let after = '';
      for (;;) {
        const { data } = await eva.ask<{
          auditLog: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
        }>(`{ auditLog(first: 7${after}) { nodes { id } pageInfo { hasNextPage endCursor } } }`);
        ids.push(...data!.auditLog.nodes.map(({ id }) => id));
        if (!data!.auditLog.pageInfo.hasNextPage) break;
        after = `, after: "${data!.auditLog.pageInfo.endCursor}"`;
      }
      expect(new Set(ids).size).toBe(ids.length);
      const [row] = await house.plant.database.query<{ count: string }[]>(
        `select count(*) from chronicle where what !~ '^person_(un)?(block|mut)ed$'`,
      );
      expect(ids).toHaveLength(Number(row!.count));
      const forged = Buffer.from('audit 1e9').toString('base64url');
      expect(codeOf(await eva.ask(ask(`, after: "${forged}"`)))).toBe('cursor_foreign');
    });
  });

  it('find nothing under ids of another kind', async () => {
    const bob = await somebody();
    for (const id of ['x', globalId('Trip', bob.id), globalId('Person', 'x'), '']) {
      expect(codeOf(await decide(max, id, 'DISMISS'))).toBe('not_found');
      expect(codeOf(await max.ask('query ($id: ID!) { report(id: $id) { id } }', { id }))).toBe('not_found');
    }
  });
});
