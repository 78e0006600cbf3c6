import { Refusal } from '#kernel';

/** In which state an offer is, and where it can go from there. */
export const offerMoves = {
  draft: ['open', 'closed'],
  open: ['paused', 'closed'],
  paused: ['open', 'closed'],
  closed: [],
} as const satisfies Record<string, readonly string[]>;
export type OfferState = keyof typeof offerMoves;

export const lodgings = ['none', 'sofa', 'room', 'flat', 'hotel'] as const;
export type Lodging = (typeof lodgings)[number];

export const pays = ['none', 'expenses', 'stipend'] as const;
export type Pay = (typeof pays)[number];

/** What may be told of a week: with the name, without it, after asking, or nothing. */
export const publications = ['named', 'anonymous', 'ask', 'nothing'] as const;
export type Publication = (typeof publications)[number];

/** How much of it a guest should have; `any` welcomes trainees too. */
export const experiences = ['any', 'some', 'much'] as const;
export type Experience = (typeof experiences)[number];

/** How a skill belongs to an offer: we work in it, we seek it, you can learn it here. */
export const ways = ['use', 'seek', 'teach'] as const;
export type Way = (typeof ways)[number];

/** The longest stay, in weeks. */
export const longestStay = 8;

/** Where an offer goes from here, or why it cannot. */
export function moveOffer(from: OfferState, to: OfferState): OfferState {
  const moves: readonly OfferState[] = offerMoves[from];
  if (!moves.includes(to)) throw new Refusal('offer_cannot_go_there', { from, to });
  return to;
}

/** An open offer is asked after so long whether it still holds, and paused when nobody has answered for so long. */
export const holdsFor = Temporal.Duration.from({ hours: 24 * 90 });
export const answerWithin = Temporal.Duration.from({ hours: 24 * 30 });

export const longestOffer = { title: 120, work: 20_000, lodgingRules: 5_000, alt: 300 } as const;

/** How many of one kind an offer may name. */
export const mostOfferSkills = 40;
export const mostOfferPractices = 30;
export const mostOfferLanguages = 20;
export const mostLodgingPictures = 8;
/** How many of one company are there at once; those that are closed are history. */
export const mostOffers = 100;

export function parseTitle(text: string): string {
  const title = oneLineOf(text);
  if (!/[\p{L}\p{N}\p{S}\p{P}]/u.test(title)) throw new Refusal('offer_title_empty', {}, 'title');
  return notLonger(title, longestOffer.title, 'title');
}

export function parseWork(text: string): string {
  return notLonger(linesOf(text), longestOffer.work, 'work');
}

export function parseLodgingRules(text: string): string {
  return notLonger(linesOf(text), longestOffer.lodgingRules, 'lodgingRules');
}

export function parseAlt(text: string): string {
  return notLonger(oneLineOf(text), longestOffer.alt, 'alt');
}

/** From so many to so many weeks. */
export function parseStay(least: number, most: number): { stayLeast: number; stayMost: number } {
  const isStay = (weeks: number) => Number.isInteger(weeks) && weeks >= 1 && weeks <= longestStay;
  if (!isStay(least) || !isStay(most) || least > most) {
    throw new Refusal('stay_out_of_range', { most: longestStay }, 'stayMost');
  }
  return { stayLeast: least, stayMost: most };
}

/** In euros, for the whole way. */
export const mostTravelPaid = 10_000;
export const mostStipend = 100_000;

export function parseTravelPaid(amount: number): number {
  const isAmount = Number.isInteger(amount) && amount >= 0 && amount <= mostTravelPaid;
  if (!isAmount) throw new Refusal('travel_paid_out_of_range', { most: mostTravelPaid }, 'travelPaid');
  return amount;
}

/** For a week. */
export function parseStipend(amount: number | null): number {
  const isAmount = amount !== null && Number.isInteger(amount) && amount >= 1 && amount <= mostStipend;
  if (!isAmount) throw new Refusal('stipend_out_of_range', { least: 1, most: mostStipend }, 'stipendAmount');
  return amount;
}

export function parseCurrency(text: string): string {
  const code = text.trim().toUpperCase();
  if (!currencies.includes(code)) throw new Refusal('currency_unknown', {}, 'stipendCurrency');
  return code;
}

/** The codes of ISO 4217 that this runtime has names for. */
const currencies: readonly string[] = Intl.supportedValuesOf('currency');

/** What an offer says that opening it looks at. */
export interface Offered {
  readonly isOnSite: boolean;
  /** Whether it names a site that is not closed. */
  readonly hasSite: boolean;
  readonly skills: number;
  readonly languages: number;
  /** Weeks that are not past and have a seat left. */
  readonly freeWeeks: number;
}

/** Everything that is missing before guests can come, so that it can be said at once. */
export function missingIn(offered: Offered): Refusal[] {
  const missing: Refusal[] = [];
  if (offered.isOnSite && !offered.hasSite) missing.push(new Refusal('offer_needs_a_site', {}, 'site'));
  if (offered.skills === 0) missing.push(new Refusal('offer_needs_skills', {}, 'skill'));
  if (offered.languages === 0) missing.push(new Refusal('offer_needs_a_language', {}, 'language'));
  if (offered.freeWeeks === 0) missing.push(new Refusal('offer_needs_weeks', {}, 'weeks'));
  return missing;
}

/** Refuses with the first and brings the others along. */
export function refuseAll([first, ...others]: readonly Refusal[]): void {
  if (first) throw new Refusal(first.code, first.facts, first.field, { others });
}

function oneLineOf(text: string): string {
  return linesOf(text).replace(/\s+/gu, ' ').trim();
}

/** Without what no text needs, as people typed it otherwise; signs that turn the writing round stay in a text. */
function linesOf(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]|\p{Cs}/gu, '')
    .normalize('NFC')
    .trimEnd()
    .replace(/^(?:[^\S\n]*\n)+/, '');
}

function notLonger(text: string, most: number, field: string): string {
  if (text.length > most) throw new Refusal('too_long', { most }, field);
  return text;
}
