import type { CompanySize, Lodging, Pay } from '#hosting';
import type { Tongues } from '#matching';
import type { Coordinates } from '#places';
import type { Week } from '#weeks';

export interface AroundPlace {
  readonly place: Coordinates & { readonly id: number; readonly country: string };
  readonly km: number;
}

/** What may be said by whoever looks around; what is not said shuts nothing out and counts for nothing. */
interface Wish {
  readonly weeks?: readonly Week[];
  readonly countries?: readonly string[];
  /** `only`: from afar and nowhere else; `too`: whatever place is said, from afar will do as well. */
  readonly remote?: 'only' | 'too';
  readonly tongues?: Tongues;
  /** Numbers of practices, all of which have to be there. */
  readonly practices?: readonly number[];
  /** Each has to stand somewhere in what was written. */
  readonly words?: readonly string[];
}

/** Skills are level marks, see `levelMarks`: up to the level that somebody has, seeks or would reach. */
export interface OfferWish extends Wish {
  readonly can?: readonly number[];
  readonly learn?: readonly number[];
  /** Where the site is. */
  readonly around?: AroundPlace;
  /** This or better. */
  readonly lodging?: Lodging;
  /** This or more. */
  readonly pay?: Pay;
  readonly sizes?: readonly CompanySize[];
}

export interface TripWish extends Wish {
  /** What they should bring. */
  readonly seek?: readonly number[];
  /** What they could learn. */
  readonly teach?: readonly number[];
  /** Where they would come to: within so many kilometres of the place. */
  readonly around?: AroundPlace;
  /** What waits for them: `none` finds those who need no bed. */
  readonly lodging?: Lodging;
  /** What they would be given: `none` finds those who ask for nothing. */
  readonly pay?: Pay;
  /** For how large a company they would come. */
  readonly size?: CompanySize;
}
