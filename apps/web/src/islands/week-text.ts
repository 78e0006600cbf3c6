/** The notation of weeks, once more for browsers: what the server writes is read the same, and the other way round. */

const SPELLING = /^(\d{4})-W(\d\d)$/;
const STRETCH = /^(\S+?)(?:\s*\.\.\s*([^\s/]+)\s*(?:\/([1-9]\d{0,2}))?)?$/;
/** As many as the server takes. */
const MOST = 1000;

/** Weeks are counted from that of 1970-01-05, as the server counts; a week's year is that of its Thursday. */
export function numberOf(week: string): number | undefined {
  const [, year, inYear] = SPELLING.exec(week) ?? [];
  const number = firstOf(Number(year)) + Number(inYear) - 1;
  return spell(number) === week ? number : undefined;
}

export function spell(number: number): string {
  const year = new Date((number + 1) * 7 * 864e5).getUTCFullYear();
  return `${year}-W${String(number - firstOf(year) + 1).padStart(2, '0')}`;
}

/** The stretches that can be read; the server says what is wrong with the others. */
export function readWeeks(text: string): number[] {
  const weeks = new Set<number>();
  for (const part of text.split(',')) {
    const [, first = '', last = first, step = '1'] = STRETCH.exec(part.trim()) ?? [];
    const [from, to] = [numberOf(first), numberOf(last)];
    if (from === undefined || to === undefined || to - from >= MOST) continue;
    for (let week = from; week <= to; week += Number(step)) weeks.add(week);
  }
  return [...weeks];
}

export function writeWeeks(weeks: Iterable<number>): string {
  const runs: [number, number][] = [];
  for (const week of [...weeks].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.[1] === week - 1) run[1] = week;
    else runs.push([week, week]);
  }
  return runs.map(([from, to]) => (from === to ? spell(from) : `${spell(from)}..${spell(to)}`)).join(', ');
}

/** The week of the fourth of January. */
function firstOf(year: number): number {
  return Math.floor((Date.UTC(year, 0, 4) / 864e5 - 4) / 7);
}
