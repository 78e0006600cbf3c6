import { countryName, distanceInWords, isCountry } from '#places';
import { weekSet, weeksInWords } from '#weeks';
import type { Words } from '../words/index.js';
import type { Cure, Explanation, Fit, OfferHere, Side, TripHere, PartName } from './fit.js';

interface Reasons {
  readonly fits: readonly string[];
  readonly lacks: readonly string[];
}

/** Why they fit and what is missing, in sentences, as one of the two reads them. */
export function reasonsFor(
  fit: Fit<OfferHere | TripHere>,
  { side, lodging }: { readonly side: Side; readonly lodging: OfferHere['lodging'] },
  words: Words,
): Reasons {
  const { matches } = words;
  const { explanation: why, isRemote, cure } = fit;
  const isHost = side === 'HOST';
  const skills = (steps: Explanation['taught'], say: (skills: string) => string) =>
    steps.length > 0
      ? say(
          listed(
            steps.map(({ skill }) => skill.name),
            words,
          ),
        )
      : '';
  const isOfferedSo = cure?.hindrance !== 'ONLY_ON_SITE' && cure?.hindrance !== 'ONLY_FROM_AFAR';
  const isThere = !isRemote && isOfferedSo;
  const bed = why.bed === 'GIVEN' && isThere ? bedInWords(fit.met, lodging, isHost, words) : '';
  const fits = [
    skills(why.taught, isHost ? matches.theyLearn : matches.youLearn),
    skills(why.brought, isHost ? matches.theyBring : matches.youBring),
    cure?.gate === 'WEEK' ? '' : weeksInReason(fit, words),
    cure?.gate === 'LANGUAGE' ? '' : tongueInWords(why, words),
    isRemote && isOfferedSo ? matches.afar : bed,
    isThere && why.farePaid !== null && why.farePaid === why.fareNeed
      ? matches.fareWhole(euros(why.fareNeed, words))
      : '',
  ];
  const lacks = [
    skills(without(why.untaught, why.taught), isHost ? matches.theyUntaught : matches.untaught),
    skills(within(why.untaught, why.taught), isHost ? matches.theyUntaughtMore : matches.untaughtMore),
    skills(without(why.unbrought, why.brought), isHost ? matches.theyUnbrought : matches.unbrought),
    skills(within(why.unbrought, why.brought), isHost ? matches.theyUnbroughtMore : matches.unbroughtMore),
    isThere && cure?.gate !== 'BED' && why.bed !== 'GIVEN' && !isHost ? matches.bedNone : '',
    isThere ? fareMissing(why, words) : '',
  ];
  return { fits: fits.filter(Boolean), lacks: lacks.filter(Boolean) };
}

/** Of a skill that is there, but not as far as wished, more is missing: not the skill. */
function within(steps: Explanation['taught'], others: Explanation['taught']): Explanation['taught'] {
  return steps.filter(({ skill }) => others.some(other => other.skill.slug === skill.slug));
}

function without(steps: Explanation['taught'], others: Explanation['taught']): Explanation['taught'] {
  return steps.filter(({ skill }) => !others.some(other => other.skill.slug === skill.slug));
}

function weeksInReason({ weeks, explanation }: Fit<unknown>, { matches, language }: Words): string {
  const said = weeksInWords(weekSet(weeks), language);
  const upper = said.charAt(0).toLocaleUpperCase(language) + said.slice(1);
  if (weeks.length === 1 && explanation.rank !== 'OTHER')
    return explanation.rank === 'BEST' ? matches.weeksBest(upper) : matches.weeksGood(upper);
  return matches.weeksFree(said);
}

function tongueInWords({ tongue }: Explanation, { matches }: Words): string {
  if (!tongue) return '';
  return { SOME: matches.tongueSome, WORK: matches.tongueWork, NATIVE: matches.tongueNative }[tongue.fluency](
    tongue.language.name,
  );
}

function bedInWords(
  met: OfferHere | TripHere,
  lodging: OfferHere['lodging'],
  isHost: boolean,
  { matches }: Words,
): string {
  if (isHost) return 'needsBed' in met && met.needsBed ? matches.bedWanted : '';
  return {
    NONE: '',
    SOFA: matches.bedSofa,
    ROOM: matches.bedRoom,
    FLAT: matches.bedFlat,
    HOTEL: matches.bedHotel,
  }[lodging];
}

function fareMissing({ fareNeed, farePaid }: Explanation, words: Words): string {
  if (fareNeed === null || farePaid === null || farePaid >= fareNeed) return '';
  const { matches } = words;
  return farePaid === 0
    ? matches.fareNone(euros(fareNeed, words))
    : matches.farePart(euros(farePaid, words), euros(fareNeed, words));
}

/** What the parts of the score are called by the side that reads them. */
export function partNames(side: Side, { matches }: Words): Readonly<Record<PartName, string>> {
  const isHost = side === 'HOST';
  return {
    MUTUAL: matches.mutual,
    GIVE: isHost ? matches.giveHost : matches.give,
    TAKE: isHost ? matches.takeHost : matches.take,
    NEAR: matches.near,
    WEEK: matches.week,
    LANG: matches.lang,
    COMFORT: matches.comfort,
    TRUST: matches.trust,
    REPLY: matches.reply,
  };
}

/** The one thing in the way, as the side reads it that asks. */
export function cureInWords(cure: Cure, side: Side, words: Words): string {
  const { matches, language } = words;
  const isHost = side === 'HOST';
  const names = (named: readonly { readonly name: string }[]) =>
    listed(
      named.map(({ name }) => name),
      words,
    );
  switch (cure.gate) {
    case 'WEEK': {
      const weeks = weeksInWords(weekSet(cure.weeks), language);
      return isHost ? matches.cureWeekHost(weeks) : matches.cureWeek(weeks);
    }
    case 'LANGUAGE':
      return (isHost ? matches.cureLanguageHost : matches.cureLanguage)(names(cure.languages));
    case 'WHERE':
      return whereInWords(cure, words);
    case 'BED':
      return matches.cureBed;
    case 'RATHER_NOT':
      return (isHost ? matches.cureRatherNotHost : matches.cureRatherNot)(names(cure.avoided));
    default:
      return matches.cureSkill;
  }
}

function whereInWords({ hindrance, km, radiusKm, country }: Cure, { matches, language }: Words): string {
  if (hindrance === 'DISTANCE')
    return matches.cureDistance(distanceInWords(km ?? 0, language), distanceInWords(radiusKm ?? 0, language));
  if (hindrance === 'COUNTRY' && country !== null && isCountry(country))
    return matches.cureCountry(countryName(country, language));
  return hindrance === 'ONLY_ON_SITE' ? matches.cureOnlyOnSite : matches.cureOnlyFromAfar;
}

/** "42 km from Bern", "from afar". */
export function wayInWords(
  { km, isRemote, explanation, cure }: Fit<unknown>,
  { matches, search, language }: Words,
): string {
  if (cure?.hindrance === 'ONLY_ON_SITE' || cure?.hindrance === 'ONLY_FROM_AFAR') return '';
  if (isRemote) return search.fromAfar;
  if (km === null || !explanation.from) return '';
  return matches.from(distanceInWords(km, language), explanation.from.name);
}

function euros(amount: number, { language }: Words): string {
  return new Intl.NumberFormat(language, {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: 0,
  }).format(amount);
}

function listed(names: readonly string[], { language }: Words): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}
