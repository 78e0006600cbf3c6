import { addresses } from '../house/addresses.js';
import type { Words } from '../words/index.js';
import type { Filter } from './asked.js';

type Word = {
  [Key in keyof Words['search']]: Words['search'][Key] extends string ? Key : never;
}[keyof Words['search']];

interface Option {
  readonly value: string;
  readonly word: Word;
}

/** Who looks for whom: the same questions, asked from two sides. */
export interface Side {
  readonly kind: 'offers' | 'journeymen';
  readonly path: string;
  readonly words: Readonly<
    Record<
      | 'title'
      | 'lead'
      | 'can'
      | 'learn'
      | 'place'
      | 'placeHint'
      | 'lodging'
      | 'pay'
      | 'languages'
      | 'nobody'
      | 'nobodyText'
      | 'nobodyDo',
      Word
    >
  >;
  readonly lodgings: readonly Option[];
  readonly pays: readonly Option[];
  /** What it means to do without a filter. */
  readonly less: Readonly<Record<Filter, Word>>;
}

const less: Record<Filter, Word> = {
  weeks: 'withoutWeeks',
  can: 'withoutCan',
  learn: 'withoutLearn',
  place: 'withoutPlace',
  radius: 'withoutRadius',
  countries: 'withoutCountries',
  remote: 'withoutRemote',
  lodging: 'withoutLodging',
  pay: 'withoutPay',
  languages: 'withoutLanguages',
  practices: 'withoutPractices',
  words: 'withoutWords',
};

/** A journeyman looks for offers. */
export const forOffers: Side = {
  kind: 'offers',
  path: addresses.offers,
  words: {
    title: 'offersTitle',
    lead: 'offersLead',
    can: 'iCan',
    learn: 'iLearn',
    place: 'near',
    placeHint: 'nearHint',
    lodging: 'lodging',
    pay: 'pay',
    languages: 'languages',
    nobody: 'noOffers',
    nobodyText: 'noOffersText',
    nobodyDo: 'noOffersDo',
  },
  lodgings: [
    { value: '', word: 'lodgingAny' },
    { value: 'sofa', word: 'sofa' },
    { value: 'room', word: 'room' },
    { value: 'flat', word: 'flat' },
    { value: 'hotel', word: 'hotel' },
  ],
  pays: [
    { value: '', word: 'payAny' },
    { value: 'expenses', word: 'expenses' },
    { value: 'stipend', word: 'stipend' },
  ],
  less,
};

/** A host looks for journeymen. */
export const forJourneymen: Side = {
  kind: 'journeymen',
  path: addresses.journeymen,
  words: {
    title: 'journeymenTitle',
    lead: 'journeymenLead',
    can: 'theyCan',
    learn: 'theyLearn',
    place: 'comingTo',
    placeHint: 'comingToHint',
    lodging: 'bed',
    pay: 'theirPay',
    languages: 'theirLanguages',
    nobody: 'noTrips',
    nobodyText: 'noTripsText',
    nobodyDo: 'noTripsDo',
  },
  lodgings: [
    { value: '', word: 'bedAny' },
    { value: 'none', word: 'bedNone' },
  ],
  pays: [
    { value: '', word: 'theirPayAny' },
    { value: 'none', word: 'payNone' },
    { value: 'expenses', word: 'payExpenses' },
    { value: 'stipend', word: 'payStipend' },
  ],
  less: { ...less, can: 'withoutTheyCan', learn: 'withoutTheyLearn' },
};
