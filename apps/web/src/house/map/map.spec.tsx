import { array, assert, double, integer, property, record, tuple } from 'fast-check';
import { parseWeek } from '#weeks';
import { renderToString } from 'preact-render-to-string';
import { wordsFor } from '../../words/index.js';
import { CENTRAL_EUROPE, extentOf, projectionOf, type Spot } from './extent.js';
import { groundOf } from './ground.js';
import { placeLabels, widthOf, type Label, type Wanted } from './labels.js';
import { DrawnMap, type MapRoute } from './map.js';
import { Pen } from './pen.js';
import { roadPath, roadThrough, type Point } from './road-path.js';

const SHEET = { width: 480, height: 440 };
const words = wordsFor('en');

const anyPoint = tuple(integer({ min: 20, max: 460 }), integer({ min: 20, max: 420 }));
const anySpot = record({
  latitude: double({ min: -60, max: 70, noNaN: true }),
  longitude: double({ min: -180, max: 180, noNaN: true }),
});

const place = (name: string, latitude: number, longitude: number) => ({ name, latitude, longitude });
const KARLSRUHE = place('Karlsruhe', 49.01, 8.4);
const WIEN = place('Wien', 48.21, 16.37);
const route: MapRoute = {
  title: 'Six weeks of Elixir',
  stops: [
    { place: KARLSRUHE, weeks: [parseWeek('2027-W14')] },
    { place: WIEN, weeks: [parseWeek('2027-W15'), parseWeek('2027-W16')] },
  ],
};

const wanted = (points: readonly Point[]): Wanted[] =>
  points.map((at, index) => ({ key: `${index}`, at, text: `Place ${index}`, radius: 4 }));

function boxOf({ x, y, anchor, text }: Label) {
  const width = widthOf(text, 12);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - 9, bottom: y + 2 };
}

type Box = ReturnType<typeof boxOf>;
const isInside = ({ left, right, top, bottom }: Box) =>
  left >= 0 && top >= 0 && right <= 480 && bottom <= 440;
const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
function drawSquare(pen: Pen, side: number): void {
  pen.moveTo(5, 5);
  pen.lineTo(5.2, 5.1);
  pen.lineTo(5 + side, 5);
  pen.lineTo(5 + side, 5 + side);
  pen.lineTo(5, 5 + side);
  pen.closePath();
}

describe('a road on the map', () => {
  it('passes through every stop', () => {
    assert(
      property(array(anyPoint, { minLength: 2, maxLength: 8 }), stops => {
        const passed = new Set(roadThrough(stops).map(String));
        return stops.every(stop => passed.has(String(stop)));
      }),
      { seed: 7 },
    );
  });

  it('is drawn the same way every time, and never straight over a long way', () => {
    const stops: Point[] = [
      [40, 40],
      [400, 300],
    ];
    expect(roadPath(roadThrough(stops))).toBe(roadPath(roadThrough(stops)));
    const strays = roadThrough(stops).map(([x, y]) => Math.abs(((x - 40) * 260 - (y - 40) * 360) / 444));
    expect(Math.max(...strays)).toBeGreaterThan(1);
    expect(Math.max(...strays)).toBeLessThan(15);
  });

  it('needs two stops', () => {
    expect(roadPath(roadThrough([]))).toBe('');
    expect(roadPath(roadThrough([[10, 10]]))).toBe('');
  });
});

describe('the piece of the world on a map', () => {
  it('has every place on the sheet, wherever on earth the places are', () => {
    assert(
      property(array(anySpot, { minLength: 1, maxLength: 5 }), spots => {
        const project = projectionOf(extentOf(spots), SHEET, 40);
        return spots.every(spot => isOnSheet(spot, project));
      }),
      { seed: 7, numRuns: 60 },
    );
  });

  it('goes the short way round over the date line', () => {
    const { west, east } = extentOf([place('Suva', -18, 178), place('Apia', -14, -172)]);
    expect(east - west).toBeLessThan(20);
  });

  it('is never so small that a town stands alone', () => {
    const { south, north } = extentOf([KARLSRUHE]);
    expect(north - south).toBeGreaterThanOrEqual(6);
  });

  it('is Europe while there is nothing to show', () => {
    expect(extentOf([])).toBe(CENTRAL_EUROPE);
  });
});

function isOnSheet({ latitude, longitude }: Spot, project: ReturnType<typeof projectionOf>): boolean {
  const [x, y] = project([longitude, latitude]) ?? [-1, -1];
  return x >= 0 && y >= 0 && x <= SHEET.width && y <= SHEET.height;
}

describe('the names on a map', () => {
  it('never overlap and never leave the sheet', () => {
    assert(
      property(array(anyPoint, { maxLength: 25 }), points => {
        const boxes = placeLabels(wanted(points), [], SHEET, 12).map(boxOf);
        return boxes.every(
          (box, index) => isInside(box) && boxes.slice(index + 1).every(other => !overlap(box, other)),
        );
      }),
      { seed: 7 },
    );
  });

  it('keep off the roads where they can', () => {
    const [label] = placeLabels(
      wanted([[200, 200]]),
      [
        [220, 200],
        [240, 200],
      ],
      SHEET,
      12,
    );
    expect(label?.anchor).toBe('end');
  });
});

describe('the pen', () => {
  it('leaves out what nobody could see', () => {
    const pen = new Pen(1, 2);
    drawSquare(pen, 10);
    drawSquare(pen, 0.5);
    expect(pen.path()).toBe('M5 5l10 0 0 10-10 0z');
  });
});

describe('a drawn map', () => {
  it('says in words what it shows', () => {
    const html = renderToString(<DrawnMap words={words} id="m" title="Roads" routes={[route]} isNumbered />);
    expect(html).toContain('<title id="m-title">Roads</title>');
    expect(html).toContain('Road 1, Six weeks of Elixir: Karlsruhe, Wien.');
    expect(html).toContain('W15–16');
  });

  it('shows a home without a road, and nothing at all, without falling over', () => {
    const home = renderToString(
      <DrawnMap words={words} id="m" title="Home" routes={[]} places={[KARLSRUHE]} />,
    );
    expect(home).toContain('Places on the map: Karlsruhe.');
    const empty = renderToString(<DrawnMap words={words} id="m" title="Nothing" routes={[]} />);
    expect(empty).toContain(words.map.nowhere);
  });

  it('gives roads to the same place one dot and one name', () => {
    const html = renderToString(
      <DrawnMap words={words} id="m" title="Roads" routes={[route, route]} isNumbered />,
    );
    expect(html.match(/map__stop/g)).toHaveLength(2);
    expect(html.match(/>Wien/g)).toHaveLength(2);
  });

  it('has the same coast every time, and a light one', () => {
    const ground = groundOf(CENTRAL_EUROPE, SHEET, 40);
    expect(groundOf({ ...CENTRAL_EUROPE }, SHEET, 40)).toBe(ground);
    expect(ground.land.length + ground.borders.length).toBeLessThan(40_000);
  });
});
