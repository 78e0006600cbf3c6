import type { Logger } from 'typeorm';
import {
  linkIn,
  openMailedHouse,
  until,
  untilQuiet,
  type MailedHouse,
} from '../../../walz/src/testing/letters.js';
import { type TestHouse } from '../../../walz/src/testing/open-test-house.js';
import { aPerson } from '../../../walz/src/testing/people.js';
import {
  signUp,
  signIn,
  askForSignInLink,
  askForPasswordReset,
  signInByLink,
  resetPassword,
  proveAddress,
  askForEmailChange,
  askForVerification,
  myAccount,
  mailedLink,
  me,
  codeOf,
  byName,
} from '../testing/account-wishes.js';

describe('an address', () => {
  let mailed: MailedHouse;
  let house: TestHouse;
  beforeAll(async () => {
    mailed = await openMailedHouse();
    house = mailed.house;
  });
  afterAll(() => mailed.close());
  const letter = (to: string, subject: string | RegExp) => mailed.letters.letterTo(to, subject);

  async function verified(handle: string) {
    const person = await aPerson(house, handle);
    const { secret } = linkIn(await letter(person.email, /Welcome/));
    await person.ask(proveAddress, { input: { secret } });
    return person;
  }

  it('is claimed at sign-up and proved by the link in the welcome, once, and only by whom it was sent to', async () => {
    const [ada, eve] = [await aPerson(house, 'ada'), await aPerson(house, 'eve')];
    const { secret } = linkIn(await letter(ada.email, 'Welcome to Walz, Ada'));
    expect((await ada.ask(myAccount)).data).toEqual({
      myAccount: { email: ada.email, isVerified: false, hasPassword: true, hasJustSignedIn: true },
    });
    expect((await ada.ask(mailedLink, { secret })).data).toEqual({
      mailedLink: { purpose: 'VERIFY', isMine: true, person: { handle: 'ada' } },
    });
    expect((await eve.ask(mailedLink, { secret })).data).toMatchObject({ mailedLink: { isMine: false } });
    // Looking uses nothing up, and neither does somebody else's try.
    expect(codeOf(await house.client().ask(proveAddress, { input: { secret } }))).toBe('not_signed_in');
    expect(codeOf(await eve.ask(proveAddress, { input: { secret } }))).toBe('link_of_another');
    expect((await ada.ask(proveAddress, { input: { secret } })).data).toEqual({
      proveAddress: { account: { email: ada.email, isVerified: true } },
    });
    expect(codeOf(await ada.ask(proveAddress, { input: { secret } }))).toBe('link_stale');
  });

  it('that is somebody’s is told to her, and to nobody who signs up with it', async () => {
    const owner = await verified('olga');
    const again = async (handle: string, email: string) => {
      const client = house.client();
      const input = { name: 'Mallory', handle, email, password: 'the long way of nobody' };
      const answer = await client.ask(signUp, { input });
      return { client, answer: JSON.stringify(answer).replaceAll(handle, '…') };
    };
    const taken = await again('mallory-1', 'Olga@Example.org');
    const free = await again('mallory-2', 'mallory@example.org');
    expect(taken.answer).toBe(free.answer);
    const text = await letter(owner.email, 'You have an account already');
    expect(text).toContain(`${house.plant.publicUrl.origin}/sign-in`);
    expect(text).not.toContain('secret=');
    await letter('mallory@example.org', /Welcome/);
    // Asking for the proof again tells as little, and sends no link either.
    const asked = await Promise.all([
      taken.client.ask(askForVerification),
      free.client.ask(askForVerification),
    ]);
    expect(asked[0]).toEqual(asked[1]);
    await untilQuiet(house);
    const links = await house.plant.database.query<unknown[]>(
      `select 1 from mailed_link join person on person.id = person_id where handle = 'mallory-1'`,
    );
    expect(links).toEqual([]);
    expect((await taken.client.ask<{ myAccount: object }>(myAccount)).data?.myAccount).toMatchObject({
      isVerified: false,
    });
  });

  it('costs the same work at sign-up, whether or not it is somebody’s', async () => {
    await verified('petra');
    await untilQuiet(house);
    const { database } = house.plant;
    const before = database.logger;
    const heard = async (handle: string, email: string): Promise<string[]> => {
      const statements: string[] = [];
      const hear: Partial<Logger> = { logQuery: statement => void statements.push(statement) };
      database.logger = hear as Logger;
      const input = { name: 'Nobody', handle, email, password: 'the long way of nobody' };
      await house.client().ask(signUp, { input });
      database.logger = before;
      await untilQuiet(house);
      // The worker hears on the same wire; what it does comes after the commit.
      return statements.slice(0, statements.indexOf('COMMIT') + 1);
    };
    const [taken, free] = [
      await heard('quentin-1', 'petra@example.org'),
      await heard('quentin-2', 'free@example.org'),
    ];
    expect(taken.filter(each => /insert into "login"/i.test(each))).toHaveLength(1);
    expect(taken).toEqual(free);
    const asking = async (email: string): Promise<string[]> => {
      const statements: string[] = [];
      database.logger = { logQuery: (each: string) => void statements.push(each) } as unknown as Logger;
      await house.client().ask(askForSignInLink, { input: { email } });
      database.logger = before;
      await untilQuiet(house);
      return statements.slice(0, statements.indexOf('COMMIT') + 1);
    };
    const [known, unknown] = [await asking('petra@example.org'), await asking('nobody-at-all@example.org')];
    expect(known.some(each => each.includes('add_job'))).toBe(true);
    expect(known).toEqual(unknown);
  });

  it('belongs to the one of its claimants who proves it; the others keep account and handle', async () => {
    const claim = async (handle: string) => {
      const client = house.client();
      const password = `the long way of ${handle}`;
      await client.ask(signUp, { input: { name: handle, handle, email: 'shared@example.org', password } });
      return { client, password };
    };
    const [first, second] = [await claim('rosa-first'), await claim('rosa-second')];
    const welcomes = await until(async () => {
      const found = mailed.server.received.filter(({ to }) => to[0] === 'shared@example.org');
      return found.length === 2 && found;
    });
    expect(welcomes).toHaveLength(2);
    const [{ secret: hers }] = await linksOf('shared@example.org', 'rosa-second');
    const [{ secret: others }] = await linksOf('shared@example.org', 'rosa-first');
    expect(codeOf(await second.client.ask(proveAddress, { input: { secret: hers } }))).toBe('granted');
    expect((await first.client.ask(myAccount)).data).toMatchObject({ myAccount: { email: null } });
    expect(codeOf(await first.client.ask(proveAddress, { input: { secret: others } }))).toBe('link_stale');
    const byEmail = { email: 'shared@example.org', password: first.password };
    expect(codeOf(await house.client().ask(signIn, { input: byEmail }))).toBe('sign_in_failed');
    const byHandle = { email: '@Rosa-First', password: first.password };
    expect((await house.client().ask(signIn, { input: byHandle })).data).toEqual({
      signIn: { person: { handle: 'rosa-first' } },
    });
  });

  /** The links that came to an address for one account. */
  async function linksOf(address: string, handle: string): Promise<[{ secret: string }]> {
    const secrets = mailed.server.received
      .filter(({ to }) => to[0] === address)
      .map(({ raw }) => raw.replace(/=\r\n/g, '').replaceAll('=3D', '='))
      .flatMap(text => [...text.matchAll(/secret=([\w-]{43})/g)].map(([, secret = '']) => secret));
    for (const secret of new Set(secrets)) {
      const { data } = await house.client().ask<{ mailedLink: { person: { handle: string } } }>(mailedLink, {
        secret,
      });
      if (data?.mailedLink.person.handle === handle) return [{ secret }];
    }
    throw new Error(`No link came to ${address} for ${handle}.`);
  }

  it('of somebody else gains nothing: its owner gets the account afresh by the first link she opens', async () => {
    for (const [handle, ask, use] of [
      ['victim', askForSignInLink, signInByLink],
      ['wally', askForPasswordReset, resetPassword],
    ] as const) {
      const thief = await aPerson(house, handle);
      const elsewhere = house.client();
      await elsewhere.ask(signIn, { input: thief });
      const { database } = house.plant;
      await database.query(
        `insert into access_token (person_id, name, scopes, secret_hash, created_at)
         values ($1, 'kept key', '{read}', sha256($2), now())`,
        [thief.id, handle],
      );
      await database.query(
        `insert into passkey (id, person_id, name, public_key, counter, transports, added_at)
         values ($2, $1, 'kept key', '', 0, '{}', now())`,
        [thief.id, handle],
      );
      await database.query(
        `insert into identity (issuer, subject, person_id, provider, label, linked_at, last_used_at)
         values ('https://guild.example', $2, $1, 'oidc', 'kept key', now(), now())`,
        [thief.id, handle],
      );
      const owner = house.client();
      await owner.ask(ask, { input: { email: thief.email } });
      const { secret } = linkIn(await letter(thief.email, /link to sign in|new password/));
      const input = { secret, ...(use === resetPassword && { password: 'mine and mine alone' }) };
      expect(codeOf(await owner.ask(use, { input }))).toBe('granted');
      for (const gone of [thief, elsewhere]) expect((await gone.ask(me)).data).toEqual({ me: null });
      expect(codeOf(await house.client().ask(signIn, { input: pick(thief) }))).toBe('sign_in_failed');
      const keys = await database.query<unknown[]>(
        `select id::text from access_token where person_id = $1
         union all select id from passkey where person_id = $1
         union all select subject from identity where person_id = $1`,
        [thief.id],
      );
      expect(keys).toEqual([]);
      expect((await owner.ask(myAccount)).data).toMatchObject({
        myAccount: { email: thief.email, isVerified: true, hasPassword: use === resetPassword },
      });
    }
  });

  const pick = ({ email, password }: { email: string; password: string }) => ({ email, password });

  it('that was proved lets its owner in by a link, and leaves all else as it is', async () => {
    const xenia = await verified('xenia');
    const other = house.client();
    await other.ask(askForSignInLink, { input: { email: 'xenia' } });
    const { secret } = linkIn(await letter(xenia.email, 'Your link to sign in'));
    expect((await other.ask(signInByLink, { input: { secret } })).data).toEqual({
      signInByLink: { person: { handle: 'xenia' } },
    });
    expect((await xenia.ask(me)).data).toEqual({ me: { handle: 'xenia' } });
    expect(codeOf(await house.client().ask(signIn, { input: pick(xenia) }))).toBe('granted');
  });

  it('changes when the new one is proved; the old one hears of it before and after', async () => {
    const yara = await verified('yara');
    const elsewhere = house.client();
    await elsewhere.ask(signIn, { input: pick(yara) });
    const email = 'yara@new.example';
    expect(codeOf(await yara.ask(askForEmailChange, { input: { email } }))).toBe('granted');
    await letter(yara.email, 'Somebody wants to change your address');
    const { secret } = linkIn(await letter(email, 'Is this your new address?'));
    expect((await yara.ask(myAccount)).data).toMatchObject({ myAccount: { email: yara.email } });
    expect((await yara.ask(proveAddress, { input: { secret } })).data).toEqual({
      proveAddress: { account: { email, isVerified: true } },
    });
    await letter(yara.email, 'Your address was changed');
    const keys = { email, password: yara.password };
    expect(codeOf(await house.client().ask(signIn, { input: keys }))).toBe('granted');
    expect(codeOf(await house.client().ask(signIn, { input: pick(yara) }))).toBe('sign_in_failed');
  });

  it('of somebody else is not taken over by a change either, and its owner is told', async () => {
    const [zoe, thief] = [await verified('zoe'), await verified('thief')];
    expect(codeOf(await thief.ask(askForEmailChange, { input: { email: zoe.email } }))).toBe('granted');
    await letter(zoe.email, 'You have an account already');
    // Proved by two at the same moment, it is one's.
    const racer = await verified('racer');
    const email = 'contested@example.org';
    for (const person of [thief, racer]) await person.ask(askForEmailChange, { input: { email } });
    await until(() => mailed.server.received.filter(({ to }) => to[0] === email).length === 2);
    const [[one], [two]] = [await linksOf(email, 'thief'), await linksOf(email, 'racer')];
    const ends = await Promise.all([
      thief.ask(proveAddress, { input: { secret: one.secret } }),
      racer.ask(proveAddress, { input: { secret: two.secret } }),
    ]);
    expect(ends.map(codeOf).toSorted(byName)).toEqual(['email_taken', 'granted']);
  });

  it('is not changed from a browser that was left open', async () => {
    const uma = await aPerson(house, 'uma');
    house.moveClock('2027-04-05T08:15:00Z');
    const email = 'uma@new.example';
    const wishes: [Record<string, string>, string][] = [
      [{ email }, 'sign_in_again'],
      [{ email, oldPassword: 'not her password' }, 'password_wrong'],
      [{ email, oldPassword: uma.password }, 'granted'],
    ];
    for (const [input, code] of wishes)
      expect([code, codeOf(await uma.ask(askForEmailChange, { input }))]).toEqual([code, code]);
    house.moveClock('2027-04-05T08:00:00Z');
  });

  it('and its password are nothing for tokens', async () => {
    const ivan = await aPerson(house, 'ivan');
    await house.plant.database.query(
      `insert into access_token (person_id, name, scopes, secret_hash, created_at)
       values ($1, 'program', '{read,write}', sha256($2), now())`,
      [ivan.id, 't'.repeat(43)],
    );
    const program = house.client({ token: `walz_${'t'.repeat(43)}` });
    expect((await program.ask(me)).data).toEqual({ me: { handle: 'ivan' } });
    for (const wish of [myAccount, askForVerification])
      expect(codeOf(await program.ask(wish))).toBe('not_in_person');
  });
});
