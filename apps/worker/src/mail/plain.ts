const width = 72;

/** The same letter for those who read mail as text: paragraphs, wrapped, with an empty line between two. */
export function plain(...blocks: readonly string[]): string {
  return `${blocks.map(block => wrapped(block)).join('\n\n')}\n`;
}

/** A numbered step; its lines after the first are indented below it. */
export function step(number: number, title: string, ...lines: readonly string[]): string {
  const indent = '   ';
  const body = lines.flatMap(line => wrapped(line, width - indent.length).split('\n'));
  return [`${number}. ${title}`, ...body.map(line => indent + line)].join('\n');
}

// An address is one word, so it is never broken; lines that a block brings along stay.
function wrapped(block: string, most: number = width): string {
  return block
    .split('\n')
    .map(line => (line.length <= most ? line : wrapLine(line, most)))
    .join('\n');
}

function wrapLine(line: string, most: number): string {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > most) {
      lines.push(current);
      current = word;
    } else {
      current = current === '' ? word : `${current} ${word}`;
    }
  }
  return [...lines, current].join('\n');
}
