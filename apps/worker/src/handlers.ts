import type { TaskHandlers } from '#platform';
import type { Desk } from './desk.js';
import { sendLink } from './tasks/send-link.task.js';
import { sweepFiles } from './tasks/sweep-files.task.js';
import { sweepGuesses } from './tasks/sweep-guesses.task.js';
import { sweepLinks } from './tasks/sweep-links.task.js';
import { sweepSessions } from './tasks/sweep-sessions.task.js';
import { sweepTokens } from './tasks/sweep-tokens.task.js';
import { tellAccount } from './tasks/tell-account.task.js';
import { welcomeAPerson } from './tasks/welcome-a-person.task.js';

/** Who does which task. */
export const handlers: TaskHandlers<Desk> = {
  send_link: sendLink,
  sweep_files: sweepFiles,
  sweep_guesses: sweepGuesses,
  sweep_links: sweepLinks,
  sweep_sessions: sweepSessions,
  sweep_tokens: sweepTokens,
  tell_account: tellAccount,
  welcome_a_person: welcomeAPerson,
};
