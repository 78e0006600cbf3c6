import type { Beat, Desk } from '../desk.js';

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace Walz {
    interface Tasks {
      sweep_files: Beat;
    }
  }
}

/** No upload takes as long, so whatever is older was left by a crash. */
const longestUpload = Temporal.Duration.from({ hours: 24 });

export async function sweepFiles(_beat: Beat, { files, clock, log }: Desk): Promise<void> {
  const count = await files.sweep(clock().subtract(longestUpload));
  log.info({ count }, 'unfinished files swept');
}
