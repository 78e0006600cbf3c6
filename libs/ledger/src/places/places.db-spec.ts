import { chordKm, unitVector, type Coordinates } from '#places';
import { DataSource, type EntityManager } from 'typeorm';
import { freshDatabase, type FreshDatabase } from '../../../platform/src/testing/fresh-database.js';
import { labelOf } from './place.labels.js';
import { PlaceEntity } from './place.entity.js';
import { findPlaces, placeAsFound, placeOf, placesByIds } from './places.queries.js';

const MUNICH = 2867714;
const BREMEN: Coordinates = { latitude: 53.07516, longitude: 8.80777 };
const VIENNA: Coordinates = { latitude: 48.20849, longitude: 16.37208 };

let fresh: FreshDatabase;
let source: DataSource;
let db: EntityManager;

beforeAll(async () => {
  fresh = await freshDatabase();
  source = await new DataSource({
    type: 'postgres',
    url: fresh.url,
    entities: [PlaceEntity],
    installExtensions: false,
  }).initialize();
  db = source.manager;
});

afterAll(async () => {
  await source.destroy();
  await fresh.drop();
});

async function labelsFor(text: string, near?: Coordinates): Promise<string[]> {
  const found = await findPlaces(db, text, { limit: 5, ...(near && { near }) });
  return found.map(place => labelOf(place, 'en'));
}

async function rankOfSuva(near?: Coordinates): Promise<number> {
  const found = await findPlaces(db, 'su', { limit: 100, ...(near && { near }) });
  return found.findIndex(place => place.name === 'Suva');
}

describe('typing the name of a place', () => {
  it.each([
    'Munich',
    'München',
    'Muenchen',
    'munchen',
    '  MÜNCHEN ',
    'Monaco di Baviera',
    'Мюнхен',
    'ミュンヘン',
  ])('finds Munich as %s', async text => {
    expect(await labelsFor(text)).toContain('Munich, Germany');
  });

  it.each([
    ['Mün', 'Munich, Germany'],
    ['b', 'Buenos Aires, Argentina'],
    ['ber', 'Berlin, Germany'],
    ['Wien', 'Vienna, Austria'],
    ['kopenh', 'Copenhagen, Denmark'],
    ['frankfurt', 'Frankfurt, Germany'],
    ['xian', 'Xi’an, China'],
    ['gallen', 'St. Gallen, Switzerland'],
    ['new york', 'New York, USA'],
  ])('shows the likely one first: %s is %s', async (text, label) => {
    expect((await labelsFor(text))[0]).toBe(label);
  });

  it('shows a town called exactly so before bigger ones that only begin so', async () => {
    expect((await labelsFor('Ulm')).slice(0, 1)).toEqual(['Ulm, Germany']);
    expect((await labelsFor('Bari'))[0]).toBe('Bari, Italy');
  });

  it('shows what is near before what is far', async () => {
    expect((await labelsFor('frank', { latitude: 52.35, longitude: 14.5 }))[0]).toBe(
      'Frankfurt (Oder), Brandenburg, Germany',
    );
    expect((await labelsFor('ol', BREMEN))[0]).toBe('Oldenburg, Germany');
  });

  it('looks near across the antimeridian', async () => {
    const east = { latitude: -18, longitude: -179.9 };
    expect(await rankOfSuva(east)).toBeLessThan(20);
    expect(await rankOfSuva()).toBeGreaterThan(50);
  });

  it('forgives one slip of the finger, even in the middle of typing', async () => {
    for (const typo of ['Munnich', 'Müncehn', 'Munihc', 'mucnh']) {
      expect([typo, await labelsFor(typo)]).toEqual([typo, expect.arrayContaining(['Munich, Germany'])]);
    }
  });

  it('may go on with the state or the country', async () => {
    expect((await labelsFor('Frankfurt, Brandenburg'))[0]).toBe('Frankfurt (Oder), Brandenburg, Germany');
    expect((await labelsFor('Springfield, Ill'))[0]).toBe('Springfield, Illinois, USA');
    expect((await labelsFor('München, Deutschland'))[0]).toBe('Munich, Germany');
    expect((await labelsFor('Washington, D'))[0]).toBe('Washington, D.C., District of Columbia, USA');
  });

  it('finds the place elsewhere if there is none of that name in that country', async () => {
    expect((await labelsFor('München, Chile'))[0]).toBe('Munich, Germany');
  });

  it.each(['', '   ', ', Germany', '?!', '\u0000', 'qqxzv', "'; drop table place; --", '%', '_', '\\'])(
    'finds nothing for %j, and breaks nothing',
    async text => {
      expect(await findPlaces(db, text)).toEqual([]);
    },
  );

  it('takes any text for a text', async () => {
    await expect(findPlaces(db, 'x'.repeat(100_000))).resolves.toEqual([]);
    await expect(findPlaces(db, '\uD800 lone', { limit: 3 })).resolves.toBeInstanceOf(Array);
  });

  it('answers as many as asked for, each once, and always in the same order', async () => {
    const few = await findPlaces(db, 'sa', { limit: 3 });
    const many = await findPlaces(db, 'sa', { limit: 40 });
    expect(many).toHaveLength(40);
    expect(many.slice(0, 3)).toEqual(few);
    expect(new Set(many.map(place => place.id)).size).toBe(40);
    expect(await findPlaces(db, 'sa', { limit: 0 })).toEqual([]);
  });
});

describe('a place', () => {
  it('is found by its id', async () => {
    expect(await placeOf(db, MUNICH)).toEqual(
      expect.objectContaining({
        id: MUNICH,
        name: 'Munich',
        asciiName: 'Munich',
        country: 'DE',
        admin1: '02',
        latitude: 48.13743,
        longitude: 11.57549,
        population: 1_260_391,
        zone: 'Europe/Berlin',
      }),
    );
  });

  it('is the same whether it was searched for or asked for', async () => {
    const [found] = await findPlaces(db, 'Munich', { limit: 1 });
    expect(found).toBeInstanceOf(PlaceEntity);
    expect(found).toEqual(await placeOf(db, MUNICH));
  });

  it('does not exist under a number that is no id', async () => {
    for (const id of [0, -1, 1.5, NaN, 2 ** 31, 1e300, 1]) expect(await placeOf(db, id)).toBeNull();
  });

  it('is asked for once by those who look for it often', async () => {
    const found = await placeAsFound(db, MUNICH);
    expect(found).toEqual(await placeOf(db, MUNICH));
    expect(await placeAsFound(db, MUNICH)).toBe(found);
    expect(await placeAsFound(db, 1)).toBeNull();
  });

  it('is found with others, each once', async () => {
    const found = await placesByIds(db, [MUNICH, 2944388, MUNICH, 2 ** 40, 1]);
    expect(found.map(place => place.id)).toEqual([MUNICH, 2944388]);
    expect(await placesByIds(db, [])).toEqual([]);
  });
});

describe('the chord between two places', () => {
  it('has the same bits in SQL and here', async () => {
    const places = await findPlaces(db, 'ba', { limit: 200 });
    for (const place of places) {
      const [a, b] = [unitVector(place), unitVector(VIENNA)];
      const [row] = await db.query<{ km: number }[]>(
        `select 6371 * sqrt(($1::float8 - $4) * ($1 - $4) + ($2::float8 - $5) * ($2 - $5) + ($3::float8 - $6) * ($3 - $6)) km`,
        [a.x, a.y, a.z, b.x, b.y, b.z],
      );
      expect(row?.km).toBe(chordKm(a, b));
    }
  });
});

describe('the table of places', () => {
  it('is what its entity says', async () => {
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });
});
