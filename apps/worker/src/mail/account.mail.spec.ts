import { accountNews, linkPurposes } from '#people';
import { knownMail } from './known.mail.js';
import { linkMail } from './link.mail.js';
import { newsMail } from './news.mail.js';
import type { WrittenMail } from './sheet.js';
import { welcomeMail } from './welcome.mail.js';

const origin = 'https://walz.example';
const href = `${origin}/verify?secret=abc-123`;
const person = { name: 'Ada <img src=x> & "Ada"', handle: 'ada' };

const mails = (['en', 'de'] as const).flatMap((language): [string, WrittenMail][] => [
  ...linkPurposes.map((purpose): [string, WrittenMail] => [
    `${purpose} (${language})`,
    linkMail({ purpose, person, language, origin, href }),
  ]),
  ...accountNews.map((what): [string, WrittenMail] => [
    `${what} (${language})`,
    newsMail({ what, person, language, origin }),
  ]),
  [`known (${language})`, knownMail({ language, origin })],
  [`welcome with a link (${language})`, welcomeMail({ person, language, origin, href })],
]);

const words = (form: string) => new Set(form.match(/\p{L}{4,}/gu));

describe.each(mails)('the mail %s', (name, { subject, html, text }) => {
  it('says the same as text and as HTML', () => {
    const read = words(html.replace(/<head>.*?<\/head>|<[^>]+>/gs, ' '));
    for (const word of words(text.replaceAll(/https:\S+|<[^>]+>/g, ''))) expect(read).toContain(word);
    for (const [address] of text.matchAll(/https:\S+/g)) expect(html).toContain(`href="${address}"`);
  });

  it('cannot be made to say something else by a name, and fetches nothing', () => {
    expect(html).not.toMatch(/<img|<link|<script|url\(|@import/);
    expect(`${subject} ${text}`).not.toMatch(/\r/);
  });

  it('fits on a line of text, but for addresses', () => {
    for (const line of text.split('\n'))
      if (!line.includes('https://')) expect(line.length).toBeLessThanOrEqual(72);
  });

  it('brings its link if it has one, and else no secret', () => {
    const isLink =
      (linkPurposes as readonly string[]).includes(name.split(' ')[0]!) || name.includes('with a link');
    expect(text.includes(href)).toBe(isLink);
    expect(html.includes(href)).toBe(isLink);
  });
});
