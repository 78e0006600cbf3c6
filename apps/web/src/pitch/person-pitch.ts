import { rangeInWords, weekSet, weeksInWords, type Week } from '#weeks';
import { addresses } from '../house/addresses.js';
import type { Words } from '../words/index.js';
import { gainsOfHosts, risksForHosts } from './company-pitch.js';
import {
  hostsInWords,
  listed,
  moneyInWords,
  type Answer,
  type Host,
  type Pitch,
  type Step,
} from './pitch.js';

export interface PitchedTrip {
  readonly slug: string;
  readonly title: string;
  readonly firstWeek: Week;
  readonly lastWeek: Week;
  readonly openWeeks: readonly Week[];
  /** The weeks that are spent with hosts already. */
  readonly hostedWeeks: readonly Week[];
  readonly needsBed: boolean;
  readonly fareNeed: number;
  readonly payNeed: 'NONE' | 'EXPENSES' | 'STIPEND';
}

export interface PitchedPerson {
  readonly handle: string;
  readonly name: string;
  readonly brings: readonly string[];
  readonly wishes: readonly string[];
  /** The next one that is open, as far as whoever looks may see it. */
  readonly trip: PitchedTrip | null;
  readonly earlierHosts: readonly Host[];
}

const SKILLS_SHOWN = 6;
const HOSTS_SHOWN = 6;

/** For whoever employs her, and has to let her go for some weeks. */
export function pitchForEmployer(person: PitchedPerson, origin: string, words: Words): Pitch {
  const { language, pitch } = words;
  const { name, trip, wishes } = person;
  const weeks = trip && weeksAway(trip, words);
  return {
    audience: pitch.forEmployer,
    title: pitch.employerTitle(name),
    lead:
      trip && weeks
        ? pitch.employerLead(name, weeks, rangeInWords({ from: trip.firstWeek, to: trip.lastWeek }, language))
        : pitch.employerLeadOpen(name),
    gains: [
      { to: pitch.workshops, text: pitch.gainLooks },
      ...(wishes.length > 0 ? [{ to: pitch.neededToo, text: pitch.gainWishes(some(wishes, words)) }] : []),
      { to: pitch.stays, text: pitch.gainStay },
      { to: pitch.friends, text: pitch.gainBack },
    ],
    costs: [
      { to: pitch.pay, text: weeks ? pitch.payText(weeks) : pitch.payTextOpen },
      { to: pitch.plans, text: pitch.plansText },
      ...(trip ? needsOf(trip, person, words) : []),
    ],
    risks: [
      { to: pitch.salary, text: pitch.salaryEmployer },
      { to: pitch.insured, text: pitch.insuredEmployer },
      { to: pitch.secrets, text: pitch.secretsEmployer(name) },
      { to: pitch.ownership, text: pitch.ownershipEmployer },
      { to: pitch.poaching, text: pitch.poachingEmployer },
      { to: pitch.publicity, text: pitch.publicityEmployer(name) },
    ],
    earlier: earlierOf(person, words),
    steps: [whereToLook(person, origin, words), { text: pitch.stepSettle }, { text: pitch.stepTell }],
  };
}

/** For the management of a company where she would be a guest. */
export function pitchForHost(person: PitchedPerson, origin: string, words: Words): Pitch {
  const { language, pitch } = words;
  const { name, trip, brings, wishes } = person;
  const open = trip && trip.openWeeks.length > 0 ? trip.openWeeks : undefined;
  return {
    audience: pitch.forHost,
    title: pitch.hostTitle(name),
    lead: pitch.hostLead(name),
    gains: [
      ...(brings.length > 0
        ? [{ to: pitch.experience, text: pitch.gainBrings(name, some(brings, words)) }]
        : []),
      ...(wishes.length > 0
        ? [{ to: pitch.exchange, text: pitch.gainGives(name, some(wishes, words)) }]
        : []),
      ...gainsOfHosts(pitch),
    ],
    costs: [{ to: pitch.time, text: pitch.timeText }, ...(trip ? wishesOf(trip, words) : [])],
    risks: risksForHosts(pitch, pitch.publicityOpen),
    earlier: earlierOf(person, words),
    steps: [
      whereToLook(person, origin, words),
      ...(open ? [{ text: pitch.openWeeks(weeksInWords(weekSet(open), language)) }] : []),
      { text: pitch.stepTalk(name) },
    ],
  };
}

/** How many weeks she would be with others: those agreed and those still open. */
function weeksAway({ openWeeks, hostedWeeks }: PitchedTrip, { painter }: Words): string | undefined {
  const weeks = new Set([...openWeeks, ...hostedWeeks]).size;
  return weeks > 0 ? painter.chosen(weeks) : undefined;
}

/** What hosts are asked for, said to whoever pays the rest. */
function needsOf(trip: PitchedTrip, { name }: PitchedPerson, { language, pitch }: Words): Answer[] {
  const money = { NONE: pitch.moneyNone, EXPENSES: pitch.moneyExpenses, STIPEND: pitch.moneyStipend };
  return [
    { to: pitch.bed, text: trip.needsBed ? pitch.bedAsked : pitch.bedOwn(name) },
    {
      to: pitch.travel,
      text:
        trip.fareNeed > 0 ? pitch.travelAsked(moneyInWords(trip.fareNeed, 'EUR', language)) : pitch.travelOwn,
    },
    { to: pitch.money, text: money[trip.payNeed] },
  ];
}

/** The same, said to a host. */
function wishesOf(trip: PitchedTrip, { language, pitch }: Words): Answer[] {
  const money = { NONE: pitch.notAsked, EXPENSES: pitch.expensesAsked, STIPEND: pitch.stipendAsked };
  return [
    { to: pitch.bed, text: trip.needsBed ? pitch.bedNeeded : pitch.notNeeded },
    {
      to: pitch.travel,
      text:
        trip.fareNeed > 0 ? pitch.fareAsked(moneyInWords(trip.fareNeed, 'EUR', language)) : pitch.notAsked,
    },
    { to: pitch.money, text: money[trip.payNeed] },
  ];
}

function whereToLook({ handle, name, trip }: PitchedPerson, origin: string, { pitch }: Words): Step {
  return trip
    ? { text: pitch.stepTrip(trip.title), address: origin + addresses.trip(trip.slug) }
    : { text: pitch.stepPage(name), address: origin + addresses.person(handle) };
}

function earlierOf({ name, earlierHosts }: PitchedPerson, { language, pitch }: Words): string {
  return earlierHosts.length > 0
    ? pitch.earlierOf(name, hostsInWords(earlierHosts.slice(0, HOSTS_SHOWN), language))
    : pitch.earlierFirst(name);
}

function some(names: readonly string[], { language }: Words): string {
  return listed(names.slice(0, SKILLS_SHOWN), language);
}
