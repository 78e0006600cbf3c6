import { Refusal } from '#kernel';
import {
  placeAsFound,
  skillsLastRead,
  skillsNow,
  type PlaceEntity,
  type SkillEntity,
  type SkillList,
} from '#ledger';
import { parts, usualWeights, type Match, type Part } from '#matching';
import type { EntityManager } from '#platform';
import { weekNumbered, type Week } from '#weeks';
import { parsePlace } from '../places/parse-place.js';
import type { MatchReasonKindType, SearchFilterType } from './match.type.js';
import type { SkillWish, Wish } from './wish.js';

export interface MatchShown {
  readonly score: number;
  readonly parts: readonly { part: Part; weight: number; value: number; points: number }[];
  readonly km: number | null;
  readonly isRemote: boolean;
  readonly best: Week;
  readonly weeks: readonly Week[];
}

export interface FoundShown extends MatchShown {
  readonly reasons: readonly ReasonShown[];
}

export interface ReasonShown {
  readonly kind: `${MatchReasonKindType}`;
  readonly skills: readonly SkillEntity[];
}

/** What was looked for, with the names that go with it. */
export interface Asked {
  readonly can: readonly SkillEntity[];
  readonly learn: readonly SkillEntity[];
  readonly practices: readonly SkillEntity[];
  readonly place: PlaceEntity | null;
}

export function askedIn({ can, learn, practices, place }: Wish): Asked {
  return { can: skillsIn(can), learn: skillsIn(learn), practices, place };
}

/**
 * A match with what it is shown of: what takes longer to tell is told when it is asked for. Nobody measured a way where
 * nobody said from where.
 */
export function shownMatch<Of extends object>(
  match: Match,
  { place }: Pick<Wish, 'place'>,
  reasons: () => readonly ReasonShown[],
  of: Of,
): FoundShown & Of {
  const shown: FoundShown = {
    score: match.score,
    get parts() {
      return parts.map(part => ({
        part,
        weight: usualWeights[part],
        value: match.parts[part],
        points: usualWeights[part] * match.parts[part],
      }));
    },
    km: match.isRemote || !place ? null : match.km,
    isRemote: match.isRemote,
    best: weekNumbered(match.best),
    get weeks() {
      return match.weeks.map(weekNumbered);
    },
    get reasons() {
      return reasons();
    },
  };
  return Object.assign(shown, of);
}

/** Of what was asked for what holds. */
export function reasonsAmong(
  said: readonly (readonly [`${MatchReasonKindType}`, readonly SkillEntity[], ReadonlySet<string>])[],
): ReasonShown[] {
  return said
    .map(([kind, wished, there]) => ({ kind, skills: wished.filter(({ id }) => there.has(id)) }))
    .filter(({ skills }) => skills.length > 0);
}

export const skillsIn = (wishes: readonly SkillWish[]): SkillEntity[] => wishes.map(({ skill }) => skill);

export function placeIn(
  db: EntityManager,
  id: string | null | undefined,
): Promise<PlaceEntity | null> | null {
  const wanted = parsePlace(id ?? null);
  return wanted === null ? null : placeAsFound(db, wanted);
}

/**
 * Answers by the list of skills as it was read last, and once more by the present one if the answer brought along that
 * there is a newer edition, or if something was refused: so no search asks for the list first, and none answers by an
 * old one.
 */
export async function bySkills<Answer extends { readonly edition: string }>(
  db: EntityManager,
  answer: (list: SkillList) => Promise<Answer>,
): Promise<Answer> {
  const list = await skillsLastRead(db);
  try {
    const answered = await answer(list);
    if (answered.edition === list.edition) return answered;
  } catch (error) {
    if (!(error instanceof Refusal) || (await skillsNow(db)) === list) throw error;
  }
  return answer(await skillsNow(db));
}

const sayings: readonly [`${SearchFilterType}`, (wish: Wish) => boolean, Partial<Wish>][] = [
  ['weeks', ({ weeks }) => weeks.length > 0, { weeks: [] as unknown as Wish['weeks'] }],
  ['can', ({ can }) => can.length > 0, { can: [] }],
  ['learn', ({ learn }) => learn.length > 0, { learn: [] }],
  ['place', ({ place }) => place !== null, { place: null }],
  ['countries', ({ countries }) => countries.length > 0, { countries: [] }],
  ['remote', ({ remote }) => remote, { remote: false }],
  ['lodging', ({ lodging }) => lodging !== null && lodging !== undefined, { lodging: null }],
  ['pay', ({ pay }) => pay !== null && pay !== undefined, { pay: null }],
  ['languages', ({ languages }) => languages.length > 0, { languages: [] }],
  ['practices', ({ practices }) => practices.length > 0, { practices: [] }],
  ['words', ({ words }) => words !== '', { words: '' }],
];

export interface Loosened {
  readonly without: `${SearchFilterType}`;
  readonly count: number;
  readonly isMore: boolean;
}

/** So far behind the page a surprise is looked for. */
export const mostBeyond = 40;

const mostCounted = 20;

/** Which one thing, if it were not asked for, would let something be found; the most first. */
export async function loosened(
  wish: Wish,
  count: (wish: Wish, limit: number) => Promise<number>,
): Promise<Loosened[]> {
  const said = sayings.filter(([, isSaid]) => isSaid(wish));
  const found: Loosened[] = [];
  // One after another: it is asked seldom, and should not take all connections.
  for (const [without, , nothing] of said) {
    const rows = await count({ ...wish, ...nothing }, mostCounted + 1);
    if (rows > 0) found.push({ without, count: Math.min(rows, mostCounted), isMore: rows > mostCounted });
  }
  return found.toSorted((a, b) => b.count - a.count);
}
