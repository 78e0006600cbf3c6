import { accessSync, constants } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { sizes } from '../world/world.mjs';
import { Trouble } from './trouble.mjs';

/** How the names of the cases begin that look for matches in a world. */
const worldly = 'match';

export const usage = `npm run bench -- [options]
  --only <cases>     some of the cases, with commas between them
  --rounds <n>       how often each contender has its turn (default 5)
  --seconds <n>      how long one turn lasts (default 2)
  --scale <s|m|l>    how large a world matches are looked for in: 20 k, 200 k or 2 M offers (default s);
                     with m or l only the cases of such a world are run
  --seed <n>         which world is drawn (default 42)
  --json <file>      writes every single figure to a file as well
  --check            exits 1 when a goal is missed
  --help             shows this`;

/** What was asked for on the command line; an unknown word is answered with a sentence. */
export function readOptions(args, caseNames) {
  const { values } = parse(args);
  if (!Object.hasOwn(sizes, values.scale))
    throw new Trouble(`--scale is one of ${Object.keys(sizes).join(', ')}, not "${values.scale}".`);
  const usual = values.scale === 's' ? caseNames : caseNames.filter(name => name.startsWith(worldly));
  const only = values.only?.split(',').map(name => name.trim()) ?? usual;
  const unknown = only.filter(name => !caseNames.includes(name));
  if (unknown.length > 0) {
    throw new Trouble(`There is no case "${unknown.join('", "')}"; the cases are ${caseNames.join(', ')}.`);
  }
  return {
    wantsHelp: values.help,
    cases: caseNames.filter(name => only.includes(name)),
    isWhole: values.only === undefined,
    scale: values.scale,
    seed: positive('--seed', values.seed, { isWhole: true }),
    rounds: positive('--rounds', values.rounds, { isWhole: true }),
    seconds: positive('--seconds', values.seconds, { isWhole: false }),
    json: writable(values.json),
    check: values.check,
  };
}

function parse(args) {
  try {
    return parseArgs({
      args,
      options: {
        only: { type: 'string' },
        rounds: { type: 'string', default: '5' },
        seconds: { type: 'string', default: '2' },
        scale: { type: 'string', default: 's' },
        seed: { type: 'string', default: '42' },
        json: { type: 'string' },
        check: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new Trouble(`${error.message}\n${usage}`);
  }
}

function positive(name, text, { isWhole }) {
  const number = Number(text);
  const isFine = number > 0 && Number.isFinite(number) && (!isWhole || Number.isInteger(number));
  if (!isFine) throw new Trouble(`${name} wants a ${isWhole ? 'whole ' : ''}number above 0, not "${text}".`);
  return number;
}

/** Seen before minutes of measuring, not after. */
function writable(file) {
  if (file === undefined) return undefined;
  const folder = dirname(resolve(file));
  try {
    accessSync(folder, constants.W_OK);
    return file;
  } catch {
    throw new Trouble(`--json: there is no folder ${folder} that this account may write to.`);
  }
}
