import { welcomeMail } from './welcome.mail.js';

const aWelcome = (name = 'Ada Lovelace', language: 'en' | 'de' = 'en') =>
  welcomeMail({ person: { name, handle: 'ada' }, language, origin: 'https://walz.example' });

const words = (form: string) => new Set(form.match(/\p{L}{4,}/gu));

describe('the welcome', () => {
  it.each(['en', 'de'] as const)('says the same as text and as HTML, in %s', language => {
    const { subject, html, text } = aWelcome('Ada', language);
    expect(subject).toContain('Ada');
    for (const address of [
      'https://walz.example/people/ada',
      'https://walz.example/settings/profile',
      'walz.example',
    ]) {
      expect(html).toContain(address);
      expect(text).toContain(address);
    }
    const read = words(html.replace(/<head>.*?<\/head>|<[^>]+>/gs, ' '));
    for (const word of words(text.replaceAll(/https:\S+/g, ''))) expect(read).toContain(word);
    expect(html).toMatch(new RegExp(`^<!doctype html>\\n<html lang="${language}">`));
  });

  it('cannot be made to say something else by a name', () => {
    const { html } = aWelcome('<img src=x onerror=alert(1)> & "Ada"');
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img src=x onerror=alert(1)> &amp; ');
  });

  it('fetches nothing and tells nobody that it was read', () => {
    expect(aWelcome().html).not.toMatch(/<img|<link|<script|url\(|@import/);
  });

  it('fits on a line of text, but for addresses', () => {
    for (const language of ['en', 'de'] as const) {
      for (const line of aWelcome('Ada', language).text.split('\n')) {
        if (!line.includes('https://')) expect(line.length).toBeLessThanOrEqual(72);
      }
    }
  });
});
