import { distanceInWords } from '#places';
import { weekInWords, weekSet, weeksInWords } from '#weeks';
import type { Words } from '../words/index.js';
import type { OfferFound, ReasonFound, SkillFound, TripFound } from './found.js';

/** Why an offer is here, in one line. */
export function whyOffer({ offer, reasons: asked }: OfferFound, words: Words): string {
  const reasons =
    asked.length > 0
      ? asked
      : factsOf([
          ['TEACHES', offer.teaches],
          ['SEEKS', offer.seeks],
        ]);
  const { search } = words;
  const bed = {
    NONE: '',
    SOFA: search.hasSofa,
    ROOM: search.hasRoom,
    FLAT: search.hasFlat,
    HOTEL: search.hasHotel,
  }[offer.lodging];
  const pay = { NONE: '', EXPENSES: search.hasExpenses, STIPEND: search.hasStipend }[offer.pay];
  return sentence([...reasons.map(reason => reasonInWords(reason, words)), bed, pay]);
}

/** Why somebody is here, in one line. */
export function whyTrip({ trip, reasons: asked }: TripFound, words: Words): string {
  const reasons =
    asked.length > 0
      ? asked
      : factsOf([
          ['BRINGS', trip.brings],
          ['WISHES', trip.wishes],
        ]);
  const { search } = words;
  return sentence([
    ...reasons.map(reason => reasonInWords(reason, words)),
    trip.needsBed ? search.needsBed : '',
  ]);
}

/** "Best in week 14, 5–11 April 2027; also weeks 15 and 16." */
export function weeksOfHit({ best, weeks }: OfferFound | TripFound, words: Words): string {
  const { search, language } = words;
  const others = weekSet(weeks.filter(week => week !== best));
  return sentence([
    search.bestWeek(weekInWords(best, language)),
    others.length > 0 ? search.otherWeeks(weeksInWords(others, language)) : '',
  ]);
}

/** "42 km away", "from afar"; nothing where nobody asked from where. */
export function wayOfHit({ km, isRemote }: OfferFound | TripFound, words: Words): string {
  if (isRemote) return words.search.fromAfar;
  return km === null ? '' : words.search.away(distanceInWords(km, words.language));
}

const mostFacts = 4;

/** Where nobody asked for anything, it says what there is. */
function factsOf(
  facts: readonly (readonly [ReasonFound['kind'], readonly { readonly skill: SkillFound }[]])[],
): ReasonFound[] {
  return facts
    .filter(([, skills]) => skills.length > 0)
    .map(([kind, skills]) => ({ kind, skills: skills.slice(0, mostFacts).map(({ skill }) => skill) }));
}

function reasonInWords({ kind, skills }: ReasonFound, { search }: Words): string {
  const names = listed(
    skills.map(({ name }) => name),
    search.and,
  );
  return {
    TEACHES: search.teaches,
    SEEKS: search.seeks,
    BRINGS: search.brings,
    WISHES: search.wishes,
    PRACTICES: search.practised,
  }[kind](names);
}

function listed(names: readonly string[], and: string): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${and} ${last}`;
}

function sentence(parts: readonly string[]): string {
  const said = parts.filter(part => part !== '').join('; ');
  return said === '' ? '' : `${said.charAt(0).toLocaleUpperCase()}${said.slice(1)}.`;
}
