import type { Language } from '#kernel';
import type { VNode } from 'preact';
import { AlterSkillPage } from '../../skills/alter-skill.page.js';
import { DecideSuggestionPage } from '../../skills/decide-suggestion.page.js';
import { KeepListPage } from '../../skills/keep-list.page.js';
import { SkillPage } from '../../skills/skill.page.js';
import { SkillsPage } from '../../skills/skills.page.js';
import { ada, frameIn, refusals } from './frame-in.js';

const elm = {
  slug: 'elm',
  kind: 'frontend',
  name: 'Elm <Winter>',
  nameEn: 'Elm <Winter>',
  nameDe: 'Ulme',
  aliases: ['elm-lang', '<Winter>'],
  people: { can: 1, learn: 2 },
};
const suggestion = {
  id: 'U2tpbGw',
  name: 'Elm <Winter>',
  kind: 'frontend',
  why: '<Winter>',
  state: 'OPEN' as const,
  answer: '<Winter>',
  skill: elm,
  person: ada,
};
/** The skills, and the work of keeping their list. */
export function skillPages(language: Language): [string, VNode][] {
  const frame = frameIn(language);
  const hers = frameIn(language, { viewer: ada });
  return [
    ['skills', <SkillsPage frame={frame} shelves={[{ kind: 'frontend', count: 1 }]} suggestions={[]} />],
    [
      'skills, found and suggested',
      <SkillsPage
        frame={hers}
        shelves={[]}
        search="<Winter>"
        skills={[elm]}
        suggestions={[suggestion]}
        typed={{ name: '<b>' }}
        refusals={[{ code: 'already_suggested', field: 'name' }]}
      />,
    ],
    [
      'shelf',
      <SkillsPage frame={frame} shelves={[]} kind="frontend" skills={[elm]} suggestions={[]} nextPage="/x" />,
    ],
    ['skill', <SkillPage frame={frame} skill={elm} isListed={false} />],
    [
      'keeping the list',
      <KeepListPage frame={hers} suggestions={[suggestion]} retired={[elm]} find="elm" found={[elm]} />,
    ],
    [
      'deciding',
      <DecideSuggestionPage
        frame={hers}
        suggestion={suggestion}
        typed={{ do: 'join', skill: '<b>' }}
        refusals={refusals}
      />,
    ],
    [
      'altering',
      <AlterSkillPage frame={hers} skill={elm} typed={{ do: 'find-skill', skill: '<b>' }} found={[elm]} />,
    ],
  ];
}
