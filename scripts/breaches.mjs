/**
 * `npm run breaches`: shows that the walls hold. Breaks one rule of the house at a time, in a copy of the tree, and
 * looks whether the check that guards the rule complains of just that. `npm run breaches -- route` tries those whose
 * name has "route" in it.
 */
import './expect-node.mjs';

const { spawnSync } = await import('node:child_process');
const { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } =
  await import('node:fs');
const { tmpdir } = await import('node:os');
const { dirname, join, relative } = await import('node:path');

const root = dirname(import.meta.dirname);
const left = /^(node_modules|dist|\.git|\.walz|coverage)$/;

/** How a check is called, by the word that stands in the table. */
const check = name => ['scripts/check.mjs', name];
const test = path => ['scripts/test.mjs', '--selectProjects', 'pure', '--testPathPatterns', path];
const databaseTest = path => ['scripts/test.mjs', '--selectProjects', 'real', '--testPathPatterns', path];

const add = text => before => `${before}\n${text}\n`;
const change = (from, to) => before => {
  if (!before.includes(from)) throw new Error(`There is no "${from}" to change any more.`);
  return before.replace(from, to);
};

/** What is broken, in which file and how, who has to notice, and the words by which it is known that it did. */
// prettier-ignore
const breaches = [
  ['a room looks up', 'libs/people/src/person.ts', add(`export type { TripEntity } from '#trips';`), check('direction'), 'room-people-looks-down'],
  ['two files go in a circle', 'libs/kernel/src/text.ts', add(`export type { Viewer } from './index.js';`), check('direction'), 'no-circle'],
  ['ground reads files', 'libs/weeks/src/week.ts', add(`export { readFileSync } from 'node:fs';`), check('direction'), 'ground-is-pure'],
  ['the kernel needs a package', 'libs/kernel/src/text.ts', add(`export { z } from 'zod';`), check('direction'), 'kernel-imports-nothing'],
  ['the plant knows a room', 'libs/platform/src/clock.ts', add(`export type { PersonEntity } from '#people';`), check('direction'), 'platform-knows-no-room'],
  ['a room uses the framework', 'libs/people/src/person.ts', add(`export { Injectable } from '@nestjs/common';`), check('direction'), 'nest-and-graphql-stay-at-the-doors'],
  ['a lib is entered by the window', 'libs/trips/src/trips.queries.ts', add(`export { foldEmail } from '../../people/src/person.js';`), check('direction'), 'front-door-only'],
  ['a door opens onto a door', 'apps/api/src/language.type.ts', add(`export { WebModule } from '../../web/src/index.js';`), check('direction'), 'doors-are-strangers'],
  ['a field reads the database', 'apps/api/src/people/person.fields.ts', add(`export { DataSource } from 'typeorm';`), check('direction'), 'fields-use-loaders'],
  ['a page reads the database', 'apps/web/src/home/home.page.tsx', add(`export { default as pg } from 'pg';`), check('direction'), 'pages-are-pure'],
  ['an island brings a library', 'apps/web/src/islands/picker.ts', add(`export { render } from 'preact';`), check('direction'), 'islands-carry-nothing'],
  ['the product needs a test', 'apps/walz/src/prepare.ts', add(`export { freshDatabase } from '../../../libs/platform/src/testing/fresh-database.js';`), check('direction'), 'no-tests-in-the-product'],
  ['a file that nobody reaches', 'libs/people/src/forgotten.ts', () => `export const forgotten = 1;\n`, check('direction'), 'no-dead-files'],
  ['an export that nobody uses', 'libs/people/src/person.ts', add(`export const leftBehindOnce = 1;`), check('unused'), 'leftBehindOnce is used nowhere'],
  ['a room reads the environment', 'libs/people/src/person.ts', add(`export const home = process.env.HOME;`), check('vocabulary'), 'settings are read once'],
  ['a room looks at the clock', 'libs/people/src/person.ts', add(`export const today = new Date();`), check('vocabulary'), 'the time is told'],
  ['ground throws dice', 'libs/weeks/src/week.ts', add(`export const dice = Math.random();`), check('vocabulary'), 'ground is told its seed'],
  ['a name that says nothing', 'libs/people/src/person-utils.ts', () => `export const a = 1;\n`, check('vocabulary'), 'says nothing'],
  ['a file in the wrong room', 'libs/people/src/person.page.tsx', () => `export const a = 1;\n`, check('vocabulary'), 'lives in apps/web/'],
  ['a file of an unknown kind', 'libs/people/src/person.model.ts', () => `export const a = 1;\n`, check('vocabulary'), 'is none of our words'],
  ['an act without a verb', 'libs/people/src/acts/person.ts', () => `export const a = 1;\n`, check('vocabulary'), 'by its verb and its noun'],
  ['a test that is left out', 'libs/people/src/person.spec.ts', add(`it.skip('one day', () => {});`), check('vocabulary'), 'every test runs'],
  ['a type that is waved through', 'libs/people/src/person.ts', add(`// @ts-ignore\nexport const a: string = 1;`), check('vocabulary'), 'say what the type is'],
  ['a promise that nobody waits for', 'libs/people/src/people.queries.ts', add(`Promise.resolve(1);`), check('lint'), 'no-floating-promises'],
  ['a promise taken for its answer', 'libs/people/src/people.queries.ts', add(`export const odd = (p: Promise<boolean>) => (p ? 1 : 2);`), check('lint'), 'no-misused-promises'],
  ['anything goes', 'libs/people/src/person.ts', add(`export const anything: any = 1;`), check('lint'), 'no-explicit-any'],
  ['a file without an end', 'libs/people/src/person.ts', add(Array.from({ length: 300 }, (_, i) => `export const row${i} = ${i};`).join('\n')), check('lint'), 'libs/people/src/person.ts'],
  ['a wrong type', 'libs/people/src/person.ts', add(`export const wrong: string = 1;`), check('types'), 'libs/people/src/person.ts'],
  ['lines that are laid out otherwise', 'libs/people/src/person.ts', add(`export   const wide=1`), check('format'), 'libs/people/src/person.ts'],
  ['a page asks for a field that is not there', 'apps/web/src/people/person.documents.ts', change('sendsMail', 'sendsPigeons'), check('documents'), 'sendsPigeons'],
  ['a client of the API is broken', 'schema.graphql', change('  joinedAt: DateTime!\n', ''), check('schema'), 'FIELD_REMOVED'],
  ['the committed schema is not true', 'schema.graphql', change('Anyone with an account.', 'Anyone with a beard.'), test('api-schema.spec'), 'Anyone with a beard.'],
  ['a route without an audience', 'apps/api/src/people/people.resolver.ts', change(`@Audience('everyone')`, ''), test('walz/src/audience.spec'), 'PeopleResolver'],
  ['a sentence that is not translated', 'apps/web/src/words/de.ts', change(`    skip: 'Zum Inhalt springen',\n`, ''), check('types'), 'words/de.ts'],
  ['a sentence that is only copied', 'apps/web/src/words/de.ts', change('Zum Inhalt springen', 'Skip to the content'), test('words.spec'), 'site.skip'],
  ['a constraint that an entity adds alone', 'libs/people/src/session.entity.ts', change(`@Index('session_by_person'`, `@Unique('one_session_each', ['personId'])\n@Index('session_by_person'`), databaseTest('schema.db-spec'), 'one_session_each'],
  ['a constraint that an entity renames alone', 'libs/people/src/session.entity.ts', change('session_secret_is_used_once', 'session_secret_is_unique'), databaseTest('schema.db-spec'), 'session_secret_is_unique'],
  ['whoever is blocked looks on', 'libs/people/src/seen.queries.ts', change('block.blocked_id = :me', 'false'), databaseTest('people/distance.story'), '✕'],
  ['every part is for everybody', 'libs/people/src/people.policy.ts', change('seesAllOf(viewer, person) || ', 'true || '), test('people.policy.spec'), '✕'],
  ['a token has every scope', 'libs/kernel/src/viewer.ts', change('viewer.scopes.includes(scope)', 'true'), databaseTest('people/tokens.story'), '✕'],
  ['tries are without end', 'libs/platform/src/guesses.ts', change('granted.length === 0', 'granted.length > 9'), databaseTest('guesses.db'), '✕'],
  ['the last way in is lost', 'libs/people/src/ways-in.ts', change('countWays(left) === 0', 'countWays(left) < 0'), test('ways-in.spec'), 'last_way_in'],
  ['a moderator judges a moderator', 'libs/people/src/people.policy.ts', change(`duty !== null && !hasDuty`, `duty === 'admin' && !hasDuty`), test('people.policy.spec'), '✕'],
  ['a story brings markup of its own', 'libs/platform/src/markdown.ts', change('html: false', 'html: true'), test('platform/src/markdown'), '✕'],
  ['an operation that nobody wrote down', 'apps/walz/src/testing/permissions.data.ts', change(`'Query.me':`, `'Query.mine':`), databaseTest('permissions.story'), '✕'],
  ['a key is forgotten at the goodbye', 'libs/people/src/acts/say-goodbye.ts', change('    PasskeyEntity,\n', ''), databaseTest('own-data.story'), '✕'],
  ['a migration that was edited after it landed', 'libs/ledger/src/migrations/1795168003000-people.ts', change('session_by_expiry', 'session_by_end'), databaseTest('schema.db-spec'), 'session_by_end'],
];

const wished = process.argv.slice(2);
const chosen = breaches.filter(([name]) => wished.every(word => name.includes(word)));
const copy = mkdtempSync(join(tmpdir(), 'walz breaches '));
process.on('exit', () => rmSync(copy, { recursive: true, force: true }));
process.on('SIGINT', () => process.exit(130));

cpSync(root, copy, { recursive: true, filter: path => !left.test(relative(root, path)) });
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
for (const args of [
  ['init', '--quiet'],
  ['add', '--all'],
  ['commit', '--quiet', '--no-verify', '--message', 'The tree'],
]) {
  spawnSync('git', ['-c', 'user.name=walz', '-c', 'user.email=walz@walz.example', ...args], { cwd: copy });
}

function run(command) {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: copy,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return { isRed: status !== 0, said: stdout + stderr };
}

/** What each check says of the tree as it is, where it may be red for another reason. */
const before = new Map();
function saidBefore(command) {
  const key = command.join(' ');
  if (!before.has(key)) before.set(key, run(command).said);
  return before.get(key);
}

function tryBreach([name, file, breakIt, command, word]) {
  const path = join(copy, file);
  const whole = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  const wasSaid = saidBefore(command).includes(word);
  writeFileSync(path, breakIt(whole ?? ''));
  const { isRed, said } = run(command);
  if (whole === undefined) rmSync(path);
  else writeFileSync(path, whole);
  const verdict = wasSaid ? 'was red before' : isRed && said.includes(word) ? 'caught' : 'NOT CAUGHT';
  return { name, guard: command.slice(1).at(-1), word, verdict };
}

const width = Math.max(...chosen.map(([name]) => name.length));
const outcomes = [];
for (const breach of chosen) {
  const outcome = tryBreach(breach);
  outcomes.push(outcome);
  console.log(
    `${outcome.verdict.padEnd(14)} ${outcome.name.padEnd(width)}  ${outcome.guard}: ${outcome.word}`,
  );
}
const missed = outcomes.filter(({ verdict }) => verdict !== 'caught');
console.log(`\n${outcomes.length - missed.length} of ${outcomes.length} breaches were caught.`);
process.exit(missed.length === 0 ? 0 : 1);
