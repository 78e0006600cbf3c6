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

/** The page of the documentation, whole. */
export function page(facts, parts) {
  return `${['# Benchmarks', howToRead, header(facts), ...parts].join('\n\n')}\n`;
}

const howToRead = `Written by \`npm run bench\` and never by hand: every figure is the median of several short turns, with the lowest and the highest turn in brackets where they tell something. \
Contenders took their turns alternately, in one run on one machine, so trust the ratios; the absolute figures are worth as much as the machine and the load average below. \
CPU ms is processor time per request, which noise on the machine touches least (its ratio counts the database too), and a goal says how the figure beside it was meant to be.`;
