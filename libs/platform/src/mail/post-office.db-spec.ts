import pg from 'pg';
import { openDatabase, type DataSource } from '../database.js';
import { freshDatabase, type FreshDatabase } from '../testing/fresh-database.js';
import type { Letter } from './letter.js';
import { MailEntity } from './mail.entity.js';
import { unsentMails } from './mail.queries.js';
import { MailDelayed, PostOffice } from './post-office.js';
import { smtpRoute } from './smtp-route.js';
import { headerOf, openMailServer, type Manners, type TestMailServer } from './testing/mail-server.js';

const now = Temporal.Instant.from('2027-04-05T06:07:08.9Z');
const account = { user: 'walz@mail.test', password: 'open sesame' };

let fresh: FreshDatabase;
let database: DataSource;
const open: { close(): unknown }[] = [];

beforeAll(async () => {
  fresh = await freshDatabase();
  database = await openDatabase({ url: fresh.url, entities: [MailEntity] });
});
afterEach(async () => {
  for (const each of open.splice(0).toReversed()) await each.close();
  await database.query('delete from mail');
});
afterAll(async () => {
  await database.destroy();
  await fresh.drop();
});

async function mailServer(manners: Manners = { account }): Promise<TestMailServer> {
  const server = await openMailServer(manners);
  open.push(server);
  return server;
}

function officeAt(url: string | undefined, from?: string): PostOffice {
  const route = smtpRoute({ WALZ_SMTP_URL: url, WALZ_MAIL_FROM: from });
  const office = new PostOffice({ database, clock: () => now, route });
  open.push(office);
  return office;
}

const aLetter = (change: Partial<Letter> = {}): Letter => ({
  key: 'welcome:1',
  kind: 'welcome',
  language: 'de',
  to: 'ada@example.org',
  subject: 'Schön, dass du da bist 🎒',
  text: 'Grüß dich!\n',
  html: '<p>Grüß dich!</p>',
  ...change,
});

const storedMails = () => database.manager.find(MailEntity);

describe('a letter', () => {
  it('goes out as text and as HTML, from the account, and says that no person wrote it', async () => {
    const server = await mailServer();
    expect(await officeAt(server.url()).deliver(aLetter())).toBe('sent');
    const [mail] = server.received;
    expect(mail).toMatchObject({ from: 'walz@mail.test', to: ['ada@example.org'] });
    const header = (name: string) => headerOf(mail!, name);
    expect(header('from')).toBe('Walz <walz@mail.test>');
    expect(header('to')).toBe('ada@example.org');
    expect(header('date')).toBe('Mon, 05 Apr 2027 06:07:08 +0000');
    expect(header('auto-submitted')).toBe('auto-generated');
    expect(header('content-language')).toBe('de');
    expect(header('content-type')).toMatch(/^multipart\/alternative/);
    expect(header('message-id')).toMatch(/^<[0-9a-f]{40}@mail\.test>$/);
    expect(mail?.raw).toContain('Content-Type: text/plain; charset=utf-8');
    expect(mail?.raw).toContain('Content-Type: text/html; charset=utf-8');
    expect(await storedMails()).toMatchObject([{ state: 'sent', sentAt: now, complaint: null }]);
  });

  it('that is secret is forgotten when it is sent, and not before', async () => {
    let answer: string | undefined = '451 try later';
    const server = await mailServer({ account, answers: { mail: () => answer } });
    const office = officeAt(server.url());
    const secret = aLetter({ isSecret: true });
    await expect(office.deliver(secret)).rejects.toThrow('The mail waits');
    expect(await storedMails()).toMatchObject([{ state: 'waiting', text: secret.text, html: secret.html }]);
    answer = undefined;
    expect(await office.deliver(secret)).toBe('sent');
    expect(server.received[0]?.raw).toContain('Gr=C3=BC=C3=9F dich!');
    expect(await storedMails()).toMatchObject([
      { state: 'sent', text: '', html: '', subject: secret.subject },
    ]);
  });

  it('is written down together with what belongs to it, once', async () => {
    const office = officeAt(undefined);
    const kept: string[] = [];
    const broken = office.deliver(aLetter(), () => Promise.reject(new Error('no room')));
    await expect(broken).rejects.toThrow('no room');
    expect(await storedMails()).toEqual([]);
    for (let run = 0; run < 2; run++)
      await office.deliver(aLetter({ isSecret: true }), ({ now: at }) =>
        Promise.resolve(void kept.push(`${at}`)),
      );
    expect(kept).toEqual([now.toString()]);
    expect(await storedMails()).toMatchObject([{ state: 'kept', text: 'Grüß dich!\n' }]);
  });

  it('goes out once, however often its task runs', async () => {
    const server = await mailServer();
    const office = officeAt(server.url());
    await office.deliver(aLetter());
    expect(await office.deliver(aLetter({ subject: 'another' }))).toBe('sent');
    expect(server.received).toHaveLength(1);
  });

  it('goes out once, although two workers have it in their hands', async () => {
    const server = await mailServer({
      account,
      answers: { mail: () => new Promise(r => setTimeout(() => r(undefined), 300)) },
    });
    const deliveries = [officeAt(server.url()), officeAt(server.url())].map(office =>
      office.deliver(aLetter()),
    );
    const ends = await Promise.all(deliveries.map(end => end.catch((error: Error) => error.name)));
    // The second one is not done, because the first one might still have failed.
    expect(ends.toSorted()).toEqual(['MailDelayed', 'sent']);
    expect(await officeAt(server.url()).deliver(aLetter())).toBe('sent');
    expect(server.received).toHaveLength(1);
  });

  it('goes out again with the same id, if its worker dies between sending and marking', async () => {
    const admin = new pg.Client({ connectionString: fresh.url });
    await admin.connect();
    open.push({ close: () => admin.end() });
    const server = await mailServer({
      account,
      answers: {
        mail: async count => {
          // The first time, the worker's connection dies after the server has taken the mail.
          if (count === 1) {
            await admin.query(
              `select pg_terminate_backend(pid) from pg_stat_activity
               where datname = current_database() and state = 'idle in transaction'`,
            );
          }
          return undefined;
        },
      },
    });
    const office = officeAt(server.url());
    await expect(office.deliver(aLetter())).rejects.toThrow();
    expect(await storedMails()).toMatchObject([{ state: 'waiting', sentAt: null }]);
    expect(await office.deliver(aLetter())).toBe('sent');
    const ids = server.received.map(mail => headerOf(mail, 'message-id'));
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });

  it('waits when the server says "later", and goes out when it says yes', async () => {
    let isBusy = true;
    const server = await mailServer({
      account,
      answers: { to: () => (isBusy ? '451 4.3.0 try again later' : undefined) },
    });
    const office = officeAt(server.url());
    await expect(office.deliver(aLetter())).rejects.toThrow(MailDelayed);
    const [waiting] = await unsentMails(database.manager, 10);
    expect(waiting).toMatchObject({ state: 'waiting' });
    expect(waiting?.complaint).toContain('451 4.3.0 try again later');
    isBusy = false;
    expect(await office.deliver(aLetter())).toBe('sent');
    expect(await storedMails()).toMatchObject([{ state: 'sent', complaint: null }]);
    expect(headerOf(server.received[0]!, 'message-id')).toBe(waiting?.messageId);
  });

  it('fails for good when the server refuses it for good, and keeps its words', async () => {
    const server = await mailServer({ account, answers: { to: () => '550 5.1.1 no such user' } });
    const office = officeAt(server.url());
    expect(await office.deliver(aLetter())).toBe('failed');
    expect(await office.deliver(aLetter())).toBe('failed');
    const [failed] = await unsentMails(database.manager, 10);
    expect(failed?.complaint).toContain('refuses the recipient ada@example.org: 550 5.1.1 no such user');
  });

  it('fails for good when the server refuses the sender', async () => {
    const server = await mailServer({ account, answers: { from: () => '553 5.7.1 not your address' } });
    expect(await officeAt(server.url(), 'Boss <boss@mail.test>').deliver(aLetter())).toBe('failed');
    expect((await storedMails())[0]?.complaint).toContain('refuses the sender boss@mail.test');
  });

  it('waits while the account is refused: that is a matter of the configuration, not of the letter', async () => {
    const server = await mailServer();
    const office = officeAt(server.url('walz%40mail.test:wrong'));
    const trouble = await office.deliver(aLetter()).catch((error: unknown) => error as Error);
    expect(trouble).toBeInstanceOf(MailDelayed);
    expect((trouble as Error).message).toBe('The mail waits: EAUTH 535.');
    expect((await storedMails())[0]?.complaint).toContain('refuses the account');
  });

  it('waits while nothing answers', async () => {
    const server = await openMailServer();
    await server.close();
    await expect(officeAt(server.url(), account.user).deliver(aLetter())).rejects.toThrow(
      'ESOCKET ECONNREFUSED',
    );
  });

  it('is kept where no mail server is configured, and is not sent by surprise once there is one', async () => {
    expect(await officeAt(undefined).deliver(aLetter())).toBe('kept');
    const server = await mailServer();
    expect(await officeAt(server.url()).deliver(aLetter())).toBe('kept');
    expect(server.received).toEqual([]);
    expect(await unsentMails(database.manager, 10)).toMatchObject([{ state: 'kept', text: 'Grüß dich!\n' }]);
  });

  it('that still waits is kept when the mail server goes away', async () => {
    const server = await mailServer({ account, answers: { to: () => '451 later' } });
    await expect(officeAt(server.url()).deliver(aLetter())).rejects.toThrow(MailDelayed);
    expect(await officeAt(undefined).deliver(aLetter())).toBe('kept');
  });

  it.each([
    'ada@example.org\r\nBcc: eve@example.org',
    'ada@example.org, eve@example.org',
    'Ada <ada@example.org>',
  ])('does not go to %j, nor to anybody in it', async to => {
    const server = await mailServer();
    await expect(officeAt(server.url()).deliver(aLetter({ to }))).rejects.toThrow('no address');
    expect(server.received).toEqual([]);
    expect(await storedMails()).toEqual([]);
  });

  it('keeps its headers, whatever its subject and its sender call themselves', async () => {
    const server = await mailServer();
    const office = officeAt(server.url(), 'Walz\r\nX-Evil: 1 <walz@mail.test>');
    await office.deliver(
      aLetter({ subject: 'Hallo\r\nBcc: eve@example.org\r\n\r\n<script>', key: 'k\r\nX-Evil: 1' }),
    );
    const [mail] = server.received;
    expect(mail?.to).toEqual(['ada@example.org']);
    expect(headerOf(mail!, 'bcc')).toBeUndefined();
    expect(headerOf(mail!, 'x-evil')).toBeUndefined();
    expect(headerOf(mail!, 'subject')).toBe('Hallo Bcc: eve@example.org <script>');
  });

  it('is written to an address of any script', async () => {
    const server = await mailServer();
    expect(await officeAt(server.url()).deliver(aLetter({ to: 'jörg@exämple.de' }))).toBe('sent');
    expect(server.received).toHaveLength(1);
  });
});
