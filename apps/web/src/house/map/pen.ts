import type { GeoContext } from 'd3-geo';

type Point = readonly [x: number, y: number];

/**
 * What d3 draws on: it leaves out points that nobody could tell apart and islands smaller than a dot, and
 * writes relative tenths, which makes a coast a third as long as d3's own path.
 */
export class Pen implements GeoContext {
  readonly #strokes: string[] = [];
  #line: Point[] = [];

  constructor(
    private readonly spacing: number,
    private readonly smallest: number,
  ) {}

  moveTo(x: number, y: number): void {
    this.#lift();
    this.#line = [[x, y]];
  }

  lineTo(x: number, y: number): void {
    const last = this.#line.at(-1);
    if (last && Math.hypot(x - last[0], y - last[1]) < this.spacing) return;
    this.#line.push([x, y]);
  }

  closePath(): void {
    if (this.#line.length > 2 && spanOf(this.#line) >= this.smallest)
      this.#strokes.push(`${written(this.#line)}z`);
    this.#line = [];
  }

  beginPath(): void {}

  arc(): void {}

  path(): string {
    this.#lift();
    return this.#strokes.join('');
  }

  /** A line that was never closed is a border, of which even a short piece belongs to the whole. */
  #lift(): void {
    if (this.#line.length > 1) this.#strokes.push(written(this.#line));
    this.#line = [];
  }
}

function spanOf(line: readonly Point[]): number {
  const xs = line.map(([x]) => x);
  const ys = line.map(([, y]) => y);
  return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
}

function written(line: readonly Point[]): string {
  let [atX, atY] = [0, 0];
  return line
    .map(([x, y], index) => {
      const [toX, toY] = [Math.round(x * 10), Math.round(y * 10)];
      const step = pair(toX - atX, toY - atY);
      [atX, atY] = [toX, toY];
      return index === 0 ? `M${step}l` : index === 1 || step.startsWith('-') ? step : ` ${step}`;
    })
    .join('');
}

function pair(x: number, y: number): string {
  const [first, second] = [tenths(x), tenths(y)];
  return second.startsWith('-') ? first + second : `${first} ${second}`;
}

/** `0.5` is `.5` to every reader of paths. */
function tenths(value: number): string {
  return String(value / 10).replace(/^(-?)0\./, '$1.');
}
