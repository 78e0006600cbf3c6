import type { Browser, Locator, Page } from 'playwright-core';
import {
  contextFor,
  findBarriers,
  listenForTrouble,
  openBrowser,
  type Look,
} from '../../../walz/src/testing/open-browser.js';
import { openTestHouse, type TestHouse } from '../../../walz/src/testing/open-test-house.js';

const START = '2027-W15..2027-W17, 2027-W20, 2027-W22, 2027-W24, 2027-W26';

describe('painting weeks in a browser', () => {
  let house: TestHouse;
  let browser: Browser;
  beforeAll(async () => {
    [house, browser] = await Promise.all([openTestHouse({ role: 'web' }), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  async function openedPage(look: Look = {}): Promise<Page> {
    const context = await contextFor(browser, house.url, look);
    const page = await context.newPage();
    await page.goto('/styleguide');
    return page;
  }

  const week = (page: Page, inYear: number): Locator =>
    page.locator('.painter').first().locator(`[data-week="2027-W${inYear}"]`);
  const text = (page: Page) => page.locator('[name=sample-weeks]').inputValue();
  const paintFrom = async (page: Page, typed: string) => {
    await page.locator('[name=sample-weeks]').fill(typed);
    expect(await text(page)).toBe(typed);
  };

  it('shows what was typed, and a click paints a week or clears it', async () => {
    const page = await openedPage();
    const trouble = listenForTrouble(page, house.url);
    await page.reload();
    expect(await text(page)).toBe('2027-W15..2027-W17, 2027-W20..2027-W26/2');
    expect(await week(page, 22).getAttribute('aria-selected')).toBe('true');
    expect(await week(page, 23).getAttribute('aria-selected')).toBe('false');
    await week(page, 23).click();
    expect(await text(page)).toBe('2027-W15..2027-W17, 2027-W20, 2027-W22..2027-W24, 2027-W26');
    await week(page, 23).click();
    expect(await text(page)).toBe(START);
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  it('a drag paints all it passes, and gives back what it leaves again', async () => {
    const page = await openedPage();
    await paintFrom(page, '');
    await week(page, 28).scrollIntoViewIfNeeded();
    await drag(page, [week(page, 28), week(page, 40), week(page, 31)]);
    expect(await text(page)).toBe('2027-W28..2027-W31');
    await drag(page, [week(page, 30), week(page, 34)]);
    expect(await text(page)).toBe('2027-W28..2027-W29');
    await page.context().close();
  });

  it('Shift takes all weeks in between, or every second one', async () => {
    const page = await openedPage();
    await paintFrom(page, '');
    await week(page, 40).click();
    await week(page, 36).click({ modifiers: ['Shift'] });
    expect(await text(page)).toBe('2027-W36..2027-W40');
    await page.getByLabel('every second week').first().check();
    await week(page, 42).click();
    await week(page, 47).click({ modifiers: ['Shift'] });
    expect(await text(page)).toBe('2027-W36..2027-W40, 2027-W42, 2027-W44, 2027-W46');
    await page.getByRole('button', { name: 'Clear all weeks' }).first().click();
    expect(await text(page)).toBe('');
    await page.context().close();
  });

  it('the keyboard is enough, and says what it does', async () => {
    const page = await openedPage();
    await paintFrom(page, '');
    const focused = page.locator('.painter [data-week]:focus');
    await page.locator('.painter input[data-part=rhythm]').first().focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focused.getAttribute('data-week')).toBe('2027-W15');
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Space'])
      await page.keyboard.press(key);
    expect(await focused.locator('.unseen').first().innerText()).toBe('week 19, 10–16 May 2027');
    expect(await focused.getAttribute('aria-selected')).toBe('true');
    expect(await text(page)).toBe('2027-W19');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    expect(await text(page)).toBe('2027-W19..2027-W21');
    await page.keyboard.press('Shift+ArrowLeft');
    expect(await text(page)).toBe('2027-W19..2027-W20');
    expect(await page.locator('.painter__meaning').first().innerText()).toBe('open: 2 weeks.');

    // Down leads to the week that lies below, up leads back, and the ends are the ends.
    const before = await boxOf(focused);
    await page.keyboard.press('ArrowDown');
    expect((await boxOf(focused)).y).toBeGreaterThan(before.y);
    await page.keyboard.press('ArrowUp');
    expect((await boxOf(focused)).y).toBe(before.y);
    await page.keyboard.press('End');
    expect(await focused.getAttribute('data-week')).toBe('2028-W23');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.name')).toBe('sample-weeks');
    await page.context().close();
  });

  it('weeks that are closed stay as they are, and say why', async () => {
    const page = await openedPage();
    expect(await week(page, 18).getAttribute('aria-disabled')).toBe('true');
    await page.getByRole('option', { name: 'week 18, 3–9 May 2027, hosted' }).waitFor();
    await week(page, 18).click({ force: true });
    await week(page, 17).click({ force: true });
    expect(await text(page)).toBe(START);
    await week(page, 16).click();
    await week(page, 19).click({ modifiers: ['Shift'] });
    expect(await text(page)).toBe('2027-W15, 2027-W17, 2027-W20, 2027-W22, 2027-W24, 2027-W26');
    await page.getByRole('button', { name: 'Clear all weeks' }).first().click();
    expect(await text(page)).toBe('2027-W17');
    await page.context().close();
  });

  it('what is typed is painted, and weeks far away are kept', async () => {
    const page = await openedPage();
    await page.locator('[name=sample-weeks]').fill('2031-W05, 2027-W30..2027-W31');
    expect(await week(page, 31).getAttribute('aria-selected')).toBe('true');
    await week(page, 31).click();
    expect(await text(page)).toBe('2027-W30, 2031-W05');
    await page.context().close();
  });

  it('with two brushes a week has one mark, and typed mistakes stay until it is painted over', async () => {
    const page = await openedPage();
    const second = page.locator('.painter').nth(1);
    const [best, good] = [page.locator('[name=sample-best]'), page.locator('[name=sample-good]')];
    expect(await best.inputValue()).toBe('2027-W22, 2027-W53');
    const cell = second.locator('[data-week="2027-W22"]');
    await page.getByRole('option', { name: 'week 22, 31 May – 6 June 2027, best' }).waitFor();
    await second.getByLabel('good too', { exact: true }).check();
    await cell.click();
    expect([await best.inputValue(), await good.inputValue()]).toEqual(['', '2027-W22..2027-W23']);
    await page.getByRole('option', { name: 'week 22, 31 May – 6 June 2027, good too' }).waitFor();
    await cell.click();
    expect(await good.inputValue()).toBe('2027-W23');
    await page.context().close();
  });

  it('a finger taps and draws on a phone, and scrolls where it moves up or down', async () => {
    const page = await openedPage({ width: 390, hasTouch: true });
    await paintFrom(page, '');
    await week(page, 34).scrollIntoViewIfNeeded();
    await week(page, 34).tap();
    expect(await text(page)).toBe('2027-W34');
    const [from, to] = [await boxOf(week(page, 31)), await boxOf(week(page, 33))];
    await touch(page, [middleOf(from), { x: middleOf(from).x + 20, y: middleOf(from).y }, middleOf(to)]);
    expect(await text(page)).toBe('2027-W31..2027-W34');
    const down = middleOf(await boxOf(week(page, 40)));
    const top = await page.evaluate('scrollY');
    await touch(page, [down, { x: down.x, y: down.y - 40 }, { x: down.x, y: down.y - 160 }]);
    expect(await text(page)).toBe('2027-W31..2027-W34');
    expect(await page.evaluate('scrollY')).not.toBe(top);
    await page.context().close();
  });

  it('without script the weeks are a calendar to look at, and the text says the same', async () => {
    const page = await openedPage({ hasScript: false, language: 'de' });
    const painter = page.locator('.painter').first();
    expect(await painter.locator('.painter__week--1').count()).toBe(7);
    expect(await painter.innerText()).toContain('frei: KW 15–17, 20, 22, 24 und 26.');
    expect(await painter.getByRole('checkbox').isVisible()).toBe(false);
    await page.getByLabel('Dasselbe ausgeschrieben').fill('2027-W30');
    await page.context().close();
  });

  it('has no barrier and does not scroll sideways', async () => {
    for (const look of [
      { language: 'en', colours: 'light', width: 1280 },
      { language: 'de', colours: 'dark', width: 390 },
    ] as const) {
      const page = await openedPage(look);
      expect({ look, barriers: await findBarriers(page) }).toEqual({ look, barriers: [] });
      const overflow = await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      expect({ look, overflow }).toEqual({ look, overflow: 0 });
      await page.context().close();
    }
  });
});

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

async function boxOf(cell: Locator): Promise<Box> {
  const box = await cell.boundingBox();
  if (!box) throw new Error('The week is not to be seen.');
  return box;
}

function middleOf({ x, y, width, height }: Box): { x: number; y: number } {
  return { x: x + width / 2, y: y + height / 2 };
}

async function drag(page: Page, way: readonly Locator[]): Promise<void> {
  for (const [index, cell] of way.entries()) {
    const { x, y } = middleOf(await boxOf(cell));
    await page.mouse.move(x, y, { steps: 4 });
    if (index === 0) await page.mouse.down();
  }
  await page.mouse.up();
}

async function touch(page: Page, way: readonly { x: number; y: number }[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const [index, point] of way.entries()) {
    const type = index === 0 ? 'touchStart' : 'touchMove';
    await session.send('Input.dispatchTouchEvent', { type, touchPoints: [point] });
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}
