/**
 * What no compiler knows of the rules in CONTRIBUTING.md: what a file may be called and where it then lives, and what
 * only a few places may ask of the world. Each complaint says the cure.
 */
import { globSync, readFileSync } from 'node:fs';
import { basename, sep } from 'node:path';

const vague = /(^|[-.])(util|utils|helper|helpers|common|shared|manager|service|dto|impl|base)([-.]|$)/;

/** What may stand between the dots of a name, by where such a file lives. */
const homes = {
  'libs/': ['entity', 'queries', 'policy', 'refusals', 'labels', 'ics'],
  'apps/': ['module', 'route'],
  'apps/api/': ['resolver', 'fields', 'input', 'payload', 'type', 'scalar', 'driver'],
  'apps/web/': ['page', 'controller', 'documents'],
  'apps/web/src/islands/': ['island', 'worker'],
  'apps/walz/': ['controller'],
  'apps/worker/src/tasks/': ['task'],
  'apps/worker/src/mail/': ['mail'],
  '': ['spec', 'db-spec', 'story-spec', 'browser-spec', 'data', 'd'],
};

const isSpec = /[.-]spec\.tsx?$|\/testing\//;
const entryPoint = /^apps\/walz\/src\/(main|walz|healthcheck)\.ts$/;
const ground = /^libs\/(kernel|weeks|places|skills|matching)\//;

/** What a file may not hold, unless it is one of those that are there for it. */
const closed = [
  {
    what: /\bprocess\.env\b/,
    open: file => isSpec.test(file) || entryPoint.test(file) || file === 'libs/platform/src/env.ts',
    cure: 'settings are read once, in env.ts; take what you need from Env.',
  },
  {
    what: /\bnew Date\(\)|\bDate\.now\(|\bTemporal\.Now\b/,
    open: file => isSpec.test(file) || file === 'libs/platform/src/clock.ts',
    cure: 'the time is told: an act has `now`, everything else gets a Clock.',
  },
  {
    what: /\bMath\.random\(|\brandomUUID\(|\brandomBytes\(/,
    open: file => isSpec.test(file) || !ground.test(file),
    cure: 'the same facts give the same bytes: ground is told its seed.',
  },
  {
    what: /@ts-(ignore|nocheck)\b/,
    open: () => false,
    cure: 'say what the type is; a spec that wants an error says @ts-expect-error and why.',
  },
  {
    what: /\b(describe|it|test)\.(only|skip|todo)\b|\b(fdescribe|fit|xdescribe|xit|xtest)\(/,
    open: () => false,
    cure: 'every test runs, or is not there.',
  },
  {
    what: /\b(TODO|FIXME|XXX)\b/,
    open: () => false,
    cure: 'do it, or write it into the issue tracker, where it is read.',
  },
];

function* complaintsAboutName(file) {
  const name = basename(file).replace(/\.tsx?$/, '');
  if (vague.test(name)) yield `${file}: "${name}" says nothing; name what lives there.`;
  for (const kind of name.split('.').slice(1)) {
    const homesOfKind = Object.keys(homes).filter(home => homes[home].includes(kind));
    if (homesOfKind.length === 0) {
      yield `${file}: ".${kind}" is none of our words, which are ${Object.values(homes).flat().join(', ')}; choose one, or widen them openly in CONTRIBUTING.md and here.`;
    } else if (!homesOfKind.some(home => file.startsWith(home))) {
      yield `${file}: a ".${kind}" lives in ${homesOfKind.join(' or ')}.`;
    }
  }
  if (/\/acts\//.test(file) && !/^[a-z]+(-[a-z]+)+$/.test(name.replace(/\.(db-)?spec$/, ''))) {
    yield `${file}: an act is named by its verb and its noun, like pause-offer.ts.`;
  }
}

function* complaintsAboutText(file) {
  const lines = readFileSync(file, 'utf8').split('\n');
  for (const { what, open, cure } of closed) {
    if (open(file)) continue;
    for (const [index, line] of lines.entries()) {
      if (what.test(line)) yield `${file}:${index + 1}: ${what.exec(line)[0]} may not stand here: ${cure}`;
    }
  }
}

const files = globSync('{apps,libs}/**/*.{ts,tsx}').map(file => file.replaceAll(sep, '/'));
const complaints = files.flatMap(file => [...complaintsAboutName(file), ...complaintsAboutText(file)]);
for (const complaint of complaints) console.error(complaint);
process.exit(complaints.length === 0 ? 0 : 1);
