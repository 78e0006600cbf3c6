import { stranger } from '#kernel';
import { hashPassword, linkOf, personByHandle, signUp } from '#people';
import {
  PostOffice,
  inTransaction,
  openDatabase,
  openLog,
  readEnv,
  smtpRoute,
  type DataSource,
} from '#platform';
import { freshDatabase, type FreshDatabase } from '../../../../libs/platform/src/testing/fresh-database.js';
import { entities } from '../entities.js';
import { command as admin } from './admin.js';
import type { Command } from './command.js';
import { command as outbox } from './outbox.js';

const now = Temporal.Instant.from('2027-04-05T06:07:08Z');

let fresh: FreshDatabase;
let database: DataSource;

beforeEach(async () => {
  fresh = await freshDatabase();
  database = await openDatabase({ url: fresh.url, entities });
});
afterEach(async () => {
  await database.destroy();
  await fresh.drop();
});

async function run(command: Command, args: string[], settings: Record<string, string> = {}) {
  const lines: string[] = [];
  const env = readEnv(settings);
  const house = { env, database, databaseUrl: fresh.url, log: openLog('silent'), clock: () => now };
  const code = await command.run({ ...house, print: line => lines.push(line) }, args);
  return { code, lines };
}

async function join(handle: string, isVerified: boolean): Promise<string> {
  const email = `${handle}@example.org`;
  const passwordHash = await hashPassword('the long way');
  const wish = { name: handle, handle, email, passwordHash, language: 'en', device: '' } as const;
  const { person } = await inTransaction(database, { viewer: stranger, now }, act => signUp(act, wish));
  if (isVerified)
    await database.query('update login set verified_at = now() where person_id = $1', [person.id]);
  return person.id;
}

const loginsOf = (personId: string) =>
  database.query<{ has_password: boolean; is_verified: boolean; sessions: string }[]>(
    `select password_hash is not null as has_password, verified_at is not null as is_verified,
     (select count(*) from session where session.person_id = login.person_id) as sessions
     from login where person_id = $1`,
    [personId],
  );

const secretIn = (lines: readonly string[]) => /reset\?secret=([\w-]+)/.exec(lines.join('\n'))?.[1] ?? '';

describe('admin', () => {
  it('makes the account of a proved address an admin, and touches nothing else of it', async () => {
    const id = await join('ada', true);
    expect(await run(admin, ['ADA@example.org'])).toEqual({
      code: 0,
      lines: ['@ada (ada) is an admin now.'],
    });
    expect(await personByHandle(database.manager, 'ada', stranger)).toMatchObject({ duty: 'admin' });
    expect(await loginsOf(id)).toEqual([{ has_password: true, is_verified: true, sessions: '1' }]);
    expect((await run(admin, ['ada@example.org'])).code).toBe(0);
  });

  it('of an address that was only claimed throws out who claimed it, and gives the account to who runs the house', async () => {
    const id = await join('eve', false);
    const { code, lines } = await run(admin, ['eve@example.org'], { WALZ_URL: 'https://walz.example/' });
    expect(code).toBe(0);
    expect(lines[0]).toBe('@eve (eve) is an admin now.');
    expect(lines.at(-1)).toMatch(/^ {4}https:\/\/walz\.example\/reset\?secret=[\w-]{43}$/);
    expect(await loginsOf(id)).toEqual([{ has_password: false, is_verified: true, sessions: '0' }]);
    expect(await linkOf(database.manager, secretIn(lines), now)).toMatchObject({
      purpose: 'reset',
      personId: id,
    });
  });

  it('makes an account where there is none, under a handle that is free', async () => {
    await join('grace', true);
    const { code, lines } = await run(admin, ['grace@other.example'], { PORT: '8080' });
    expect(code).toBe(0);
    expect(lines[0]).toBe('@grace-2 (grace-2) is made, and is an admin.');
    expect(lines.at(-1)).toContain('http://localhost:8080/reset?secret=');
    const person = await personByHandle(database.manager, 'grace-2', stranger);
    expect(person).toMatchObject({ duty: 'admin' });
    expect(await loginsOf(person!.id)).toEqual([{ has_password: false, is_verified: true, sessions: '0' }]);
  });

  it.each([[], ['nobody'], ['a@b.cd', 'e@f.gh']])('asks who, given %j', async (...args: string[]) => {
    expect(await run(admin, args)).toMatchObject({ code: 1, lines: [expect.stringContaining('Who?')] });
  });
});

it('the outbox shows the link of a mail that holds one', async () => {
  const post = new PostOffice({ database, clock: () => now, route: smtpRoute(readEnv({})) });
  const link = 'http://localhost:3000/reset?secret=abc-123';
  const letter = { kind: 'reset', language: 'en', to: 'ada@example.org', subject: 'A', html: '' } as const;
  await post.deliver({ ...letter, key: 'secret', text: `Here:\n${link}\n`, isSecret: true });
  await post.deliver({ ...letter, key: 'plain', text: `Here:\nhttp://localhost:3000/sign-in\n` });
  const { lines } = await run(outbox, []);
  expect(lines.filter(line => line.startsWith('    '))).toEqual([`    ${link}`]);
});
