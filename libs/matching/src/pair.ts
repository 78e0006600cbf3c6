/** How many weeks ahead anything is matched: fewer than the 64 bits in which weeks are kept. */
export const matchHorizon = 60;

/** From how far away it no longer matters how far it is, where she names no circle of her own. */
export const farthest = 2000;

/** Where a place lies, in units of 100 m from the middle of the earth: whole numbers, measured alike everywhere. */
export interface Point {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** How well a language is understood; 2, 4 and 6 are A2, B2 and C2. */
export type Understanding = 2 | 4 | 6;

/** By the code of a language. */
export type Tongues = Readonly<Record<string, Understanding>>;

export const stretchKinds = ['around', 'countries', 'anywhere', 'remote'] as const;
export type StretchKind = (typeof stretchKinds)[number];

/** Where she would go in some of her blank weeks, and from where the way is counted. */
export interface Stretch {
  readonly kind: StretchKind;
  /** Numbers of weeks, as `numberOf` counts them. */
  readonly weeks: readonly number[];
  readonly placeId: number | null;
  readonly point: Point | null;
  readonly radiusKm: number;
  readonly countries: readonly string[];
}

/** What a trip says of itself, in the order of its stretches. Skills are level marks, see `levelMarks`. */
export interface TripSide {
  readonly id: string;
  readonly stretches: readonly Stretch[];
  readonly bestWeeks: readonly number[];
  readonly goodWeeks: readonly number[];
  readonly teach: readonly number[];
  readonly want: readonly number[];
  /** Numbers of skills that she would rather not touch. */
  readonly avoid: readonly number[];
  readonly tongues: Tongues;
  readonly needsBed: boolean;
  readonly fareNeed: number;
}

export interface OfferSide {
  readonly id: string;
  /** Those with a seat left. */
  readonly weeks: readonly number[];
  readonly stayLeast: number;
  readonly point: Point | null;
  readonly country: string | null;
  readonly isOnSite: boolean;
  readonly isRemote: boolean;
  readonly hasBed: boolean;
  readonly travelPaid: number;
  readonly seek: readonly number[];
  readonly teach: readonly number[];
  /** Numbers of the skills they work in. */
  readonly main: readonly number[];
  readonly tongues: Tongues;
  readonly asked: number;
  readonly answered: number;
}
