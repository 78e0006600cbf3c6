import type { Sheet } from './extent.js';
import type { Point } from './road-path.js';

export interface Wanted {
  readonly key: string;
  readonly at: Point;
  readonly text: string;
  /** A second, smaller line. */
  readonly below?: string | undefined;
  /** Dots of this radius must stay visible. */
  readonly radius: number;
}

export interface Label {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly text: string;
  readonly below?: string | undefined;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

type Side = readonly [x: -1 | 0 | 1, y: -1 | 0 | 1];

/** As a cartographer tries them: right of the dot first, straight above and below last. */
const SIDES: readonly Side[] = [
  [1, 0],
  [-1, 0],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
  [0, -1],
  [0, 1],
];
const GLYPH = 0.53;
const CAPITAL = 0.68;
const SMALL = 0.84;

/** Writes as many names as fit, the first ones first; the others are in the list beside the map. */
export function placeLabels(
  wanted: readonly Wanted[],
  roads: readonly Point[],
  sheet: Sheet,
  size: number,
): Label[] {
  const taken: Box[] = wanted.map(dotBox);
  const labels: Label[] = [];
  for (const want of wanted) {
    const [best] = SIDES.map(side => labelAt(want, side, size))
      .filter(({ box }) => isFree(box, sheet, taken))
      .map(label => ({ ...label, crossed: roads.filter(point => isIn(point, label.box)).length }))
      .toSorted((a, b) => a.crossed - b.crossed);
    if (!best) continue;
    taken.push(best.box);
    labels.push(best.label);
  }
  return labels;
}

function isIn([x, y]: Point, { left, right, top, bottom }: Box): boolean {
  return left - 2 < x && x < right + 2 && top - 1 < y && y < bottom + 1;
}

function dotBox({ at: [x, y], radius }: Wanted): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function labelAt(want: Wanted, [sideX, sideY]: Side, size: number): { label: Label; box: Box } {
  const width = Math.max(widthOf(want.text, size), widthOf(want.below ?? '', size * SMALL));
  const height = size * (want.below ? 2 : 1.05);
  const gap = want.radius + size * 0.3;
  const x = want.at[0] + sideX * (sideY === 0 ? gap : gap * 0.7);
  const middle = want.at[1] + sideY * (gap + height / 2 - (sideX === 0 ? 0 : size * 0.25));
  const left = sideX > 0 ? x : sideX < 0 ? x - width : x - width / 2;
  const box = { left, right: left + width, top: middle - height / 2, bottom: middle + height / 2 };
  const anchor = sideX > 0 ? 'start' : sideX < 0 ? 'end' : 'middle';
  return {
    box,
    label: { key: want.key, x, y: box.top + size * 0.8, anchor, text: want.text, below: want.below },
  };
}

/** Near enough: the page is written on a server, which has no letters to measure. */
export function widthOf(text: string, size: number): number {
  const capitals = text.replace(/[^\p{Lu}\p{N}mwMW]/gu, '').length;
  return (capitals * CAPITAL + (text.length - capitals) * GLYPH) * size;
}

function isFree(box: Box, sheet: Sheet, taken: readonly Box[]): boolean {
  const isInside =
    box.left >= 2 && box.top >= 2 && box.right <= sheet.width - 2 && box.bottom <= sheet.height - 2;
  return isInside && !taken.some(other => areOverlapping(box, other));
}

function areOverlapping(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
