import { fold } from '#kernel';
import type { Skill } from './skill.js';
import { lettersOf } from './typos.js';

/** One of the texts under which a skill is found, made ready for being compared. */
export interface Spelling<S extends Skill> {
  readonly skill: S;
  readonly isName: boolean;
  readonly text: string;
  /** Without spaces: "nodejs", "node js" and "Node.js" are one. */
  readonly joined: string;
  /** With a space before each word, so that the beginning of a word is easily found. */
  readonly spaced: string;
  readonly words: readonly string[];
  readonly letters: number;
}

export interface Catalogue<S extends Skill> {
  readonly skills: readonly S[];
  /** The most welcome first: among finds of equal rank this is the order they are shown in. */
  readonly spellings: readonly Spelling<S>[];
  readonly bySlug: ReadonlyMap<string, S>;
  readonly byText: ReadonlyMap<string, S>;
  readonly byJoined: ReadonlyMap<string, S>;
}

/** Everything somebody may call a skill, folded, each once and its name first; a slug is a spelling too ("c sharp"). */
export function spellingsOf(skill: Skill): string[] {
  const called = [skill.name, skill.nameDe ?? '', ...skill.aliases, skill.slug].map(fold);
  return [...new Set(called)].filter(text => text !== '');
}

export function joinedUp(folded: string): string {
  return folded.replaceAll(' ', '');
}

export function catalogueOf<S extends Skill>(unsorted: readonly S[]): Catalogue<S> {
  const skills = unsorted.toSorted((one, other) => compareTexts(one.slug, other.slug));
  const spellings = skills.flatMap(readySpellings).toSorted(byWelcome);
  // Where two skills claim one spelling, the one whose own name it is has it.
  const byRight = spellings.toSorted((one, other) => Number(other.isName) - Number(one.isName));
  return {
    skills,
    spellings,
    bySlug: firstOf(skills.map(skill => [skill.slug, skill])),
    byText: firstOf(byRight.map(({ text, skill }) => [text, skill])),
    byJoined: firstOf(byRight.map(({ joined, skill }) => [joined, skill])),
  };
}

/** The skill that goes by this slug, name or alias, in whatever spelling. */
export function skillCalled<S extends Skill>(catalogue: Catalogue<S>, text: string): S | undefined {
  const folded = fold(text);
  return (
    catalogue.bySlug.get(text) ?? catalogue.byText.get(folded) ?? catalogue.byJoined.get(joinedUp(folded))
  );
}

/** By code units, because a locale would order differently on another machine. */
function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function readySpellings<S extends Skill>(skill: S): Spelling<S>[] {
  const name = fold(skill.name);
  return spellingsOf(skill).map(text => ({
    skill,
    isName: text === name,
    text,
    joined: joinedUp(text),
    spaced: ` ${text}`,
    words: text.split(' '),
    letters: lettersOf(text),
  }));
}

function byWelcome<S extends Skill>(one: Spelling<S>, other: Spelling<S>): number {
  return (
    Number(other.skill.isCommon) - Number(one.skill.isCommon) ||
    Number(other.isName) - Number(one.isName) ||
    one.joined.length - other.joined.length ||
    compareTexts(one.text, other.text) ||
    compareTexts(one.skill.slug, other.skill.slug)
  );
}

function firstOf<V>(entries: readonly (readonly [string, V])[]): Map<string, V> {
  return new Map(entries.toReversed());
}
