import { globalId, parseGlobalId } from '#kernel';
import { openTestHouse, type TestHouse } from '../../../walz/src/testing/open-test-house.js';
import { aPerson, onDuty, type TestPerson } from '../../../walz/src/testing/people.js';
import { aToken, chronicleOf, codeOf, decide, idOf, report, reportOn } from './testing/reporting.js';

const mine = '{ myReports { nodes { id title reason words state outcome } } }';
const queue =
  '{ reports { nodes { id title reason words reporter { handle } about { person { handle } } } } }';

describe('a report', () => {
  let house: TestHouse;
  let max: TestPerson;
  beforeAll(async () => {
    house = await openTestHouse({ role: 'api' });
    max = await onDuty(house, 'max', 'moderator');
  });
  afterAll(() => house.close());

  let count = 0;
  const somebody = (prefix = 'person') => aPerson(house, `${prefix}-${++count}`);

  it('is in the queue as the subject was then, beside how it is now', async () => {
    const [ada, bob] = [await somebody(), await somebody()];
    const { data } = await report(ada, idOf(bob), { reason: 'OTHER', words: '  Sells shoes.\r\nMany. ' });
    await bob.ask('mutation { changeProfile(input: { name: "Nobody At All" }) { person { id } } }');
    const one = await max.ask<{ report: Record<string, unknown> }>(
      `query ($id: ID!) { report(id: $id) { title words snapshot { what text } now { what text }
         about { person { handle } reportCounts { open all } reports { id } } mayDecide } }`,
      { id: data!.report.report.id },
    );
    expect(one.data?.report).toMatchObject({
      title: `Person-${count}`,
      words: 'Sells shoes.\nMany.',
      snapshot: [
        { what: 'name', text: `Person-${count}` },
        { what: 'handle', text: bob.handle },
      ],
      now: [
        { what: 'name', text: 'Nobody At All' },
        { what: 'handle', text: bob.handle },
      ],
      about: { person: { handle: bob.handle }, reportCounts: { open: 1, all: 1 } },
      mayDecide: true,
    });
  });

  it('holds what whoever reported could see, and nothing that was not shown to her', async () => {
    const [ada, bob] = [await somebody(), await somebody()];
    const { database } = house.plant;
    await database.query(`insert into person_story (person_id, text) values ($1, 'Buy **shoes**.')`, [
      bob.id,
    ]);
    await database.query(
      `insert into person_link (person_id, position, url) values ($1, 1, 'https://shoes.example/')`,
      [bob.id],
    );
    const seen = async () => {
      const { data } = await ada.ask<{ reportable: { parts: { what: string; text: string }[] } }>(
        'query ($id: ID!) { reportable(id: $id) { parts { what text } } }',
        { id: idOf(bob) },
      );
      return data!.reportable.parts.map(({ text }) => text);
    };
    expect(await seen()).toEqual([`Person-${count}`, bob.handle, 'Buy **shoes**.', 'https://shoes.example/']);
    await database.query(
      `insert into person_audience (person_id, part, audience)
       values ($1, 'story', 'nobody'), ($1, 'links', 'people'), ($1, 'trips', 'nobody')`,
      [bob.id],
    );
    expect(await seen()).toEqual([`Person-${count}`, bob.handle, 'https://shoes.example/']);
    const [trip] = await database.query<{ id: string }[]>(
      `insert into trip (person_id, slug, title, first_monday, last_monday)
       values ($1, 'kept-to-himself', 'Kept to himself', '2027-04-05', '2027-04-19') returning id`,
      [bob.id],
    );
    expect(codeOf(await report(ada, globalId('Trip', trip!.id)))).toBe('not_found');
    const { data } = await report(ada, idOf(bob));
    const one = await max.ask<{ report: { snapshot: unknown[]; now: unknown[] } }>(
      'query ($id: ID!) { report(id: $id) { snapshot { what } now { what } } }',
      { id: data!.report.report.id },
    );
    expect([one.data!.report.snapshot.length, one.data!.report.now.length]).toEqual([3, 4]);
  });

  it('of a trip is about the person whose trip it is', async () => {
    const [ada, bob] = [await somebody(), await somebody()];
    const [trip] = await house.plant.database.query<{ id: string }[]>(
      `insert into trip (person_id, slug, title, first_monday, last_monday)
       values ($1, 'bobs-trip', 'Buy my shoes', '2027-04-05', '2027-04-19') returning id`,
      [bob.id],
    );
    const { data } = await report(ada, globalId('Trip', trip!.id));
    const one = await max.ask<{ report: Record<string, unknown> }>(
      'query ($id: ID!) { report(id: $id) { title subjectKind snapshot { text } about { person { handle } } } }',
      { id: data!.report.report.id },
    );
    expect(one.data?.report).toEqual({
      title: 'Buy my shoes',
      subjectKind: 'Trip',
      snapshot: [{ text: 'Buy my shoes' }, { text: '2027-W14/2027-W16' }],
      about: { person: { handle: bob.handle } },
    });
  });

  it('is made once while it is open, and can be made again afterwards', async () => {
    const [ada, bob] = [await somebody(), await somebody()];
    const id = await reportOn(ada, bob);
    expect(codeOf(await report(ada, idOf(bob)))).toBe('already_reported');
    expect(codeOf(await decide(max, id, 'DISMISS'))).toBeUndefined();
    expect(codeOf(await report(ada, idOf(bob)))).toBeUndefined();
  });

  it('cannot be about oneself', async () => {
    const ada = await somebody();
    expect(codeOf(await report(ada, idOf(ada)))).toBe('cannot_report_yourself');
  });

  it('needs words where the reason is another one, and not too many', async () => {
    const [ada, bob] = [await somebody(), await somebody()];
    expect(codeOf(await report(ada, idOf(bob), { reason: 'OTHER', words: ' \n ' }))).toBe(
      'report_words_missing',
    );
    expect(codeOf(await report(ada, idOf(bob), { words: 'x'.repeat(2001) }))).toBe('too_long');
    expect(codeOf(await report(ada, idOf(bob), { words: '𝕏'.repeat(2000) }))).toBeUndefined();
  });

  it('about what she may not see, or what is not there, gets one answer', async () => {
    const [ada, hidden, blocker] = [await somebody(), await somebody(), await somebody()];
    await house.plant.database.query('update person set hidden_at = now() where id = $1', [hidden.id]);
    await house.plant.database.query('insert into block (person_id, blocked_id, at) values ($1, $2, now())', [
      blocker.id,
      ada.id,
    ]);
    const forged = [
      idOf(hidden),
      idOf(blocker),
      globalId('Person', '00000000-0000-0000-0000-000000000000'),
      globalId('Trip', hidden.id),
      globalId('Place', 1),
      globalId('Report', hidden.id),
      globalId('Person', 'constructor'),
      globalId('Constructor', hidden.id),
      'x',
      '',
      `${idOf(hidden)}=`,
    ];
    for (const subject of forged) {
      const { errors } = await report(ada, subject);
      expect([subject, errors?.[0]?.extensions]).toEqual([
        subject,
        { code: 'not_found', field: null, facts: {}, others: [] },
      ]);
      await house.plant.database.query('delete from guess');
    }
    const { data } = await ada.ask('query ($id: ID!) { reportable(id: $id) { id } }', { id: idOf(hidden) });
    expect(data).toEqual({ reportable: null });
  });

  it('comes at most ten times in a row from one person, however many she sends at once', async () => {
    const ada = await somebody();
    const others = await Promise.all(Array.from({ length: 12 }, () => somebody()));
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, index) => report(ada, idOf(others[index % 12]!))),
    );
    const tried = answers.filter(answer => codeOf(answer) !== 'too_many_tries');
    expect(tried).toHaveLength(10);
    const [row] = await house.plant.database.query<{ count: string }[]>(
      'select count(*) from report where reporter_id = $1',
      [ada.id],
    );
    expect(Number(row!.count)).toBeGreaterThan(0);
    expect(Number(row!.count)).toBeLessThanOrEqual(10);
  });

  it('comes at most thirty times in a row from one address, whoever signed up for it', async () => {
    const victim = await somebody();
    const address = '203.0.113.77';
    const crowd = await Promise.all(
      Array.from({ length: 32 }, async () =>
        house.client({ address, token: await aToken(house, await somebody('crowd'), ['write']) }),
      ),
    );
    const codes = await Promise.all(crowd.map(async each => codeOf(await report(each, idOf(victim)))));
    expect(codes.filter(code => code === 'too_many_tries')).toHaveLength(2);
  });

  it('needs an account, and a token that may write', async () => {
    const [ada, bob] = [await somebody(), await somebody()];
    expect(codeOf(await report(house.client(), idOf(bob)))).toBe('not_signed_in');
    const reading = house.client({ token: await aToken(house, ada, ['read']) });
    expect(codeOf(await report(reading, idOf(bob)))).toBe('scope_missing');
    const writing = house.client({ token: await aToken(house, ada, ['write']) });
    expect(codeOf(await report(writing, idOf(bob)))).toBeUndefined();
  });

  it('is seen by whoever made it, and by no other person', async () => {
    const [ada, bob] = [await somebody(), await somebody()];
    const id = await reportOn(ada, bob);
    expect((await ada.ask(mine)).data).toMatchObject({
      myReports: { nodes: [{ id, state: 'OPEN', outcome: '', reason: 'SPAM' }] },
    });
    expect((await bob.ask(mine)).data).toEqual({ myReports: { nodes: [] } });
    for (const who of [ada, bob]) {
      expect(codeOf(await who.ask(queue))).toBe('not_found');
      expect(codeOf(await who.ask('query ($id: ID!) { report(id: $id) { id } }', { id }))).toBe('not_found');
    }
  });

  it('about a moderator is shown to other moderators and never to herself', async () => {
    const [ada, uma] = [await somebody(), await onDuty(house, 'uma', 'moderator')];
    const id = await reportOn(ada, uma);
    const seenBy = async (who: TestPerson) => {
      const { data } = await who.ask<{ reports: { nodes: { id: string }[] } }>(
        '{ reports(first: 50) { nodes { id } } }',
      );
      const one = await who.ask<{ report: unknown }>('query ($id: ID!) { report(id: $id) { id } }', { id });
      const about = await who.ask<{ accounts: { nodes: { reports: unknown[] }[] } }>(
        '{ accounts(search: "uma") { nodes { reports { id } } } }',
      );
      const log = await who.ask<{ auditLog: { nodes: { subjectId: string }[] } }>(
        '{ auditLog(first: 50, what: "reported") { nodes { subjectId actor { handle } } } }',
      );
      return [
        data!.reports.nodes.some(node => node.id === id),
        Boolean(one.data?.report),
        about.data!.accounts.nodes[0]!.reports.length > 0,
        log.data!.auditLog.nodes.some(node => node.subjectId === id),
      ];
    };
    expect(await seenBy(max)).toEqual([true, true, true, true]);
    expect(await seenBy(uma)).toEqual([false, false, false, false]);
    // Nor when the report is gone with whoever made it.
    await house.plant.database.query('delete from report where id = $1', [parseGlobalId(id)!.id]);
    expect((await seenBy(max))[3]).toBe(true);
    expect((await seenBy(uma))[3]).toBe(false);
  });

  it('waits in the order in which it came, page by page, and each list takes its own cursors only', async () => {
    const nodes: string[] = [];
    let after: string | null = null;
    do {
      const { data }: { data: { reports: { nodes: { id: string }[]; pageInfo: Page } } | null } =
        await max.ask(
          'query ($after: String) { reports(first: 3, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }',
          { after },
        );
      nodes.push(...data!.reports.nodes.map(({ id }) => id));
      after = data!.reports.pageInfo.hasNextPage ? data!.reports.pageInfo.endCursor : null;
      if (after !== null) {
        const foreign = await max.ask('query ($a: String) { myReports(after: $a) { nodes { id } } }', {
          a: after,
        });
        expect(codeOf(foreign)).toBe('cursor_foreign');
      }
    } while (after !== null);
    const ids = nodes.map(id => parseGlobalId(id)!.id);
    expect(ids).toEqual(ids.toSorted());
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(6);
  });

  it('leaves an entry in the chronicle without a word of what was written', async () => {
    const [ada, bob] = [await somebody(), await somebody()];
    const { data } = await report(ada, idOf(bob), { reason: 'DANGER', words: 'He knows where I live.' });
    const told = await chronicleOf(house, 'reported');
    expect(told.at(-1)).toEqual({
      actor_id: ada.id,
      subject_kind: 'report',
      subject_id: parseGlobalId(data!.report.report.id)!.id,
      facts: { kind: 'Person', reason: 'danger', about: bob.id },
    });
  });

  it('about the only one on duty says to whoever made it that nobody can decide, until somebody can', async () => {
    const [ada, bob] = [await somebody(), await somebody()];
    const judged = async (who: TestPerson) => {
      const { data } = await who.ask<{ myReports: { nodes: { hasJudge: boolean }[] } }>(
        '{ myReports(first: 1) { nodes { hasJudge } } }',
      );
      return data!.myReports.nodes[0]!.hasJudge;
    };
    const others = await house.plant.database.query<{ id: string; duty: string }[]>(
      'select id, duty from person where duty is not null and id <> $1',
      [max.id],
    );
    const setDuty = (id: string, duty: string | null) =>
      house.plant.database.query('update person set duty = $2 where id = $1', [id, duty]);
    for (const { id } of others) await setDuty(id, null);
    await reportOn(ada, bob);
    expect(await judged(ada)).toBe(true);
    await reportOn(ada, max);
    expect(await judged(ada)).toBe(false);
    // What she reported herself she does not decide either.
    await reportOn(max, bob);
    expect(await judged(max)).toBe(false);
    await setDuty(bob.id, 'moderator');
    expect([await judged(ada), await judged(max)]).toEqual([true, false]);
    await setDuty(max.id, 'admin');
    expect(await judged(ada)).toBe(false);
    await setDuty(bob.id, 'admin');
    expect(await judged(ada)).toBe(true);
    await house.plant.database.query('update person set banned_at = now() where id = $1', [bob.id]);
    expect(await judged(ada)).toBe(false);
    await setDuty(bob.id, null);
    await setDuty(max.id, 'moderator');
    for (const { id, duty } of others) await setDuty(id, duty);
  });
});

interface Page {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}
