import { geoPath } from 'd3-geo';
import { theAtlas } from './atlas.js';
import { projectionOf, type Extent, type Sheet } from './extent.js';
import { Pen } from './pen.js';

export interface Ground {
  readonly land: string;
  readonly borders: string;
}

/** The coast runs on outside the sheet, so that the lines along it have no end in sight. */
const OVERLAP = 16;
const SPACING = 1.1;
const SMALLEST_ISLAND = 2.5;
const MOST_KEPT = 60;

const kept = new Map<string, Ground>();

/** Land and borders of an extent: worked out once, then the same text until better-known maps push it out. */
export function groundOf(extent: Extent, sheet: Sheet, margin: number): Ground {
  const key = [...Object.values(extent), sheet.width, sheet.height, margin].join(' ');
  const known = kept.get(key);
  const ground = known ?? drawGround(extent, sheet, margin);
  kept.delete(key);
  kept.set(key, ground);
  const oldest = kept.keys().next().value;
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return ground;
}

function drawGround(extent: Extent, sheet: Sheet, margin: number): Ground {
  const { land, borders } = theAtlas();
  const projection = projectionOf(extent, sheet, margin).clipExtent([
    [-OVERLAP, -OVERLAP],
    [sheet.width + OVERLAP, sheet.height + OVERLAP],
  ]);
  const drawn = (geometry: typeof land | typeof borders): string => {
    const pen = new Pen(SPACING, SMALLEST_ISLAND);
    geoPath(projection, pen)(geometry);
    return pen.path();
  };
  return { land: drawn(land), borders: drawn(borders) };
}
