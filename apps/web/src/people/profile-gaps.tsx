import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import type { Section } from './edit-profile.js';
import type { ProfilePart } from './profile.js';

/** For herself: what nobody can read here yet, each a link to where it is said. */
export function Gaps({ person, isOwn, words: { profile } }: ProfilePart): VNode | null {
  const { photo, role, home, storyHtml, languages, practices, links } = person;
  const gaps: readonly (readonly [isThere: boolean, section: Section, title: string, why: string])[] = [
    [photo !== null, 'photo', profile.gapPhoto, profile.gapPhotoWhy],
    [role !== null, 'about', profile.gapRole, profile.gapRoleWhy],
    [home !== null, 'place', profile.gapHome, profile.gapHomeWhy],
    [storyHtml !== null, 'story', profile.gapStory, profile.gapStoryWhy],
    [languages.length > 0, 'languages', profile.gapLanguages, profile.gapLanguagesWhy],
    [practices.length > 0, 'practices', profile.gapPractices, profile.gapPracticesWhy],
    [links.length > 0, 'links', profile.gapLinks, profile.gapLinksWhy],
  ];
  const open = gaps.filter(([isThere]) => !isThere);
  if (!isOwn || open.length === 0) return null;
  return (
    <aside class="gaps" aria-labelledby="gaps-title">
      <h2 id="gaps-title">{profile.gaps}</h2>
      <p>{profile.gapsLead}</p>
      <ul>
        {open.map(([, section, title, why]) => (
          <li key={section}>
            <a href={`${addresses.settings.profile}#${section}-title`}>{title}</a>
            <span>{why}</span>
          </li>
        ))}
      </ul>
    </aside>
  );
}
