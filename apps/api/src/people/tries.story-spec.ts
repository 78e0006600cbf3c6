import { linkIn, lettersInOutbox } from '../../../walz/src/testing/letters.js';
import { openTestHouse, type Client, type TestHouse } from '../../../walz/src/testing/open-test-house.js';
import { aPerson } from '../../../walz/src/testing/people.js';
import {
  signUp,
  signIn,
  askForSignInLink,
  askForPasswordReset,
  signInByLink,
  resetPassword,
  changePassword,
  askForVerification,
  codeOf,
} from '../testing/account-wishes.js';

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
    // A browser left open asks for no hash either: it is told at once, and pays all the same.
    const gil = await aPerson(house, 'gil');
    const open = await many(11, () => gil.ask(changePassword, { input: { password: 'many good miles' } }));
    expect(open.at(9)).toBe('password_wrong');
    expect(open.at(10)).toBe('too_many_tries');
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

  it('for a new passkey are counted for each person', async () => {
    const [max, ron] = [await aPerson(house, 'max'), await aPerson(house, 'ron')];
    const wish = 'mutation { askForNewPasskey { options } }';
    const codes = new Set<unknown>();
    for (let index = 0; index < 30; index++) codes.add(codeOf(await max.ask(wish)));
    expect(codes).toEqual(new Set(['granted']));
    expect(codeOf(await max.ask(wish))).toBe('too_many_tries');
    expect(codeOf(await ron.ask(wish))).toBe('granted');
  });
});
