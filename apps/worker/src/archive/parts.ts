import { about } from './about.js';
import { account } from './account.js';
import { activity } from './activity.js';
import { blocks } from './blocks.js';
import { companies } from './companies.js';
import { mails } from './mails.js';
import { matches } from './matches.js';
import type { ArchivePart } from './part.js';
import { profile } from './profile.js';
import { reports } from './reports.js';
import { skills } from './skills.js';
import { trips } from './trips.js';
import { visits } from './visits.js';

/** All that is hers, in the order in which README.txt names it. */
export const archiveParts: readonly ArchivePart[] = [
  profile,
  about,
  account,
  skills,
  trips,
  visits,
  matches,
  companies,
  blocks,
  reports,
  activity,
  mails,
];
