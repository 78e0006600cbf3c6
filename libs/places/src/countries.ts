import { fold, quote, type Language } from '#kernel';
import { COUNTRY_CODES, type CountryCode } from './country-codes.data.js';
import { placeRefusal } from './place-refusals.js';

const known: ReadonlySet<string> = new Set(COUNTRY_CODES);

const names: Record<Language, Intl.DisplayNames> = {
  en: new Intl.DisplayNames('en', { type: 'region' }),
  de: new Intl.DisplayNames('de', { type: 'region' }),
};

/** Where the official name is not what anybody says. */
const spoken: Partial<Record<CountryCode, Record<Language, string>>> = {
  CG: { en: 'Congo-Brazzaville', de: 'Kongo-Brazzaville' },
  CD: { en: 'Congo-Kinshasa', de: 'Kongo-Kinshasa' },
  HK: { en: 'Hong Kong', de: 'Hongkong' },
  MM: { en: 'Myanmar', de: 'Myanmar' },
  MO: { en: 'Macao', de: 'Macau' },
  US: { en: 'USA', de: 'USA' },
};

export function isCountry(code: string): code is CountryCode {
  return known.has(code);
}

export function country(code: string, field?: string): CountryCode {
  const upper = code.trim().toUpperCase();
  if (!isCountry(upper)) throw placeRefusal('country_unknown', { given: quote(code) }, field);
  return upper;
}

export function countryName(code: CountryCode, language: Language): string {
  // A code of the list always has a name; the type of the platform cannot know the list.
  return spoken[code]?.[language] ?? names[language].of(code) ?? code;
}

/** In the order in which a reader of that language looks for them. */
export function countriesByName(language: Language): readonly CountryCode[] {
  const collator = new Intl.Collator(language);
  return COUNTRY_CODES.toSorted((a, b) =>
    collator.compare(countryName(a, language), countryName(b, language)),
  );
}

/** The countries somebody may mean who has typed this much of a name, in either language, or a code. */
export function countriesNamed(text: string): readonly CountryCode[] {
  const start = fold(text);
  if (start === '') return [];
  return COUNTRY_CODES.filter(code => waysToSay(code).some(name => name.startsWith(start)));
}

const ways = new Map<CountryCode, readonly string[]>();

function waysToSay(code: CountryCode): readonly string[] {
  const kept = ways.get(code);
  if (kept) return kept;
  const said = [code, countryName(code, 'en'), countryName(code, 'de'), names.en.of(code), names.de.of(code)];
  const folded = [...new Set(said.map(name => fold(name ?? '')))];
  ways.set(code, folded);
  return folded;
}
