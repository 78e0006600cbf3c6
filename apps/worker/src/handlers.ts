import type { TaskHandlers } from '#platform';
import type { Desk } from './desk.js';
import { confirmLeaving } from './tasks/confirm-leaving.task.js';
import { packArchive } from './tasks/pack-archive.task.js';
import { removeFiles } from './tasks/remove-files.task.js';
import { sayGoodbye } from './tasks/say-goodbye.task.js';
import { sweepArchives } from './tasks/sweep-archives.task.js';
import { sweepFiles } from './tasks/sweep-files.task.js';
import { sweepSessions } from './tasks/sweep-sessions.task.js';
import { tellArchiveReady } from './tasks/tell-archive-ready.task.js';
import { welcomeAPerson } from './tasks/welcome-a-person.task.js';

/** Who does which task. */
export const handlers: TaskHandlers<Desk> = {
  confirm_leaving: confirmLeaving,
  pack_archive: packArchive,
  remove_files: removeFiles,
  say_goodbye: sayGoodbye,
  sweep_archives: sweepArchives,
  sweep_files: sweepFiles,
  sweep_sessions: sweepSessions,
  tell_archive_ready: tellArchiveReady,
  welcome_a_person: welcomeAPerson,
};
