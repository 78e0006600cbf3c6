import { dayInWords } from '#weeks';
import type { Words } from '../words/index.js';

export const reasons = ['SPAM', 'HARASSMENT', 'IMPERSONATION', 'DANGER', 'ILLEGAL', 'OTHER'] as const;
export type Reason = (typeof reasons)[number];

export const actions = ['DISMISS', 'WARN', 'HIDE', 'SUSPEND', 'BAN'] as const;
export type Action = (typeof actions)[number];

type Key = keyof {
  [Name in keyof Words['moderation'] as Words['moderation'][Name] extends string ? Name : never]: 0;
};

const reasonKeys = {
  SPAM: 'reasonSpam',
  HARASSMENT: 'reasonHarassment',
  IMPERSONATION: 'reasonImpersonation',
  DANGER: 'reasonDanger',
  ILLEGAL: 'reasonIllegal',
  OTHER: 'reasonOther',
} as const satisfies Record<Reason, Key>;

const actionKeys = {
  DISMISS: ['actDismiss', 'actDismissText', 'wasDismissed'],
  WARN: ['actWarn', 'actWarnText', 'wasWarned'],
  HIDE: ['actHide', 'actHideText', 'wasHidden'],
  SUSPEND: ['actSuspend', 'actSuspendText', 'wasSuspended'],
  BAN: ['actBan', 'actBanText', 'wasBanned'],
} as const satisfies Record<Action, readonly [Key, Key, Key]>;

/** Rooms to come bring kinds and parts of their own; until they have a word here, their own name is shown. */
const kindKeys: Readonly<Record<string, Key>> = {
  Person: 'kindPerson',
  Trip: 'kindTrip',
  Company: 'kindCompany',
  Offer: 'kindOffer',
};
const partWords: Readonly<Record<string, (words: Words) => string>> = {
  name: ({ people }) => people.name,
  handle: ({ people }) => people.handle,
  home: ({ people }) => people.homePlace,
  skills: ({ people }) => people.skills,
  story: ({ profile }) => profile.storyLabel,
  links: ({ profile }) => profile.links,
  title: ({ moderation }) => moderation.partTitle,
  weeks: ({ moderation }) => moderation.partWeeks,
  website: ({ companies }) => companies.website,
  sites: ({ companies }) => companies.sites,
  work: ({ moderation }) => moderation.partWork,
  lodgingRules: ({ moderation }) => moderation.partLodgingRules,
};

export function reasonInWords(reason: Reason, { moderation }: Words): string {
  return moderation[reasonKeys[reason]];
}

export function actionInWords(
  action: Action,
  { moderation }: Words,
): { label: string; text: string; done: string } {
  const [label, text, done] = actionKeys[action];
  return { label: moderation[label], text: moderation[text], done: moderation[done] };
}

export function kindInWords(kind: string, { moderation }: Words): string {
  const key = kindKeys[kind];
  return key ? moderation[key] : kind;
}

export function partInWords(what: string, words: Words): string {
  return partWords[what]?.(words) ?? what;
}

/** The day of a moment, in UTC as everywhere in Walz. */
export function dayOf(moment: string, { language }: Words): string {
  return dayInWords(zoned(moment).toPlainDate(), language);
}

/** "5 April 2027, 08:00". */
export function minuteOf(moment: string, words: Words): string {
  return `${dayOf(moment, words)}, ${zoned(moment).toPlainTime().toString({ smallestUnit: 'minute' })}`;
}

function zoned(moment: string): Temporal.ZonedDateTime {
  return Temporal.Instant.from(moment).toZonedDateTimeISO('UTC');
}
