import { walzItself } from '#kernel';
import {
  MailEntity,
  PostOffice,
  enqueue,
  inTransaction,
  openDatabase,
  openLog,
  readEnv,
  smtpRoute,
  type DataSource,
} from '#platform';
import { openMailServer } from '../../../../libs/platform/src/mail/testing/mail-server.js';
import { freshDatabase, type FreshDatabase } from '../../../../libs/platform/src/testing/fresh-database.js';
import type { Command } from './command.js';
import { command as jobs } from './jobs.js';
import { command as mailTest } from './mail-test.js';
import { command as outbox } from './outbox.js';

const now = Temporal.Instant.from('2027-04-05T06:07:08Z');
const account = { user: 'walz@mail.test', password: 'open sesame' };

let fresh: FreshDatabase;
let database: DataSource;

beforeEach(async () => {
  fresh = await freshDatabase();
  database = await openDatabase({ url: fresh.url, entities: [MailEntity] });
});
afterEach(async () => {
  await database.destroy();
  await fresh.drop();
});

async function run(command: Command, args: string[], settings: Record<string, string> = {}) {
  const lines: string[] = [];
  const code = await command.run(
    {
      env: readEnv(settings),
      database,
      databaseUrl: fresh.url,
      log: openLog('silent'),
      clock: () => now,
      print: line => lines.push(line),
    },
    args,
  );
  return { code, lines };
}

describe('mail-test', () => {
  it('says what the mail server accepted', async () => {
    const server = await openMailServer({ account });
    const { code, lines } = await run(mailTest, ['admin@example.org'], { WALZ_SMTP_URL: server.url() });
    await server.close();
    expect(code).toBe(0);
    expect(lines.at(-1)).toBe('✓ It accepted the mail: 250 2.0.0 queued as 7F3A');
  });

  it('ends with the complaint of the mail server, in one sentence', async () => {
    const server = await openMailServer({ account, answers: { to: () => '550 5.1.1 no such user' } });
    const { code, lines } = await run(mailTest, ['admin@example.org'], { WALZ_SMTP_URL: server.url() });
    await server.close();
    expect(code).toBe(1);
    expect(lines.at(-1)).toBe(
      `✗ 127.0.0.1:${server.port} refuses the recipient admin@example.org: 550 5.1.1 no such user`,
    );
  });

  it('names what is wrong with the configuration', async () => {
    const { code, lines } = await run(mailTest, ['admin@example.org'], {
      WALZ_SMTP_URL: 'smtp://apikey:secret@127.0.0.1:9',
    });
    expect(code).toBe(1);
    expect(lines.join()).toMatch(/^✗ WALZ_MAIL_FROM: is needed/);
    expect(lines.join()).not.toContain('secret');
    expect((await run(mailTest, ['admin@example.org'])).lines.join()).toContain(
      'No mail server is configured',
    );
  });

  it.each([[], ['nobody'], ['a@example.org', 'b@example.org']])(
    'asks to whom, given %j',
    async (...args: string[]) => {
      expect(await run(mailTest, args)).toMatchObject({
        code: 1,
        lines: [expect.stringContaining('To whom?')],
      });
    },
  );
});

describe('outbox', () => {
  it('lists what did not go out, and shows one of it', async () => {
    const post = new PostOffice({ database, clock: () => now, route: smtpRoute(readEnv({})) });
    await post.deliver({
      key: 'welcome:1',
      kind: 'welcome',
      language: 'en',
      to: 'ada@example.org',
      subject: 'Welcome, Ada',
      text: 'Good that you are here.\n',
      html: '<p>Good that you are here.</p>',
    });
    const { code, lines } = await run(outbox, []);
    expect(code).toBe(0);
    const [, id = ''] =
      /^(\S+) {2}2027-04-05 06:07Z {2}kept {5}ada@example\.org {2}Welcome, Ada$/.exec(lines[0]!) ?? [];
    expect((await run(outbox, [id])).lines).toEqual([
      'To:       ada@example.org',
      'Subject:  Welcome, Ada',
      'Written:  2027-04-05 06:07Z',
      'State:    kept',
      '',
      'Good that you are here.',
    ]);
  });

  it('says when there is nothing', async () => {
    expect(await run(outbox, [])).toEqual({ code: 0, lines: ['The outbox is empty: every mail went out.'] });
    for (const id of ['x', '00000000-0000-7000-8000-000000000000'])
      expect((await run(outbox, [id])).code).toBe(1);
  });
});

const dead = async (personId: string): Promise<string> => {
  await inTransaction(database, { viewer: walzItself, now }, act =>
    enqueue(act, 'welcome_a_person', { personId, language: 'en' }),
  );
  const [job] = await database.query<{ id: string }[]>(
    `select job.id from (select max(id) as id from graphile_worker.jobs) newest,
     lateral graphile_worker.permanently_fail_jobs(array[newest.id], 'the bridge is out') job`,
  );
  return job!.id;
};
const waiting = () =>
  database.query<{ id: string }[]>(
    'select id from graphile_worker.jobs where attempts < max_attempts order by id',
  );

describe('jobs', () => {
  it('lists the tasks that used up their tries, and tries them again', async () => {
    const [one, two] = [await dead('ada'), await dead('grace')];
    const { lines } = await run(jobs, []);
    expect(lines[0]).toMatch(new RegExp(`^${one}  welcome_a_person  12 tries, the last at `));
    expect(lines[1]).toBe('    the bridge is out');
    expect(await run(jobs, ['retry', one])).toEqual({ code: 0, lines: [`${one} is tried again.`] });
    expect(await waiting()).toEqual([{ id: one }]);
    expect(await run(jobs, ['retry', 'all'])).toEqual({ code: 0, lines: ['1 tried again.'] });
    expect(await waiting()).toEqual([{ id: one }, { id: two }]);
    expect(await run(jobs, [])).toEqual({ code: 0, lines: ['No task has used up its tries.'] });
  });

  it('forgets one, and touches none that still has tries', async () => {
    const one = await dead('ada');
    expect(await run(jobs, ['drop', one])).toEqual({ code: 0, lines: [`${one} is forgotten.`] });
    const two = await dead('grace');
    await run(jobs, ['retry', two]);
    for (const verb of ['retry', 'drop']) expect((await run(jobs, [verb, two])).code).toBe(1);
    expect(await waiting()).toEqual([{ id: two }]);
  });

  it.each([['retry'], ['drop'], ['drop', 'all'], ['mend', '1'], ['retry', "1'; drop table mail"]])(
    'explains itself, given %j',
    async (...args: string[]) => expect((await run(jobs, args)).code).toBe(1),
  );
});
