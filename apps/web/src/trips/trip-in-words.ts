import { countryName, isCountry } from '#places';
import type { Words } from '../words/index.js';
import type { Reach } from './trip-on-page.js';

export function reachInWords({ kind, place, radiusKm, countries }: Reach, words: Words): string {
  const { tripPages, language } = words;
  if (kind === 'AROUND') return tripPages.around(place?.name ?? '', radiusKm ?? 0);
  if (kind === 'ANYWHERE') return tripPages.anywhere;
  if (kind === 'REMOTE') return tripPages.remote;
  return countries.map(code => (isCountry(code) ? countryName(code, language) : code)).join(', ');
}

export function fareInWords(euros: number, { tripPages, language }: Words): string {
  if (euros === 0) return tripPages.noFare;
  const format = new Intl.NumberFormat(language, {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: 0,
  });
  return tripPages.fare(format.format(euros));
}
