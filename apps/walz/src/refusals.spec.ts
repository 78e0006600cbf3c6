import { globSync, readFileSync } from 'node:fs';
import { de } from '../../web/src/words/de.js';
import { en } from '../../web/src/words/en.js';
import { refusalCatalogue, refusalTable } from '../../api/src/index.js';
import { houseCodes, protocolCodes } from '../../api/src/refusals.js';

/** The first words of each way in which the code refuses; the code itself is always written out behind them. */
const refusing = /(?:new Refusal|weekRefusal|placeRefusal|pastLimit)\(\s*'([a-z_]+)'/g;

const sources = globSync('{apps,libs}/*/src/**/*.{ts,tsx}').filter(
  file => !/[.-]spec\.tsx?$|\/testing\//.test(file),
);
const thrown = sources.flatMap(file =>
  [...readFileSync(file, 'utf8').matchAll(refusing)].map(([, code = '']) => ({ code, file })),
);

/** What two people can want at the same moment, and only PostgreSQL can decide. */
const contested = [
  ...readFileSync('libs/ledger/schema.sql', 'utf8').matchAll(
    /(?:add constraint (?=\w+ (?:UNIQUE|EXCLUDE))|CREATE UNIQUE INDEX )(\w+)/g,
  ),
].map(([, name = '']) => name);

/** Rows that no wish of a person's makes: whoever violates one of these is a bug of ours. */
const nobodysWish = new Set([
  'access_token_secret_is_used_once',
  'company_invitation_secret_is_used_once',
  'company_slug_taken',
  'invitation_secret_is_used_once',
  'mail_is_written_once',
  'mailed_invitation_secret_is_used_once',
  'mailed_link_secret_is_used_once',
  'one_confirmed_visit_per_week',
  'one_handle_at_a_time',
  'offer_slug_taken',
  'one_link_at_a_position',
  'one_logo_is_shown',
  'one_photo_is_worn',
  'place_name_is_said_once',
  'session_secret_is_used_once',
  'skill_number_taken',
  'skill_slug_taken',
  'trip_slug_taken',
  'warning_is_given_once',
]);

describe('refusals', () => {
  it('stand in docs/errors.md as they stand in the code (else: npm run documents)', () => {
    expect(readFileSync('docs/errors.md', 'utf8')).toBe(refusalTable());
  });

  it('are all in the catalogue, wherever they are thrown', () => {
    expect(thrown.length).toBeGreaterThan(30);
    // What a page refuses by itself never reaches a client of the API; it only needs its sentences.
    const reachable = thrown.filter(({ file }) => !file.startsWith('apps/web/'));
    expect(reachable.filter(({ code }) => !Object.hasOwn(refusalCatalogue, code))).toEqual([]);
  });

  it('cover every constraint that two people can run into', () => {
    const known = (name: string): boolean => Object.hasOwn(refusalCatalogue, name);
    expect(contested).toContain('handle_taken');
    expect(contested.filter(name => !known(name) && !nobodysWish.has(name))).toEqual([]);
    expect([...nobodysWish].filter(name => known(name) || !contested.includes(name))).toEqual([]);
  });

  it.each(Object.entries({ English: en.refusals, German: de.refusals }))(
    'have a sentence in %s',
    (_language, sentences) => {
      const codes = [...Object.keys(refusalCatalogue), ...thrown.map(({ code }) => code)];
      expect([...new Set(codes)].filter(code => !Object.hasOwn(sentences, code))).toEqual([]);
    },
  );

  it('have codes that no other code can be taken for', () => {
    const codes = [refusalCatalogue, protocolCodes, houseCodes].flatMap(codes => Object.keys(codes));
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
    for (const code of Object.keys(refusalCatalogue)) expect(code).toMatch(/^[a-z]+(_[a-z]+)*$/);
  });
});
