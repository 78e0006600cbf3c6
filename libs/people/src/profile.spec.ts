import { Refusal } from '#kernel';
import fc from 'fast-check';
import { parseLink } from './link.js';
import { linksBack } from './link-back.js';
import { allLanguages, nameOfLanguage, parseSpokenLanguage } from './spoken-language.js';
import { spokenLanguages } from './spoken-languages.data.js';
import { longestStory, parseStory } from './story.js';

const refusalOf = (wish: () => unknown): string => {
  try {
    wish();
  } catch (error) {
    if (error instanceof Refusal) return `${error.field}: ${error.code}`;
    throw error;
  }
  return 'granted';
};

describe('a story', () => {
  it('is kept as it was typed, whatever machine it was typed on', () => {
    expect(parseStory('# Ada\r\n\r\n    code\r\tx\n\n')).toBe('# Ada\n\n    code\n\tx');
    expect(parseStory('    a story may begin with code')).toBe('    a story may begin with code');
    expect(parseStory('שלום \u200Fworld 👩‍💻')).toBe('שלום \u200Fworld 👩‍💻');
  });

  it('loses what no text can hold', () => {
    expect(parseStory('a\u0000b\u001Bc\u0085d\uD800e')).toBe('abcde');
  });

  it('is nothing when it says nothing', () => {
    for (const text of ['', ' ', '\n\n\t\n', '\u0000']) expect(parseStory(text)).toBeNull();
  });

  it('has an end', () => {
    expect(refusalOf(() => parseStory('x'.repeat(longestStory)))).toBe('granted');
    expect(refusalOf(() => parseStory('x'.repeat(longestStory + 1)))).toBe('story: too_long');
    // Browsers send two signs for each line break, and count one.
    expect(refusalOf(() => parseStory('x\r\n'.repeat(longestStory / 2)))).toBe('granted');
  });

  it('says the same when it is read once more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
        const once = parseStory(text);
        expect(once === null ? null : parseStory(once)).toBe(once);
      }),
    );
  });
});

describe('a link', () => {
  it.each([
    ['https://ada.example', 'https://ada.example/'],
    [' ada.example ', 'https://ada.example/'],
    ['github.com/ada', 'https://github.com/ada'],
    ['HTTP://Ada.Example/A?b=c#d', 'http://ada.example/A?b=c#d'],
    ['ada.example:8443/x', 'https://ada.example:8443/x'],
    ['http://127.0.0.1:3000/', 'http://127.0.0.1:3000/'],
    ['münchen.example', 'https://xn--mnchen-3ya.example/'],
  ])('%j is %s', (typed, url) => expect(parseLink(typed)).toBe(url));

  it.each([
    '',
    'ada',
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://ada.example',
    'mailto:ada@ada.example',
    'https://ada:secret@ada.example',
    'https://ada@ada.example',
    'https://:secret@ada.example',
    'http://localhost/',
    'https://',
    '//',
    '/x',
  ])('is not %j', typed => expect(refusalOf(() => parseLink(typed))).toBe('url: link_url_malformed'));

  it('has an end', () => {
    expect(refusalOf(() => parseLink(`https://ada.example/${'x'.repeat(480)}`))).toBe('granted');
    expect(refusalOf(() => parseLink(`https://ada.example/${'x'.repeat(481)}`))).toBe('url: too_long');
  });
});

describe('a page elsewhere', () => {
  const profile = 'https://walz.example/people/ada';
  const looks = (text: string) => linksBack({ url: 'https://ada.example/about/', text }, profile);

  it.each([
    '<a rel="me" href="https://walz.example/people/ada">Walz</a>',
    '<a href=https://walz.example/people/ada rel=me>Walz</a>',
    '<A REL="noopener ME" HREF=" https://walz.example/people/ada/ ">Walz</A>',
    '<link rel="me" href="http://walz.example/people/Ada">',
    '<p><a rel="nofollow me" href="//walz.example/people/ada?from=here">Walz</a>',
    '<base href="https://walz.example/"><a rel="me" href="people/ada">Walz</a>',
    '<a rel="me" href="https://walz.example/people/a&#100;a">Walz</a>',
  ])('points back with %s', async text => expect(await looks(text)).toBe(true));

  it.each([
    '<a href="https://walz.example/people/ada">Walz</a>',
    '<a rel="home" href="https://walz.example/people/ada">Walz</a>',
    '<a rel="me" href="https://walz.example/people/ada-two">Walz</a>',
    '<a rel="me" href="https://walz.example/people/">Walz</a>',
    '<a rel="me" href="https://walz.example.evil.example/people/ada">Walz</a>',
    '<a rel="me" href="/people/ada">Walz</a>',
    '<!-- <a rel="me" href="https://walz.example/people/ada">Walz</a> -->',
    '<script>"<a rel=me href=https://walz.example/people/ada>"</script>',
    '<textarea><a rel="me" href="https://walz.example/people/ada"></textarea>',
    '&lt;a rel="me" href="https://walz.example/people/ada"&gt;',
    '<a rel="me">https://walz.example/people/ada</a>',
    '<a rel="me" href="https://[">Walz</a>',
    '',
  ])('does not with %s', async text => expect(await looks(text)).toBe(false));
});

describe('a spoken language', () => {
  it('is known by its code', () => {
    expect(parseSpokenLanguage(' DE ')).toBe('de');
    for (const code of ['', 'xx', 'deu', 'de-AT', 'German']) {
      expect(refusalOf(() => parseSpokenLanguage(code))).toBe('language: spoken_language_unknown');
    }
  });

  it('has a name in both languages of the site, and no two have one', () => {
    for (const reader of ['en', 'de'] as const) {
      const names = allLanguages(reader).map(({ name }) => name);
      expect(new Set(names).size).toBe(spokenLanguages.length);
      expect(names.filter(name => /^[a-z]{2}$/.test(name))).toEqual([]);
    }
    expect(nameOfLanguage('de', 'en')).toBe('German');
    expect(nameOfLanguage('cs', 'de')).toBe('Tschechisch');
  });
});
