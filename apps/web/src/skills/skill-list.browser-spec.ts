import type { Browser, Page } from 'playwright-core';
import {
  findBarriers,
  listenForTrouble,
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

describe('the list of skills in a browser', () => {
  let house: TestHouse;
  let browser: Browser;
  let admin: TestPerson;
  let ada: TestPerson;
  let suggestion: string;
  beforeAll(async () => {
    [house, browser] = await Promise.all([openTestHouse({ tellsSeason: true }), openBrowser()]);
    admin = await onDuty(house, 'max', 'admin');
    ada = await aPerson(house, 'ada');
    const { data } = await ada.ask<{ suggestSkill: { suggestion: { id: string } } }>(
      `mutation { suggestSkill(input: { name: "Thatching", kind: "craft", why: "Roofs." }) { suggestion { id } } }`,
    );
    suggestion = data!.suggestSkill.suggestion.id;
    await admin.ask('mutation { retireSkill(input: { skill: "cobol" }) { skill { slug } } }');
  });
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  async function expectGoodPage(page: Page, path: string, look: Look): Promise<void> {
    const answer = await page.goto(path);
    expect([path, answer?.status()]).toEqual([path, 200]);
    expect({ path, look, barriers: await findBarriers(page) }).toEqual({ path, look, barriers: [] });
    const overflow = await page.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    expect({ path, look, overflow }).toEqual({ path, look, overflow: 0 });
    expect(await page.locator('html').getAttribute('lang')).toBe(look.language);
  }

  it('has no barrier on any of its pages', async () => {
    for (const look of looks) {
      const context = await signedIn(browser, house, ada, look);
      const page = await context.newPage();
      for (const path of [
        '/skills',
        '/skills?q=javscript',
        '/skills?q=qqqzzz',
        '/skills?kind=language',
        '/skills/kubernetes',
        '/places?q=Neustadt',
        '/places?q=qqqzzz',
      ])
        await expectGoodPage(page, path, look);
      await context.close();
    }
  }, 60_000);

  it('neither on those of admins, the outbox among them', async () => {
    const { data } = await admin.ask<{ outbox: { nodes: { id: string }[] } }>('{ outbox { nodes { id } } }');
    for (const look of looks) {
      const context = await signedIn(browser, house, admin, look);
      const page = await context.newPage();
      for (const path of [
        '/admin/skills?find=angular',
        `/admin/skills/suggestions/${suggestion}`,
        '/admin/skills/kubernetes',
        '/admin/outbox',
        `/admin/outbox/${data!.outbox.nodes[0]!.id}`,
      ])
        await expectGoodPage(page, path, look);
      await context.close();
    }
  }, 60_000);

  it.each(['with script', 'without script'])(
    'an admin merges two skills by what she types, %s',
    async how => {
      const hasScript = how === 'with script';
      const context = await signedIn(browser, house, admin, { hasScript });
      const page = await context.newPage();
      const trouble = listenForTrouble(page, house.url);
      const gone = hasScript ? 'angularjs' : 'backbone-js';
      await page.goto(`/admin/skills/${gone}`);
      const form = page.locator('form', { has: page.locator('[name=skill]') });
      await form.locator('[name=skill]').pressSequentially('reac');
      if (hasScript) await page.getByRole('option', { name: 'React', exact: true }).click();
      else {
        await form.getByRole('button').click();
        await page.getByRole('radio', { name: 'React', exact: true }).check();
      }
      await page.getByRole('button', { name: /^Merge / }).click();
      const sure = page.getByRole('button', { name: /^Merge .+ into React for ever$/ });
      await sure.waitFor();
      expect(await page.locator('[role=status]').filter({ hasText: 'Nobody says of it' }).count()).toBe(1);
      if (hasScript) expect(await findBarriers(page)).toEqual([]);
      await sure.click();
      await page.waitForURL('**/admin/skills/react?done=1#content');
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('React');
      await page.goto(`/skills/${gone}`);
      expect(new URL(page.url()).pathname).toBe('/skills/react');
      expect(trouble).toEqual([]);
      await context.close();
    },
  );

  it('offers an admin the very name first and few others, and merges nothing that she did not choose', async () => {
    const form = { do: 'find-skill', skill: 'Rust' };
    const found = await admin.post('/admin/skills/go', form);
    const slugs = [...(await found.text()).matchAll(/name="skillSlug" value="([^"]+)"/g)];
    expect([found.status, slugs[0]?.[1], slugs.length <= 8]).toEqual([200, 'rust', true]);
    const unchosen = await admin.post('/admin/skills/go', { ...form, do: 'merge' });
    expect([unchosen.status, (await unchosen.text()).includes('Please choose one of them.')]).toEqual([
      422,
      true,
    ]);
    const unsure = await admin.post('/admin/skills/go', { ...form, do: 'merge', skillSlug: 'rust' });
    expect([unsure.status, (await unsure.text()).includes('Merge Go into Rust?')]).toEqual([200, true]);
    const { data } = await admin.ask('{ skill(slug: "go") { slug } }');
    expect(data).toEqual({ skill: { slug: 'go' } });
  });

  it('suggestions open where they can be seen', async () => {
    const context = await signedIn(browser, house, admin, { width: 390 });
    const page = await context.newPage();
    await page.setViewportSize({ width: 390, height: 480 });
    await page.goto('/admin/skills/kubernetes');
    const field = page.locator('[name=skill]');
    for (const isLow of [true, false]) {
      const top = isLow ? 430 : 20;
      const script = `element => window.scrollBy({ top: element.getBoundingClientRect().top - ${top}, behavior: 'instant' })`;
      await page.evaluate(`(${script})(document.querySelector('[name=skill]'))`);
      await field.fill('');
      await field.pressSequentially('java');
      const list = page.getByRole('listbox');
      await list.waitFor();
      const [box, input] = [await list.boundingBox(), await field.boundingBox()];
      expect(box!.y).toBeGreaterThanOrEqual(0);
      expect(box!.y + box!.height).toBeLessThanOrEqual(480);
      expect(box!.y < input!.y).toBe(isLow);
      await page.keyboard.press('Escape');
    }
    await context.close();
  });

  it('what a person looks for in vain comes along to where she can suggest it', async () => {
    const context = await signedIn(browser, house, ada);
    const page = await context.newPage();
    await page.goto('/settings/profile');
    await page.locator('[name=skill]').pressSequentially('Spoon carving');
    await page.locator('[data-part=suggest] a[href*="Spoon"]').click();
    await page.waitForURL('**/skills?name=Spoon*');
    expect(await page.getByLabel('What is it called?').inputValue()).toBe('Spoon carving');
    await page.getByLabel('Which shelf?').selectOption('craft');
    await page.getByRole('button', { name: 'Suggest it' }).click();
    await page.waitForURL('**/skills?suggested=1*');
    expect(await page.getByRole('main').innerText()).toContain('Spoon carving');
    await context.close();
  });
});
