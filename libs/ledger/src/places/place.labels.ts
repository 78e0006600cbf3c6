import type { Language } from '#kernel';
import { countryName, isCountry } from '#places';
import { areaOf } from './place-areas.js';
import type { PlaceEntity } from './place.entity.js';
import { STATE_NAMES } from './state-names.data.js';
import { TOWN_NAMES } from './town-names.data.js';

type Names = Readonly<Record<Language, string>>;

const towns: ReadonlyMap<number, Names> = new Map(TOWN_NAMES.map(([id, de, en]) => [id, { de, en }]));
const states: ReadonlyMap<string, Names> = new Map(STATE_NAMES.map(([code, de, en]) => [code, { de, en }]));

/** From this size on a town is known without its state, except in the USA, where every name was given many times. */
const KNOWN_FROM = 100_000;

type Town = Pick<PlaceEntity, 'id' | 'name'>;

/** "München", "Munich": as the reader calls it where that is known, otherwise as it is called there. */
export function townName({ id, name }: Town, language: Language): string {
  return towns.get(id)?.[language] ?? name;
}

/** What it is called in German and in English, if that is known. */
export function spokenNames(id: number): readonly string[] {
  return Object.values(towns.get(id) ?? {});
}

/** "Bavaria", "Bayern": the state or province, where its name is known. */
export function stateName(place: Pick<PlaceEntity, 'country' | 'admin1'>, language: Language): string | null {
  return states.get(areaOf(place))?.[language] ?? null;
}

/** "München, Deutschland", "Neustadt, Bavaria, Germany": enough to tell towns of one name apart. */
export function labelOf(
  place: Pick<PlaceEntity, 'id' | 'name' | 'country' | 'admin1' | 'population'>,
  language: Language,
): string {
  const { country, population } = place;
  const town = townName(place, language);
  const state = stateName(place, language);
  const isNeeded = state !== town && (population < KNOWN_FROM || country === 'US');
  const land = isCountry(country) ? countryName(country, language) : country;
  return [town, ...(state && isNeeded ? [state] : []), land].join(', ');
}
