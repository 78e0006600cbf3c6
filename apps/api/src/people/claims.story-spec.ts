import { mails } from '../../../worker/src/archive/mails.js';
import { linkIn, openMailedHouse, untilQuiet, type MailedHouse } from '../../../walz/src/testing/letters.js';
import { type TestHouse } from '../../../walz/src/testing/open-test-house.js';
import { aPerson } from '../../../walz/src/testing/people.js';
import {
  askForEmailChange,
  askForSignInLink,
  codeOf,
  proveAddress,
  signIn,
  signUp,
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
  const pick = ({ email, password }: { email: string; password: string }) => ({ email, password });

  async function verified(handle: string) {
    const person = await aPerson(house, handle);
    const { secret } = linkIn(await letter(person.email, /Welcome/));
    await person.ask(proveAddress, { input: { secret } });
    return person;
  }

  it('opens no door to whoever finds a browser left open, and its owner hears of each that is added', async () => {
    const vera = await verified('vera');
    const wishes = [
      'mutation { makeToken(input: { name: "x", scopes: [READ] }) { secret } }',
      'mutation { startLinking(input: { provider: OIDC }) { secret } }',
      'mutation { linkIdentity(input: { secret: "x" }) { back } }',
    ];
    house.moveClock('2027-04-05T08:15:00Z');
    for (const wish of wishes) expect([wish, codeOf(await vera.ask(wish))]).toEqual([wish, 'sign_in_again']);
    for (const path of ['tokens', 'connections']) {
      const form = { do: path === 'tokens' ? 'make' : 'link', name: 'x', provider: 'OIDC' };
      const answer = await vera.post(`/settings/${path}`, {
        ...form,
        expiry: 'never',
        'scope-read': 'on',
      });
      const again = `/sign-in?again=yes&amp;back=%2Fsettings%2F${path}`;
      expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining(again)]);
    }
    expect(await (await vera.get('/sign-in?again=yes')).text()).toContain('name="password"');
    await vera.ask(signIn, { input: pick(vera) });
    expect(codeOf(await vera.ask(wishes[0]!))).toBe('granted');
    await letter(vera.email, 'A token was made for your account');
    house.moveClock('2027-04-05T08:00:00Z');
  });

  it('answers whoever claims it and signs in alike, whether or not somebody has it', async () => {
    await verified('tara');
    for (const [round, email] of ['tara@example.org', 'tara-free@example.org'].entries()) {
      const codes: string[] = [];
      const passwords = [1, 2, 3].map(index => `the long way of claim ${index}`);
      for (const [index, password] of passwords.entries()) {
        const input = { name: 'Claim', handle: `tara-${round}-${index}`, email, password };
        await house.client().ask(signUp, { input });
        codes.push(codeOf(await house.client().ask(signIn, { input: { email, password } })));
      }
      for (const password of passwords)
        codes.push(codeOf(await house.client().ask(signIn, { input: { email, password } })));
      expect([email, codes]).toEqual([
        email,
        ['granted', 'granted', 'granted', 'sign_in_failed', 'granted', 'granted'],
      ]);
    }
    const owner = { email: 'tara@example.org', password: 'the long way of tara' };
    expect((await house.client().ask(signIn, { input: owner })).data).toEqual({
      signIn: { person: { handle: 'tara' } },
    });
  });

  it('lets in whoever claims it after another did, and mails her the link', async () => {
    const email = 'sara@example.org';
    for (const handle of ['sara-thief', 'sara'])
      await house
        .client()
        .ask(signUp, { input: { name: handle, handle, email, password: `the long way of ${handle}` } });
    const keys = { email, password: 'the long way of sara' };
    expect((await house.client().ask(signIn, { input: keys })).data).toEqual({
      signIn: { person: { handle: 'sara' } },
    });
    await house.client().ask(askForSignInLink, { input: { email } });
    expect(await letter(email, 'Your link to sign in')).toContain('@sara,');
  });

  it('that was hers before goes with her: every mail about her account is forgotten at the goodbye', async () => {
    const nina = await verified('nina');
    await nina.ask(askForEmailChange, { input: { email: 'nina@never.example' } });
    await letter('nina@never.example', 'Is this your new address?');
    await letter(nina.email, 'Somebody wants to change your address');
    await nina.ask(askForEmailChange, { input: { email: 'nina@new.example' } });
    const { secret } = linkIn(await letter('nina@new.example', 'Is this your new address?'));
    await nina.ask(proveAddress, { input: { secret } });
    await letter(nina.email, 'Your address was changed');
    await untilQuiet(house);
    const { database } = house.plant;
    const left = () => database.query<unknown[]>(`select kind, key from mail where recipient like 'nina@%'`);
    const archived = await mails.pack({ db: database.manager, person: { id: nina.id } } as never);
    const told = JSON.stringify(archived.map(({ content }) => content));
    expect(told).toContain('nina@new.example');
    expect(told).not.toMatch(/nina@never|nina@example/);
    await database.query(`update person set leaves_at = '2027-04-05T07:00:00Z' where id = $1`, [nina.id]);
    expect(await left()).not.toEqual([]);
    await database.query(`select graphile_worker.add_job('say_goodbye')`);
    await untilQuiet(house);
    expect(await left()).toEqual([]);
  });
});
