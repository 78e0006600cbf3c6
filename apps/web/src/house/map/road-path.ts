export type Point = readonly [x: number, y: number];

/** How far a road may leave the straight line, as a part of its length, and at most. */
const SWAY = 0.085;
const MOST_SWAY = 9;
const STRIDE = 26;
const MOST_BENDS = 7;

/**
 * A road as a hand would draw it: through all its stops, never quite straight. The bends come from the
 * coordinates, so the same road looks the same on every page and every day.
 */
export function roadThrough(stops: readonly Point[]): Point[] {
  return stops.flatMap((stop, index) => {
    const from = stops[index - 1];
    return from ? bendsTo(stop, from) : [stop];
  });
}

function bendsTo(to: Point, from: Point): Point[] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  if (length < 1) return [];
  const bends = Math.min(MOST_BENDS, Math.floor(length / STRIDE));
  const sway = Math.min(MOST_SWAY, length * SWAY);
  const bow = chance(from, to, 0) * sway;
  const points: Point[] = [];
  for (let bend = 1; bend <= bends; bend += 1) {
    const way = bend / (bends + 1);
    const aside = bow * Math.sin(way * Math.PI) + chance(from, to, bend) * sway * 0.5;
    points.push([from[0] + dx * way - (dy / length) * aside, from[1] + dy * way + (dx / length) * aside]);
  }
  return [...points, to];
}

/** A number from -1 to 1 that only these two places and this bend have. */
function chance(from: Point, to: Point, bend: number): number {
  const seed =
    Math.sin(from[0] * 12.9 + from[1] * 78.2 + to[0] * 37.7 + to[1] * 11.1 + bend * 53.7) * 43_758.5;
  return (seed - Math.floor(seed)) * 2 - 1;
}

/** Where the road passes, closely enough to keep names off it. */
export function alongRoad(points: readonly Point[]): Point[] {
  return points.flatMap(([x, y], index) => {
    const [fromX, fromY] = points[index - 1] ?? [x, y];
    const steps = Math.ceil(Math.hypot(x - fromX, y - fromY) / 5);
    return Array.from({ length: steps }, (_, step): Point => {
      const way = (step + 1) / steps;
      return [fromX + (x - fromX) * way, fromY + (y - fromY) * way];
    });
  });
}

/** Catmull and Rom's curve through all points, written as Bézier pieces. */
export function roadPath(points: readonly Point[]): string {
  if (points.length < 2) return '';
  const at = (index: number): Point => points[Math.min(points.length - 1, Math.max(0, index))] ?? [0, 0];
  const pieces = points.slice(1).map((to, index) => {
    const [before, from, after] = [at(index - 1), at(index), at(index + 2)];
    const leave: Point = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6];
    const arrive: Point = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6];
    return `C${[leave, arrive, to].map(written).join(' ')}`;
  });
  return `M${written(at(0))}${pieces.join('')}`;
}

function written([x, y]: Point): string {
  return `${tenth(x)} ${tenth(y)}`;
}

export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
