import type { Frame } from '../house/frame.js';
import type { Refused, Words } from '../words/index.js';

/** In the order in which a page of a person shows them; what is no part of the page comes last. */
export const parts = [
  'PHOTO',
  'STORY',
  'HOME',
  'LANGUAGES',
  'SKILLS',
  'LINKS',
  'TRIPS',
  'READING',
  'EMAIL',
] as const;
export type PartName = (typeof parts)[number];

export const circles = ['EVERYONE', 'PEOPLE', 'NOBODY'] as const;
export type CircleName = (typeof circles)[number];

/** The section that a change has just worked in (the redirect carries it). */
export const savedSections = ['parts', 'search', 'blocks', 'mutes'] as const;
export type SavedSection = (typeof savedSections)[number];

/**
 * Every form of this page is posted to `/settings/privacy`, and its button says in `do` what is wanted:
 *
 * - `save-parts`: `part-<PART>` for each part, one of the circles
 * - `save-search`: `search`, `found` or `left-out`
 * - `block`, `unblock`, `mute`, `unmute`: `handle`, and in `back` the page to return to, if it is another one
 */
export interface PrivacyPageProps {
  readonly frame: Frame;
  readonly handle: string;
  readonly chosen: Partial<Record<PartName, CircleName>>;
  readonly isUnlisted: boolean;
  readonly blocks: readonly KeptAway[];
  readonly mutes: readonly KeptAway[];
  /** The cursors by which these lists go on, if they do. */
  readonly moreBlocks?: string | null | undefined;
  readonly moreMutes?: string | null | undefined;
  readonly saved?: SavedSection | undefined;
  readonly refusals?: readonly Refused[] | undefined;
}

export interface KeptAway {
  readonly handle: string;
  readonly name: string;
  readonly since: Temporal.PlainDate;
}

export type PrivacyPart = PrivacyPageProps & { readonly words: Words };
