import { readFileSync } from 'node:fs';

/** What one process holds, in MB: all of it (RSS), and its fair share of what others use too (PSS). Linux only. */
export function memoryOf(pid) {
  if (process.platform !== 'linux') return { rss: undefined, pss: undefined };
  const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  const read = name => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1]) / 1024;
  return { rss: read('Rss'), pss: read('Pss') };
}
