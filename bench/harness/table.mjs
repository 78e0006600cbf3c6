/** A Markdown table with straight columns, to be read in a terminal as well as on a page. */
export function table(columns, rows) {
  const widths = columns.map((column, at) =>
    Math.max(...[column, ...rows.map(row => row[at])].map(cell => cell.length)),
  );
  const line = cells => `| ${cells.map((cell, at) => cell.padEnd(widths[at])).join(' | ')} |`;
  return [line(columns), line(widths.map(width => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
