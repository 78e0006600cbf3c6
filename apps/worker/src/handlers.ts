import type { TaskHandlers } from '#platform';
import type { Desk } from './desk.js';
import { sendLink } from './tasks/send-link.task.js';
import { sweepErrands } from './tasks/sweep-errands.task.js';
import { sweepFiles } from './tasks/sweep-files.task.js';
import { sweepLinks } from './tasks/sweep-links.task.js';
import { sweepSessions } from './tasks/sweep-sessions.task.js';
import { tellOfLifting } from './tasks/tell-of-lifting.task.js';
import { tellOfMeasure } from './tasks/tell-of-measure.task.js';
import { tellReporter } from './tasks/tell-reporter.task.js';
import { tellAccount } from './tasks/tell-account.task.js';
import { welcomeAPerson } from './tasks/welcome-a-person.task.js';

/** Who does which task. */
export const handlers: TaskHandlers<Desk> = {
  send_link: sendLink,
  sweep_errands: sweepErrands,
  sweep_files: sweepFiles,
  sweep_links: sweepLinks,
  sweep_sessions: sweepSessions,
  tell_of_lifting: tellOfLifting,
  tell_of_measure: tellOfMeasure,
  tell_reporter: tellReporter,
  tell_account: tellAccount,
  welcome_a_person: welcomeAPerson,
};
