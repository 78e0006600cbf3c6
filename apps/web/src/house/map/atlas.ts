import type { MultiLineString, MultiPolygon } from 'geojson';
import { createRequire } from 'node:module';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

export interface Atlas {
  readonly land: MultiPolygon;
  readonly borders: MultiLineString;
}

type World = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;

let atlas: Atlas | undefined;

/** Natural Earth's countries in 1:50 million, read on the first map and kept: half a second of work once. */
export function theAtlas(): Atlas {
  atlas ??= readAtlas();
  return atlas;
}

function readAtlas(): Atlas {
  const world = createRequire(import.meta.url)('world-atlas/countries-50m.json') as World;
  const polygons = feature(world, world.objects.land).features.flatMap(({ geometry }) =>
    geometry.type === 'MultiPolygon'
      ? geometry.coordinates
      : geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : [],
  );
  return {
    land: { type: 'MultiPolygon', coordinates: polygons },
    borders: mesh(world, world.objects.countries, (a, b) => a !== b),
  };
}
