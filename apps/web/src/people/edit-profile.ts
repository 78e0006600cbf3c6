import type { Ability, Skill } from '../house/components/skill-list.js';
import type { Frame } from '../house/frame.js';
import type { Refused, Words } from '../words/index.js';

/**
 * Every form of this page is posted to `/settings/profile`, and its button says in `do` what is wanted:
 *
 * - `save-about`: `name`, `handle`
 * - `find-place`: `place` (text); answer with `found.places`
 * - `set-place`: `placeId` (from the choices or the island), with `place` as it was typed
 * - `drop-place`
 * - `find-skill`: `skill` (text), `stance`; add it if the text is one skill's name, else answer with `found.skills`
 * - `add-skill`: `skillSlug` (from the choices or the island), `stance`
 * - `drop-skill`: `skillSlug`
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
    readonly home: Place | null;
    readonly skills: {
      readonly can: readonly Ability[];
      readonly learn: readonly Skill[];
      readonly avoid: readonly Skill[];
    };
  };
  /** What the last form held, if it comes back; its refusals name these fields. */
  readonly typed?: Partial<Record<ProfileField, string>> | undefined;
  readonly refusals?: readonly Refused[] | undefined;
  /** What was found for a typed text; an empty list says that nothing was. */
  readonly found?: { readonly places?: readonly Place[]; readonly skills?: readonly Skill[] } | undefined;
  /** The section that a change has just worked in (the redirect carries it). */
  readonly saved?: Section | undefined;
}

export const sections = ['about', 'place', 'skills'] as const;
export type Section = (typeof sections)[number];

export type ProfileField = 'name' | 'handle' | 'place' | 'placeId' | 'skill' | 'skillSlug' | 'stance';
export type Stance = 'can-1' | 'can-2' | 'can-3' | 'learn' | 'avoid';

export interface Place {
  readonly id: string;
  /** Name, region and country, as the API gives it. */
  readonly label: string;
}

export type EditProfilePart = EditProfilePageProps & { readonly words: Words };

const FIELDS: readonly string[] = [
  'name',
  'handle',
  'place',
  'placeId',
  'skill',
  'skillSlug',
  'stance',
] satisfies readonly ProfileField[];

/** A form shows the refusals about its own fields; those about none of the page's belong to the first form. */
export function refusalsIn(
  fields: readonly string[],
  { refusals = [] }: EditProfilePart,
  isFirst = false,
): readonly Refused[] {
  return refusals.filter(({ field }) =>
    field === undefined || !FIELDS.includes(field) ? isFirst : fields.includes(field),
  );
}

/** What the island needs to know to turn a text field into one that suggests. */
export function pickerFor(kind: 'place' | 'skill', { people }: Words): Record<`data-${string}`, string> {
  const isPlace = kind === 'place';
  return {
    'data-island': `${kind}-picker`,
    'data-choice': isPlace ? 'placeId' : 'skillSlug',
    'data-find': `find-${kind}`,
    'data-set': isPlace ? 'set-place' : 'add-skill',
    'data-set-label': isPlace ? people.setPlace : people.addSkill,
    'data-found-one': people.optionsFound(1),
    'data-found': people.optionsFound(0).replace('0', '#'),
    'data-none': people.optionsNone,
  };
}
