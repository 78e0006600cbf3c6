import { DatabaseTrouble, trouble } from './trouble.js';

/** What stopped the start on a data folder, as a sentence for whoever started it. */
export function folderTrouble(error: unknown, folder: string): DatabaseTrouble {
  if (error instanceof DatabaseTrouble) return error;
  const { code = '', message } = error as Error & { code?: string };
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
    case '53100':
      return trouble('disk_full', { folder });
    case 'ENOTDIR':
    case 'EEXIST':
      return trouble('data_folder_not_a_folder', { folder });
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOENT':
      return trouble('data_folder_not_writable', { folder, reason: message });
    case 'ENOMEM':
    case 'EMFILE':
    case 'ENFILE':
    case 'EAGAIN':
      return trouble('memory_short', { line: message });
    case '28P01':
      return trouble('data_folder_damaged', { folder, line: 'its file "secret" does not fit the database' });
    default:
      return trouble('start_failed', { folder, line: message });
  }
}
