import type { Language } from '#kernel';
import { parseWeek } from '#weeks';
import type { WayIn } from '../../people/other-ways.js';
import { skills, trips } from '../../styleguide/samples.js';
import type { Frame } from '../frame.js';

export const ada = { id: 'UGVyc29uOjE', handle: 'ada', name: 'Ada <Winter>' };
export const season = { fromWeek: parseWeek('2027-W10'), toWeek: parseWeek('2027-W26'), trips };
export const nowWeek = parseWeek('2027-W15');
export const moment = '2027-04-05T08:00:00.000Z';
const nothingSaid = {
  role: null,
  photo: null,
  story: null,
  storyHtml: null,
  home: null,
  languages: [],
  practices: [],
  links: [],
};
export const person = { ...ada, ...nothingSaid, memberSince: parseWeek('2026-W40'), skills };
export const refusals = [{ code: 'handle_taken', field: 'handle' }, { code: 'sign_in_failed' }];

export const waysIn: readonly WayIn[] = [
  { provider: 'GITHUB', name: 'GitHub', isOn: true },
  { provider: 'OIDC', name: 'Guild <b>', isOn: false },
];

export function frameIn(language: Language, frame: Partial<Frame> = {}): Frame {
  return {
    language,
    path: '/somewhere?a=b',
    origin: 'https://walz.example',
    viewer: null,
    isDemo: true,
    isJoinable: true,
    assets: {
      stylesheet: '/assets/site.css',
      icon: '/assets/icon.svg',
      islands: {
        offline: '/assets/o.js',
        'place-picker': '/assets/p.js',
        'practice-picker': '/assets/w.js',
        'skill-picker': '/assets/s.js',
        'week-painter': '/assets/z.js',
        passkey: '/assets/k.js',
      },
    },
    ...frame,
  };
}
