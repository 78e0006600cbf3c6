type Out = Pick<NodeJS.WriteStream, 'write'> & { readonly isTTY?: boolean; readonly columns?: number };

const barLength = 25;
const beginningOfLine = '\r\x1b[2K';

/**
 * Shows what goes on while somebody waits: on a terminal one line that moves, and that stays when a long step is
 * done; in a log a line per step and per quarter.
 */
export class Progress {
  private lastLine = '';
  private isLineOpen = false;

  constructor(private readonly out: Out = process.stdout) {}

  /** Something that has no measure; on a terminal the next thing takes its place. */
  readonly step = (text: string): void => this.show(`  ${text} …`, false);

  /** Something that knows how far it is. */
  readonly of = (title: string): ((done: number, total: number) => void) => {
    let quarter = -1;
    return (done, total) => {
      const percent = total === 0 ? 100 : Math.floor((100 * done) / total);
      const isNewQuarter = Math.floor(percent / 25) > quarter;
      quarter = Math.max(quarter, Math.floor(percent / 25));
      if (this.out.isTTY || isNewQuarter) this.show(barOf(title, percent), percent === 100);
    };
  };

  /** Leaves the terminal to whoever speaks next. */
  readonly clear = (): void => {
    if (this.isLineOpen) this.out.write(beginningOfLine);
    this.isLineOpen = false;
    this.lastLine = '';
  };

  private show(line: string, isDone: boolean): void {
    if (line === this.lastLine) return;
    this.lastLine = line;
    if (!this.out.isTTY) return void this.out.write(`${line}\n`);
    // A line that wraps could not be taken back.
    this.out.write(`${beginningOfLine}${line.slice(0, (this.out.columns || 80) - 1)}${isDone ? '\n' : ''}`);
    this.isLineOpen = !isDone;
  }
}

function barOf(title: string, percent: number): string {
  const bar = '━'.repeat(Math.floor((percent * barLength) / 100)).padEnd(barLength, '╌');
  return `  ${title.padEnd(24)} ${bar} ${String(percent).padStart(3)} %`;
}
