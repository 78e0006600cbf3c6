/**
 * Who uses the API keeps working: compares schema.graphql with the one of the branch that this work goes to, or of the
 * last commit. A change that breaks somebody needs a line in CHANGELOG.md that says "Breaking".
 */
import { buildSchema, findBreakingChanges } from 'graphql';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

function git(...args) {
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8' });
  return status === 0 ? stdout : undefined;
}

const head = git('rev-parse', 'HEAD');
if (head === undefined) {
  console.log('Nothing to compare with: this is no clone.');
  process.exit(0);
}
const base = (git('merge-base', 'HEAD', 'origin/main') ?? head).trim();
const before = git('show', `${base}:schema.graphql`);
const breaking = before
  ? findBreakingChanges(buildSchema(before), buildSchema(readFileSync('schema.graphql', 'utf8')))
  : [];
const isAnnounced = /^\+.*\bBreaking\b/m.test(git('diff', base, '--', 'CHANGELOG.md') ?? '');
if (breaking.length > 0 && !isAnnounced) {
  for (const { type, description } of breaking) console.error(`${type}: ${description}`);
  console.error('This breaks who uses the API: add to it instead, or say "Breaking: …" in CHANGELOG.md.');
  process.exit(1);
}
