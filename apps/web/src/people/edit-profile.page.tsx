import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { Notice } from '../house/components/notice.js';
import { SettingsRoom } from '../house/rooms.js';
import { wordsFor, type Words } from '../words/index.js';
import { AboutSection, PhotoSection } from './edit-about.js';
import { HomeSection } from './edit-home.js';
import { LanguagesSection } from './edit-languages.js';
import { LinksSection } from './edit-links.js';
import { PracticesSection } from './edit-practices.js';
import { sections, type EditProfilePageProps, type EditProfilePart, type Section } from './edit-profile.js';
import { SkillsSection } from './edit-skills.js';
import { StorySection } from './edit-story.js';

export type { EditProfilePageProps, ProfileField, Stance } from './edit-profile.js';

export function EditProfilePage(props: EditProfilePageProps): VNode {
  const { frame, person } = props;
  const words = wordsFor(frame.language);
  const { people } = words;
  const part = { ...props, words };
  return (
    <SettingsRoom
      frame={frame}
      title={people.editTitle}
      islands={['place-picker', 'practice-picker', 'skill-picker']}
    >
      {props.isNew ? <Welcome {...part} /> : null}
      <p>
        <a href={addresses.person(person.handle)}>{people.seePage}</a>
      </p>
      <Contents words={words} />
      <AboutSection {...part} />
      <PhotoSection {...part} />
      <StorySection {...part} />
      <HomeSection {...part} />
      <LanguagesSection {...part} />
      <PracticesSection {...part} />
      <SkillsSection {...part} />
      <LinksSection {...part} />
    </SettingsRoom>
  );
}

/** She has just signed up: what she can do here, and what proves her address. */
function Welcome({ person, sendsMail, words: { account } }: EditProfilePart): VNode {
  return (
    <Notice tone="done">
      <p>
        <strong>{account.welcome(person.name)}</strong>
      </p>
      <p>{sendsMail ? account.welcomeMail : account.welcomeOff}</p>
      <p>{account.welcomeNext}</p>
    </Notice>
  );
}

function Contents({ words }: { words: Words }): VNode {
  const { people, profile } = words;
  const titles: Record<Section, string> = {
    about: people.aboutYou,
    photo: profile.photo,
    story: profile.story,
    place: people.homePlace,
    languages: profile.languages,
    practices: profile.practices,
    skills: people.yourSkills,
    links: profile.links,
  };
  return (
    <nav class="on-this-page" aria-label={profile.onThisPage}>
      <ul>
        {sections.map(section => (
          <li key={section}>
            <a href={`#${section}-title`}>{titles[section]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
