import { archiveReadyMail } from './archive-ready.mail.js';
import { leavingMail } from './leaving.mail.js';

const moment = Temporal.Instant.from('2027-04-19T23:59:59Z');
const origin = 'https://walz.example';

const mails = {
  'archive is ready': (name: string, language: 'en' | 'de') =>
    archiveReadyMail({ person: { name }, until: moment, language, origin }),
  leaves: (name: string, language: 'en' | 'de') =>
    leavingMail({ person: { name }, leavesAt: moment, language, origin }),
};

const words = (form: string) => new Set(form.match(/\p{L}{4,}/gu));

describe.each(Object.entries(mails))('the mail to whose %s', (_, write) => {
  it.each([
    ['en', '19 April 2027'],
    ['de', '19. April 2027'],
  ] as const)('says the day, and the same as text and as HTML, in %s', (language, day) => {
    const { html, text } = write('Ada', language);
    for (const said of [day, `${origin}/settings/data`]) {
      expect(html).toContain(said);
      expect(text.replaceAll('\n', ' ')).toContain(said);
    }
    const read = words(html.replace(/<head>.*?<\/head>|<[^>]+>/gs, ' '));
    for (const word of words(text.replaceAll(/https:\S+/g, ''))) expect(read).toContain(word);
    expect(html).toMatch(new RegExp(`^<!doctype html>\\n<html lang="${language}">`));
  });

  it('cannot be made to say something else by a name, and fetches nothing', () => {
    const { html, subject } = write('<img src=x onerror=alert(1)>\r\nBcc: eve@example.org', 'en');
    expect(html).not.toMatch(/<img|<link|<script|url\(|@import/);
    expect(subject).not.toMatch(/Bcc|[\r\n]/);
  });
});
