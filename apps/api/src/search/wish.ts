import { Refusal } from '#kernel';
import type { PlaceEntity, SkillEntity, SkillList } from '#ledger';
import type { Tongues } from '#matching';
import { parseSpokenLanguage } from '#people';
import { country, radius } from '#places';
import { levelMarks, levels, skillsCalled, type Level } from '#skills';
import { parseWeeks, plusWeeks, weekSet, type Week, type WeekSet } from '#weeks';
import { parseAll } from '../input.js';
import type { OfferSearchInput, SkillWishInput } from './search.input.js';

export interface SkillWish {
  readonly skill: SkillEntity;
  readonly level: Level;
}

/** What somebody looks for, read and found to be in order. */
export interface Wish {
  readonly weeks: WeekSet;
  readonly can: readonly SkillWish[];
  readonly learn: readonly SkillWish[];
  readonly place: PlaceEntity | null;
  readonly radiusKm: number;
  readonly countries: readonly string[];
  readonly remote: boolean;
  readonly lodging: OfferSearchInput['lodging'];
  readonly pay: OfferSearchInput['pay'];
  readonly languages: readonly string[];
  readonly practices: readonly SkillEntity[];
  readonly words: string;
}

export interface Ground {
  readonly skills: SkillList;
  readonly thisWeek: Week;
  /** The place that is asked for, if there is one. */
  readonly place: PlaceEntity | null;
}

const usualRadius = 100;
const mostOfAKind = 50;
const longestWords = 200;
/** As far ahead as weeks are matched. */
const farthestWeek = 59;

export function wishIn(search: OfferSearchInput, { skills, thisWeek, place }: Ground): Wish {
  return parseAll({
    weeks: () => weeksToCome(parseWeeks(search.weeks ?? '', 'weeks'), thisWeek),
    can: () => skillWishes(search.can, skills, 'can'),
    learn: () => skillWishes(search.learn, skills, 'learn'),
    place: () => {
      if (given(search.place) && !place) throw new Refusal('place_unknown', {}, 'place');
      return place;
    },
    radiusKm: () => Math.ceil(radius(search.radiusKm ?? usualRadius, 'radiusKm')),
    countries: () => few(search.countries, 'countries').map(code => country(code, 'countries')),
    remote: () => search.remote ?? false,
    lodging: () => search.lodging,
    pay: () => search.pay,
    languages: () => few(search.languages, 'languages').map(languageIn),
    practices: () =>
      skillsCalled(skills.catalogue, few(search.practices, 'practices'), 'practices').map(({ row }) => row),
    words: () => wordsIn(search.words ?? ''),
  });
}

export function given(text: string | null | undefined): text is string {
  return text !== null && text !== undefined && text !== '';
}

/** Weeks go by: what is still to come counts, as long as there is any. */
function weeksToCome(weeks: WeekSet, thisWeek: Week): WeekSet {
  const toCome = weekSet(weeks.filter(week => week >= thisWeek));
  if (weeks.length > 0 && toCome.length === 0) {
    throw new Refusal('weeks_are_over', { last: weeks.at(-1) ?? thisWeek }, 'weeks');
  }
  const last = plusWeeks(thisWeek, farthestWeek);
  const far = toCome.find(week => week > last);
  if (far !== undefined) throw new Refusal('week_too_far', { week: far, last }, 'weeks');
  return toCome;
}

/** The level comes last in an address and is seldom said; without it, all of the skill is meant. */
function skillWishes(
  wishes: readonly SkillWishInput[] | null | undefined,
  { catalogue }: SkillList,
  field: string,
): SkillWish[] {
  const found = new Map<SkillEntity, SkillWish>();
  for (const { skill: text, level } of few(wishes, field)) {
    const [listed] = skillsCalled(catalogue, [text], field);
    if (listed) found.set(listed.row, { skill: listed.row, level: levelIn(level, field) });
  }
  return [...found.values()];
}

function levelIn(value: number | null | undefined, field: string): Level {
  if (value === null || value === undefined) return 3;
  const level = levels.find(known => known === value);
  if (level === undefined) throw new Refusal('level_unknown', { least: 1, most: levels.length }, field);
  return level;
}

/** All levels up to the one that is meant, as matching counts them; nothing where nothing is said. */
export function marksOf(wishes: readonly SkillWish[]): number[] | null {
  if (wishes.length === 0) return null;
  return wishes.flatMap(({ skill, level }) => levelMarks(skill.number, level)).sort((a, b) => a - b);
}

function languageIn(code: string): string {
  try {
    return parseSpokenLanguage(code);
  } catch (error) {
    throw error instanceof Refusal ? new Refusal(error.code, error.facts, 'languages') : error;
  }
}

function wordsIn(text: string): string {
  const words = text.trim().replaceAll(/\s+/g, ' ');
  if (words.length > longestWords) throw new Refusal('too_long', { most: longestWords }, 'words');
  return words;
}

function few<T>(list: readonly T[] | null | undefined, field: string): readonly T[] {
  if (!list) return [];
  if (list.length > mostOfAKind) throw new Refusal('search_too_long', { most: mostOfAKind }, field);
  return list;
}

/** Whoever asks for a language wants to talk in it, and says no more about herself. */
export function tonguesOf(languages: readonly string[]): Tongues {
  return Object.fromEntries(languages.map(language => [language, 6 as const]));
}

export function wordsOf(words: string): string[] {
  return [...new Set(words.split(' '))];
}

export function refuseNearestToNowhere(sort: string, { place }: Pick<Wish, 'place'>): void {
  if (sort === 'nearest' && !place) throw new Refusal('nearest_to_nowhere', {}, 'sort');
}
