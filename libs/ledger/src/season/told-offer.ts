/** "Come and pair with us." Weeks count from the week the season is told in. */
export interface ToldOffer {
  readonly company: string;
  readonly contact: string;
  readonly slug: string;
  readonly title: string;
  readonly work: string;
  readonly state?: 'draft' | 'paused' | 'closed';
  /** Which of the company's sites, counted from 0; `remote` is at none of them. */
  readonly at: number | 'remote';
  /** Whether somebody who is at no site is as welcome. */
  readonly isAlsoRemote?: boolean;
  readonly weeks: readonly number[];
  readonly seats?: number;
  /** The weeks in which somebody comes already. */
  readonly taken?: readonly number[];
  readonly stay?: readonly [least: number, most: number];
  readonly uses: readonly string[];
  readonly seeks?: Readonly<Record<string, 1 | 2 | 3>>;
  readonly teaches?: Readonly<Record<string, 1 | 2 | 3>>;
  readonly practices?: readonly string[];
  readonly languages: Readonly<Record<string, 'some' | 'work' | 'native'>>;
  readonly lodging?: 'sofa' | 'room' | 'flat' | 'hotel';
  readonly lodgingRules?: string;
  /** Up to how many euros. */
  readonly travelPaid?: number;
  readonly pay?: 'expenses' | { readonly amount: number; readonly currency: string };
  readonly publication?: 'named' | 'anonymous' | 'nothing';
  readonly roles?: readonly string[];
  readonly experience?: 'some' | 'much';
}
