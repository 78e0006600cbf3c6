import type { Browser, CDPSession, Page } from 'playwright-core';
import {
  findBarriers,
  listenForTrouble,
  openBrowser,
  signedIn,
} from '../../../walz/src/testing/open-browser.js';
import { openTestHouse, type TestHouse } from '../../../walz/src/testing/open-test-house.js';
import { aPerson } from '../../../walz/src/testing/people.js';

/** A device that has keys and a finger on it, plugged into this page. */
async function plugIn(page: Page): Promise<{ session: CDPSession; authenticatorId: string }> {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return { session, authenticatorId };
}

type Sent = Record<string, string>;

const formIn = (body: string | null): Sent => Object.fromEntries(new URLSearchParams(body ?? ''));

/** What the form would have sent, kept from being sent. */
async function heldBack(page: Page, path: string, send: () => Promise<void>): Promise<Sent> {
  const held = new Promise<Sent>(resolve => {
    void page.route(`**${path}`, route => {
      if (route.request().method() !== 'POST') return route.continue();
      resolve(formIn(route.request().postData()));
      return route.abort();
    });
  });
  await send();
  return held;
}

describe('passkeys', () => {
  let house: TestHouse;
  let browser: Browser;
  beforeAll(async () => {
    house = await openTestHouse();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  it('a person adds a passkey, signs in with it and nothing else, and takes it away again', async () => {
    const ada = await aPerson(house, 'ada');
    const context = await signedIn(browser, house, ada);
    const page = await context.newPage();
    const trouble = listenForTrouble(page, house.url);
    await plugIn(page);
    await page.goto('/settings/passkeys');
    expect(await findBarriers(page)).toEqual([]);
    await page.getByLabel('What you call the device').fill('Blue phone');
    await page.getByRole('button', { name: 'Add it' }).click();
    await page.getByText('From now on this passkey opens your account.').waitFor();
    expect(await page.locator('.key-ring').textContent()).toContain('Blue phone');
    expect(await findBarriers(page)).toEqual([]);

    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.goto('/sign-in?back=/settings/passkeys');
    expect(await findBarriers(page)).toEqual([]);
    const posted = page.waitForRequest('**/sign-in/passkey');
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    const used = formIn((await posted).postData());
    await page.getByText('last used').waitFor();
    expect(page.url()).toBe(`${house.url}/settings/passkeys`);
    expect(trouble).toEqual([]);

    const replayed = await house.client().post('/sign-in/passkey', used);
    expect(replayed.status).toBe(422);
    expect(await replayed.text()).toContain('The passkey did not answer as it should.');

    await page.getByRole('button', { name: 'Remove Blue phone' }).click();
    await page.getByText('This passkey no longer opens anything.').waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.goto('/sign-in');
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await page.getByText('The passkey did not answer as it should.').first().waitFor();
    await context.close();
  });

  it('what a device answered for one person is nothing for another, nor for anybody later', async () => {
    const [grace, mallory] = [await aPerson(house, 'grace'), await aPerson(house, 'mallory')];
    const context = await signedIn(browser, house, grace);
    const page = await context.newPage();
    await plugIn(page);
    await page.goto('/settings/passkeys');
    await page.getByLabel('What you call the device').fill('Grey stick');
    const answer = await heldBack(page, '/settings/passkeys', () =>
      page.getByRole('button', { name: 'Add it' }).click(),
    );
    expect((await mallory.post('/settings/passkeys', answer)).status).toBe(422);
    house.moveClock('2027-04-05T08:05:01Z');
    expect((await grace.post('/settings/passkeys', answer)).status).toBe(422);
    house.moveClock('2027-04-05T08:00:00Z');
    expect((await grace.post('/settings/passkeys', answer)).status).toBe(303);
    expect((await grace.post('/settings/passkeys', answer)).status).toBe(422);
    await context.close();
  });

  it('a browser that was left open adds no passkey', async () => {
    const tony = await aPerson(house, 'tony');
    const context = await signedIn(browser, house, tony);
    const page = await context.newPage();
    await plugIn(page);
    await page.goto('/settings/passkeys');
    await page.getByLabel('What you call the device').fill('Somebody else’s phone');
    house.moveClock('2027-04-05T08:16:00Z');
    const answer = page.waitForResponse(
      each => each.request().method() === 'POST' && each.url().endsWith('/settings/passkeys'),
    );
    await page.getByRole('button', { name: 'Add it' }).click();
    expect((await answer).status()).toBe(422);
    expect(await page.locator('.key-ring').count()).toBe(0);
    house.moveClock('2027-04-05T08:00:00Z');
    await context.close();
  });

  it('a device that says no leaves everything as it was, and the page says so', async () => {
    const edsger = await aPerson(house, 'edsger');
    const context = await signedIn(browser, house, edsger);
    const page = await context.newPage();
    const { session, authenticatorId } = await plugIn(page);
    await session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
    await page.goto('/settings/passkeys');
    await page.getByLabel('What you call the device').fill('Sullen phone');
    await page.getByRole('button', { name: 'Add it' }).click();
    await page.getByText('The device gave no passkey.').waitFor();
    expect(await page.getByLabel('What you call the device').inputValue()).toBe('Sullen phone');
    await context.close();
  });

  it('without script the page says what is missing', async () => {
    const barbara = await aPerson(house, 'barbara');
    const context = await signedIn(browser, house, barbara, { hasScript: false, language: 'de' });
    const page = await context.newPage();
    await page.goto('/settings/passkeys');
    expect(await page.getByText('braucht diese Seite JavaScript').isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Hinzufügen' }).isVisible()).toBe(false);
    await page.goto('/sign-in');
    expect(await page.getByRole('button', { name: 'Mit einem Passkey anmelden' }).isVisible()).toBe(false);
    await context.close();
  });

  it('rubbish opens nothing', async () => {
    for (const answer of ['', 'rubbish', '{}', '{"id":1}', '{"id":"x","response":{}}', 'x'.repeat(30_000)]) {
      const { errors } = await house
        .client()
        .ask(
          'mutation ($input: SignInByPasskeyInput!) { signInByPasskey(input: $input) { person { id } } }',
          {
            input: { answer },
          },
        );
      expect([answer, errors?.[0]?.extensions['code']]).toEqual([answer, 'passkey_failed']);
    }
  });
});
