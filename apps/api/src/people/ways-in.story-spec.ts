import type { Logger } from 'typeorm';
import {
  linkIn,
  lettersInOutbox,
  openMailedHouse,
  until,
  untilQuiet,
  type MailedHouse,
} from '../../../walz/src/testing/letters.js';
import { openTestHouse, type Client, type TestHouse } from '../../../walz/src/testing/open-test-house.js';
import { aPerson } from '../../../walz/src/testing/people.js';

const say = (name: string, type: string, back: string) =>
  `mutation ($input: ${type}Input!) { ${name}(input: $input) { ${back} } }`;
const signUp = say('signUp', 'SignUp', 'person { handle name }');
const signIn = say('signIn', 'SignIn', 'person { handle }');
const askForSignInLink = say('askForSignInLink', 'AskForSignInLink', 'isAskedFor');
const askForPasswordReset = say('askForPasswordReset', 'AskForPasswordReset', 'isAskedFor');
const signInByLink = say('signInByLink', 'SignInByLink', 'person { handle }');
const resetPassword = say('resetPassword', 'ResetPassword', 'person { handle }');
const proveAddress = say('proveAddress', 'ProveAddress', 'account { email isVerified }');
const askForEmailChange = say('askForEmailChange', 'AskForEmailChange', 'isAskedFor');
const changePassword = say('changePassword', 'ChangePassword', 'account { hasPassword }');
const askForVerification = 'mutation { askForVerification { isAskedFor } }';
const myAccount = '{ myAccount { email isVerified hasPassword hasJustSignedIn } }';
const mailedLink =
  'query ($secret: String!) { mailedLink(secret: $secret) { purpose isMine person { handle } } }';
const me = '{ me { handle } }';

const codeOf = ({ errors }: { errors?: readonly { extensions: Record<string, unknown> }[] }) =>
  errors?.[0]?.extensions['code'] ?? 'granted';

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
      const owner = house.client();
      await owner.ask(ask, { input: { email: thief.email } });
      const { secret } = linkIn(await letter(thief.email, /link to sign in|new password/));
      const input = { secret, ...(use === resetPassword && { password: 'mine and mine alone' }) };
      expect(codeOf(await owner.ask(use, { input }))).toBe('granted');
      for (const gone of [thief, elsewhere]) expect((await gone.ask(me)).data).toEqual({ me: null });
      expect(codeOf(await house.client().ask(signIn, { input: pick(thief) }))).toBe('sign_in_failed');
      const tokens = await database.query<unknown[]>('select 1 from access_token where person_id = $1', [
        thief.id,
      ]);
      expect(tokens).toEqual([]);
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
    expect(ends.map(codeOf).toSorted()).toEqual(['email_taken', 'granted']);
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
    expect(answers.map(codeOf).toSorted()).toEqual(['granted', 'link_stale']);
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
       (select count(*) from mail where key = 'link:' || $1::text) as mails`,
      [wish.requestId],
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

describe('tries', () => {
  let house: TestHouse;
  let beside: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse();
    beside = await openTestHouse({ databaseUrl: house.databaseUrl });
    await aPerson(house, 'ada');
  });
  afterAll(async () => {
    await beside.close();
    await house.close();
  });
  const wrong = (client: Client, email = 'ada@example.org') =>
    client.ask(signIn, { input: { email, password: 'guess after guess' } });

  it.each(['ada@example.org', 'nobody@example.org', 'ada'])(
    'at %s are counted by two houses together, from whatever address, and said when to come again',
    async email => {
      const codes: unknown[] = [];
      for (let index = 0; index < 10; index++)
        codes.push(codeOf(await wrong((index % 2 ? house : beside).client(), email)));
      expect(new Set(codes)).toEqual(new Set(['sign_in_failed']));
      const { errors } = await wrong(beside.client(), email.toUpperCase());
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'too_many_tries', facts: { seconds: 60 } });
      // Whoever knows the password waits like everybody else: otherwise the answer would tell her guess was right.
      const right = { email, password: 'the long way of ada' };
      expect(codeOf(await house.client().ask(signIn, { input: right }))).toBe('too_many_tries');
      house.moveClock('2027-04-05T08:01:00Z');
      expect(codeOf(await wrong(house.client(), email))).toBe('sign_in_failed');
      house.moveClock('2027-04-05T08:00:00Z');
    },
  );

  it('come back with the right password, and with a link', async () => {
    const bob = await aPerson(house, 'bob');
    const keys = { email: bob.email, password: bob.password };
    for (let index = 0; index < 9; index++) await wrong(house.client(), bob.email);
    expect(codeOf(await house.client().ask(signIn, { input: keys }))).toBe('granted');
    for (let index = 0; index < 10; index++)
      expect(codeOf(await wrong(house.client(), bob.email))).toBe('sign_in_failed');
    expect(codeOf(await wrong(house.client(), bob.email))).toBe('too_many_tries');
    await house.client().ask(askForPasswordReset, { input: { email: bob.email } });
    const { secret } = linkIn(await lettersInOutbox(house).letterTo(bob.email, 'A new password'));
    const input = { secret, password: 'one that nobody guesses' };
    expect(codeOf(await house.client().ask(resetPassword, { input }))).toBe('granted');
    expect(codeOf(await wrong(house.client(), bob.email))).toBe('sign_in_failed');
  });

  it('from one address end, whatever account they are at, and spend nobody’s own', async () => {
    const { address } = house.client();
    const guesses = await Promise.all(
      Array.from({ length: 52 }, (_, index) =>
        wrong((index % 2 ? house : beside).client({ address }), `nobody${index}@example.org`),
      ),
    );
    expect(guesses.map(codeOf).filter(code => code === 'too_many_tries')).toHaveLength(2);
    const cleo = await aPerson(house, 'cleo');
    for (let index = 0; index < 12; index++)
      expect(codeOf(await wrong(house.client({ address }), cleo.email))).toBe('too_many_tries');
    expect(
      codeOf(await house.client().ask(signIn, { input: { email: cleo.email, password: cleo.password } })),
    ).toBe('granted');
  });

  it.each([
    ['mailed links', askForSignInLink, 5],
    ['resets', askForPasswordReset, 5],
  ])('for %s end for one account, whether or not it exists', async (what, wish, burst) => {
    for (const email of [`known-${what.length}@example.org`, `${what.length}@nowhere.example`]) {
      for (let index = 0; index < burst; index++)
        expect(codeOf(await house.client().ask(wish, { input: { email } }))).toBe('granted');
      expect(codeOf(await beside.client().ask(wish, { input: { email } }))).toBe('too_many_tries');
    }
  });

  it('to sign up, to prove an address, a password or a link end as well', async () => {
    const dan = await aPerson(house, 'dan');
    const { address } = house.client();
    const many = async (count: number, wish: (index: number) => Promise<Parameters<typeof codeOf>[0]>) => {
      const codes: unknown[] = [];
      for (let index = 0; index < count; index++) codes.push(codeOf(await wish(index)));
      return codes;
    };
    const proofs = await many(6, () => dan.ask(askForVerification));
    expect(proofs.at(4)).toBe('granted');
    expect(proofs.at(5)).toBe('too_many_tries');
    const passwords = await many(11, () =>
      dan.ask(changePassword, { input: { oldPassword: 'not this one', password: 'many good miles' } }),
    );
    expect(passwords.at(9)).toBe('password_wrong');
    expect(passwords.at(10)).toBe('too_many_tries');
    const secret = 'x'.repeat(43);
    const links = await many(21, () => house.client({ address }).ask(signInByLink, { input: { secret } }));
    expect(links.at(19)).toBe('link_stale');
    expect(links.at(20)).toBe('too_many_tries');
    const one = await many(6, index =>
      house.client().ask(signUp, {
        input: {
          name: 'Many',
          handle: `many-${index}`,
          email: 'many@example.org',
          password: 'miles and miles',
        },
      }),
    );
    expect(one.at(4)).toBe('granted');
    expect(one.at(5)).toBe('too_many_tries');
    const names = await Promise.all(
      Array.from({ length: 32 }, (_, index) =>
        house.client({ address }).ask(signUp, {
          input: { name: 'Many', handle: 'dan', email: `m${index}@example.org`, password: 'miles and miles' },
        }),
      ),
    );
    expect(names.map(codeOf).filter(code => code === 'too_many_tries')).toHaveLength(2);
  });
});
