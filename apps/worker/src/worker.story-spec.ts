import { stranger } from '#kernel';
import { PlaceEntity, SkillAliasEntity, SkillEntity } from '#ledger';
import {
  HandleClaimEntity,
  AccessTokenEntity,
  LoginEntity,
  MailedLinkEntity,
  PasskeyChallengeEntity,
  PersonEntity,
  PersonSkillEntity,
  SessionEntity,
  signUp,
} from '#people';
import {
  CLOCK,
  DATABASE_URL,
  DiskFileStore,
  ENV,
  FileStore,
  LOG,
  MailEntity,
  ORIGIN,
  inTransaction,
  openDatabase,
  openLog,
  readEnv,
  spendTries,
  unsentMails,
  type Act,
  type DataSource,
} from '#platform';
import { Global, Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { resolve } from 'node:path';
import { DataSource as Source } from 'typeorm';
import { headerOf, openMailServer } from '../../../libs/platform/src/mail/testing/mail-server.js';
import { freshDatabase, type FreshDatabase } from '../../../libs/platform/src/testing/fresh-database.js';
import { WorkerModule } from './index.js';

const now = Temporal.Instant.from('2027-04-05T06:07:08Z');
const account = { user: 'walz@mail.test', password: 'open sesame' };
const entities = [
  HandleClaimEntity,
  AccessTokenEntity,
  LoginEntity,
  MailEntity,
  MailedLinkEntity,
  PasskeyChallengeEntity,
  PersonEntity,
  PersonSkillEntity,
  PlaceEntity,
  SessionEntity,
  SkillAliasEntity,
  SkillEntity,
];

let fresh: FreshDatabase;
let database: DataSource;
let worker: INestApplicationContext | undefined;

beforeEach(async () => {
  fresh = await freshDatabase();
  database = await openDatabase({ url: fresh.url, entities });
});
afterEach(async () => {
  await worker?.close();
  await database.destroy();
  await fresh.drop();
});

async function openWorker(settings: Record<string, string>): Promise<void> {
  const env = readEnv(settings);
  const floor = [
    { provide: ENV, useValue: env },
    { provide: FileStore, useValue: new DiskFileStore(resolve(env.WALZ_DATA, 'files')) },
    { provide: LOG, useValue: openLog('silent') },
    { provide: CLOCK, useValue: () => now },
    { provide: ORIGIN, useValue: 'https://walz.example' },
    { provide: DATABASE_URL, useValue: fresh.url },
    { provide: Source, useValue: database },
  ];
  @Global()
  @Module({ imports: [WorkerModule], providers: floor, exports: floor })
  class House {}
  worker = await NestFactory.createApplicationContext(House, { logger: false, abortOnError: false });
}

const ada = { name: 'Ada Lovelace', handle: 'ada', email: 'ada@example.org', passwordHash: 'none' } as const;
const join = (language: 'en' | 'de', then: (act: Act) => Promise<void> = async () => {}) =>
  inTransaction(database, { viewer: stranger, now }, async act => {
    await signUp(act, { ...ada, language, device: '' });
    await then(act);
  });

async function until<T>(look: () => T | Promise<T>): Promise<NonNullable<T>> {
  for (let tries = 0; tries < 500; tries++) {
    const found = await look();
    if (found) return found;
    await new Promise(resolve => setTimeout(resolve, 20));
  }
  throw new Error('It never happened.');
}

describe('whoever joins', () => {
  it('is welcomed by mail, in her language, with the way to her page', async () => {
    const server = await openMailServer({ account });
    await openWorker({ WALZ_SMTP_URL: server.url() });
    await join('de');
    const mail = await until(() => server.received[0]);
    expect(mail.to).toEqual(['ada@example.org']);
    expect(headerOf(mail, 'subject')).toBe('Willkommen auf der Walz, Ada Lovelace');
    expect(mail.raw).toContain('https://walz.example/people/ada');
    await worker?.close();
    worker = undefined;
    await server.close();
    expect(await database.manager.find(MailEntity)).toMatchObject([
      { kind: 'welcome', language: 'de', state: 'sent' },
    ]);
  });

  it('is not welcomed if her account did not come about', async () => {
    await openWorker({});
    await expect(join('en', () => Promise.reject(new Error('the handle is taken')))).rejects.toThrow();
    await join('en');
    await until(async () => (await unsentMails(database.manager, 10)).length);
    expect(await database.manager.find(MailEntity)).toHaveLength(1);
  });

  it('finds her welcome in the outbox where no mail server is configured', async () => {
    await openWorker({});
    await join('en');
    const [mail] = await until(async () => {
      const mails = await unsentMails(database.manager, 10);
      return mails.length > 0 ? mails : undefined;
    });
    expect(mail).toMatchObject({
      state: 'kept',
      recipient: 'ada@example.org',
      subject: 'Welcome to Walz, Ada Lovelace',
    });
  });

  it('hears nothing if she left before', async () => {
    await join('en');
    await database.manager.delete(PersonEntity, { handle: 'ada' });
    await openWorker({});
    await until(
      async () => (await database.query<unknown[]>('select 1 from graphile_worker.jobs')).length === 0,
    );
    expect(await database.manager.find(MailEntity)).toEqual([]);
  });
});

describe('the worker', () => {
  it('does not begin with a sender that every relay would refuse', async () => {
    await expect(openWorker({ WALZ_SMTP_URL: 'smtp://apikey:secret@127.0.0.1:9' })).rejects.toMatchObject({
      problems: [expect.stringMatching(/^WALZ_MAIL_FROM: is needed/)],
    });
  });
});

describe('the night', () => {
  it('ends sessions that have expired, and no other', async () => {
    await join('en');
    const [open] = await database.manager.find(SessionEntity);
    const old = {
      personId: open!.personId,
      openedAt: now.subtract({ hours: 48 }),
      expiresAt: now,
      lastUsedAt: now,
    };
    await database.manager.insert(SessionEntity, { ...old, secretHash: Buffer.alloc(32, 1) });
    await database.query(`select graphile_worker.add_job('sweep_sessions')`);
    await openWorker({});
    await until(async () => (await database.manager.count(SessionEntity)) === 1);
    expect(await database.manager.find(SessionEntity)).toMatchObject([{ id: open!.id }]);
  });

  it('forgets tokens that ended long ago, and tries that have come back', async () => {
    await join('en');
    const [{ personId }] = (await database.manager.find(SessionEntity)) as [SessionEntity];
    const token = (name: string, daysAgo: number) => ({
      personId,
      name,
      scopes: ['read' as const],
      secretHash: Buffer.from(name),
      createdAt: now.subtract({ hours: 24 * 200 }),
      expiresAt: now.subtract({ hours: 24 * daysAgo }),
    });
    await database.manager.insert(AccessTokenEntity, [token('long ago', 91), token('lately', 89)]);
    const patience = { burst: 1, secondsPerTry: 60 };
    for (const [whose, at] of [
      ['come back', now.subtract({ seconds: 60 })],
      ['still waiting', now.subtract({ seconds: 59 })],
    ] as const)
      await spendTries(database.manager, at, [{ what: 'sign in', whose, patience }]);
    for (const task of ['sweep_tokens', 'sweep_guesses'])
      await database.query('select graphile_worker.add_job($1)', [task]);
    await openWorker({});
    const tries = () => database.query<unknown[]>('select 1 from guess');
    await until(async () => (await database.manager.count(AccessTokenEntity)) === 1);
    await until(async () => (await tries()).length === 1);
    expect(await database.manager.find(AccessTokenEntity)).toMatchObject([{ name: 'lately' }]);
  });
});
