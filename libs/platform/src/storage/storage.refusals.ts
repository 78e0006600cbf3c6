import { Refusal, type RefusalCatalogue } from '#kernel';

/** Every code a file store can refuse with. */
export const storageRefusals = {
  file_type_unknown: { meaning: 'Files of this type are not taken.' },
  file_too_large: { meaning: 'The file is larger than `most` bytes.' },
  storage_full: { meaning: 'There is no room for another file: the disk of the server is full.' },
} as const satisfies RefusalCatalogue;

const noRoom = new Set(['ENOSPC', 'EDQUOT']);

/** A full disk is no bug: whoever uploads has to hear it. */
export function refusalOfDisk(error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  return code !== undefined && noRoom.has(code)
    ? new Refusal('storage_full', {}, undefined, { cause: error })
    : error;
}
