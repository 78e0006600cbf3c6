import type { ResultOf } from 'gql.tada';
import { fluencyInWords } from '../people/profile-parts.js';
import type { Words } from '../words/index.js';
import type { OfferOnPage } from './offer.documents.js';

/** An offer, as the API tells it. */
export type ShownOffer = ResultOf<typeof OfferOnPage>;
export type WaySkill = ShownOffer['teaches'][number];

export const lodgingNames = ['NONE', 'SOFA', 'ROOM', 'FLAT', 'HOTEL'] as const;
export const payNames = ['NONE', 'EXPENSES', 'STIPEND'] as const;
export const publicationNames = ['NAMED', 'ANONYMOUS', 'ASK', 'NOTHING'] as const;
export const experienceNames = ['ANY', 'SOME', 'MUCH'] as const;

const LODGINGS = {
  NONE: 'lodgingNone',
  SOFA: 'lodgingSofa',
  ROOM: 'lodgingRoom',
  FLAT: 'lodgingFlat',
  HOTEL: 'lodgingHotel',
} as const satisfies Record<ShownOffer['lodging'], keyof Words['offers']>;

const PUBLICATIONS = {
  NAMED: 'publicationNamed',
  ANONYMOUS: 'publicationAnonymous',
  ASK: 'publicationAsk',
  NOTHING: 'publicationNothing',
} as const satisfies Record<ShownOffer['publication'], keyof Words['offers']>;

const EXPERIENCES = {
  ANY: 'experienceAny',
  SOME: 'experienceSome',
  MUCH: 'experienceMuch',
} as const satisfies Record<ShownOffer['experience'], keyof Words['offers']>;

const PAYS = { NONE: 'payNone', EXPENSES: 'payExpenses', STIPEND: 'payStipend' } as const satisfies Record<
  ShownOffer['pay'],
  keyof Words['offers']
>;

export const lodgingInWords = (name: ShownOffer['lodging'], { offers }: Words) => offers[LODGINGS[name]];
export const publicationInWords = (name: ShownOffer['publication'], { offers }: Words) =>
  offers[PUBLICATIONS[name]];
export const experienceInWords = (name: ShownOffer['experience'], { offers }: Words) =>
  offers[EXPERIENCES[name]];
export const payInWords = (name: ShownOffer['pay'], { offers }: Words) => offers[PAYS[name]];

type Modes = Pick<ShownOffer, 'isOnSite' | 'isRemote'>;

export type Mode = 'on-site' | 'remote' | 'either';

export function modeOf({ isOnSite, isRemote }: Modes): Mode {
  return isOnSite && isRemote ? 'either' : isOnSite ? 'on-site' : 'remote';
}

export function modeInWords(mode: Mode, { offers }: Words): string {
  return { 'on-site': offers.onSite, remote: offers.remote, either: offers.either }[mode];
}

/** "1–3 weeks". */
export function stayInWords({ stayLeast, stayMost }: ShownOffer, { offers }: Words): string {
  return stayLeast === stayMost ? offers.weeks(stayMost) : offers.weeksFromTo(stayLeast, stayMost);
}

/** Money as the reader's language writes it. */
export function money(amount: number, currency: string, { language }: Words): string {
  return new Intl.NumberFormat(language, { style: 'currency', currency, maximumFractionDigits: 0 }).format(
    amount,
  );
}

export function payOf({ pay, stipendAmount, stipendCurrency }: ShownOffer, words: Words): string {
  if (pay !== 'STIPEND' || stipendAmount === null || stipendCurrency === null) return payInWords(pay, words);
  return words.offers.stipendOf(money(stipendAmount, stipendCurrency, words));
}

/** What one reads first: where, how long, with what bed, for what money. */
export function inShort(offer: ShownOffer, words: Words): string[] {
  return [
    modeInWords(modeOf(offer), words),
    stayInWords(offer, words),
    offer.lodging === 'NONE' ? '' : lodgingInWords(offer.lodging, words),
    offer.pay === 'NONE' ? '' : payOf(offer, words),
  ].filter(Boolean);
}

export function languagesInWords({ languages }: ShownOffer, words: Words): string {
  return languages
    .map(({ language, fluency }) => `${language.name} (${fluencyInWords(fluency, words)})`)
    .join(', ');
}
