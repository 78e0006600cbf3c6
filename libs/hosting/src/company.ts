import { Refusal } from '#kernel';
import { parseLink } from '#people';

/** How many work there. */
export const companySizes = ['alone', 'few', 'dozens', 'hundreds', 'thousands'] as const;
export type CompanySize = (typeof companySizes)[number];

/** How a company showed that a website is its own. */
export type WebsiteProof = 'dns' | 'file';

/** Why the last look did not find the proof. */
export const websiteHindrances = [
  'unreachable',
  'too_slow',
  'address_not_public',
  'too_many_turns',
  'no_page',
  'too_large',
  'no_proof',
] as const;
export type WebsiteHindrance = (typeof websiteHindrances)[number];

/** What a company's picture is for; until it is used, it is only an upload. */
export type PictureUse = 'none' | 'logo' | 'lodging';

export const mostSites = 50;
export const mostCompanyPractices = 30;
/** How many companies one person can found in a day is a matter of patience; how many she runs at once is one of order. */
export const mostCompaniesOfOne = 30;

const longest = { siteName: 100, address: 500 } as const;

export const proofPath = '/.well-known/walz-verification.txt';

/** What must stand in the record, and alone in the file. */
export function proofText(secret: string): string {
  return `walz-verification=${secret}`;
}

/** A website as people type it; nothing where nothing is said. */
export function parseWebsite(text: string): string | null {
  return text.trim() === '' ? null : parseLink(text, 'website');
}

/** The name by which a company tells its sites apart; a company with one site needs none. */
export function parseSiteName(text: string, field = 'siteName'): string {
  const name = inOneLine(text);
  if (name.length > longest.siteName) throw new Refusal('too_long', { most: longest.siteName }, field);
  return name;
}

/** Street, door, bell: a few lines. */
export function parseAddress(text: string): string {
  const address = text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map(inOneLine)
    .filter(line => line !== '')
    .join('\n');
  if (address.length > longest.address) throw new Refusal('too_long', { most: longest.address }, 'address');
  return address;
}

function inOneLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
