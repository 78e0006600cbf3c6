import type { Language } from '#kernel';
import type { VNode } from 'preact';
import { EditProfilePage } from '../../people/edit-profile.page.js';
import { PrivacyPage } from '../../people/privacy.page.js';
import type { ProfileLink } from '../../people/profile-parts.js';
import { ProfilePage } from '../../people/profile.page.js';
import { ada, frameIn, moment, nowWeek, person, refusals, season } from './frame-in.js';

const keptAway = { ...ada, since: Temporal.PlainDate.from('2027-04-05') };
const link = (url: string, found: Pick<ProfileLink, 'verifiedAt' | 'checkedAt' | 'hindrance'>) => ({
  id: url,
  url,
  ...found,
});
const talkative = {
  ...person,
  role: 'TESTER' as const,
  photo: { small: '/photos/s.webp', medium: '/photos/m.webp', large: '/photos/l.webp' },
  story: '# <Winter>',
  storyHtml: '<h3>&lt;Winter&gt;</h3>',
  languages: [
    { code: 'de', name: 'German', fluency: 'NATIVE' as const },
    { code: 'fr', name: 'French', fluency: null },
  ],
  practices: [{ slug: 'mikado-method', name: 'Mikado method' }],
  links: [
    link('https://ada.example/', { verifiedAt: moment, checkedAt: moment, hindrance: null }),
    link('https://github.com/ada', { verifiedAt: null, checkedAt: moment, hindrance: 'NO_LINK_BACK' }),
    link('https://new.example/', { verifiedAt: null, checkedAt: null, hindrance: null }),
  ],
};
const offered = {
  languages: [{ code: 'de', name: 'German' }],
  practices: [{ slug: 'pair-programming', name: 'Pair programming' }],
};

/** What people say of themselves, and who sees it. */
export function profilePages(language: Language): [string, VNode][] {
  const frame = frameIn(language);
  const hers = frameIn(language, { viewer: ada });
  const found = {
    places: [{ id: '1', label: 'Frankfurt am Main' }],
    skills: [{ slug: 'elm', name: 'Elm' }],
    practices: offered.practices,
    preview: '<h3>a</h3>',
  };
  return [
    [
      'profile',
      <ProfilePage frame={frame} person={person} isOwn={false} season={season} nowWeek={nowWeek} />,
    ],
    [
      'own profile',
      <ProfilePage frame={hers} person={person} isOwn season={{ ...season, trips: [] }} nowWeek={nowWeek} />,
    ],
    [
      'profile of somebody else',
      <ProfilePage
        frame={hers}
        person={{ ...person, email: 'ada@example.org' }}
        isOwn={false}
        season={season}
        nowWeek={nowWeek}
        isUnlisted
        distance={{ isBlocked: true, isMuted: false }}
      />,
    ],
    [
      'own profile, seen by others',
      <ProfilePage
        frame={hers}
        person={person}
        isOwn={false}
        season={season}
        nowWeek={nowWeek}
        preview="stranger"
      />,
    ],
    [
      'privacy',
      <PrivacyPage
        frame={hers}
        handle="ada"
        chosen={{ HOME: 'PEOPLE' }}
        isUnlisted
        blocks={[keptAway]}
        mutes={[keptAway]}
        moreBlocks="next"
        saved="blocks"
        refusals={refusals}
      />,
    ],
    [
      'privacy, with nobody kept away',
      <PrivacyPage frame={hers} handle="ada" chosen={{}} isUnlisted={false} blocks={[]} mutes={[]} />,
    ],
    [
      'profile that says much',
      <ProfilePage frame={frame} person={talkative} isOwn={false} season={season} nowWeek={nowWeek} />,
    ],
    [
      'editing',
      <EditProfilePage
        sendsMail
        frame={hers}
        person={person}
        offered={offered}
        refusals={refusals}
        saved="about"
      />,
    ],
    [
      'editing, found',
      <EditProfilePage sendsMail frame={hers} person={talkative} offered={offered} found={found} />,
    ],
  ];
}
