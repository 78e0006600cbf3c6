import { untold } from '#people';
import { globSync, readFileSync } from 'node:fs';
import { de } from '../words/de.js';
import { en } from '../words/en.js';
import { endOfDay, startOfDay } from './days.js';
import { tellable, toldAs } from './told.js';

describe('what is told in the audit log', () => {
  it('has a sentence for everything that the chronicle keeps, and offers it to look for', () => {
    const codes = chronicled();
    expect(codes.size).toBeGreaterThan(50);
    for (const words of [en, de]) {
      const offered = tellable(words, true).map(({ value }) => value);
      for (const code of codes) {
        const isTold = toldAs(code, words) !== words.moderation.toldOther;
        expect([code, isTold, offered.includes(code)]).toEqual([
          code,
          ...(untold.includes(code) ? [false, false] : [true, true]),
        ]);
      }
    }
  });

  it('falls back to its name, whatever that is', () => {
    for (const what of ['mail_test', 'constructor', '__proto__', '']) {
      expect(toldAs(what, en)).toBe('{who} did: {what}');
    }
  });

  it('offers a moderator only what she can find', () => {
    expect(tellable(en, false).map(({ value }) => value)).not.toContain('signed_in');
    expect(tellable(de, true).map(({ label }) => label)).toContain('… hat … bis … gesperrt');
  });
});

/** What the code writes down, read from where it does: named there, or in a table of that file. */
function chronicled(): Set<string> {
  const codes = new Set<string>();
  for (const file of globSync('{apps,libs}/*/src/**/*.ts')) {
    if (/[.-]spec\.ts$|\/testing\//.test(file)) continue;
    const text = readFileSync(file, 'utf8');
    for (const [, said = ''] of text.matchAll(/\bchronicle\(act, \{\s*what: (.+?),\s*subject/gs)) {
      const table = /^(\w+)\[/.exec(said)?.[1];
      const from = table ? (new RegExp(`const ${table} = \\{(.+?)\\}`, 's').exec(text)?.[1] ?? '') : said;
      const named = [...from.matchAll(/(?<![=!] )'(\w+)'/g)].map(([, code = '']) => code);
      expect([file, said, named.length > 0]).toEqual([file, said, true]);
      for (const code of named) codes.add(code);
    }
    const calls = [...text.matchAll(/await chronicle\(|return chronicle\(/g)].length;
    expect([file, calls]).toEqual([file, [...text.matchAll(/\bchronicle\(act, \{/g)].length]);
  }
  return codes;
}

describe('a typed day', () => {
  it('begins and ends in UTC', () => {
    expect(startOfDay('2027-04-05')).toBe('2027-04-05T00:00:00Z');
    expect(endOfDay('2027-12-31')).toBe('2028-01-01T00:00:00Z');
    expect(endOfDay('2028-02-29')).toBe('2028-03-01T00:00:00Z');
  });

  it.each([
    '',
    '2027-02-29',
    '2027-13-01',
    '2027-00-10',
    '2027-01-00',
    '0000-01-01',
    '5.4.2027',
    '2027-4-5',
    'x',
    '99999-01-01',
  ])('that is none, such as %j, is nothing', text => {
    expect([startOfDay(text), endOfDay(text)]).toEqual([null, null]);
  });
});
