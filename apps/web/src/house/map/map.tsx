import type { Week } from '#weeks';
import type { VNode } from 'preact';
import type { Words } from '../../words/index.js';
import { weeksInShort } from '../week-text.js';
import { extentOf, projectionOf, type Extent, type Sheet, type Spot } from './extent.js';
import { groundOf } from './ground.js';
import { placeLabels, type Label, type Wanted } from './labels.js';
import { alongRoad, roadPath, roadThrough, tenth, type Point } from './road-path.js';

export interface MapPlace extends Spot {
  readonly name: string;
}

export interface MapStop {
  readonly place: MapPlace;
  readonly weeks: readonly Week[];
}

export interface MapRoute {
  readonly title: string;
  readonly stops: readonly MapStop[];
  /** Dashed: a road that nobody travels. */
  readonly isExample?: boolean;
}

export interface DrawnMapProps {
  readonly words: Words;
  /** Unique on its page; also the start of the ids inside. */
  readonly id: string;
  readonly title: string;
  /** What there is to see, in words; without it the places are listed. */
  readonly description?: string;
  readonly routes: readonly MapRoute[];
  /** Places without a road, like a home. */
  readonly places?: readonly MapPlace[];
  /** Numbers the roads as the list beside the map does. */
  readonly isNumbered?: boolean;
  readonly extent?: Extent;
  readonly sheet?: Sheet;
}

const SEASON_SHEET: Sheet = { width: 480, height: 440 };
/** Names need room beside the outermost stops. */
const MARGIN = 46;
const LARGE = 10.5;
const SMALL = 16.5;

interface Spotted {
  readonly place: MapPlace;
  readonly at: Point;
  readonly weeks: Week[];
  readonly starts: number[];
}

export function DrawnMap(props: DrawnMapProps): VNode {
  const { id, title, routes, places = [], sheet = SEASON_SHEET, words } = props;
  const extent = props.extent ?? extentOf([...routes.flatMap(stopsOf), ...places]);
  const project = projectionOf(extent, sheet, MARGIN);
  const pointOf = ({ longitude, latitude }: Spot): Point => project([longitude, latitude]) ?? [-99, -99];
  const spotted = spot(routes, places, pointOf);
  const roads = routes.map(route => roadThrough(route.stops.map(stop => pointOf(stop.place))));
  const passed = roads.flatMap(alongRoad);
  const ground = groundOf(extent, sheet, MARGIN);
  return (
    <svg
      class="map"
      role="img"
      viewBox={`0 0 ${sheet.width} ${sheet.height}`}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-desc`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{props.description ?? inWords(props, spotted)}</desc>
      <rect class="map__sea" width={sheet.width} height={sheet.height} />
      <defs>
        <path id={`${id}-land`} d={ground.land} />
      </defs>
      {[6, 5, 4, 3, 2, 1, 0].map(line => (
        <use key={line} class={`map__shore-${line}`} href={`#${id}-land`} />
      ))}
      <path class="map__border" d={ground.borders} />
      {routes.map((route, index) => (
        <Road
          key={index}
          id={`${id}-road`}
          number={index + 1}
          isExample={route.isExample}
          points={roads[index] ?? []}
        />
      ))}
      <g class="map__dots">
        {spotted.map(({ at: [x, y], weeks }) => (
          <circle class={weeks.length > 0 ? 'map__stop' : 'map__home'} cx={tenth(x)} cy={tenth(y)} r={3.2} />
        ))}
      </g>
      {props.isNumbered ? <Numbers spotted={spotted} /> : null}
      <Labels size="small" labels={placeLabels(wanted(spotted, words, 6), passed, sheet, SMALL)} />
      <Labels size="large" labels={placeLabels(wanted(spotted, words, 4, true), passed, sheet, LARGE)} />
    </svg>
  );
}

function stopsOf(route: MapRoute): MapPlace[] {
  return route.stops.map(stop => stop.place);
}

/** Roads that meet in a town share its dot and its name. */
function spot(
  routes: readonly MapRoute[],
  places: readonly MapPlace[],
  pointOf: (spot: Spot) => Point,
): Spotted[] {
  const spotted = new Map<string, Spotted>();
  const at = (place: MapPlace): Spotted => {
    const key = `${place.latitude.toFixed(2)} ${place.longitude.toFixed(2)}`;
    const known = spotted.get(key) ?? { place, at: pointOf(place), weeks: [], starts: [] };
    spotted.set(key, known);
    return known;
  };
  routes.forEach((route, index) => {
    route.stops.forEach(stop => at(stop.place).weeks.push(...stop.weeks));
    const first = route.stops[0];
    if (first) at(first.place).starts.push(index + 1);
  });
  places.forEach(at);
  return [...spotted.values()];
}

function inWords({ words, routes, isNumbered }: DrawnMapProps, spotted: readonly Spotted[]): string {
  if (spotted.length === 0) return words.map.nowhere;
  if (routes.length === 0) return words.map.places(spotted.map(({ place }) => place.name).join(', '));
  return routes
    .map((route, index) => {
      const places = stopsOf(route).map(place => place.name);
      const road = places.filter((name, stop) => name !== places[stop - 1]).join(', ');
      return isNumbered
        ? words.map.roadOf(index + 1, route.title, road)
        : words.map.theRoad(route.title, road);
    })
    .join(' ');
}

interface RoadProps {
  readonly id: string;
  readonly number: number;
  readonly points: readonly Point[];
  readonly isExample?: boolean | undefined;
}

function Road({ id, number, points, isExample }: RoadProps): VNode {
  if (isExample) return <path class="map__example" d={roadPath(points)} />;
  return (
    <g class={`map__road map__road--${number}`}>
      <defs>
        <path id={`${id}-${number}`} d={roadPath(points)} />
      </defs>
      <use class="map__kerb" href={`#${id}-${number}`} />
      <use class="map__lane" href={`#${id}-${number}`} />
    </g>
  );
}

/** Roads that start in one town stand beside each other there. */
function Numbers({ spotted }: { spotted: readonly Spotted[] }): VNode {
  const step = 15;
  return (
    <g class="map__numbers">
      {spotted.flatMap(({ at: [x, y], starts }) =>
        starts.map((number, index) => {
          const cx = tenth(x + (index - (starts.length - 1) / 2) * step);
          return (
            <g key={number}>
              <circle cx={cx} cy={tenth(y)} r={7} />
              <text x={cx} y={tenth(y)} dy=".34em">
                {number}
              </text>
            </g>
          );
        }),
      )}
    </g>
  );
}

function wanted(spotted: readonly Spotted[], words: Words, radius: number, withWeeks = false): Wanted[] {
  return spotted
    .toSorted((a, b) => b.starts.length - a.starts.length || b.weeks.length - a.weeks.length)
    .map(({ place, at, weeks, starts }) => ({
      key: place.name,
      at,
      text: place.name,
      below: withWeeks && weeks.length > 0 ? weeksInShort(weeks, words.language) : undefined,
      radius: radius + (starts.length > 0 ? 4 + (starts.length - 1) * 7 : 0),
    }));
}

function Labels({ size, labels }: { size: 'small' | 'large'; labels: readonly Label[] }): VNode {
  return (
    <g class={`map__labels map__labels--${size}`}>
      {labels.map(({ key, x, y, anchor, text, below }) => (
        <text key={key} x={tenth(x)} y={tenth(y)} text-anchor={anchor}>
          {text}
          {below ? (
            <tspan x={tenth(x)} dy="1.05em">
              {below}
            </tspan>
          ) : null}
        </text>
      ))}
    </g>
  );
}
