import type { Ability, Skill } from '../house/components/skill-list.js';
import type { Frame } from '../house/frame.js';
import type { Refused, Words } from '../words/index.js';
import type { PhotoFiles, ProfileLink, RoleName, SpokenLanguage } from './profile-parts.js';

/**
 * Every form of this page is posted to `/settings/profile`, and its button says in `do` what is wanted:
 *
 * - `save-about`: `name`, `handle`, `role`, and as `wasName`, … what the form showed: only what differs is changed
 * - `set-photo`: `photo` (a file; this form alone is `multipart/form-data`); `drop-photo`
 * - `save-story`, `preview-story`: `story`; a preview is shown with what was typed
 * - `find-place`: `place` (text); answer with `found.places`
 * - `set-place`: `placeId` (from the choices or the island), with `place` as it was typed
 * - `drop-place`
 * - `set-language`: `language`, `fluency`; `drop-language`: `language`
 * - `save-practices`: `practices` (those that are ticked), `had` (those that were)
 * - `find-practice`: `practice` (text); `add-practice`: `practiceSlug`
 * - `find-skill`: `skill` (text), `stance`; add it if the text is one skill's name, else answer with `found.skills`
 * - `add-skill`: `skillSlug` (from the choices or the island), `stance`
 * - `drop-skill`: `skillSlug`
 * - `add-link`: `url`; `drop-link`, `recheck-link`: `link` (its id)
 *
 * Choices come with the text that they were found for in `foundFor`: whoever types another one means that one.
 *
 * `stance` is one of `can-1`, `can-2`, `can-3` (the level), `learn`, `avoid`.
 */
export interface EditProfilePageProps {
  readonly frame: Frame;
  readonly person: {
    readonly name: string;
    readonly handle: string;
    readonly role: RoleName | null;
    readonly photo: PhotoFiles | null;
    readonly story: string | null;
    readonly home: Place | null;
    readonly languages: readonly SpokenLanguage[];
    readonly practices: readonly Skill[];
    readonly links: readonly ProfileLink[];
    readonly skills: {
      readonly can: readonly Ability[];
      readonly learn: readonly Skill[];
      readonly avoid: readonly Skill[];
    };
  };
  /** What there is to choose from. */
  readonly offered: {
    readonly languages: readonly { readonly code: string; readonly name: string }[];
    readonly practices: readonly Skill[];
  };
  /** What the last form held, if it comes back; its refusals name these fields. */
  readonly typed?: Partial<Record<ProfileField | ShownField, string>> | undefined;
  readonly refusals?: readonly Refused[] | undefined;
  /** What was found for a typed text; an empty list says that nothing was. */
  readonly found?: Found | undefined;
  /** The section that a change has just worked in (the redirect carries it). */
  readonly saved?: Section | undefined;
  /** Whether she has just signed up. */
  readonly isNew?: boolean | undefined;
  /** Whether mail leaves this house. */
  readonly sendsMail: boolean;
}

export interface Found {
  readonly places?: readonly Place[];
  readonly skills?: readonly Skill[];
  readonly practices?: readonly Skill[];
  /** What the typed story looks like, through the sanitiser. */
  readonly preview?: string;
}

/** In the order of the page. */
export const sections = [
  'about',
  'photo',
  'story',
  'place',
  'languages',
  'practices',
  'skills',
  'links',
] as const;
export type Section = (typeof sections)[number];

const FIELDS = [
  'name',
  'handle',
  'role',
  'photo',
  'story',
  'place',
  'placeId',
  'language',
  'fluency',
  'practice',
  'practiceSlug',
  'skill',
  'skillSlug',
  'stance',
  'url',
] as const;
export type ProfileField = (typeof FIELDS)[number];
/** What a form showed when it was opened. */
export type ShownField = 'wasName' | 'wasHandle' | 'wasRole';
export type Stance = 'can-1' | 'can-2' | 'can-3' | 'learn' | 'avoid';

export interface Place {
  readonly id: string;
  /** Name, region and country, as the API gives it. */
  readonly label: string;
}

export type EditProfilePart = EditProfilePageProps & { readonly words: Words };

const known: readonly string[] = FIELDS;

/** A form shows the refusals about its own fields; those about none of the page's belong to the first form. */
export function refusalsIn(
  fields: readonly string[],
  { refusals = [] }: EditProfilePart,
  isFirst = false,
): readonly Refused[] {
  return refusals.filter(({ field }) =>
    field === undefined || !known.includes(field) ? isFirst : fields.includes(field),
  );
}

const PICKERS = {
  place: { choice: 'placeId', set: 'set-place', label: ({ people }: Words) => people.setPlace },
  practice: {
    choice: 'practiceSlug',
    set: 'add-practice',
    label: ({ profile }: Words) => profile.practiceDo,
  },
  skill: { choice: 'skillSlug', set: 'add-skill', label: ({ people }: Words) => people.addSkill },
} as const;

/** What the island needs to know to turn a text field into one that suggests. */
export function pickerFor(kind: keyof typeof PICKERS, words: Words): Record<`data-${string}`, string> {
  const { choice, set, label } = PICKERS[kind];
  const { people } = words;
  return {
    'data-island': `${kind}-picker`,
    'data-choice': choice,
    'data-find': `find-${kind}`,
    'data-set': set,
    'data-set-label': label(words),
    'data-found-one': people.optionsFound(1),
    'data-found': people.optionsFound(0).replace('0', '#'),
    'data-none': people.optionsNone,
  };
}
