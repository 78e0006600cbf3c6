import {
  lettersInOutbox,
  linkIn,
  openMailedHouse,
  untilQuiet,
  type Letters,
} from '../../../walz/src/testing/letters.js';
import { openTestHouse, type Client, type TestHouse } from '../../../walz/src/testing/open-test-house.js';
import { aPerson, onDuty } from '../../../walz/src/testing/people.js';

const walks = {
  'with mail': async () => {
    const { house, letters, close } = await openMailedHouse();
    return { house, letters, close, sendsMail: true };
  },
  'with an outbox': async () => {
    const house = await openTestHouse();
    return { house, letters: lettersInOutbox(house), close: () => house.close(), sendsMail: false };
  },
};

const whoIs = async (client: Client): Promise<unknown> => (await client.ask('{ me { handle } }')).data;

/** Opens a link as a browser does: looks at it first, then presses its button. */
async function follow(client: Client, letter: string, more: Record<string, string> = {}): Promise<Response> {
  const { path, secret } = linkIn(letter);
  const page = await client.get(path);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain(`value="${secret}"`);
  return client.post(path.replace(/\?.*/, ''), { secret, ...more });
}

describe.each(Object.entries(walks))('the ways in, %s', (_, open) => {
  let house: TestHouse;
  let letters: Letters;
  let sendsMail: boolean;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ house, letters, close, sendsMail } = await open());
  });
  afterAll(() => close());

  const ada = { name: 'Ada', handle: 'ada', email: 'ada@example.org', password: 'analytical engines' };

  it('a person signs up, proves her address, comes in without a password, and gets a new one', async () => {
    const client = house.client();
    const joined = (await client.post('/sign-up', ada)).headers.get('location') ?? '';
    expect(joined).toBe('/settings/profile?welcome');
    const first = await (await client.get(joined)).text();
    expect(first).toContain('Welcome, Ada. Your account is made.');
    expect(first).toContain(sendsMail ? 'A mail is on its way to you.' : 'for the link in the outbox');
    expect(await (await client.get('/settings/profile')).text()).not.toContain('Your account is made.');
    const settings = await (await client.get('/settings/account')).text();
    expect(settings).toContain('Not confirmed yet');

    const welcome = await letters.letterTo(ada.email, 'Welcome to Walz, Ada');
    const proved = await follow(client, welcome);
    expect(proved.headers.get('location')).toBe('/settings/account?done=verified');
    const after = await (await client.get('/settings/account?done=verified')).text();
    expect(after).toContain('The address is yours.');
    expect(after).toMatch(/>Confirmed</);

    const other = house.client();
    const asked = await other.post('/sign-in', {
      email: ada.email,
      password: '',
      do: 'link',
      back: '/skills',
    });
    expect(asked.status).toBe(303);
    expect(asked.headers.get('location')).toBe('/sign-in?asked=link&back=%2Fskills');
    const notice = await (await other.get('/sign-in?asked=link')).text();
    expect(notice).toContain(sendsMail ? 'a link is on its way' : 'now in the outbox');
    expect(notice).not.toContain('name="email"');
    const forgotten = await (await other.get('/forgotten')).text();
    expect(forgotten).toContain(sendsMail ? 'and we mail a link' : 'so your link goes to its outbox');
    expect(forgotten.includes('and we mail a link')).toBe(sendsMail);
    const told = await (await other.get('/forgotten?asked=link')).text();
    expect(told).toContain('The link works once, within an hour.');
    expect(told).not.toContain('name="email"');
    const linked = await letters.letterTo(ada.email, 'Your link to sign in');
    expect(await (await other.get(linkIn(linked).path)).text()).not.toContain('is signed out');
    const arrived = await follow(other, linked);
    expect(arrived.headers.get('location')).toBe('/people/ada');
    expect(await whoIs(other)).toEqual({ me: { handle: 'ada' } });

    const third = house.client();
    expect((await third.post('/forgotten', { email: 'ada' })).headers.get('location')).toBe(
      '/forgotten?asked=link',
    );
    const letter = await letters.letterTo(ada.email, 'A new password');
    const { path, secret } = linkIn(letter);
    const short = await third.post('/reset', { secret, password: 'short' });
    expect(short.status).toBe(422);
    expect(await short.text()).toContain('at least 10 characters');
    const reset = await follow(third, letter, { password: 'a new and long password' });
    expect(reset.headers.get('location')).toBe('/settings/account?done=password');
    for (const each of [client, other]) expect(await whoIs(each)).toEqual({ me: null });
    expect((await third.get(path)).status).toBe(410);
    await letters.letterTo(ada.email, 'Your password was changed');
  });

  it('a person changes her address and her password', async () => {
    const eva = await aPerson(house, 'eva');
    await follow(eva, await letters.letterTo(eva.email, /Welcome/));
    const change = { do: 'change-address', email: 'eva@new.example' };
    expect((await eva.post('/settings/account', change)).status).toBe(303);
    await letters.letterTo(eva.email, 'Somebody wants to change your address');
    await letters.letterTo('eva@new.example', /new address/);
    const waiting = await (await eva.get('/settings/account')).text();
    expect(waiting).toContain('Waiting to be confirmed: eva@new.example.');
    const done = await follow(eva, await letters.letterTo('eva@new.example', /new address/));
    expect(done.headers.get('location')).toBe('/settings/account?done=verified');
    await letters.letterTo(eva.email, 'Your address was changed');
    expect(await (await eva.get('/settings/account')).text()).not.toContain('Waiting to be confirmed');

    const again = { do: 'set-password', password: 'one for the long road', oldPassword: 'wrong' };
    const refused = await eva.post('/settings/account', again);
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('This is not your password.');
    const right = { ...again, oldPassword: eva.password };
    const set = await eva.post('/settings/account', right);
    expect(set.headers.get('location')).toBe('/settings/account?done=password#password-title');
    expect(await whoIs(eva)).toEqual({ me: { handle: 'eva' } });
  });

  it('an address that is asked for waits the same, whether somebody else has it or not', async () => {
    const kim = await aPerson(house, 'kim');
    const change = { do: 'change-address', email: ada.email };
    expect((await kim.post('/settings/account', change)).status).toBe(303);
    await untilQuiet(house);
    expect(await (await kim.get('/settings/account')).text()).toContain(
      `Waiting to be confirmed: ${ada.email}.`,
    );
  });

  it('a form at the same page that is not right says it at its own field', async () => {
    const fay = await aPerson(house, 'fay');
    const form = { do: 'change-address', email: 'fay@new.example', proof: 'not hers' };
    const html = await (await fay.post('/settings/account', form)).text();
    expect(html).toContain('value="fay@new.example"');
    expect(html).toMatch(/This is not your password/);
    const nonsense = await fay.post('/settings/account', { do: 'something else' });
    expect(nonsense.status).toBe(404);
  });

  it('a link to prove an address asks to sign in first, and is not forgotten over it', async () => {
    const gil = await aPerson(house, 'gil');
    const { path, secret } = linkIn(await letters.letterTo(gil.email, /Welcome/));
    const other = house.client();
    const sent = await other.get(path);
    expect(sent.status).toBe(303);
    const location = sent.headers.get('location') ?? '';
    expect(location).toBe(`/sign-in?back=${encodeURIComponent(path)}`);
    const page = await (await other.get(location)).text();
    // The switch of languages comes back to this page; the form goes on to the link.
    const [, back] = [...page.matchAll(/name="back" value="([^"]+)"/g)].at(-1) ?? [];
    const signedIn = await other.post('/sign-in', {
      email: '@gil',
      password: gil.password,
      back: back ?? '',
    });
    expect(signedIn.headers.get('location')).toBe(path);
    expect((await other.post('/verify', { secret })).headers.get('location')).toBe(
      '/settings/account?done=verified',
    );
    const stranger = await aPerson(house, 'hanna');
    const { path: foreign } = linkIn(await letters.letterTo(stranger.email, /Welcome/));
    const html = await (await other.get(foreign)).text();
    expect(html).toContain('This link is for another account');
    expect(html).not.toContain('<input type="hidden" name="secret"');
  });

  it('to look at a link changes nothing, however often and by whatever program', async () => {
    const ina = await aPerson(house, 'ina');
    await house.client().post('/sign-in', { email: ina.email, do: 'link' });
    const { path } = linkIn(await letters.letterTo(ina.email, 'Your link to sign in'));
    for (let times = 0; times < 3; times++) {
      const looker = house.client();
      expect((await looker.get(path)).status).toBe(200);
      expect(await (await looker.get(path)).text()).toContain('Every other device is signed out');
      expect((await fetch(house.url + path, { method: 'HEAD' })).status).toBe(200);
      expect(looker.cookie()).toBe('');
    }
    expect(await whoIs(ina)).toEqual({ me: { handle: 'ina' } });
    expect((await follow(house.client(), await letters.letterTo(ina.email, /link to/))).status).toBe(303);
  });

  it('a link of another kind, or half of one, opens nothing', async () => {
    const { path } = linkIn(await letters.letterTo('ina@example.org', /Welcome/));
    for (const wrong of [path.replace('/verify', '/reset'), '/reset?secret=half', '/sign-in/link'])
      expect([wrong, (await house.client().get(wrong)).status]).toEqual([wrong, 410]);
    const posted = await house.client().post('/sign-in/link', { secret: 'x'.repeat(43) });
    expect(posted.status).toBe(410);
  });

  it('what was tried too often says when to come again, and keeps what was typed', async () => {
    const guess = () => house.client().post('/sign-in', { email: 'worn@example.org', password: 'guess' });
    for (let times = 0; times < 10; times++) expect((await guess()).status).toBe(422);
    const answer = await guess();
    expect(answer.status).toBe(429);
    expect(answer.headers.get('retry-after')).toBe('60');
    const html = await answer.text();
    expect(html).toContain('That was tried too often.');
    expect(html).toContain('value="worn@example.org"');
    const prying = house.client();
    for (let times = 0; times < 20; times++) await prying.get(`/reset?secret=${'y'.repeat(43)}`);
    const late = await prying.get(`/reset?secret=${'y'.repeat(43)}`);
    expect([late.status, late.headers.get('retry-after')]).toEqual([429, '30']);
  });

  it('nothing that was mailed can be read in the database afterwards, but in an outbox', async () => {
    await untilQuiet(house);
    const mails = await house.plant.database.query<{ is_secret: boolean; text: string; html: string }[]>(
      'select is_secret, text, html from mail',
    );
    const secrets = mails.filter(({ is_secret: isSecret }) => isSecret);
    expect(secrets.length).toBeGreaterThan(5);
    for (const { text, html } of secrets) expect([text === '', html === '']).toEqual([sendsMail, sendsMail]);
    for (const { text } of mails) if (sendsMail) expect(text).not.toContain('secret=');
    for (const mail of mails.filter(each => !each.is_secret)) expect(mail.text).not.toBe('');
  });
});

describe('who may join', () => {
  const newcomer = (handle: string) => ({
    name: handle,
    handle,
    email: `${handle}@example.org`,
    password: 'many a good mile',
  });

  it('is nobody, where sign-up is closed; the page says so', async () => {
    const house = await openTestHouse({ settings: { WALZ_SIGN_UP: 'closed' } });
    const html = await (await house.client().get('/sign-up')).text();
    expect(html).toContain('No new accounts here');
    expect(html).not.toContain('name="password"');
    expect(html).toContain('ask whoever looks after this site');
    const signIn = await (await house.client().get('/sign-in')).text();
    expect(signIn).not.toContain('href="/sign-up"');
    const answer = await house.client().post('/sign-up', newcomer('ada'));
    expect(answer.status).toBe(422);
    expect((await house.client().ask('{ instance { signUp } }')).data).toEqual({
      instance: { signUp: 'CLOSED' },
    });
    const [{ count } = {}] = await house.plant.database.query<{ count: string }[]>(
      'select count(*) from person',
    );
    expect(count).toBe('0');
    await house.close();
  });

  it('is whoever has an invitation, once, for seven days, unless it is withdrawn', async () => {
    const open = await openTestHouse();
    const admin = await onDuty(open, 'root-ada', 'admin');
    const mod = await onDuty(open, 'mod-max', 'moderator');
    const house = await openTestHouse({
      databaseUrl: open.databaseUrl,
      settings: { WALZ_SIGN_UP: 'invitation' },
    });
    const at = (path: string, cookie: string, form?: Record<string, string>) =>
      fetch(house.url + path, {
        redirect: 'manual',
        headers: { cookie, 'accept-language': 'en' },
        ...(form && { method: 'POST', body: new URLSearchParams(form) as never }),
      });
    const invite = async (note: string): Promise<string> => {
      const html = await (await at('/admin/invitations', admin.cookie(), { do: 'invite', note })).text();
      return /\/sign-up\?invitation=[\w-]{43}/.exec(html)?.[0] ?? '';
    };
    for (const [cookie, status] of [
      [mod.cookie(), 404],
      ['', 303],
      [admin.cookie(), 200],
    ] as const)
      expect((await at('/admin/invitations', cookie)).status).toBe(status);

    const plain = await (await house.client().get('/sign-up')).text();
    expect(plain).toContain('By invitation');
    expect(plain).not.toContain('href="/sign-up"');
    expect(plain).not.toContain('name="password"');
    expect((await house.client().post('/sign-up', newcomer('nobody'))).status).toBe(422);

    const path = await invite('for Bea <b>');
    const list = await (await at('/admin/invitations', admin.cookie())).text();
    expect(list).toContain('for Bea &lt;b>');
    expect(list).toContain('open until 12 April 2027');
    expect(list).not.toContain(path);
    const invitation = path.split('=')[1]!;
    const form = await (await house.client().get(path)).text();
    expect(form).toContain('You are invited.');
    expect(form).toContain(`value="${invitation}"`);
    const guests = await Promise.all(
      ['bea', 'bea-too'].map(handle => house.client().post('/sign-up', { ...newcomer(handle), invitation })),
    );
    expect(guests.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([303, 422]);
    expect(await (await at('/admin/invitations', admin.cookie())).text()).toMatch(/used by bea/);
    const spent = await (await house.client().get(path)).text();
    expect(spent).toContain('This invitation was used or withdrawn');

    const late = await invite('late');
    house.moveClock('2027-04-12T07:59:59Z');
    expect(await (await house.client().get(late)).text()).toContain('You are invited.');
    house.moveClock('2027-04-12T08:00:00Z');
    expect(await (await house.client().get(late)).text()).not.toContain('You are invited.');
    const tooLate = { ...newcomer('late'), invitation: late.split('=')[1]! };
    expect((await house.client().post('/sign-up', tooLate)).status).toBe(422);
    house.moveClock('2027-04-05T08:00:00Z');

    const page = await (await at('/admin/invitations', admin.cookie())).text();
    const [, id = ''] = /name="id" value="([^"]+)"/.exec(page) ?? [];
    const withdrawn = await at('/admin/invitations', admin.cookie(), { do: 'withdraw', id });
    expect(withdrawn.status).toBe(303);
    const gone = { ...newcomer('gone'), invitation: late.split('=')[1]! };
    expect((await house.client().post('/sign-up', gone)).status).toBe(422);
    expect((await at('/admin/invitations', admin.cookie(), { do: 'withdraw', id })).status).toBe(422);

    const prying = house.client();
    const pry = () => prying.post('/sign-up', { ...newcomer('pry'), invitation: 'x'.repeat(43) });
    for (let times = 0; times < 3; times++) expect((await pry()).status).toBe(422);
    const isInvited = (secret: string) => prying.ask('{ isInvited(invitation: "' + secret + '") }');
    for (let times = 0; times < 17; times++) await isInvited('z'.repeat(43));
    expect((await isInvited('z'.repeat(43))).errors?.[0]?.extensions['code']).toBe('too_many_tries');
    await house.close();
    await open.close();
  });
});
