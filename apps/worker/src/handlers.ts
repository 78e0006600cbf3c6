import type { TaskHandlers } from '#platform';
import type { Desk } from './desk.js';
import { sweepErrands } from './tasks/sweep-errands.task.js';
import { sweepFiles } from './tasks/sweep-files.task.js';
import { sweepSessions } from './tasks/sweep-sessions.task.js';
import { welcomeAPerson } from './tasks/welcome-a-person.task.js';

/** Who does which task. */
export const handlers: TaskHandlers<Desk> = {
  sweep_errands: sweepErrands,
  sweep_files: sweepFiles,
  sweep_sessions: sweepSessions,
  welcome_a_person: welcomeAPerson,
};
