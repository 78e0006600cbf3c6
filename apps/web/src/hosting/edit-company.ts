import type { Frame } from '../house/frame.js';
import type { Place } from '../people/edit-profile.js';
import type { Refused, Words } from '../words/index.js';
import type { CompanyToEdit } from './company-parts.js';

/**
 * Every form of this page is posted to `/companies/<slug>/edit`, and its button says in `do` what is wanted:
 *
 * - `save-about`: `name`, `slug`, `size`
 * - `set-logo`: `photo` (a file; this form alone is `multipart/form-data`); `drop-logo`
 * - `save-story`, `preview-story`: `story`
 * - `save-website`: `website`; `look-at-website`
 * - `add-site`: `place` (text), `placeId` (from the choices or the island), `siteName`, `address`
 * - `save-site`: `site`, `siteName`, `address`; `close-site`, `reopen-site`: `site`
 * - `save-practices`: `practices`, `had`; `find-practice`: `practice`; `add-practice`: `practiceSlug`
 */
export interface EditCompanyPageProps {
  readonly frame: Frame;
  readonly company: CompanyToEdit;
  readonly offered: readonly { readonly slug: string; readonly name: string }[];
  readonly typed?: Readonly<Record<string, string>> | undefined;
  readonly refusals?: readonly Refused[] | undefined;
  readonly found?: CompanyFound | undefined;
  readonly saved?: CompanySection | 'founded' | undefined;
}

export interface CompanyFound {
  readonly places?: readonly Place[];
  readonly practices?: readonly { readonly slug: string; readonly name: string }[];
  readonly preview?: string;
}

/** In the order of the page. */
export const companySections = ['about', 'logo', 'story', 'website', 'sites', 'practices'] as const;
export type CompanySection = (typeof companySections)[number];

/** Which section a wish belongs to. */
export const sectionOfWish: Readonly<Record<string, CompanySection>> = {
  'save-about': 'about',
  'set-logo': 'logo',
  'drop-logo': 'logo',
  'save-story': 'story',
  'preview-story': 'story',
  'save-website': 'website',
  'look-at-website': 'website',
  'add-site': 'sites',
  'save-site': 'sites',
  'close-site': 'sites',
  'reopen-site': 'sites',
  'save-practices': 'practices',
  'find-practice': 'practices',
  'add-practice': 'practices',
};

export type EditCompanyPart = EditCompanyPageProps & { readonly words: Words };

/** A section shows what was wrong with its own form, and what it typed; the others show what is kept. */
export function typedIn(
  section: CompanySection,
  { typed, refusals }: EditCompanyPart,
): {
  readonly typed: Readonly<Record<string, string>>;
  readonly refusals: readonly Refused[] | undefined;
} {
  const isHere = typed !== undefined && sectionOfWish[typed['do'] ?? ''] === section;
  return isHere ? { typed, refusals } : { typed: {}, refusals: undefined };
}
