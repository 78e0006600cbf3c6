/** A folder holds only files whose name says what lives there; the words are explained in CONTRIBUTING.md. */
import { globSync } from 'node:fs';
import { basename } from 'node:path';

const vague = /(^|[-.])(util|utils|helper|helpers|common|shared|manager|service|dto|impl|base)([-.]|$)/;
const problems = [];

for (const file of globSync('{apps,libs}/**/*.{ts,tsx}')) {
  const name = basename(file).replace(/\.tsx?$/, '');
  if (vague.test(name)) problems.push(`${file}: "${name}" says nothing; name what lives there.`);
  if (/\/acts\//.test(file) && !/^[a-z]+(-[a-z]+)+$/.test(name.replace(/\.(db-)?spec$/, ''))) {
    problems.push(`${file}: an act is named by its verb and its noun, like pause-offer.ts.`);
  }
  if (/\.entity$/.test(name) && !/^libs\//.test(file)) problems.push(`${file}: stored shapes live in their room.`);
  if (/\.(resolver|fields|input|payload|type|scalar)$/.test(name) && !/^apps\/api\//.test(file)) {
    problems.push(`${file}: this kind of file belongs to the API door.`);
  }
  if (/\.(page|controller|documents|island)$/.test(name) && !/^apps\/web\//.test(file)) {
    problems.push(`${file}: this kind of file belongs to the web door.`);
  }
}

for (const problem of problems) console.error(problem);
process.exit(problems.length === 0 ? 0 : 1);
