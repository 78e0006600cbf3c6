import { fold } from '#kernel';
import type { Coordinates } from '#places';
import { In, type EntityManager } from 'typeorm';
import { oneTypoAway } from './one-typo-away.js';
import { areasNamed } from './place-areas.js';
import { PlaceEntity } from './place.entity.js';

export interface PlaceSearch {
  readonly limit?: number;
  /** Places near here come before bigger ones far away. */
  readonly near?: Coordinates;
}

const MOST_HITS = 500;
const LONGEST_TEXT = 100;
const LARGEST_ID = 2 ** 31 - 1;

/**
 * Places whose name, in any spelling, starts with what was typed, the likely one first; "Neustadt, Österreich" looks
 * in Austria. If no name starts so, one slip of the finger is forgiven.
 */
export async function findPlaces(
  db: EntityManager,
  text: string,
  { limit = 10, near }: PlaceSearch = {},
): Promise<PlaceEntity[]> {
  const { start, areas } = readWish(text);
  if (start === '') return [];
  const most = Math.max(0, Math.min(limit, MOST_HITS));
  const look = (starts: readonly string[], within: readonly string[]) =>
    placesStarting(db, starts, within, most, near);

  const found = await look([start], areas);
  if (found.length > 0) return found;
  // Better the town in another country than no town.
  const elsewhere = areas.length > 0 ? await look([start], []) : [];
  if (elsewhere.length > 0) return elsewhere;
  return look(oneTypoAway(start), areas);
}

export async function placesByIds(db: EntityManager, ids: readonly number[]): Promise<PlaceEntity[]> {
  return db.find(PlaceEntity, { where: { id: In(ids.filter(isPossibleId)) }, order: { id: 'asc' } });
}

export async function placeOf(db: EntityManager, id: number): Promise<PlaceEntity | null> {
  return isPossibleId(id) ? db.findOneBy(PlaceEntity, { id }) : null;
}

const mostKept = 10_000;
const keptPlaces = new WeakMap<object, Map<number, PlaceEntity>>();

/**
 * The place as this process found it first. Places change only when another edition of the gazetteer is loaded, which
 * a process does before it opens: searches need not ask for the same few towns over and over.
 */
export async function placeAsFound(db: EntityManager, id: number): Promise<PlaceEntity | null> {
  const kept = keptPlaces.get(db.connection) ?? new Map<number, PlaceEntity>();
  keptPlaces.set(db.connection, kept);
  const known = kept.get(id);
  if (known) return known;
  const found = await placeOf(db, id);
  if (!found) return null;
  const [oldest] = kept.keys();
  if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest);
  kept.set(id, Object.freeze(found));
  return found;
}

/** Ids come from addresses, and PostgreSQL takes no number for an integer that is none. */
function isPossibleId(id: number): boolean {
  return Number.isInteger(id) && id > 0 && id <= LARGEST_ID;
}

function readWish(text: string): { start: string; areas: readonly string[] } {
  const [name = '', ...behind] = text.slice(0, LONGEST_TEXT).split(',');
  return { start: fold(name), areas: areasNamed(behind) };
}

/**
 * What a hit weighs: the power of ten of its population, 1 more under its usual name, 2 more if this is the whole name
 * (a village called exactly so beats a city a hundred times its size that only begins so), and up to 2 more the nearer
 * it is, 1 at 100 km.
 */
const WEIGHT = `
  log(n.population + 10)
  + n.standing
  + case when n.folded = wish.start and n.standing >= 0 then 2 else 0 end
  + case when $4::float8 is null then 0 else
      200 / (100 + 111 * (
        point(n.latitude, least(abs(n.longitude - $5::float8), 360 - abs(n.longitude - $5::float8)) * cosd($4))
        <-> point($4, 0)))
    end`;

/** Every text beginning so lies between the beginning and the beginning with the last of all characters. */
const STARTS_SO = `n.folded >= wish.start and n.folded < wish.start || U&'\\+10FFFF'`;

const ANY_NAME = `select n.* from place_name n where ${STARTS_SO} offset 0`;
const NAMES_OF_CITIES = `
  select n.* from place_name n where ${STARTS_SO} and n.population >= 100000
  union all
  select n.* from place_name n where n.folded = wish.start and n.population < 100000`;

function searchAmong(names: string): string {
  return `
    select p.id, p.name, p.ascii_name as "asciiName", p.country, p.admin1, p.latitude, p.longitude, p.population, p.zone
    from (
      select n.place_id, max(${WEIGHT}) as weight
      from unnest($1::text[]) wish (start) cross join lateral (${names}) n
      where $2::text[] = '{}' or n.area = any($2) or left(n.area, 2) = any($2)
      group by n.place_id
      order by weight desc, n.place_id
      limit $3
    ) hit
    join place p on p.id = hit.place_id
    order by hit.weight desc, p.id`;
}

const SEARCH_ALL = searchAmong(ANY_NAME);
const SEARCH_CITIES = searchAmong(NAMES_OF_CITIES);

async function placesStarting(
  db: EntityManager,
  starts: readonly string[],
  areas: readonly string[],
  limit: number,
  near: Coordinates | undefined,
): Promise<PlaceEntity[]> {
  if (starts.length === 0) return [];
  const values = [starts, areas, limit, near?.latitude ?? null, near?.longitude ?? null];
  const isOneLetter = starts.length === 1 && Array.from(starts[0] ?? '').length === 1;
  const cities = isOneLetter ? await db.query<Partial<PlaceEntity>[]>(SEARCH_CITIES, values) : [];
  const rows = cities.length > 0 ? cities : await db.query<Partial<PlaceEntity>[]>(SEARCH_ALL, values);
  return db.create(PlaceEntity, rows);
}
