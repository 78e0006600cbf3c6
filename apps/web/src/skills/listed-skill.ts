import { kinds, kindWords, type Kind } from '#skills';
import type { Words } from '../words/index.js';

/** A skill as the pages of the list show it. */
export interface ListedSkill {
  readonly slug: string;
  readonly kind: string;
  /** As the reader calls it. */
  readonly name: string;
  readonly nameEn: string;
  readonly nameDe: string;
  readonly aliases: readonly string[];
  readonly people: { readonly can: number; readonly learn: number };
}

export interface Suggestion {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly why: string;
  readonly state: 'OPEN' | 'ACCEPTED' | 'MERGED' | 'DECLINED';
  readonly answer: string | null;
  readonly skill: { readonly slug: string; readonly name: string } | null;
}

/** What the reader's neighbours call it, if that is something else. */
export function otherNameOf({ nameEn, nameDe }: ListedSkill, { language }: Words): string | null {
  if (nameEn === nameDe) return null;
  return language === 'de' ? nameEn : nameDe;
}

/** Names that are worth saying beside its own. */
export function aliasesWorthSaying({ name, nameEn, nameDe, aliases }: ListedSkill): readonly string[] {
  const said = new Set([name, nameEn, nameDe].map(each => each.toLowerCase()));
  return aliases.filter(alias => !said.has(alias.toLowerCase()));
}

export function shelfName(kind: string, { language }: Words): string {
  return isKind(kind) ? kindWords[kind][language] : kind;
}

export function isKind(text: string): text is Kind {
  return kinds.some(kind => kind === text);
}

/** "12 people can it · 3 want to learn it", or that nobody does. */
export function peopleInWords({ can, learn }: ListedSkill['people'], { skillList }: Words): string {
  const said = [can > 0 ? skillList.can(can) : '', learn > 0 ? skillList.learn(learn) : ''].filter(Boolean);
  return said.length > 0 ? said.join(' · ') : skillList.nobody;
}
