import type { Browser } from 'playwright-core';
import { lettersInOutbox, linkIn } from '../../../walz/src/testing/letters.js';
import {
  contextFor,
  findBarriers,
  openBrowser,
  signedIn,
  type Look,
} from '../../../walz/src/testing/open-browser.js';
import { openTestHouse, type TestHouse } from '../../../walz/src/testing/open-test-house.js';
import { aPerson, onDuty, type TestPerson } from '../../../walz/src/testing/people.js';

const looks: readonly Look[] = [
  { language: 'en', colours: 'light', width: 1280 },
  { language: 'de', colours: 'dark', width: 390 },
];

describe('the ways in, in a browser', () => {
  let browser: Browser;
  let house: TestHouse;
  let invited: TestHouse;
  let closed: TestHouse;
  let admin: TestPerson;
  beforeAll(async () => {
    [house, browser] = await Promise.all([openTestHouse(), openBrowser()]);
    const { databaseUrl } = house;
    invited = await openTestHouse({ role: 'web', databaseUrl, settings: { WALZ_SIGN_UP: 'invitation' } });
    closed = await openTestHouse({ role: 'web', databaseUrl, settings: { WALZ_SIGN_UP: 'closed' } });
    admin = await onDuty(house, 'ada', 'admin');
  });
  afterAll(async () => {
    await browser.close();
    for (const each of [invited, closed, house]) await each.close();
  });

  async function expectGoodPages(at: TestHouse, paths: readonly string[], isIn = false): Promise<void> {
    for (const look of looks) {
      const context = await (isIn ? signedIn(browser, at, admin, look) : contextFor(browser, at.url, look));
      const page = await context.newPage();
      for (const path of paths) {
        await page.goto(path);
        expect([path, look, await findBarriers(page)]).toEqual([path, look, []]);
        const overhang = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
        expect([path, look, overhang]).toEqual([path, look, 0]);
      }
      await context.close();
    }
  }

  it('have no barrier and do not scroll sideways', async () => {
    await expectGoodPages(house, ['/sign-in', '/sign-in?asked=link', '/forgotten', '/reset?secret=stale']);
    await expectGoodPages(closed, ['/sign-up']);
    await admin.ask('mutation { invite(input: { note: "for Bea" }) { link } }');
    const { data } = await admin.ask<{ invite: { link: string } }>('mutation { invite(input: {}) { link } }');
    const { pathname, search } = new URL(data!.invite.link);
    await expectGoodPages(invited, ['/sign-up', pathname + search, '/sign-up?invitation=stale']);
    const outbox = lettersInOutbox(house);
    const ask = (what: string) => admin.ask(`mutation { ${what}(input: { email: "ada" }) { isAskedFor } }`);
    await ask('askForSignInLink');
    await ask('askForPasswordReset');
    const links = await Promise.all(
      [/Welcome/, /link to sign in/, /new password/].map(subject => outbox.letterTo(admin.email, subject)),
    );
    const paths = links.map(letter => linkIn(letter).path);
    await expectGoodPages(house, ['/settings/account', '/admin/invitations', ...paths], true);
    const other = await aPerson(house, 'other');
    const foreign = linkIn(await outbox.letterTo(other.email, /Welcome/)).path;
    await expectGoodPages(house, [foreign], true);
  });

  it.each([true, false])(
    'an admin hands on an invitation, and a guest comes in (script: %s)',
    async hasScript => {
      const context = await signedIn(browser, invited, admin, { hasScript });
      const page = await context.newPage();
      const name = `guest-${hasScript ? 'a' : 'b'}`;
      await page.goto('/admin/invitations');
      await page.getByLabel('Who it is for').fill(`for ${name}`);
      await page.getByRole('button', { name: 'Make a link' }).click();
      const link = await page.locator('.handover').innerText();
      const guest = await (await contextFor(browser, invited.url, { hasScript, width: 390 })).newPage();
      await guest.goto(new URL(link).pathname + new URL(link).search);
      await guest.getByLabel('Name', { exact: true }).fill('A Guest');
      await guest.getByLabel('Handle').fill(name);
      await guest.getByLabel('E-mail').fill(`${name}@example.org`);
      await guest.getByLabel('Password').fill('1234567890');
      await guest.getByRole('button', { name: 'Make my account' }).click();
      // What was typed is still there, and the sentence stands at the field.
      expect(await guest.getByLabel('Handle').inputValue()).toBe(name);
      expect(await guest.getByRole('alert').innerText()).toContain('among the first');
      await guest.getByLabel('Password').fill('many good miles');
      await guest.getByRole('button', { name: 'Make my account' }).click();
      await guest.waitForURL('**/settings/profile?welcome');
      await page.goto('/admin/invitations');
      expect(await page.getByRole('main').innerText()).toContain('used by A Guest');
      await guest.context().close();
      await context.close();
    },
  );

  it('a person sets a new password by keyboard alone', async () => {
    const person = await aPerson(house, 'kim');
    const context = await contextFor(browser, house.url, { hasScript: false });
    const page = await context.newPage();
    await page.goto('/forgotten');
    await page.getByLabel('E-mail address or handle').focus();
    await page.keyboard.type('kim');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/forgotten?asked=link');
    const { path } = linkIn(await lettersInOutbox(house).letterTo(person.email, /new password/));
    await page.goto(path);
    await page.getByLabel('New password').focus();
    await page.keyboard.type('over hills and far away');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/settings/account?done=password');
    expect(await page.getByRole('status').innerText()).toContain('Your password is set.');
    await context.close();
  });
});
