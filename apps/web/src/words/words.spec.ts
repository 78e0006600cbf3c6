import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { weekRefusals } from '#weeks';
import { de } from './de.js';
import { en } from './en.js';
import { refusalInWords } from './index.js';

type Sections = Record<string, Record<string, unknown>>;

const sections = (words: typeof en): [string, unknown][] =>
  Object.entries(words as unknown as Sections).flatMap(([section, entries]) =>
    typeof entries === 'string'
      ? []
      : Object.entries(entries).map(([key, entry]): [string, unknown] => [`${section}.${key}`, entry]),
  );

/** A sentence with stand-ins for its parameters, so that two languages can be compared. */
const said = (entry: unknown): string =>
  typeof entry === 'function' ? (entry as (...given: unknown[]) => string)(3, '‹a›', '‹b›') : String(entry);

/** Names and words that German took over, and sentences that are nothing but their parameters. */
const SAME_IN_BOTH = [
  'site.name',
  'site.placesAfter',
  'site.handleOf',
  'weeks.listVisit',
  'map.theRoad',
  'people.name',
  'companies.website',
  'settings.passkeys',
  'passkeys.title',
];

/** Codes are looked up by name: they come from the API. */
const isLookedUp = (key: string) => key.startsWith('refusals.');

/** By its name, or picked by a word of that name: `words.weeks[state]`. */
const isSaidIn = (code: string, key: string) => new RegExp(`\\.${key}\\b|'${key}'`).test(code);

const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'words' ? [] : sources(path);
    return /\.tsx?$/.test(entry.name) && !entry.name.includes('.spec.') ? [readFileSync(path, 'utf8')] : [];
  });

const holes = (sentence: string) => (sentence.match(/\{\w+\}/g) ?? []).toSorted();

const english: Record<string, string> = en.refusals;

describe('the words of the site', () => {
  it('are the same things in German and in English', () => {
    expect(sections(de).map(([key]) => key)).toEqual(sections(en).map(([key]) => key));
  });

  it('take the same parameters in both languages', () => {
    const inEnglish = new Map(sections(en));
    for (const [key, entry] of sections(de))
      expect([key, typeof entry]).toEqual([key, typeof inEnglish.get(key)]);
    for (const [code, sentence] of Object.entries(de.refusals)) {
      expect([code, holes(sentence)]).toEqual([code, holes(english[code] ?? '')]);
    }
  });

  it('are really translated', () => {
    const inEnglish = new Map(sections(en));
    const same = sections(de).filter(([key, entry]) => said(entry) === said(inEnglish.get(key)));
    expect(same.map(([key]) => key).toSorted()).toEqual(SAME_IN_BOTH.toSorted());
  });

  it('are all said somewhere', () => {
    const everything = sources(join(import.meta.dirname, '..')).join('\n');
    const unsaid = sections(en)
      .map(([key]) => key)
      .filter(key => !isLookedUp(key) && !isSaidIn(everything, key.split('.')[1] ?? ''));
    expect(unsaid).toEqual([]);
  });

  it('have no empty sentence and no straight quotation marks', () => {
    for (const [key, entry] of [...sections(en), ...sections(de)]) {
      expect([key, said(entry).trim()]).not.toEqual([key, '']);
      expect([key, /["']/.test(said(entry))]).toEqual([key, false]);
    }
  });
});

describe('a refusal in words', () => {
  it('is filled with its facts', () => {
    const refused = { code: 'too_long', field: 'name', facts: { most: 100 } };
    expect(refusalInWords(refused, en)).toBe('This is too long: 100 characters at most.');
    expect(refusalInWords(refused, de)).toBe('Das ist zu lang: höchstens 100 Zeichen.');
  });

  it('counts one minute as one', () => {
    const after = (minutes: number, words: typeof en) =>
      refusalInWords({ code: 'too_many_tries', facts: { minutes } }, words);
    expect(after(1, en)).toBe('That was tried too often. Please try again in 1 minute.');
    expect(after(5, en)).toMatch(/in 5 minutes\.$/);
    expect(after(1, de)).toBe('Das wurde zu oft versucht. Bitte versuch es in 1 Minute wieder.');
    expect(after(5, de)).toMatch(/in 5 Minuten wieder\.$/);
  });

  it('stays a sentence when it is not known or a fact is missing', () => {
    expect(refusalInWords({ code: 'toString' }, en)).toBe('This did not work.');
    expect(refusalInWords({ code: 'too_long' }, en)).toBe('This is too long: … characters at most.');
  });

  it('exists for everything that can be wrong with a week, and uses only the facts that come with it', () => {
    for (const [code, { facts }] of Object.entries(weekRefusals)) {
      const sentence = english[code];
      expect([code, typeof sentence]).toEqual([code, 'string']);
      for (const [, fact] of sentence?.matchAll(/\{(\w+)\}/g) ?? []) expect(facts).toContain(fact);
    }
  });
});
