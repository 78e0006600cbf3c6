import { linkIn, lettersInOutbox, untilQuiet } from '../../../walz/src/testing/letters.js';
import { openTestHouse, type TestHouse } from '../../../walz/src/testing/open-test-house.js';
import { aPerson } from '../../../walz/src/testing/people.js';
import {
  askForSignInLink,
  askForPasswordReset,
  signInByLink,
  resetPassword,
  proveAddress,
  askForEmailChange,
  mailedLink,
  codeOf,
  byName,
} from '../testing/account-wishes.js';

describe('a link', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse();
  });
  afterAll(() => house.close());
  const outbox = () => lettersInOutbox(house);

  async function reset(handle: string): Promise<string> {
    await house.client().ask(askForPasswordReset, { input: { email: `${handle}@example.org` } });
    return linkIn(await outbox().letterTo(`${handle}@example.org`, 'A new password')).secret;
  }

  it('works once, even for two at the same moment', async () => {
    await aPerson(house, 'fritz');
    const secret = await reset('fritz');
    const answers = await Promise.all(
      ['the first of two wishes', 'the second of two wishes'].map(password =>
        house.client().ask(resetPassword, { input: { secret, password } }),
      ),
    );
    expect(answers.map(codeOf).toSorted(byName)).toEqual(['granted', 'link_stale']);
  });

  it.each([
    ['sign_in', 15 * 60],
    ['reset', 60 * 60],
    ['verify', 48 * 60 * 60],
    ['change', 48 * 60 * 60],
  ])('to %s is good for %d seconds', async (purpose, seconds) => {
    const gerd = await aPerson(house, `gerd-${purpose.replace('_', '')}`);
    if (purpose === 'sign_in') await gerd.ask(askForSignInLink, { input: { email: gerd.email } });
    if (purpose === 'reset') await gerd.ask(askForPasswordReset, { input: { email: gerd.email } });
    const email = `new-${gerd.email}`;
    if (purpose === 'change') await gerd.ask(askForEmailChange, { input: { email } });
    const to = purpose === 'change' ? email : gerd.email;
    const subject = {
      sign_in: /link to sign in/,
      reset: /new password/,
      verify: /Welcome/,
      change: /new address/,
    };
    const { secret } = linkIn(await outbox().letterTo(to, subject[purpose as 'reset']));
    const ends = Temporal.Instant.from('2027-04-05T08:00:00Z').add({ seconds });
    house.moveClock(ends.subtract({ milliseconds: 1 }).toString());
    expect(codeOf(await house.client().ask(mailedLink, { secret }))).toBe('granted');
    house.moveClock(ends.toString());
    expect(codeOf(await house.client().ask(mailedLink, { secret }))).toBe('link_stale');
    const password = 'far too late for this';
    const fitting: Record<string, string> = { sign_in: signInByLink, reset: resetPassword };
    const input = { secret, ...(purpose === 'reset' && { password }) };
    if (fitting[purpose])
      expect(codeOf(await house.client().ask(fitting[purpose], { input }))).toBe('link_stale');
    else expect(codeOf(await gerd.ask(proveAddress, { input }))).toBe('link_stale');
    house.moveClock('2027-04-05T08:00:00Z');
  });

  it('for one thing is none for another, and half of it is none at all', async () => {
    const hugo = await aPerson(house, 'hugo');
    const secret = await reset('hugo');
    const { secret: proof } = linkIn(await outbox().letterTo(hugo.email, /Welcome/));
    const tampered = secret.slice(0, -1) + (secret.endsWith('A') ? 'B' : 'A');
    for (const [wish, each] of [
      [signInByLink, secret],
      [signInByLink, proof],
      [proveAddress, secret],
      [signInByLink, tampered],
      [signInByLink, secret.slice(1)],
      [signInByLink, ''],
      [proveAddress, `${proof}=`],
    ] as const)
      expect(codeOf(await hugo.ask(wish, { input: { secret: each } }))).toBe('link_stale');
    const input = { secret: proof, password: 'not with this link' };
    expect(codeOf(await hugo.ask(resetPassword, { input }))).toBe('link_stale');
    expect(codeOf(await hugo.ask(mailedLink, { secret }))).toBe('granted');
  });

  it('and its mail are one: a task that runs twice makes no second', async () => {
    const { database } = house.plant;
    const ida = await aPerson(house, 'ida');
    const wish = {
      purpose: 'reset',
      whom: ida.email,
      personId: null,
      language: 'en',
      requestId: '01976f6e-0000-7000-8000-000000000001',
    };
    for (let run = 0; run < 2; run++) {
      await database.query(`select graphile_worker.add_job('send_link', $1::json)`, [JSON.stringify(wish)]);
      await untilQuiet(house);
    }
    const [{ links, mails } = {}] = await database.query<{ links: string; mails: string }[]>(
      `select (select count(*) from mailed_link where id = $1) as links,
       (select count(*) from mail where key = 'link:' || $2::text || ':' || $1::text) as mails`,
      [wish.requestId, ida.id],
    );
    expect({ links, mails }).toEqual({ links: '1', mails: '1' });
    const { secret } = linkIn(await outbox().letterTo(ida.email, 'A new password'));
    expect(codeOf(await ida.ask(mailedLink, { secret }))).toBe('granted');
  });

  it('lies nowhere but in its mail: not in the queue, and in the database only as a hash', async () => {
    await aPerson(house, 'jan');
    const secret = await reset('jan');
    const rows = await house.plant.database.query<{ secret_hash: Buffer }[]>(
      'select secret_hash from mailed_link where secret_hash = sha256($1)',
      [secret],
    );
    expect(rows).toHaveLength(1);
    const everything = await house.plant.database.query<{ text: string }[]>(
      `select row_to_json(job)::text as text from graphile_worker._private_jobs job
       union all select row_to_json(c)::text from chronicle c`,
    );
    expect(everything.map(({ text }) => text).join()).not.toContain(secret);
  });
});
