import type { places as en } from '../en/places.js';

export const places: typeof en = {
  title: 'Orte',
  lead: 'Mehr als 135.000 Städte und Dörfer, die meisten mit tausend Menschen und mehr, so wie die Reisen und Standorte dieser Instanz sie kennen.',
  search: 'Einen Ort finden',
  searchHint: 'In jeder Schreibweise: „Muenchen“, „Köln“, „Paris, Texas“.',
  searchDo: 'Suchen',
  results: (text: string) => `Gefunden für „${text}“`,
  noResults: (text: string) => `Einen Ort wie „${text}“ gibt es hier nicht.`,
  noResultsText: 'Versuch seinen Namen in einer anderen Sprache, oder einen größeren Ort in der Nähe.',
  people: (count: string) => `${count} Menschen`,
  unknownPeople: 'Einwohnerzahl unbekannt',
  zone: 'Zeitzone',
  coordinates: 'Koordinaten',
  dataTitle: 'Über die Orte',
  dataText: (geonames: string) =>
    `Namen, Einwohnerzahlen, Zeitzonen und Koordinaten kommen von ${geonames}, Stand März 2020, unter der Lizenz CC BY 4.0. Walz fügt hinzu, wie man die bekanntesten Städte auf Deutsch und Englisch nennt.`,
  dataWrong: 'Stimmt etwas nicht, dann verbessere es bei GeoNames; Walz bekommt es mit neueren Daten.',
  toGeoNames: 'Zu GeoNames',
  toLicence: 'Die Lizenz CC BY 4.0',
};
