import type { TaskHandlers } from '#platform';
import type { Desk } from './desk.js';
import { sweepFiles } from './tasks/sweep-files.task.js';
import { sweepGuesses } from './tasks/sweep-guesses.task.js';
import { sweepSessions } from './tasks/sweep-sessions.task.js';
import { sweepTokens } from './tasks/sweep-tokens.task.js';
import { welcomeAPerson } from './tasks/welcome-a-person.task.js';

/** Who does which task. */
export const handlers: TaskHandlers<Desk> = {
  sweep_files: sweepFiles,
  sweep_guesses: sweepGuesses,
  sweep_sessions: sweepSessions,
  sweep_tokens: sweepTokens,
  welcome_a_person: welcomeAPerson,
};
