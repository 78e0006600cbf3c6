import type { OfferShown } from '#hosting';
import type { SkillEntity, SkillList } from '#ledger';
import type { TripShown } from '#trips';
import type { Loaders } from '../loaders.js';

/** The skills of each list by their ids; a list is kept as long as anybody reads in it. */
const dictionaries = new WeakMap<SkillList, ReadonlyMap<string, SkillEntity>>();

/** What one statement has read, loaders need not ask for again. */
export function primeOffers(loaders: Loaders, offers: readonly OfferShown[], list: SkillList): void {
  const dictionary = dictionaryOf(list);
  for (const { offer, company, site, place, skills, weeks, practices, languages } of offers) {
    loaders.company.prime(company.id, company);
    if (site) loaders.site.prime(site.id, site);
    if (place) loaders.place.prime(place.id, place);
    loaders.skillsOfOffer.prime(offer.id, [...skills]);
    loaders.weeksOfOffer.prime(offer.id, [...weeks]);
    loaders.practicesOfOffer.prime(offer.id, [...practices]);
    loaders.languagesOfOffer.prime(offer.id, [...languages]);
    primeSkills(loaders, [...skills, ...practices], dictionary);
  }
}

/** The same of trips. */
export function primeTrips(loaders: Loaders, trips: readonly TripShown[], list: SkillList): void {
  const dictionary = dictionaryOf(list);
  for (const { trip, person, place, skills, practices, languages } of trips) {
    loaders.person.prime(person.id, person);
    if (place) loaders.place.prime(place.id, place);
    loaders.skillsOfTrip.prime(trip.id, [...skills]);
    loaders.practicesOfTrip.prime(trip.id, [...practices]);
    loaders.languagesOfTrip.prime(trip.id, [...languages]);
    primeSkills(loaders, [...skills, ...practices], dictionary);
  }
}

/** Those that were taken out of the list are not in the dictionary, and are asked for when they are shown. */
function primeSkills(
  loaders: Loaders,
  held: readonly { readonly skillId: string }[],
  dictionary: ReadonlyMap<string, SkillEntity>,
): void {
  for (const { skillId } of held) {
    const skill = dictionary.get(skillId);
    if (skill) loaders.skill.prime(skillId, skill);
  }
}

function dictionaryOf(list: SkillList): ReadonlyMap<string, SkillEntity> {
  const kept = dictionaries.get(list);
  if (kept) return kept;
  const made = new Map(list.catalogue.skills.map(({ row }) => [row.id, row]));
  dictionaries.set(list, made);
  return made;
}
