import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { LinkButton } from '../house/components/button.js';
import { Notice } from '../house/components/notice.js';
import { Trail } from '../house/components/trail.js';
import type { Frame } from '../house/frame.js';
import { Layout } from '../house/layout.js';
import { wordsFor } from '../words/index.js';
import {
  aliasesWorthSaying,
  otherNameOf,
  peopleInWords,
  shelfName,
  type ListedSkill,
} from './listed-skill.js';

export interface SkillPageProps {
  readonly frame: Frame;
  readonly skill: ListedSkill;
  readonly isListed: boolean;
}

export function SkillPage({ frame, skill, isListed }: SkillPageProps): VNode {
  const words = wordsFor(frame.language);
  const { skillList } = words;
  const other = otherNameOf(skill, words);
  const aliases = aliasesWorthSaying(skill);
  const shelf = shelfName(skill.kind, words);
  return (
    <Layout {...frame} title={skill.name} description={skillList.about(skill.name)} isUnlisted={!isListed}>
      <div class="list-head">
        <Trail
          words={words}
          steps={[
            { label: skillList.title, href: addresses.skills },
            { label: shelf, href: addresses.shelf(skill.kind) },
          ]}
          here={skill.name}
        />
        <h1>{skill.name}</h1>
        {other === null ? null : <p class="lead">{skillList.otherName(other)}</p>}
        {isListed ? null : (
          <Notice>
            <p>{skillList.isRetired}</p>
          </Notice>
        )}
      </div>
      <dl class="facts">
        {aliases.length > 0 ? (
          <div>
            <dt>{skillList.called}</dt>
            <dd>{aliases.join(', ')}</dd>
          </div>
        ) : null}
        <div>
          <dt>{skillList.onShelf}</dt>
          <dd>
            <a href={addresses.shelf(skill.kind)}>{shelf}</a>
          </dd>
        </div>
        <div>
          <dt>{skillList.whoTitle}</dt>
          <dd>
            {peopleInWords(skill.people, words)}
            <span class="facts__note">{skillList.whoText}</span>
          </dd>
        </div>
      </dl>
      {isListed ? (
        <p class="list-way">
          <LinkButton href={`${addresses.settings.profile}#skills-title`}>{skillList.yours}</LinkButton>
        </p>
      ) : null}
    </Layout>
  );
}
