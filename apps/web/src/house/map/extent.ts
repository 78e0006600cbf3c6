import { geoAzimuthalEqualArea, geoNaturalEarth1, type GeoProjection } from 'd3-geo';

export interface Spot {
  readonly latitude: number;
  readonly longitude: number;
}

/** A piece of the world in whole degrees, so that maps of nearly the same places share their coast. */
export interface Extent {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

export interface Sheet {
  readonly width: number;
  readonly height: number;
}

/** Shown where there is nothing to show yet. */
export const CENTRAL_EUROPE: Extent = { west: -2, south: 44, east: 24, north: 58 };

/** A town alone in a map of its street tells nobody where it is. */
const LEAST_HEIGHT = 6;
const WIDEST_CURVED = 110;
const POLE = 85;

export function extentOf(spots: readonly Spot[], leastHeight = LEAST_HEIGHT): Extent {
  if (spots.length === 0) return CENTRAL_EUROPE;
  const latitudes = spots.map(spot => spot.latitude);
  const [south, north] = widened(Math.min(...latitudes), Math.max(...latitudes), leastHeight);
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const [west, east] = widened(
    ...narrowestArc(spots.map(spot => spot.longitude)),
    leastHeight / Math.max(shrink, 0.2),
  );
  return {
    west: Math.floor(west),
    south: Math.max(-POLE, Math.floor(south)),
    east: Math.ceil(east),
    north: Math.min(POLE, Math.ceil(north)),
  };
}

function widened(from: number, to: number, least: number): [number, number] {
  const missing = Math.max(0, least - (to - from)) / 2;
  return [from - missing, to + missing];
}

/** The shortest way round that has all of them; it may cross the date line, then it ends beyond 180°. */
function narrowestArc(longitudes: readonly number[]): [number, number] {
  const around = [...new Set(longitudes)].toSorted((a, b) => a - b);
  let best: [number, number] = [around[0] ?? 0, around.at(-1) ?? 0];
  for (let index = 1; index < around.length; index += 1) {
    const arc: [number, number] = [around[index] ?? 0, (around[index - 1] ?? 0) + 360];
    if (arc[1] - arc[0] < best[1] - best[0]) best = arc;
  }
  return best;
}

/** The projection that Europe's own statistics use; only maps of more than a third of the world need another. */
export function projectionOf(extent: Extent, sheet: Sheet, margin: number): GeoProjection {
  const longitude = (extent.west + extent.east) / 2;
  const latitude = (extent.south + extent.north) / 2;
  const isCurved = extent.east - extent.west <= WIDEST_CURVED;
  const projection = isCurved
    ? geoAzimuthalEqualArea().rotate([-longitude, -latitude]).clipAngle(80)
    : geoNaturalEarth1().rotate([-longitude, 0]);
  const frame: [[number, number], [number, number]] = [
    [margin, margin],
    [sheet.width - margin, sheet.height - margin],
  ];
  return projection.precision(0).fitExtent(frame, { type: 'MultiPoint', coordinates: outline(extent) });
}

function outline({ west, south, east, north }: Extent): [number, number][] {
  const middle = (west + east) / 2;
  return [west, middle, east].flatMap(x => [
    [x, south],
    [x, north],
  ]) as [number, number][];
}
