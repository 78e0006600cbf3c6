import { kinds, kindWords } from '#skills';
import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { fieldId, Mistake, mistakeIn } from '../house/components/field.js';
import type { Refused, Words } from '../words/index.js';
import { aliasesWorthSaying, otherNameOf, peopleInWords, type ListedSkill } from './listed-skill.js';

export function SkillRows({
  skills,
  words,
  to = addresses.skill,
}: {
  skills: readonly ListedSkill[];
  words: Words;
  to?: (slug: string) => string;
}): VNode {
  return (
    <ul class="plain-list skill-rows">
      {skills.map(skill => (
        <li key={skill.slug}>
          <div>
            <h3>
              <a href={to(skill.slug)}>{skill.name}</a>
            </h3>
            <OtherNames skill={skill} words={words} />
          </div>
          <p class="plain-list__aside">{peopleInWords(skill.people, words)}</p>
        </li>
      ))}
    </ul>
  );
}

function OtherNames({ skill, words }: { skill: ListedSkill; words: Words }): VNode | null {
  const { skillList } = words;
  const other = otherNameOf(skill, words);
  const aliases = aliasesWorthSaying(skill).slice(0, 6);
  const said = [
    other === null ? '' : skillList.otherName(other),
    aliases.length > 0 ? skillList.alsoCalled(aliases.join(', ')) : '',
  ].filter(Boolean);
  return said.length > 0 ? <p>{said.join(' · ')}</p> : null;
}

interface PartProps {
  readonly words: Words;
  readonly refusals?: readonly Refused[] | undefined;
}

export function ShelfField({
  words,
  refusals,
  label,
  chosen,
}: PartProps & { label: string; chosen?: string | undefined }): VNode {
  const id = fieldId('kind');
  const mistake = mistakeIn('kind', refusals, words);
  return (
    <div class={mistake ? 'field field--wrong' : 'field'}>
      <label for={id}>{label}</label>
      <Mistake id={`${id}-mistake`} sentence={mistake} words={words} />
      <select id={id} name="kind" aria-describedby={mistake ? `${id}-mistake` : undefined}>
        {kinds.map(kind => (
          <option key={kind} value={kind} selected={kind === chosen}>
            {kindWords[kind][words.language]}
          </option>
        ))}
      </select>
    </div>
  );
}

export function SentencesField({
  words,
  refusals,
  name,
  label,
  hint,
  typed,
}: PartProps & { name: string; label: string; hint?: string; typed?: string | undefined }): VNode {
  const id = fieldId(name);
  const mistake = mistakeIn(name, refusals, words);
  const described = [hint ? `${id}-hint` : '', mistake ? `${id}-mistake` : ''].filter(Boolean).join(' ');
  return (
    <div class={mistake ? 'field field--wrong' : 'field'}>
      <label for={id}>{label}</label>
      {hint ? (
        <p class="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      <Mistake id={`${id}-mistake`} sentence={mistake} words={words} />
      <textarea
        id={id}
        name={name}
        rows={3}
        maxlength={500}
        value={typed ?? ''}
        aria-describedby={described || undefined}
        aria-invalid={mistake ? 'true' : undefined}
      />
    </div>
  );
}

/** For whoever does not find a skill; the picker adds what was typed. */
export function SuggestHere({ words, typed = '' }: { words: Words; typed?: string | undefined }): VNode {
  const asked = typed === '' ? '' : `?name=${encodeURIComponent(typed)}`;
  return (
    <p class="field__hint" data-part="suggest">
      <a href={`${addresses.skills}${asked}#suggest-title`}>{words.skillList.suggestHere}</a>
    </p>
  );
}
