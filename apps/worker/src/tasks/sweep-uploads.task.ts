import { sweepCompanyPictures } from '#hosting';
import { walzItself } from '#kernel';
import { sweepUploads as sweep } from '#people';
import { inTransaction } from '#platform';
import type { Beat, Desk } from '../desk.js';

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace Walz {
    interface Tasks {
      sweep_uploads: Beat;
    }
  }
}

export async function sweepUploads(_beat: Beat, { database, clock, log }: Desk): Promise<void> {
  const count = await inTransaction(
    database,
    { viewer: walzItself, now: clock() },
    async act => (await sweep(act)) + (await sweepCompanyPictures(act)),
  );
  log.info({ count }, 'uploads that nobody used swept');
}
