import { table } from './table.mjs';

/** One part of the report: what was measured, its table, and what one should know about it. */
export function part({ title, says, columns, rows, notes = [] }) {
  return [`## ${title}`, says, table(columns, rows), ...notes].join('\n\n');
}

export function header(facts) {
  return Object.entries(facts)
    .map(([name, fact]) => `- ${name}: ${fact}`)
    .join('\n');
}

const larger = { m: 'A world of 200,000 offers', l: 'A world of 2,000,000 offers' };

/**
 * The page of the documentation, whole. A run in a larger world writes only its own part and leaves the rest as it
 * was; a usual run leaves those parts as they were: they take long, and say for themselves when and where they ran.
 */
export function page(before, scale, facts, parts) {
  const sections = Object.fromEntries(Object.keys(larger).map(name => [name, sectionIn(before, name)]));
  const usual =
    scale === 's' ? [`# Benchmarks`, howToRead, header(facts), ...parts].join('\n\n') : usualIn(before);
  if (scale !== 's') sections[scale] = [`# ${larger[scale]}`, header(facts), ...parts].join('\n\n');
  const kept = Object.entries(sections).filter(([, text]) => text !== '');
  return `${[usual, ...kept.map(([name, text]) => `${mark(name)}\n\n${text}`)].join('\n\n')}\n`;
}

const mark = name => `<!-- ${name} -->`;

function usualIn(before) {
  return before.split(/^<!-- [ml] -->$/m)[0].trimEnd();
}

function sectionIn(before, name) {
  const [, rest = ''] = before.split(`${mark(name)}\n`);
  return rest.split(/^<!-- [ml] -->$/m)[0].trim();
}

const howToRead = `Written by \`npm run bench\` and never by hand: every figure is the median of several short turns, with the lowest and the highest turn in brackets where they tell something. \
Contenders took their turns alternately, in one run on one machine, so trust the ratios; the absolute figures are worth as much as the machine and the load average below. \
CPU ms is processor time per request, which noise on the machine touches least (its ratio counts the database too), and a goal says how the figure beside it was meant to be.`;
