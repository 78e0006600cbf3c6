import type { Point, Tongues } from '#matching';
import { type Coordinates, unitVector } from '#places';

/** As the derived rows keep them: the best level has the lowest marks. */
export function marksOfTongues(tongues: Tongues): number[] {
  return Object.entries(tongues)
    .flatMap(([language, well]) =>
      Array.from({ length: well / 2 }, (_, index) => (2 - index) * 1000 + numberOfLanguage(language)),
    )
    .toSorted((a, b) => a - b);
}

function numberOfLanguage(code: string): number {
  return (code.charCodeAt(0) - 97) * 26 + code.charCodeAt(1) - 97;
}

export function placed(place: Coordinates & { readonly id: number }): Point & { readonly place_id: number } {
  const { x, y, z } = unitVector(place);
  const [atX, atY, atZ] = [x, y, z].map(axis => Math.round(63_710 * axis)) as [number, number, number];
  return { place_id: place.id, x: atX, y: atY, z: atZ };
}
