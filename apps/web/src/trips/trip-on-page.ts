import type { Ability, Skill } from '../house/components/skill-list.js';
import type { Frame } from '../house/frame.js';
import type { MapPlace } from '../house/map/map.js';
import type { SeasonPlace, SeasonTrip } from '../house/season.js';
import type { Fluency } from '../people/profile-parts.js';
import type { OwnFit } from '../matches/own-fits.js';
import type { Week } from '#weeks';
import type { Words } from '../words/index.js';

export const audiences = ['EVERYONE', 'PEOPLE', 'KNOWN', 'NAMED', 'LINK'] as const;
export type Audience = (typeof audiences)[number];
export type TripState = 'DRAFT' | 'OPEN' | 'CLOSED';
export const sizes = ['ALONE', 'FEW', 'DOZENS', 'HUNDREDS', 'THOUSANDS'] as const;
export type Size = (typeof sizes)[number];
export const pays = ['NONE', 'EXPENSES', 'STIPEND'] as const;
export type Pay = (typeof pays)[number];
export const entryKinds = ['CONFERENCE', 'TRAVEL', 'REST', 'ORGANISING', 'OTHER'] as const;
export type EntryKind = (typeof entryKinds)[number];

interface Labelled {
  readonly label: string;
}

export interface Reach {
  readonly kind: 'AROUND' | 'COUNTRIES' | 'ANYWHERE' | 'REMOTE';
  readonly radiusKm: number | null;
  readonly countries: readonly string[];
  readonly place: (MapPlace & Labelled & { readonly id: string }) | null;
}

/** Of what is not told to the reader there are only the weeks. */
export interface Entry {
  readonly id: string;
  readonly kind: EntryKind | null;
  readonly title: string | null;
  /** Days as the API writes them. */
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly url: string | null;
  readonly isPrivate: boolean;
  readonly weeks: readonly Week[];
  readonly place: (SeasonPlace & Labelled & { readonly id: string }) | null;
}

export interface LevelledSkill {
  readonly level: number;
  readonly skill: Skill;
}

export interface TripInFull extends SeasonTrip {
  readonly id: string;
  readonly state: TripState;
  /** Through the sanitiser; empty where nothing is said. */
  readonly storyHtml: string;
  readonly audience: Audience;
  readonly tellsOnlyPast: boolean;
  readonly isMine: boolean;
  /** For nobody but her. */
  readonly key: string | null;
  readonly needsBed: boolean;
  readonly fareNeed: number;
  readonly payNeed: Pay;
  readonly companySizes: readonly Size[];
  readonly place: (MapPlace & Labelled) | null;
  readonly brings: readonly LevelledSkill[];
  readonly wishes: readonly LevelledSkill[];
  readonly avoids: readonly Skill[];
  readonly practices: readonly Skill[];
  readonly languages: readonly {
    readonly fluency: Fluency;
    readonly language: { readonly code: string; readonly name: string };
  }[];
  readonly reaches: readonly Reach[];
  readonly entries: readonly Entry[];
}

export interface TripPageProps {
  readonly frame: Frame;
  readonly trip: TripInFull;
  /** How it fits the offers that the reader speaks for. */
  readonly fits?: readonly OwnFit[];
  readonly nowWeek: Week;
}

export type TripPart = TripPageProps & { readonly words: Words };

export function abilityOf({ level, skill }: LevelledSkill): Ability {
  return { ...skill, level: level as Ability['level'] };
}
