import chromium from '@sparticuz/chromium';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium as playwright, type Browser, type BrowserContext, type Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A real browser that came with the tests; root needs it without its sandbox. */
export async function openBrowser(): Promise<Browser> {
  const { WALZ_TEST_BROWSER: executablePath } = process.env;
  if (!executablePath) throw new Error('Start the tests with `npm test`: it brings the browser.');
  return playwright.launch({
    executablePath,
    args: [
      ...chromium.args.filter(arg => arg !== '--single-process' && arg !== '--no-zygote'),
      '--no-sandbox',
    ],
    headless: true,
  });
}

export interface Look {
  readonly language?: 'en' | 'de';
  readonly colours?: 'light' | 'dark';
  readonly width?: number;
  readonly hasScript?: boolean;
  readonly hasTouch?: boolean;
}

export function contextFor(browser: Browser, url: string, look: Look = {}): Promise<BrowserContext> {
  const { language = 'en', colours = 'light', width = 1280, hasScript = true, hasTouch = false } = look;
  return browser.newContext({
    baseURL: url,
    locale: language,
    colorScheme: colours,
    viewport: { width, height: width < 600 ? 844 : 900 },
    javaScriptEnabled: hasScript,
    hasTouch,
    reducedMotion: 'reduce',
  });
}

/** Where somebody signed in already; it costs none of the tries that are counted. */
export async function signedIn(
  browser: Browser,
  { url }: { readonly url: string },
  person: { cookie(): string },
  look: Look = {},
): Promise<BrowserContext> {
  const context = await contextFor(browser, url, look);
  const [name = '', value = ''] = person.cookie().split('=');
  await context.addCookies([{ name, value, url }]);
  return context;
}

/** What axe finds, in one line each, and nothing when the page is good. The policy of the page allows no script but its own, so axe is let in by the debugger. */
export async function findBarriers(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: axeSource });
  const { result } = await session.send('Runtime.evaluate', {
    expression: `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
      JSON.stringify(violations.map(({ id, nodes }) => id + ': ' + nodes.map(node => node.target.join(' ')).join(', '))))`,
    awaitPromise: true,
    returnByValue: true,
  });
  return JSON.parse(String(result.value)) as string[];
}

/** Everything that the page complained of: scripts that the policy stopped, errors, requests that left or failed. */
export function listenForTrouble(page: Page, url: string): string[] {
  const trouble: string[] = [];
  page.on('pageerror', error => trouble.push(`error: ${error.message}`));
  page.on('console', message => {
    if (message.type() === 'error') trouble.push(`console: ${message.text()}`);
  });
  page.on('request', request => {
    if (!request.url().startsWith(url) && !request.url().startsWith('data:'))
      trouble.push(`left the site: ${request.url()}`);
  });
  return trouble;
}
