/** Shows how far a long step is: a bar that moves where somebody watches, a few lines where a log is kept. */
export class Progress {
  private lastShown = -1;

  constructor(
    private readonly title: string,
    private readonly out: Pick<NodeJS.WriteStream, 'isTTY' | 'write'> = process.stdout,
  ) {}

  readonly show = (done: number, total: number): void => {
    const percent = total === 0 ? 100 : Math.floor((100 * done) / total);
    const isDue = this.out.isTTY ? percent > this.lastShown : percent >= this.lastShown + 25 || this.lastShown < 0;
    if (!isDue) return;
    this.lastShown = this.out.isTTY ? percent : percent - (percent % 25);
    const bar = '━'.repeat(Math.floor(percent / 4)).padEnd(25, '╌');
    const line = `  ${this.title.padEnd(24)} ${bar} ${String(percent).padStart(3)} %`;
    this.out.write(this.out.isTTY ? `\r${line}${percent === 100 ? '\n' : ''}` : `${line}\n`);
  };
}
