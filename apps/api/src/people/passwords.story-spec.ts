import { linkIn, lettersInOutbox, until } from '../../../walz/src/testing/letters.js';
import { openTestHouse, type TestHouse } from '../../../walz/src/testing/open-test-house.js';
import { aPerson } from '../../../walz/src/testing/people.js';
import { aToken } from '../../../walz/src/testing/tokens.js';
import {
  signUp,
  signIn,
  askForSignInLink,
  askForPasswordReset,
  signInByLink,
  resetPassword,
  changePassword,
  proveAddress,
  me,
  codeOf,
} from '../testing/account-wishes.js';

describe('a password', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse();
  });
  afterAll(() => house.close());

  it('that everybody tries first, or that is her name, is refused', async () => {
    const ways: [string, string][] = [
      ['short', 'password_too_short'],
      ['Qwertyuiop', 'password_breached'],
      ['1234567890', 'password_breached'],
      ['lovelace-1815', 'password_breached'],
      ['ada.2027.walz', 'password_breached'],
      ['aaaaaaaaaaaaaa', 'password_breached'],
    ];
    for (const [password, code] of ways) {
      const input = { name: 'Ada Lovelace', handle: 'ada', email: 'ada@example.org', password };
      const { errors } = await house.client().ask(signUp, { input });
      expect([password, errors?.[0]?.extensions]).toEqual([
        password,
        expect.objectContaining({ code, field: 'password' }),
      ]);
    }
  });

  it('is changed with the old one; other sessions end, this one stays', async () => {
    const bea = await aPerson(house, 'bea');
    const other = house.client();
    await other.ask(signIn, { input: { email: bea.email, password: bea.password } });
    const password = 'a better one than before';
    expect(codeOf(await bea.ask(changePassword, { input: { password } }))).toBe('password_wrong');
    const wrong = { password, oldPassword: 'not the old one' };
    expect(codeOf(await bea.ask(changePassword, { input: wrong }))).toBe('password_wrong');
    const guessed = { password: 'beabeabea1', oldPassword: bea.password };
    expect(codeOf(await bea.ask(changePassword, { input: guessed }))).toBe('password_breached');
    const right = { password, oldPassword: bea.password };
    expect(codeOf(await bea.ask(changePassword, { input: right }))).toBe('granted');
    expect((await bea.ask(me)).data).toEqual({ me: { handle: 'bea' } });
    expect((await other.ask(me)).data).toEqual({ me: null });
    for (const [each, code] of [
      [bea.password, 'sign_in_failed'],
      [password, 'granted'],
    ] as const)
      expect(codeOf(await house.client().ask(signIn, { input: { email: 'bea', password: each } }))).toBe(
        code,
      );
    await lettersInOutbox(house).letterTo(bea.email, 'Your password was changed');
  });

  it('once new ends every token; set by a mailed link it removes passkeys too, and accounts elsewhere stay', async () => {
    const { database } = house.plant;
    const keysOf = (id: string) =>
      database.query<{ key: string }[]>(
        `select 'token' as key from access_token where person_id = $1
         union all select 'passkey' from passkey where person_id = $1
         union all select 'identity' from identity where person_id = $1`,
        [id],
      );
    const lena = await aPerson(house, 'lena');
    const elsewhere = async (): Promise<void> => {
      await aToken(lena, ['READ']);
    };
    await elsewhere();
    await database.query(
      `insert into passkey (id, person_id, name, public_key, counter, transports, added_at)
       values ('lena', $1, 'a key', '', 0, '{}', now())`,
      [lena.id],
    );
    await database.query(
      `insert into identity (issuer, subject, person_id, provider, label, linked_at, last_used_at)
       values ('https://guild.example', 'lena', $1, 'oidc', 'lena', now(), now())`,
      [lena.id],
    );
    const input = { password: 'a better one than before', oldPassword: lena.password };
    expect(codeOf(await lena.ask(changePassword, { input }))).toBe('granted');
    expect(await keysOf(lena.id)).toEqual([{ key: 'passkey' }, { key: 'identity' }]);
    await elsewhere();
    await database.query('update login set verified_at = now() where person_id = $1', [lena.id]);
    const outbox = lettersInOutbox(house);
    await house.client().ask(askForPasswordReset, { input: { email: lena.email } });
    const { secret } = linkIn(await outbox.letterTo(lena.email, 'A new password'));
    const page = await (await house.client().get(`/reset?secret=${secret}`)).text();
    expect(page).toContain('passkeys are removed');
    const wish = { secret, password: 'and one more, by mail' };
    expect(codeOf(await house.client().ask(resetPassword, { input: wish }))).toBe('granted');
    expect(await keysOf(lena.id)).toEqual([{ key: 'identity' }]);
    const mail = await until(async () => {
      const letter = await outbox.letterTo(lena.email, 'Your password was changed');
      const text = letter.replaceAll(/\s+/g, ' ');
      return text.includes('all passkeys') ? text : null;
    });
    expect(mail).toContain('Other ways in');
  });

  it('is set where there is none, right after a sign-in and not later', async () => {
    const cleo = await aPerson(house, 'cleo');
    await house.client().ask(askForSignInLink, { input: { email: cleo.email } });
    const { secret } = linkIn(await lettersInOutbox(house).letterTo(cleo.email, /link to sign in/));
    const client = house.client();
    await client.ask(signInByLink, { input: { secret } });
    const input = { password: 'finally one of my own' };
    house.moveClock('2027-04-05T08:15:01Z');
    expect(codeOf(await client.ask(changePassword, { input }))).toBe('sign_in_again');
    house.moveClock('2027-04-05T08:14:00Z');
    expect(codeOf(await client.ask(changePassword, { input }))).toBe('granted');
    house.moveClock('2027-04-05T08:00:00Z');
  });

  it('once changed makes links void that were mailed before', async () => {
    const dora = await aPerson(house, 'dora');
    const outbox = lettersInOutbox(house);
    await house.client().ask(askForPasswordReset, { input: { email: dora.email } });
    await house.client().ask(askForSignInLink, { input: { email: dora.email } });
    const reset = linkIn(await outbox.letterTo(dora.email, 'A new password'));
    const entry = linkIn(await outbox.letterTo(dora.email, 'Your link to sign in'));
    const input = { password: 'a wholly different one', oldPassword: dora.password };
    await dora.ask(changePassword, { input });
    const wish = { secret: reset.secret, password: 'the intruder was here' };
    expect(codeOf(await house.client().ask(resetPassword, { input: wish }))).toBe('link_stale');
    expect(codeOf(await house.client().ask(signInByLink, { input: { secret: entry.secret } }))).toBe(
      'link_stale',
    );
  });

  it('once changed leaves the link open that proves the address, and calls no link used that nobody used', async () => {
    const fay = await aPerson(house, 'fay');
    const outbox = lettersInOutbox(house);
    const { secret } = linkIn(await outbox.letterTo(fay.email, /Welcome/));
    await fay.ask(askForPasswordReset, { input: { email: fay.email } });
    const reset = linkIn(await outbox.letterTo(fay.email, 'A new password'));
    await fay.ask(changePassword, {
      input: { password: 'a wholly different one', oldPassword: fay.password },
    });
    const links = await house.plant.database.query<{ purpose: string; used: boolean }[]>(
      'select purpose, used_at is not null as used from mailed_link where person_id = $1 order by purpose',
      [fay.id],
    );
    expect(links).toEqual([
      { purpose: 'reset', used: false },
      { purpose: 'verify', used: false },
    ]);
    const wish = { secret: reset.secret, password: 'the intruder was here' };
    expect(codeOf(await house.client().ask(resetPassword, { input: wish }))).toBe('link_stale');
    expect(codeOf(await fay.ask(proveAddress, { input: { secret } }))).toBe('granted');
  });

  it('of a session is a new secret at every sign-in, and the one before opens nothing', async () => {
    const emil = await aPerson(house, 'emil');
    const before = emil.cookie();
    await emil.ask(signIn, { input: { email: emil.email, password: emil.password } });
    expect(emil.cookie()).not.toBe(before);
    const answer = await fetch(`${house.url}/settings/account`, {
      headers: { cookie: before },
      redirect: 'manual',
    });
    expect(answer.status).toBe(303);
  });
});
