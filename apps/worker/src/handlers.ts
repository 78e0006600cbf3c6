import type { TaskHandlers } from '#platform';
import type { Desk } from './desk.js';
import { sweepFiles } from './tasks/sweep-files.task.js';
import { sweepSessions } from './tasks/sweep-sessions.task.js';
import { tellOfLifting } from './tasks/tell-of-lifting.task.js';
import { tellOfMeasure } from './tasks/tell-of-measure.task.js';
import { tellReporter } from './tasks/tell-reporter.task.js';
import { welcomeAPerson } from './tasks/welcome-a-person.task.js';

/** Who does which task. */
export const handlers: TaskHandlers<Desk> = {
  sweep_files: sweepFiles,
  sweep_sessions: sweepSessions,
  tell_of_lifting: tellOfLifting,
  tell_of_measure: tellOfMeasure,
  tell_reporter: tellReporter,
  welcome_a_person: welcomeAPerson,
};
