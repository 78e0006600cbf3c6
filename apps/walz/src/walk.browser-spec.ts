import sharp from 'sharp';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openMailServer, type TestMailServer } from '../../../libs/platform/src/mail/testing/mail-server.js';
import { contextFor, findBarriers, listenForTrouble, openBrowser } from './testing/open-browser.js';
import { openTestHouse, type TestHouse } from './testing/open-test-house.js';
import { onDuty } from './testing/people.js';

const password = 'a long way to Görlitz';
const account = { user: 'walz@mail.test', password: 'open sesame' };

async function until<T>(look: () => T | Promise<T>): Promise<NonNullable<T>> {
  for (let tries = 0; tries < 400; tries++) {
    const found = await look();
    if (found) return found;
    await new Promise(resolve => setTimeout(resolve, 25));
  }
  throw new Error('It did not happen in ten seconds.');
}

/** What a mail says, with the soft line breaks of its encoding taken out. */
function readable(raw: string): string {
  return raw.replaceAll('=\r\n', '').replaceAll('=3D', '=');
}

function linkIn(text: string, path: string): string {
  const [link] = new RegExp(`https?://[^\\s<>"]*${path}[^\\s<>"]*`).exec(text) ?? [];
  if (!link) throw new Error(`No link to ${path} in:\n${text}`);
  return link.replaceAll('&amp;', '&');
}

describe('a whole account, from its first day to its last', () => {
  let browser: Browser;
  let mailServer: TestMailServer;
  let folder: string;
  let house: TestHouse | undefined;
  let context: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
    mailServer = await openMailServer({ account });
  });
  afterAll(async () => {
    await browser.close();
    await mailServer.close();
  });
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'walz walk '));
  });
  afterEach(async () => {
    await context.close();
    await house?.close();
    rmSync(folder, { recursive: true });
  });

  async function enter(settings: Record<string, string>): Promise<readonly string[]> {
    house = await openTestHouse({ settings: { WALZ_DATA: folder, ...settings } });
    context = await contextFor(browser, house.url);
    page = await context.newPage();
    page.setDefaultTimeout(10_000);
    return listenForTrouble(page, house.url);
  }

  async function signUp(): Promise<void> {
    await page.goto('/sign-up');
    await page.getByLabel('Name', { exact: true }).fill('Ada Winter');
    await page.getByLabel('Handle').fill('ada-winter');
    await page.getByLabel('E-mail address').fill('ada@mail.test');
    await page.getByLabel('Password').fill(password);
    await page.getByRole('main').getByRole('button', { name: 'Make my account' }).click();
    await page.waitForURL('**/settings/profile?welcome');
  }

  async function verify(link: string): Promise<void> {
    await page.goto(link);
    await page.getByRole('button', { name: 'This is my address' }).click();
    await page.goto('/settings/account');
    await page.getByText('Confirmed', { exact: true }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
  }

  /** What an admin finds who was asked for the link. */
  async function linkInOutbox(): Promise<string> {
    const { cookie } = await onDuty(house!, 'frida', 'admin');
    const [name = '', value = ''] = cookie().split('=');
    const office = await contextFor(browser, house!.url);
    await office.addCookies([{ name, value, url: house!.url }]);
    const desk = await office.newPage();
    desk.setDefaultTimeout(10_000);
    const mail = desk.getByRole('link', { name: 'Welcome to Walz, Ada Winter' });
    await until(async () => {
      await desk.goto('/admin/outbox');
      return (await mail.count()) > 0;
    });
    await mail.click();
    await desk.locator('.links-out').waitFor();
    const link = linkIn((await desk.locator('.links-out code').allTextContents()).join('\n'), '/verify');
    await office.close();
    return link;
  }

  async function putUpPhoto(): Promise<void> {
    const photo = join(folder, 'me.jpg');
    const pixels = sharp({ create: { width: 600, height: 400, channels: 3, background: '#446688' } });
    writeFileSync(photo, await pixels.jpeg().toBuffer());
    await page.goto('/settings/profile');
    await page.getByLabel('Picture').setInputFiles(photo);
    await page.getByRole('button', { name: 'Use this picture' }).click();
    await page.goto('/people/ada-winter');
    const portrait = page.getByRole('main').locator('img').first();
    await portrait.waitFor();
    expect(await portrait.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(90);
  }

  async function makeToken(): Promise<string> {
    await page.goto('/settings/tokens');
    await page.getByLabel('Name of the token').fill('Backup script');
    await page.getByRole('checkbox', { name: /^Read/ }).check();
    await page.getByRole('button', { name: 'Make the token' }).click();
    return until(async () => /walz_[\w-]{43}/.exec((await page.textContent('main')) ?? '')?.[0]);
  }

  async function fetchArchive(): Promise<Buffer> {
    await page.goto('/settings/data');
    await page.getByRole('button', { name: 'Make my archive' }).click();
    const fetching = page.getByRole('link', { name: 'Fetch your archive' });
    await fetching.waitFor();
    expect(await findBarriers(page)).toEqual([]);
    const coming = page.waitForEvent('download');
    await fetching.click();
    return readFileSync(await (await coming).path());
  }

  async function leaveAndComeBack(): Promise<void> {
    await page.goto('/settings/data/leave');
    await page.getByLabel('Your password').fill(password);
    await page.getByRole('button', { name: 'Leave Walz' }).click();
    await page.getByText('You are leaving Walz on').first().waitFor();
    expect((await house!.client().get('/people/ada-winter')).status).toBe(404);
    await page.getByRole('button', { name: 'Stay' }).first().click();
    await page.getByText('You are leaving Walz on').first().waitFor({ state: 'detached' });
    expect((await house!.client().get('/people/ada-winter')).status).toBe(200);
  }

  it('with mail: sign-up, proof by mail, photo, token, archive, leaving, and the way back', async () => {
    const trouble = await enter({
      WALZ_SMTP_URL: mailServer.url(`${account.user}:${account.password}`),
      WALZ_MAIL_FROM: 'walz@mail.test',
    });
    await signUp();
    const mail = await until(() => mailServer.received.find(({ to }) => to.includes('ada@mail.test')));
    await verify(linkIn(readable(mail.raw), '/verify'));
    await putUpPhoto();
    const token = await makeToken();
    const program = house!.client({ token });
    expect((await program.ask('{ me { handle } }')).data).toEqual({ me: { handle: 'ada-winter' } });
    expect((await fetchArchive()).subarray(0, 2).toString()).toBe('PK');
    await leaveAndComeBack();
    expect((await program.ask('{ me { handle } }')).status).toBe(401);
    expect(trouble).toEqual([]);
  });

  it('without mail: the pages say what is off, and an admin finds the links in the outbox', async () => {
    const trouble = await enter({});
    await page.goto('/sign-in');
    await page.getByText('This site has no mail server').first().waitFor();
    await signUp();
    await verify(await linkInOutbox());
    await putUpPhoto();
    const token = await makeToken();
    expect((await house!.client({ token }).ask('{ me { handle } }')).data).toEqual({
      me: { handle: 'ada-winter' },
    });
    expect((await fetchArchive()).subarray(0, 2).toString()).toBe('PK');
    await leaveAndComeBack();
    expect(trouble).toEqual([]);
  });
});
