import type { Week } from '#weeks';
import type { PlaceFound } from '../search/found.js';

type Named = { readonly slug: string; readonly name: string };
type Steps = readonly { readonly skill: Named }[];

export type PartName = 'MUTUAL' | 'GIVE' | 'TAKE' | 'NEAR' | 'WEEK' | 'LANG' | 'COMFORT' | 'TRUST' | 'REPLY';

/** Why two fit. */
export interface Explanation {
  readonly taught: Steps;
  readonly untaught: Steps;
  readonly brought: Steps;
  readonly unbrought: Steps;
  readonly rank: 'BEST' | 'GOOD' | 'OTHER';
  readonly tongue: {
    readonly language: { readonly name: string };
    readonly fluency: 'SOME' | 'WORK' | 'NATIVE';
  } | null;
  readonly bed: 'GIVEN' | 'MISSING' | 'NOT_NEEDED';
  readonly fareNeed: number | null;
  readonly farePaid: number | null;
  readonly from: { readonly name: string } | null;
  readonly parts: readonly {
    readonly part: PartName;
    readonly value: number;
    readonly weight: number;
    readonly points: number;
  }[];
}

/** What would have to be otherwise. */
export interface Cure {
  readonly gate: 'WEEK' | 'LANGUAGE' | 'WHERE' | 'BED' | 'SKILL' | 'RATHER_NOT';
  readonly weeks: readonly Week[];
  readonly languages: readonly { readonly name: string }[];
  readonly hindrance: 'DISTANCE' | 'COUNTRY' | 'ONLY_ON_SITE' | 'ONLY_FROM_AFAR' | null;
  readonly km: number | null;
  readonly radiusKm: number | null;
  readonly country: string | null;
  readonly avoided: readonly Named[];
}

export interface OfferHere {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly lodging: 'NONE' | 'SOFA' | 'ROOM' | 'FLAT' | 'HOTEL';
  readonly company: Named;
  readonly place: PlaceFound | null;
}

export interface TripHere {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly needsBed: boolean;
  readonly person: {
    readonly handle: string;
    readonly name: string;
    readonly photo: { readonly small: string; readonly medium: string; readonly large: string } | null;
  };
  readonly place: PlaceFound | null;
}

/** A pair, seen from one of its sides: what is met is an offer or a trip. */
export interface Fit<Met> {
  readonly met: Met;
  readonly score: number;
  readonly km: number | null;
  readonly isRemote: boolean;
  readonly best: Week;
  readonly weeks: readonly Week[];
  readonly explanation: Explanation;
  readonly cure?: Cure | undefined;
}

export type Side = 'JOURNEYMAN' | 'HOST';

export const asideReasons = ['SKILLS', 'PLACE', 'WEEKS', 'COMPANY', 'PERSON', 'OTHER'] as const;
export type AsideReason = (typeof asideReasons)[number];

export interface Aside<Met> {
  readonly met: Met;
  readonly reason: AsideReason;
  readonly words: string;
}
