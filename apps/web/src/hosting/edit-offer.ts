import type { Week } from '#weeks';
import type { Frame } from '../house/frame.js';
import type { Refused, Words } from '../words/index.js';
import type { ShownOffer } from './offer-parts.js';

/**
 * Every form of this page is posted to `/offers/<slug>/edit`, and its button says in `do` what is wanted:
 *
 * - `save-details`: `title`, `work`, `place` (`on-site`, `remote`, `either`), `site`, `stayLeast`, `stayMost`, `lodging`,
 *   `lodgingRules`, `travelPaid`, `pay`, `stipendAmount`, `stipendCurrency`, `roles` (those that are ticked), `experience`,
 *   `publication`, `contact`
 * - `find-skill`: `skill` (text), `way`; set if the text is one skill's name, else answered with `found.skills`
 * - `add-skill`: `skillSlug` (from the choices or the island), `way`; `drop-skill`: `drop` (`way slug`)
 * - `save-practices`: `practices` (those that are ticked), `had` (those that were)
 * - `find-practice`: `practice` (text); `add-practice`: `practiceSlug`
 * - `set-language`: `language`, `fluency`; `drop-language`: `language`
 * - `set-weeks`: `weeks`, `seats`, `exceptions`
 * - `add-picture`: `photo` (a file; this form alone is `multipart/form-data`), `alt`; `drop-picture`: `key`
 * - `open`, `pause`, `close`, `copy`, `confirm`
 *
 * `way` is `use`, or `seek` or `teach` with the level: `teach-2`.
 */
export interface EditOfferPageProps {
  readonly frame: Frame;
  readonly offer: EditedOffer;
  readonly nowWeek: Week;
  /** Its weeks, as the form says them. */
  readonly kept: { readonly weeks: string; readonly seats: number; readonly exceptions: string };
  readonly offered: {
    readonly languages: readonly { readonly code: string; readonly name: string }[];
    readonly practices: readonly SkillChoice[];
  };
  /** What the last form held, if it comes back; its refusals name these fields. */
  readonly typed?: Readonly<Record<string, string>> | undefined;
  readonly ticked?: { readonly roles: readonly string[] } | undefined;
  readonly refusals?: readonly Refused[] | undefined;
  /** The skills or practices that were found for a typed text; an empty list says that nothing was. */
  readonly found?: OfferFound | undefined;
  readonly saved?: OfferSection | undefined;
}

export interface OfferFound {
  readonly skills?: readonly SkillChoice[];
  readonly practices?: readonly SkillChoice[];
}

export interface SkillChoice {
  readonly slug: string;
  readonly name: string;
}

export interface SiteChoice {
  readonly id: string;
  readonly name: string;
  readonly isClosed: boolean;
  readonly place: { readonly label: string };
}

export type EditedOffer = ShownOffer & {
  readonly company: ShownOffer['company'] & {
    readonly sites: readonly SiteChoice[];
    readonly members: readonly {
      readonly person: { readonly handle: string; readonly name: string } | null;
    }[];
  };
};

/** In the order of the page. */
export const offerSections = ['details', 'skills', 'practices', 'languages', 'weeks', 'pictures'] as const;
export type OfferSection = (typeof offerSections)[number];

export type EditOfferPart = EditOfferPageProps & { readonly words: Words };

const FIELDS: Readonly<Record<OfferSection, readonly string[]>> = {
  details: [
    'title',
    'work',
    'place',
    'site',
    'stayLeast',
    'stayMost',
    'lodging',
    'lodgingRules',
    'travelPaid',
    'pay',
    'stipendAmount',
    'stipendCurrency',
    'experience',
    'publication',
    'contact',
  ],
  skills: ['skill', 'way'],
  practices: ['practice'],
  languages: ['language', 'fluency'],
  weeks: ['weeks', 'seats', 'exceptions'],
  pictures: ['photo', 'alt'],
};

export const fieldsOf = (section: OfferSection): readonly string[] => FIELDS[section];
const known = Object.values(FIELDS).flat();

/** The form that was posted says in its section what was wrong; what no form holds is said on top. */
export function refusalsIn(
  section: OfferSection,
  { refusals = [], typed }: EditOfferPart,
): readonly Refused[] {
  if (isMove(typed)) return [];
  return refusals.filter(({ field }) => field !== undefined && FIELDS[section].includes(field));
}

/** What stands in the way of opening, and what is about no field. */
export function refusalsOnTop({ refusals = [], typed }: EditOfferPart): readonly Refused[] {
  return refusals.filter(({ field }) => isMove(typed) || field === undefined || !known.includes(field));
}

/** Marks the fields, whoever's form it was: what opening lacks is said where it can be put right. */
export function mistakesOf(props: EditOfferPart) {
  return { words: props.words, refusals: props.refusals };
}

const isMove = (typed: EditOfferPart['typed']) =>
  ['open', 'pause', 'close', 'copy', 'confirm'].includes(typed?.['do'] ?? '');
