import type { Language } from '../words/index.js';

/** "1 kB", "2.4 MB", "2,4 MB": as exact as one wants to know it before fetching a file. */
export function sizeInWords(bytes: number, language: Language): string {
  if (bytes < 999_500) return `${Math.max(1, Math.round(bytes / 1_000))} kB`;
  const megabytes = (bytes / 1_000_000).toFixed(1);
  return `${language === 'de' ? megabytes.replace('.', ',') : megabytes} MB`;
}
