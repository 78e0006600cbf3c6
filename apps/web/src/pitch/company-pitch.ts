import type { Week } from '#weeks';
import { addresses } from '../house/addresses.js';
import type { Words } from '../words/index.js';
import {
  hostsInWords,
  listed,
  moneyInWords,
  type Answer,
  type Host,
  type OfferCosts,
  type Pitch,
} from './pitch.js';

export interface PitchedOffer {
  readonly slug: string;
  readonly title: string;
  readonly stayMost: number;
  readonly lodging: 'NONE' | 'SOFA' | 'ROOM' | 'FLAT' | 'HOTEL';
  readonly travelPaid: number;
  readonly pay: 'NONE' | 'EXPENSES' | 'STIPEND';
  readonly stipendAmount: number | null;
  readonly stipendCurrency: string | null;
  readonly publication: 'NAMED' | 'ANONYMOUS' | 'ASK' | 'NOTHING';
  readonly openWeeks: readonly Week[];
  readonly seeks: readonly string[];
}

export interface PitchedCompany {
  readonly slug: string;
  readonly name: string;
  /** Those that guests can find. */
  readonly offers: readonly PitchedOffer[];
  /** How many weeks somebody was there already. */
  readonly weeksHosted: number;
  /** Others that hosted before and may be named. */
  readonly earlierHosts: readonly Host[];
}

/** A sheet has room for so many. */
const OFFERS_SHOWN = 3;
const HOSTS_SHOWN = 6;
const SKILLS_SHOWN = 5;

export function pitchOfCompany(company: PitchedCompany, origin: string, words: Words): Pitch {
  const { pitch } = words;
  const { offers } = company;
  const more = offers.length - OFFERS_SHOWN;
  return {
    audience: pitch.forManagement,
    title: pitch.companyTitle(company.name),
    lead: pitch.companyLead,
    gains: gainsOf(offers, words),
    offers: offers.slice(0, OFFERS_SHOWN).map(offer => costsOf(offer, words)),
    costs: [{ to: pitch.time, text: pitch.timeText }],
    costsNote: offers.length === 0 ? pitch.noOffers : more > 0 ? pitch.moreOffers(more) : undefined,
    risks: risksOf(offers, words),
    earlier: earlierOf(company, words),
    steps: [
      ...offers.slice(0, 1).map(({ slug, title }) => ({
        text: pitch.stepOffer(title),
        address: origin + addresses.offer(slug),
      })),
      ...(offers.length === 0 || more > 0
        ? [{ text: pitch.stepCompany, address: origin + addresses.company(company.slug) }]
        : []),
      { text: pitch.stepSay },
      { text: pitch.stepChoose },
    ],
  };
}

function gainsOf(offers: readonly PitchedOffer[], { language, pitch }: Words): Answer[] {
  const sought = [...new Set(offers.flatMap(({ seeks }) => seeks))].slice(0, SKILLS_SHOWN);
  return [
    ...gainsOfHosts(pitch),
    ...(sought.length > 0 ? [{ to: pitch.lack, text: pitch.gainSeeks(listed(sought, language)) }] : []),
    ...(offers.some(({ publication }) => publication === 'NAMED')
      ? [{ to: pitch.goodName, text: pitch.gainName }]
      : []),
  ];
}

/** What every host has of it. */
export function gainsOfHosts(pitch: Words['pitch']): Answer[] {
  return [
    { to: pitch.eyes, text: pitch.gainEyes },
    { to: pitch.work, text: pitch.gainWork },
    { to: pitch.learning, text: pitch.gainLearning },
  ];
}

function costsOf(offer: PitchedOffer, words: Words): OfferCosts {
  const { language, pitch } = words;
  const { slug, title, lodging, travelPaid, pay } = offer;
  const beds = {
    NONE: pitch.bedNone,
    SOFA: pitch.bedSofa,
    ROOM: pitch.bedRoom,
    FLAT: pitch.bedFlat,
    HOTEL: pitch.bedHotel,
  };
  const money = {
    NONE: pitch.payNone,
    EXPENSES: pitch.payExpenses,
    STIPEND: pitch.payStipend(
      moneyInWords(offer.stipendAmount ?? 0, offer.stipendCurrency ?? 'EUR', language),
    ),
  };
  return {
    slug,
    title,
    bed: beds[lodging],
    travel: travelPaid > 0 ? pitch.travelUpTo(moneyInWords(travelPaid, 'EUR', language)) : pitch.travelNone,
    money: money[pay],
    most: mostOf(offer, words),
  };
}

/** The most that a stay of the greatest length can cost: sums by currency, and what has no figure by its name. */
function mostOf(offer: PitchedOffer, { language, pitch, painter }: Words): string {
  const { travelPaid, stipendAmount, stipendCurrency, stayMost, lodging, pay } = offer;
  const sums = new Map([['EUR', travelPaid]]);
  if (stipendAmount !== null && stipendCurrency !== null)
    sums.set(stipendCurrency, (sums.get(stipendCurrency) ?? 0) + stipendAmount * stayMost);
  const parts = [
    ...[...sums].filter(([, sum]) => sum > 0).map(([currency, sum]) => moneyInWords(sum, currency, language)),
    ...(lodging === 'HOTEL' ? [pitch.plusHotel] : []),
    ...(pay === 'EXPENSES' ? [pitch.plusExpenses] : []),
  ];
  return parts.length === 0 ? pitch.mostNothing : pitch.mostFor(parts.join(' + '), painter.chosen(stayMost));
}

function risksOf(offers: readonly PitchedOffer[], { pitch }: Words): Answer[] {
  const publicity = {
    NAMED: pitch.publicityNamed,
    ANONYMOUS: pitch.publicityAnonymous,
    ASK: pitch.publicityAsk,
    NOTHING: pitch.publicityNothing,
  };
  const said = new Set(offers.map(({ publication }) => publication));
  const [only] = said;
  const paysStipend = offers.some(({ pay }) => pay === 'STIPEND');
  return risksForHosts(
    pitch,
    only !== undefined && said.size === 1 ? publicity[only] : pitch.publicityOpen,
    paysStipend ? `${pitch.salaryHost} ${pitch.salaryStipend}` : pitch.salaryHost,
  );
}

/** What every host asks. */
export function risksForHosts(pitch: Words['pitch'], publicity: string, salary = pitch.salaryHost): Answer[] {
  return [
    { to: pitch.salary, text: salary },
    { to: pitch.insured, text: pitch.insuredHost },
    { to: pitch.secrets, text: pitch.secretsHost },
    { to: pitch.ownership, text: pitch.ownershipHost },
    { to: pitch.poaching, text: pitch.poachingHost },
    { to: pitch.publicity, text: publicity },
  ];
}

function earlierOf(
  { weeksHosted, earlierHosts }: PitchedCompany,
  { language, pitch, painter }: Words,
): string {
  const said = [
    ...(weeksHosted > 0 ? [pitch.earlierHere(painter.chosen(weeksHosted))] : []),
    ...(earlierHosts.length > 0
      ? [pitch.earlierHosts(hostsInWords(earlierHosts.slice(0, HOSTS_SHOWN), language))]
      : []),
  ];
  return said.length > 0 ? said.join(' ') : pitch.earlierNobody;
}
