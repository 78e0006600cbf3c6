import { setTimeout as sleep } from 'node:timers/promises';
import {
  openMailServer,
  type TestMailServer,
} from '../../../../libs/platform/src/mail/testing/mail-server.js';
import { aPerson, onDuty, type TestPerson } from '../../../walz/src/testing/people.js';
import { openTestHouse, type Reply, type TestHouse } from '../../../walz/src/testing/open-test-house.js';

interface Listed {
  readonly id: string;
  readonly recipient: string;
  readonly state: string;
  readonly complaint: string | null;
}

const list = '{ outbox(first: 50) { nodes { id recipient subject state complaint } } }';
const read = 'query ($id: ID!) { mail(id: $id) { recipient text links } }';
const retry = 'mutation ($input: OutboxMailInput!) { retryMail(input: $input) { mail { state } } }';
const drop = 'mutation ($input: OutboxMailInput!) { dropMail(input: $input) { mail } }';
const codeOf = ({ errors }: Reply<unknown>) => errors?.[0]?.extensions['code'];

async function outboxOf(admin: TestPerson): Promise<readonly Listed[]> {
  return (await admin.ask<{ outbox: { nodes: Listed[] } }>(list)).data!.outbox.nodes;
}

/** Mails are written by tasks, so a test looks again until one is there. */
async function mailTo(admin: TestPerson, recipient: string, state: string): Promise<Listed> {
  for (let tries = 0; tries < 100; tries++) {
    const mail = (await outboxOf(admin)).find(each => each.recipient === recipient && each.state === state);
    if (mail) return mail;
    await sleep(100);
  }
  throw new Error(`No mail to ${recipient} is ${state}.`);
}

describe('the outbox of a Walz without a mail server', () => {
  let house: TestHouse;
  let admin: TestPerson;
  beforeAll(async () => {
    house = await openTestHouse();
    admin = await onDuty(house, 'max', 'admin');
    await aPerson(house, 'ada');
  });
  afterAll(() => house.close());

  it('keeps every mail, and shows an admin its text and its links, which is written down each time', async () => {
    const { id } = await mailTo(admin, 'ada@example.org', 'KEPT');
    const { data } = await admin.ask<{ mail: { text: string; links: string[] } }>(read, { id });
    expect(data?.mail.text).toContain('Ada');
    const [link = 'no link'] = data!.mail.links;
    expect(link).toMatch(/^http:\/\/localhost:\d+\/\w+/);
    const page = await admin.get(`/admin/outbox/${id}`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain(`<code>${link}</code>`);
    const told = await house.plant.database.query(
      `select what, subject_kind as kind, facts, actor_id = $1 as "isHers" from chronicle where what = 'mail_read'`,
      [admin.id],
    );
    expect(told).toEqual(
      Array.from({ length: 2 }, () => ({ what: 'mail_read', kind: 'mail', facts: {}, isHers: true })),
    );
    const overview = await (await admin.get('/admin/outbox')).text();
    expect(overview).toContain('Mail is not configured');
    expect(overview).toContain('WALZ_SMTP_URL');
  });

  it('is dropped mail by mail, and never sent', async () => {
    const { id } = await mailTo(admin, 'ada@example.org', 'KEPT');
    const at = `/admin/outbox/${id}`;
    const refused = await admin.post(at, { do: 'retry' });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('Only a mail that failed or waits can be sent.');
    expect((await admin.post(at, { do: 'explode' })).status).toBe(404);
    expect((await admin.post(at, { do: 'drop' })).headers.get('location')).toBe('/admin/outbox?done=drop');
    expect((await outboxOf(admin)).map(({ recipient }) => recipient)).toEqual(['max@example.org']);
    expect((await admin.ask(read, { id })).data).toEqual({ mail: null });
    expect((await admin.get(at)).status).toBe(404);
    expect(codeOf(await admin.ask(drop, { input: { mail: id } }))).toBe('not_found');
  });

  it('is closed to everybody but admins', async () => {
    const [bob, moderator] = [await aPerson(house, 'bob'), await onDuty(house, 'mod', 'moderator')];
    const { id } = await mailTo(admin, 'bob@example.org', 'KEPT');
    const wishes: [string, Record<string, unknown>][] = [
      [list, {}],
      [read, { id }],
      [retry, { input: { mail: id } }],
      [drop, { input: { mail: id } }],
    ];
    for (const [wish, variables] of wishes) {
      expect(codeOf(await house.client().ask(wish, variables))).toBe('not_signed_in');
      for (const person of [bob, moderator])
        expect(codeOf(await person.ask(wish, variables))).toBe('not_found');
    }
    expect((await bob.get(`/admin/outbox/${id}`)).status).toBe(404);
    const looks = await house.plant.database.query(
      `select from chronicle where what = 'mail_read' and actor_id <> $1`,
      [admin.id],
    );
    expect(looks).toEqual([]);
  });

  it('knows no mail by a forged id', async () => {
    for (const id of ['x', 'TWFpbDox', btoa('Person:00000000-0000-7000-8000-000000000000')]) {
      expect((await admin.ask(read, { id })).data).toEqual({ mail: null });
      expect(codeOf(await admin.ask(retry, { input: { mail: id } }))).toBe('not_found');
    }
  });
});

describe('the outbox of a Walz with a mail server', () => {
  let server: TestMailServer;
  let house: TestHouse;
  let admin: TestPerson;
  let refuses = true;
  beforeAll(async () => {
    const account = { user: 'walz@mail.test', password: 'open sesame' };
    const answers = {
      to: (address: string) => (refuses && address.startsWith('ada@') ? '550 5.1.1 no such user' : undefined),
    };
    server = await openMailServer({ account, answers });
    house = await openTestHouse({ settings: { WALZ_SMTP_URL: server.url() } });
    admin = await onDuty(house, 'max', 'admin');
    await aPerson(house, 'ada');
  });
  afterAll(async () => {
    await house.close();
    await server.close();
  });

  it('says why a mail failed, and sends it when an admin tries again', async () => {
    const failed = await mailTo(admin, 'ada@example.org', 'FAILED');
    expect(failed.complaint).toContain('no such user');
    expect(await (await admin.get('/admin/outbox')).text()).toContain('Mail is configured.');
    refuses = false;
    const again = await admin.post(`/admin/outbox/${failed.id}`, { do: 'retry' });
    expect(again.headers.get('location')).toBe('/admin/outbox?done=retry');
    for (let tries = 0; tries < 100 && (await outboxOf(admin)).length > 0; tries++) await sleep(100);
    expect(await outboxOf(admin)).toEqual([]);
    expect(server.received.flatMap(({ to }) => to).filter(to => to === 'ada@example.org')).toHaveLength(1);
    expect(codeOf(await admin.ask(retry, { input: { mail: failed.id } }))).toBe('mail_not_to_be_sent');
    expect(codeOf(await admin.ask(drop, { input: { mail: failed.id } }))).toBe('mail_under_way');
  });
});
