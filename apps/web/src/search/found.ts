import type { Week } from '#weeks';
import type { MapPlace } from '../house/map/map.js';

export interface SkillFound {
  readonly slug: string;
  readonly name: string;
}

export interface PlaceFound extends MapPlace {
  readonly country: string;
  readonly countryName: string;
}

/** Why it is here, in the order of weight. */
export interface ReasonFound {
  readonly kind: ReasonKind;
  readonly skills: readonly SkillFound[];
}

export type ReasonKind = 'TEACHES' | 'SEEKS' | 'BRINGS' | 'WISHES' | 'PRACTICES';

/** What all that is found has in common. */
interface Found {
  readonly km: number | null;
  readonly isRemote: boolean;
  readonly best: Week;
  /** All weeks in which it fits, the best one too. */
  readonly weeks: readonly Week[];
  readonly reasons: readonly ReasonFound[];
}

export interface OfferFound extends Found {
  readonly offer: {
    readonly slug: string;
    readonly title: string;
    readonly company: { readonly slug: string; readonly name: string };
    readonly place: PlaceFound | null;
    readonly isOnSite: boolean;
    readonly isRemote: boolean;
    readonly lodging: 'NONE' | 'SOFA' | 'ROOM' | 'FLAT' | 'HOTEL';
    readonly pay: 'NONE' | 'EXPENSES' | 'STIPEND';
    readonly seeks: readonly { readonly skill: SkillFound }[];
    readonly teaches: readonly { readonly skill: SkillFound }[];
  };
}

export interface TripFound extends Found {
  readonly trip: {
    readonly slug: string;
    readonly title: string;
    readonly person: {
      readonly handle: string;
      readonly name: string;
      readonly photo: { readonly small: string; readonly medium: string; readonly large: string } | null;
    };
    readonly place: PlaceFound | null;
    readonly needsBed: boolean;
    readonly brings: readonly { readonly skill: SkillFound }[];
    readonly wishes: readonly { readonly skill: SkillFound }[];
  };
}
