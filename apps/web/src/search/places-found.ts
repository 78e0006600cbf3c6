import type { PlaceFound } from './found.js';

/** The towns of what was found, each once. */
export function placesOf(places: readonly (PlaceFound | null)[]): PlaceFound[] {
  const once = new Map<string, PlaceFound>();
  for (const place of places) {
    if (place) once.set(`${place.latitude} ${place.longitude}`, place);
  }
  return [...once.values()];
}
