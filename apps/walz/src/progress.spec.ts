import { Progress } from './progress.js';

/** Remembers what was written, and shows what a terminal would show of it. */
function paper({ isTTY, columns = 80 }: { isTTY: boolean; columns?: number }) {
  let text = '';
  return {
    isTTY,
    columns,
    write: (more: string) => {
      text += more;
      return true;
    },
    get lines(): string[] {
      // Each line as it stood last: a terminal forgets what came before the last return.
      return text.split('\n').map(line => line.split('\r\x1b[2K').at(-1) ?? '');
    },
  };
}

describe('progress in a log', () => {
  it('is a line per step and per quarter, and none is said twice', () => {
    const out = paper({ isTTY: false });
    const progress = new Progress(out);
    progress.step('Starting PostgreSQL');
    progress.step('Starting PostgreSQL');
    const show = progress.of('Loading places');
    for (let done = 0; done <= 1_000; done++) show(done, 1_000);
    progress.clear();
    expect(out.lines.filter(Boolean)).toEqual([
      '  Starting PostgreSQL …',
      '  Loading places           ╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌   0 %',
      '  Loading places           ━━━━━━╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌  25 %',
      '  Loading places           ━━━━━━━━━━━━╌╌╌╌╌╌╌╌╌╌╌╌╌  50 %',
      '  Loading places           ━━━━━━━━━━━━━━━━━━╌╌╌╌╌╌╌  75 %',
      '  Loading places           ━━━━━━━━━━━━━━━━━━━━━━━━━ 100 %',
    ]);
  });

  it('tells the end of what had nothing to do', () => {
    const out = paper({ isTTY: false });
    new Progress(out).of('Loading skills')(0, 0);
    expect(out.lines[0]).toContain('100 %');
  });
});

describe('progress on a terminal', () => {
  it('keeps the bars that are full, and gives the line of a step to the next', () => {
    const out = paper({ isTTY: true });
    const progress = new Progress(out);
    progress.step('Creating the database');
    const show = progress.of('Loading places');
    show(1, 3);
    show(3, 3);
    progress.step('Opening the doors');
    progress.clear();
    expect(out.lines).toEqual(['  Loading places           ━━━━━━━━━━━━━━━━━━━━━━━━━ 100 %', '']);
  });

  it('never wraps, as a wrapped line could not be taken back', () => {
    const out = paper({ isTTY: true, columns: 30 });
    new Progress(out).of('Loading places')(1, 2);
    expect(out.lines.every(line => line.length < 30)).toBe(true);
  });
});
