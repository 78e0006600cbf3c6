import type { TaskHandlers } from '#platform';
import type { Desk } from './desk.js';
import { checkLink } from './tasks/check-link.task.js';
import { recheckLinks } from './tasks/recheck-links.task.js';
import { sweepFiles } from './tasks/sweep-files.task.js';
import { sweepSessions } from './tasks/sweep-sessions.task.js';
import { sweepUploads } from './tasks/sweep-uploads.task.js';
import { welcomeAPerson } from './tasks/welcome-a-person.task.js';

/** Who does which task. */
export const handlers: TaskHandlers<Desk> = {
  check_link: checkLink,
  recheck_links: recheckLinks,
  sweep_files: sweepFiles,
  sweep_sessions: sweepSessions,
  sweep_uploads: sweepUploads,
  welcome_a_person: welcomeAPerson,
};
