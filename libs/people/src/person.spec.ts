import { Refusal } from '#kernel';
import { foldEmail, parseEmail, parseHandle, parseName, parsePassword } from './person.js';

const codeOf = (wish: () => unknown): string => {
  try {
    wish();
  } catch (error) {
    if (error instanceof Refusal) return `${error.field}: ${error.code}`;
    throw error;
  }
  return 'granted';
};

describe('what a person may call herself', () => {
  it('takes names of any script as they are', () => {
    for (const name of ['Ada Lovelace', 'Øyvind Åström', '山田 花子', 'Nuñez-O’Brien', '🦊']) {
      expect(parseName(name)).toBe(name);
    }
  });

  it('takes out what would turn a line around or break it', () => {
    expect(parseName('  Ada\u202E\r\n Lovelace\u0000 ')).toBe('Ada Lovelace');
  });

  it('wants a name at all, and one that fits on a line', () => {
    for (const unseen of [' \u200F\n ', '\u200B\u200B', '\u3164', '\u2800', '\u0301']) {
      expect(codeOf(() => parseName(unseen))).toBe('name: name_empty');
    }
    expect(codeOf(() => parseName('x'.repeat(101)))).toBe('name: too_long');
  });

  it('composes letters, so that one name has one spelling', () => {
    expect(parseName('Jo\u0308rg')).toBe('J\u00f6rg');
    // What stood between the letter and its dots goes first.
    expect(parseName('Jo\u200B\u0308rg')).toBe('J\u00f6rg');
  });

  it('takes out what shows nothing, and leaves what scripts and emoji need', () => {
    for (const blank of ['\u200B', '\u00AD', '\u2060', '\uFEFF', '\u061C', '\u180E', '\u3164', '\u{E0041}'])
      expect(parseName(`A${blank}da`)).toBe('Ada');
    for (const joiner of ['\u200C', '\u200D', '\u200D\u200C']) expect(parseName(`A${joiner}da`)).toBe('Ada');
    for (const name of ['علی\u200Cرضا', 'क्\u200Dष', '👩\u200D💻']) expect(parseName(name)).toBe(name);
  });

  it('takes no word in which letters of one script pass for those of another', () => {
    for (const name of ['\u0410da', 'Ad\u0430 Lovelace', 'Ad\u03B1', '\u0410\u03B1', 'Jean-P\u0430ul'])
      expect([name, codeOf(() => parseName(name))]).toEqual([name, 'name: name_mixes_scripts']);
    for (const name of ['Анна', 'Анна Smith', 'Анна-Maria', 'Ελένη', '山田Taro', 'Ada 2.0', 'Łukasz'])
      expect(parseName(name)).toBe(name);
  });

  it('takes handles as people type them', () => {
    expect(parseHandle(' @Ada-L ')).toBe('ada-l');
  });

  it.each(['a', '-ada', 'ada-', 'a--b', 'ädä', 'ada_l', '1ada', 'a'.repeat(31), '../etc', '', 'ada l'])(
    'does not take %j as a handle',
    text => expect(codeOf(() => parseHandle(text))).toBe('handle: handle_malformed'),
  );

  it.each(['admin', 'Settings', 'walz', 'graphql', 'adm1n', 'wa1z', 'vvalz', 'sign-1n'])(
    'keeps %j for Walz itself',
    text => expect(codeOf(() => parseHandle(text))).toBe('handle: handle_reserved'),
  );

  it('takes the addresses that mail servers take', () => {
    for (const email of [
      'ada@example.org',
      'a.b+c@sub.example.co',
      "o'brien@example.org",
      'jörg@exämple.de',
    ]) {
      expect(parseEmail(` ${email} `)).toBe(email);
    }
  });

  it.each([
    'ada',
    'ada@',
    '@example.org',
    'a b@example.org',
    'ada@example',
    'a@b.c\r\nBcc: x@y.zz',
    'a@@b.cc',
    'a@b.de,evil',
    'a@b.de<script>',
    'a@b.de"',
    'a@b.x\u0001y',
    'a,b@c.de',
  ])('does not take %j as an address', text =>
    expect(codeOf(() => parseEmail(text))).toBe('email: email_malformed'),
  );

  it('knows one address in two spellings', () => {
    expect(foldEmail('Ada@Example.ORG')).toBe(foldEmail('ada@example.org'));
  });

  it('wants a password that is worth the name', () => {
    expect(codeOf(() => parsePassword('short'))).toBe('password: password_too_short');
    expect(codeOf(() => parsePassword(' '.repeat(12)))).toBe('password: password_too_short');
    expect(codeOf(() => parsePassword('x'.repeat(201)))).toBe('password: too_long');
    expect(parsePassword('ten letters')).toBe('ten letters');
  });
});
