import type { VNode } from 'preact';
import type { Words } from '../../words/index.js';

export interface Skill {
  readonly slug: string;
  readonly name: string;
}

export interface Ability extends Skill {
  readonly level: 1 | 2 | 3;
}

export interface SkillsByStance {
  readonly can: readonly Ability[];
  readonly learn: readonly Skill[];
  readonly avoid: readonly Skill[];
}

/** Read in the order a host asks: what does she bring, what does she want, what should I not ask of her. */
export function SkillLists({ words: { people }, skills }: { words: Words; skills: SkillsByStance }): VNode {
  return (
    <div class="skills">
      {skills.can.length > 0 ? (
        <section class="skills__can">
          <h3>{people.can}</h3>
          <dl>
            {([3, 2, 1] as const).map(level => (
              <Level
                key={level}
                level={level}
                says={{ 1: people.levelOne, 2: people.levelTwo, 3: people.levelThree }[level]}
                skills={skills.can.filter(ability => ability.level === level)}
              />
            ))}
          </dl>
        </section>
      ) : null}
      <Stance title={people.learn} skills={skills.learn} kind="learn" />
      <Stance title={people.avoid} skills={skills.avoid} kind="avoid" />
    </div>
  );
}

function Level({
  level,
  says,
  skills,
}: {
  level: number;
  says: string;
  skills: readonly Skill[];
}): VNode | null {
  if (skills.length === 0) return null;
  return (
    <div class={`skills__level-${level}`}>
      <dt>{says}</dt>
      <dd>
        <SkillTags skills={skills} />
      </dd>
    </div>
  );
}

function Stance({
  title,
  skills,
  kind,
}: {
  title: string;
  skills: readonly Skill[];
  kind: string;
}): VNode | null {
  if (skills.length === 0) return null;
  return (
    <section class={`skills__${kind}`}>
      <h3>{title}</h3>
      <SkillTags skills={skills} />
    </section>
  );
}

export function SkillTags({ skills }: { skills: readonly Skill[] }): VNode {
  return (
    <ul class="tags">
      {skills.map(({ slug, name }) => (
        <li key={slug}>{name}</li>
      ))}
    </ul>
  );
}
