import { dayInWords } from '#weeks';
import type { Words } from '../words/index.js';

/** What the pages about a person show of her, as the API tells it. */
export interface PhotoFiles {
  readonly small: string;
  readonly medium: string;
  readonly large: string;
}

export type RoleName =
  | 'DEVELOPER'
  | 'TESTER'
  | 'DESIGNER'
  | 'ARCHITECT'
  | 'OPERATIONS'
  | 'DATA'
  | 'SECURITY'
  | 'PRODUCT'
  | 'MANAGEMENT'
  | 'COACHING'
  | 'WRITING'
  | 'TRAINEE'
  | 'OTHER';

export type Fluency = 'SOME' | 'WORK' | 'NATIVE';

export interface SpokenLanguage {
  readonly code: string;
  /** In the reader's language. */
  readonly name: string;
  readonly fluency: Fluency | null;
}

export type Hindrance =
  | 'UNREACHABLE'
  | 'TOO_SLOW'
  | 'ADDRESS_NOT_PUBLIC'
  | 'TOO_MANY_TURNS'
  | 'NO_PAGE'
  | 'TOO_LARGE'
  | 'NO_LINK_BACK';

export interface ProfileLink {
  readonly id: string;
  readonly url: string;
  /** Moments as the API writes them. */
  readonly verifiedAt: string | null;
  readonly checkedAt: string | null;
  readonly hindrance: Hindrance | null;
}

const ROLES = {
  DEVELOPER: 'developer',
  TESTER: 'tester',
  DESIGNER: 'designer',
  ARCHITECT: 'architect',
  OPERATIONS: 'operations',
  DATA: 'data',
  SECURITY: 'security',
  PRODUCT: 'product',
  MANAGEMENT: 'management',
  COACHING: 'coaching',
  WRITING: 'writing',
  TRAINEE: 'trainee',
  OTHER: 'other',
} as const satisfies Record<RoleName, keyof Words['profile']>;

const FLUENCIES = { SOME: 'some', WORK: 'work', NATIVE: 'native' } as const satisfies Record<
  Fluency,
  keyof Words['profile']
>;

export const roleNames = Object.keys(ROLES) as readonly RoleName[];
export const fluencyNames = Object.keys(FLUENCIES) as readonly Fluency[];

export function roleInWords(role: RoleName, { profile }: Words): string {
  return profile[ROLES[role]];
}

export function fluencyInWords(fluency: Fluency, { profile }: Words): string {
  return profile[FLUENCIES[fluency]];
}

/** The day of a moment as the API writes it. */
export function dayInWordsOf(moment: string, { language }: Words): string {
  return dayInWords(Temporal.Instant.from(moment).toZonedDateTimeISO('UTC').toPlainDate(), language);
}

interface Spoken {
  readonly language: { readonly code: string; readonly name: string };
  readonly fluency: Fluency | null;
}

const inOrder: readonly (Fluency | null)[] = ['NATIVE', 'WORK', null, 'SOME'];

/** Those that she speaks best first, then by name. */
export function languagesOf({ languages }: { readonly languages: readonly Spoken[] }): SpokenLanguage[] {
  return languages
    .map(({ language, fluency }) => ({ ...language, fluency }))
    .sort(
      (a, b) => inOrder.indexOf(a.fluency) - inOrder.indexOf(b.fluency) || a.name.localeCompare(b.name, 'en'),
    );
}
