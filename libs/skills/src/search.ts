import { fold, Refusal } from '#kernel';
import { type Catalogue, joinedUp, skillCalled, type Spelling } from './catalogue.js';
import type { Skill } from './skill.js';
import { isWithinOneTypo, isWithinOneTypoSoFar, lettersOf, mayBeWithin, typos } from './typos.js';

interface Query {
  readonly text: string;
  readonly joined: string;
  readonly words: readonly string[];
  readonly spacedWords: readonly string[];
  readonly letters: number;
}

/** How good a find a spelling is: 0 is best, and there is no worse one than 3. */
type Rank = (query: Query, spelling: Spelling<Skill>) => number | undefined;

/** No name is longer, so what comes after cannot change what is found. */
const longestQuery = 80;
/** In fewer letters nearly everything is a typo of everything. */
const shortestWithTypo = 3;
/** In as few as that, nearly every abbreviation is a typo of every other; a name may still be meant. */
const shortestWithTypoInAlias = 4;
const furthest = 3;
const mostWordsTried = 5;

/**
 * For every keystroke: whole names and aliases first, then their beginnings, then beginnings of their words;
 * and only where these leave room, what is one typing error away. The same text finds the same in the same order.
 */
export function searchSkills<S extends Skill>(catalogue: Catalogue<S>, text: string, limit: number): S[] {
  const query = queryOf(text);
  if (query.text === '') return [];
  const found = merged([best(catalogue, query, literally)], limit);
  if (found.length === limit || query.joined.length < shortestWithTypo) return found;
  return merged([found, best(catalogue, query, withOneTypo)], limit);
}

/** What somebody may have meant by the name of a skill that nobody knows; nothing if nothing is like it. */
export function nearestSkills<S extends Skill>(catalogue: Catalogue<S>, text: string, limit = 3): S[] {
  const words = queryOf(text).words.filter(word => word.length >= shortestWithTypo);
  const attempts = [text, ...words.slice(0, mostWordsTried)];
  return merged(
    attempts.flatMap(attempt => [
      searchSkills(catalogue, attempt, limit),
      best(catalogue, queryOf(attempt), withSomeTypos),
    ]),
    limit,
  );
}

/** The skills that are called so, each once, in the order of asking; the first that nobody knows is refused. */
export function skillsCalled<S extends Skill>(
  catalogue: Catalogue<S>,
  texts: readonly string[],
  field = 'skill',
): S[] {
  const skills = texts.map(text => {
    const skill = text.length > longestQuery ? undefined : skillCalled(catalogue, text);
    if (skill !== undefined) return skill;
    const nearest = nearestSkills(catalogue, text);
    throw new Refusal(
      'skill_unknown',
      {
        skill: text.slice(0, longestQuery),
        nearest: nearest.map(({ name }) => name),
        nearestSlugs: nearest.map(({ slug }) => slug),
      },
      field,
    );
  });
  return [...new Set(skills)];
}

function queryOf(typed: string): Query {
  const text = fold(typed.slice(0, longestQuery));
  const joined = joinedUp(text);
  const words = text.split(' ');
  return { text, joined, words, spacedWords: words.map(word => ` ${word}`), letters: lettersOf(joined) };
}

const literally: Rank = (query, { text, joined, spaced, letters }) => {
  if (!mayBeWithin(0, query.letters, letters)) return undefined;
  if (text === query.text) return 0;
  if (joined === query.joined) return 1;
  if (text.startsWith(query.text) || joined.startsWith(query.joined)) return 2;
  if (query.spacedWords.every(word => spaced.includes(word))) return 3;
  return undefined;
};

const withOneTypo: Rank = (query, { joined, words, letters, isName }) => {
  if (!mayBeWithin(1, query.letters, letters)) return undefined;
  const isShort = query.joined.length < shortestWithTypoInAlias;
  if (isShort && !isName) return undefined;
  if (isWithinOneTypo(query.joined, joined)) return 0;
  if (isShort) return undefined;
  if (isWithinOneTypoSoFar(query.joined, joined)) return 1;
  if (words.length > 1 && words.some(word => isWithinOneTypoSoFar(query.joined, word))) return 2;
  return undefined;
};

const withSomeTypos: Rank = (query, { joined, letters }) => {
  const most = Math.min(furthest, Math.floor(query.joined.length / 3));
  if (!mayBeWithin(most, query.letters, letters)) return undefined;
  const errors = typos(query.joined, joined, most);
  return errors <= most ? errors : undefined;
};

/** By rank, and within a rank in the order of the catalogue's spellings. */
function best<S extends Skill>({ spellings }: Catalogue<S>, query: Query, rank: Rank): S[] {
  const ranks: S[][] = [[], [], [], []];
  for (const spelling of spellings) {
    const value = rank(query, spelling);
    if (value !== undefined) ranks[value]?.push(spelling.skill);
  }
  return ranks.flat();
}

function merged<S extends Skill>(lists: readonly (readonly S[])[], limit: number): S[] {
  return [...new Set(lists.flat())].slice(0, limit);
}
