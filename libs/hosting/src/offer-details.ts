import { Refusal } from '#kernel';
import type { Fluency, Role } from '#people';
import { levels, type Level } from '#skills';
import type { Experience, Lodging, Pay, Publication, Way } from './offer.js';

/** What somebody says anew of an offer; what she does not speak of stays as it is. */
export interface OfferDetails {
  readonly title?: string;
  readonly work?: string;
  readonly where?: OfferPlace;
  readonly stay?: { readonly stayLeast: number; readonly stayMost: number };
  readonly lodging?: Lodging;
  readonly lodgingRules?: string;
  readonly travelPaid?: number;
  readonly pay?: {
    readonly pay: Pay;
    readonly stipendAmount: number | null;
    readonly stipendCurrency: string | null;
  };
  readonly publication?: Publication;
  /** None means any. */
  readonly roles?: readonly Role[];
  readonly experience?: Experience;
  /** A handle, or nobody. */
  readonly contact?: string | null;
  readonly setSkills?: readonly OfferSkillWish[];
  readonly dropSkills?: readonly Omit<OfferSkillWish, 'level'>[];
  readonly addPractices?: readonly string[];
  readonly dropPractices?: readonly string[];
  readonly setLanguages?: readonly { readonly language: string; readonly fluency: Fluency }[];
  readonly dropLanguages?: readonly string[];
}

export interface OfferPlace {
  readonly isOnSite: boolean;
  readonly isRemote: boolean;
  readonly siteId: string | null;
}

export interface OfferSkillWish {
  readonly slug: string;
  readonly way: Way;
  readonly level: Level | null;
}

export function parsePlace(place: OfferPlace): OfferPlace {
  if (!place.isOnSite && !place.isRemote) throw new Refusal('offer_is_nowhere', {}, 'place');
  return place;
}

/** What is used has no level; how well it is sought or taught is said. */
export function parseWayLevel(way: Way, value: number | null): Level | null {
  if (way === 'use') {
    if (value !== null) throw new Refusal('only_what_is_used_has_no_level', {}, 'level');
    return null;
  }
  const level = levels.find(known => known === value);
  if (level === undefined) throw new Refusal('level_unknown', { least: 1, most: levels.length }, 'level');
  return level;
}
