import type { Week } from '#weeks';
import type { Skill } from '../house/components/skill-list.js';
import type { Frame } from '../house/frame.js';
import type { Refused, Words } from '../words/index.js';
import type { TypedForm } from '../typed-form.js';
import type { TripInFull } from './trip-on-page.js';

/** In the order of the page. */
export const sections = [
  'basics',
  'weeks',
  'entries',
  'skills',
  'ways',
  'reaches',
  'needs',
  'audience',
  'close',
] as const;
export type Section = (typeof sections)[number];

/** The fields of each section's forms: a refusal about one of them is said there. */
export const fieldsOf: Readonly<Record<Section, readonly string[]>> = {
  basics: ['title', 'slug', 'firstWeek', 'lastWeek', 'story', 'startPlace'],
  weeks: ['bestWeeks', 'goodWeeks'],
  entries: ['kind', 'entryTitle', 'firstDay', 'lastDay', 'entryPlace', 'url'],
  skills: ['skill', 'skillSlug', 'stance'],
  ways: ['practices', 'language', 'fluency'],
  reaches: ['reachPlace', 'radiusKm', 'country'],
  needs: ['fareNeed', 'payNeed'],
  audience: ['audience', 'guests'],
  close: [],
};

export interface TripToEdit extends TripInFull {
  readonly story: string;
  readonly guests: readonly { readonly handle: string }[];
  readonly weekWishes: readonly { readonly week: Week; readonly rank: number }[];
}

export interface Found {
  /** Which field the places were found for. */
  readonly placesFor?: PlaceField;
  readonly places?: readonly { readonly id: string; readonly label: string }[];
  readonly skills?: readonly Skill[];
}

export type PlaceField = 'startPlace' | 'entryPlace' | 'reachPlace';

/**
 * Every form of this page is posted to where it stands, and its button says in `do` what is wanted. A place is typed;
 * where the text may mean several, the form comes back with them as choices in `<field>Id`, and `foundFor` says for
 * which text they were found.
 */
export interface EditTripPageProps {
  readonly frame: Frame;
  readonly trip: TripToEdit;
  readonly nowWeek: Week;
  readonly offered: {
    readonly languages: readonly { readonly code: string; readonly name: string }[];
    readonly practices: readonly Skill[];
  };
  /** The section that was changed, or that holds the form that came back. */
  readonly section?: Section | undefined;
  readonly isSaved?: boolean;
  readonly typed?: TypedForm | undefined;
  readonly refusals?: readonly Refused[] | undefined;
  readonly found?: Found | undefined;
  /** The entry that is being changed. */
  readonly entry?: string | undefined;
}

export type EditTripPart = EditTripPageProps & { readonly words: Words };

/** What the form of a section held, if it is the one that came back. */
export function typedIn(section: Section, { section: posted, typed }: EditTripPart): TypedForm {
  return section === posted && typed ? typed : {};
}

export function refusalsIn(
  section: Section,
  { section: posted, refusals }: EditTripPart,
): readonly Refused[] {
  return section === posted ? (refusals ?? []) : [];
}
