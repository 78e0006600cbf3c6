import { limits } from './limits/limits.js';
import { houseCodes, protocolCodes, refusalCatalogue, type CatalogueEntry } from './refusals.js';

const intro = `# Error codes

What a client of the API may meet in \`errors[].extensions.code\`. Codes are stable; sentences may change. This file is
written by \`npm run documents\` from the catalogues in the code, and a test compares them.

## Refusals

A wish that cannot be granted. \`extensions\` has \`code\`, the \`field\` of the input that it is about (or null), \`facts\`
to fill a sentence with, and \`others\`: what else is wrong with the same wish. The status is that of the row; where it
has none, the operation was executed and the status is 200.

| code | meaning | field | facts | status |
|---|---|---|---|---|
`;

/** docs/errors.md, as it must be. */
export function refusalTable(): string {
  return [
    intro,
    ...Object.entries(refusalCatalogue).toSorted(byName).map(rowOf),
    '\n## Limits\n\nHow much one asks at a time, by HTTP and over a socket alike.\n\n| of | at most |\n|---|---|\n',
    ...Object.entries(limits).map(([name, most]) => `| ${spaced(name)} | ${most} |\n`),
    '\n## Requests and documents\n\n| code | meaning |\n|---|---|\n',
    ...Object.entries({ ...protocolCodes, ...houseCodes }).map(
      ([code, meaning]) => `| \`${code}\` | ${meaning} |\n`,
    ),
  ].join('');
}

function rowOf([code, { meaning, field, facts = factsIn(meaning), status }]: [
  string,
  CatalogueEntry,
]): string {
  const named = facts.map(fact => `\`${fact}\``).join(', ');
  return `| \`${code}\` | ${meaning} | ${field ? `\`${field}\`` : ''} | ${named} | ${status ?? ''} |\n`;
}

/** A meaning names its facts between backticks. */
function factsIn(meaning: string): readonly string[] {
  return [...meaning.matchAll(/`(\w+)`/g)].map(([, fact = '']) => fact);
}

function byName([one]: [string, unknown], [other]: [string, unknown]): number {
  return one < other ? -1 : 1;
}

/** `rootFields`, as one reads it. */
function spaced(name: string): string {
  return name.replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`);
}
