import type { ClientBase } from 'pg';
import { citiesInPortions, type City } from './cities-file.js';
import { areaOf } from './place-areas.js';
import { copyIn } from './copy-in.js';
import { spokenNames } from './place.labels.js';
import { placeKeys } from './place-keys.js';

/** Which part of the work is done, from 0 to 1. */
type OnPart = (part: number) => void;

const PLACE_COLUMNS = 'id, name, ascii_name, country, admin1, latitude, longitude, population, zone';
const NAME_COLUMNS = 'folded, place_id, standing, population, latitude, longitude, area';

/** Others point at places, so those stay: a new edition changes what changed and takes nothing away. */
export async function fillPlaces(client: ClientBase, minPopulation: number, onPart: OnPart): Promise<void> {
  const { rowCount: known } = await client.query('select from place limit 1');
  if (known === 0) {
    await copyIn(client, `copy place (${PLACE_COLUMNS}) from stdin`, rows(minPopulation, placeRow, onPart));
    return;
  }
  await client.query('create temporary table place_arriving (like place) on commit drop');
  await copyIn(
    client,
    `copy place_arriving (${PLACE_COLUMNS}) from stdin`,
    rows(minPopulation, placeRow, onPart),
  );
  await client.query(`
    insert into place (${PLACE_COLUMNS}) select ${PLACE_COLUMNS} from place_arriving
    on conflict (id) do update set
      name = excluded.name, ascii_name = excluded.ascii_name, country = excluded.country, admin1 = excluded.admin1,
      latitude = excluded.latitude, longitude = excluded.longitude, population = excluded.population,
      zone = excluded.zone
    where place is distinct from excluded
  `);
}

/**
 * Nothing points at names, so they are written anew. Indexes are built once all rows are there, which is quicker and
 * leaves them a quarter smaller; their definitions come from the catalogue, so that only the migrations know them.
 * `freeze` marks the rows as seen by all, which lets searches read the index alone at once.
 */
export async function fillPlaceNames(
  client: ClientBase,
  minPopulation: number,
  onPart: OnPart,
): Promise<void> {
  const { rows: indexes } = await client.query<{ name: string; definition: string }>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
     from pg_index where indrelid = 'place_name'::regclass order by name`,
  );
  for (const { name } of indexes) await client.query(`drop index ${name}`);
  await client.query('truncate place_name');
  await copyIn(
    client,
    `copy place_name (${NAME_COLUMNS}) from stdin with (freeze)`,
    rows(minPopulation, nameRows, part => onPart(part * 0.7)),
  );
  for (const { definition } of indexes) await client.query(definition);
  onPart(1);
}

async function* rows(
  minPopulation: number,
  rowsOf: (city: City) => string,
  onPart: OnPart,
): AsyncGenerator<string> {
  for await (const { cities, part } of citiesInPortions()) {
    let text = '';
    for (const city of cities) if (Number(city.population) >= minPopulation) text += rowsOf(city);
    yield text;
    onPart(part);
  }
}

function placeRow(city: City): string {
  const { id, name, asciiName, country, admin1, latitude, longitude, population, zone } = city;
  return line([id, name, asciiName, country, admin1 || null, latitude, longitude, population, zone]);
}

function nameRows(city: City): string {
  const { id, name, asciiName, otherNames, population, latitude, longitude } = city;
  const usual = [name, asciiName, ...spokenNames(Number(id))];
  const rest = line([population, latitude, longitude, areaOf(city)]);
  let text = '';
  for (const [key, standing] of placeKeys(usual, otherNames.split(','))) {
    // Folded texts hold no sign that COPY would take for one of its own.
    text += `${key}\t${id}\t${standing}\t${rest}`;
  }
  return text;
}

/** One row of the text format of COPY. Fields of a tab-separated file hold neither tabs nor line ends. */
function line(values: readonly (string | null)[]): string {
  return `${values.map(value => (value === null ? '\\N' : value.replaceAll('\\', '\\\\'))).join('\t')}\n`;
}
