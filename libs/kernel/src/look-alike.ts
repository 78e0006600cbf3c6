/**
 * A handle as a hasty eye reads it: hyphens, `0` and `o`, `1`, `l` and `i`, `5` and `s`, `2` and `z`, `rn` and `m`, `vv`
 * and `w`, `cl` and `d` are one. Handles with the same skeleton can pass for each other.
 */
export function skeletonOf(handle: string): string {
  return handle
    .replaceAll('-', '')
    .replace(/[0152l]/g, sign => drawnLike[sign as keyof typeof drawnLike])
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('ci', 'd');
}

const drawnLike = { '0': 'o', '1': 'i', '5': 's', '2': 'z', l: 'i' } as const;

/**
 * What a handle goes about as: a short word of plain letters as any name (nothing is said), everything else as itself.
 * Two that go about as any name may share a skeleton, for short names do so by themselves: Ian and Lan, Erna and Ema,
 * Clara and Dara, Marlon and Marion. A digit, a hyphen, `vv` or `rn` at the start is in no such name, and in a longer
 * one the chance is small that both are somebody's own.
 */
export function guiseOf(handle: string): string {
  return /^(?!rn|.*vv)[a-z]{2,7}$/.test(handle) ? '' : handle;
}

export function looksLike(one: string, other: string): boolean {
  return skeletonOf(one) === skeletonOf(other) && guiseOf(one) !== guiseOf(other);
}
