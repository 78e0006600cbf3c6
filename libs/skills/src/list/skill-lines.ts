import type { Kind } from '../kind.js';
import { type Skill, slugOfSkill } from '../skill.js';

// `* Name = German name | alias, alias`: a star for what everybody knows; all but the name may be missing.
const line = /^(?<star>\* )?(?<name>[^=|,]+?)(?: = (?<nameDe>[^=|,]+?))?(?: \| (?<aliases>[^=|]+))?$/;

/** A line that does not parse is our own mistake and stops the build's tests, never a user. */
export function parseSkillLine(kind: Kind, text: string): Skill {
  const parts = line.exec(text)?.groups;
  const { star, name, nameDe, aliases } = parts ?? {};
  const listed = aliases?.split(', ') ?? [];
  if (
    name === undefined ||
    [name, nameDe ?? 'none', ...listed].some(part => part === '' || part !== part.trim())
  ) {
    throw new Error(`This line of the skill list (${kind}) is malformed: ${text}`);
  }
  return {
    slug: slugOfSkill(name),
    name,
    nameDe: nameDe ?? null,
    kind,
    isCommon: star !== undefined,
    aliases: listed,
  };
}

export function parseSkillLines(kind: Kind, lines: string): Skill[] {
  return lines
    .split('\n')
    .filter(text => text !== '')
    .map(text => parseSkillLine(kind, text));
}
