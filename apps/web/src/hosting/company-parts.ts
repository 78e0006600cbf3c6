import type { Place } from '../people/edit-profile.js';
import type { PhotoFiles } from '../people/profile-parts.js';
import type { MemberRoleName, SizeName } from './company-words.js';

/** What the pages about a company show of it, as the API tells it. */
export interface CompanyInBrief {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly logo: PhotoFiles | null;
  readonly myRole: MemberRoleName | null;
}

export interface WebsiteProof {
  readonly by: 'DNS' | 'FILE';
  readonly at: string;
}

export type WebsiteHindrance =
  'UNREACHABLE' | 'TOO_SLOW' | 'ADDRESS_NOT_PUBLIC' | 'TOO_MANY_TURNS' | 'NO_PAGE' | 'TOO_LARGE' | 'NO_PROOF';

export interface WebsiteCheck {
  readonly line: string;
  readonly host: string;
  readonly file: string;
  readonly checkedAt: string | null;
  readonly hindrance: WebsiteHindrance | null;
}

export interface SitePlace {
  readonly label: string;
  readonly name: string;
  readonly country: string;
  readonly latitude: number;
  readonly longitude: number;
}

export interface CompanySite {
  readonly id: string;
  readonly name: string;
  readonly isClosed: boolean;
  /** Nothing for whoever has no business there. */
  readonly address: string | null;
  readonly place: SitePlace;
}

export interface OwnSite extends Omit<CompanySite, 'place'> {
  readonly place: Place;
}

export interface CompanyToEdit extends CompanyInBrief {
  readonly story: string;
  readonly website: string | null;
  readonly websiteProof: WebsiteProof | null;
  readonly websiteCheck: WebsiteCheck | null;
  readonly size: SizeName | null;
  readonly practices: readonly { readonly slug: string; readonly name: string }[];
  readonly sites: readonly OwnSite[];
}
