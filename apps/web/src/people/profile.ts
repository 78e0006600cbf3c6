import type { Week } from '#weeks';
import type { Skill, SkillsByStance } from '../house/components/skill-list.js';
import type { Frame } from '../house/frame.js';
import type { SeasonPlace, SeasonTrip } from '../house/season.js';
import type { Words } from '../words/index.js';
import type { PhotoFiles, ProfileLink, RoleName, SpokenLanguage } from './profile-parts.js';

export interface ProfilePageProps {
  readonly frame: Frame;
  readonly person: {
    readonly id: string;
    readonly handle: string;
    readonly name: string;
    /** With the name of the country, as the API tells it in the reader's language. */
    readonly home: (SeasonPlace & { readonly label: string }) | null;
    /** Only for those to whom she shows it. */
    readonly email?: string | null;
    readonly memberSince: Week;
    readonly role: RoleName | null;
    readonly photo: PhotoFiles | null;
    /** Through the sanitiser. */
    readonly storyHtml: string | null;
    readonly languages: readonly SpokenLanguage[];
    readonly practices: readonly Skill[];
    readonly links: readonly ProfileLink[];
    readonly skills: SkillsByStance;
  };
  /** Whether the viewer looks at herself. */
  readonly isOwn: boolean;
  readonly season: {
    readonly fromWeek: Week;
    readonly toWeek: Week;
    /** Only the trips of this person. */
    readonly trips: readonly SeasonTrip[];
  };
  readonly nowWeek: Week;
  /** Whether search engines are asked to leave it out. */
  readonly isUnlisted?: boolean;
  /** With whose eyes she looks at herself, if not with her own. */
  readonly preview?: 'stranger' | 'person' | undefined;
  /** How far somebody else who is signed in keeps away from her. */
  readonly distance?: { readonly isBlocked: boolean; readonly isMuted: boolean } | undefined;
}

export type ProfilePart = ProfilePageProps & { readonly words: Words };
