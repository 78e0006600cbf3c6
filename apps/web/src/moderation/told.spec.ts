import { globSync, readFileSync } from 'node:fs';
import { de } from '../words/de.js';
import { en } from '../words/en.js';
import { endOfDay, startOfDay } from './days.js';
import { tellable, toldAs } from './told.js';

describe('what is told in the audit log', () => {
  it('has a sentence for everything that those who look after the instance do', () => {
    const acts = globSync('libs/people/src/acts/{appoint,confirm,decide,lift,report,take}-*.ts')
      .map(file => readFileSync(file, 'utf8'))
      .join('\n');
    const codes = [...acts.matchAll(/what: '(\w+)'|: '(person_\w+)'/g)].map(
      ([, one, other]) => one ?? other!,
    );
    expect(codes.length).toBeGreaterThan(8);
    for (const words of [en, de]) {
      for (const code of codes)
        expect([code, toldAs(code, words)]).not.toEqual([code, words.moderation.toldOther]);
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
