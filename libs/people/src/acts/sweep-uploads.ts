import type { Act } from '#platform';
import { LessThan } from 'typeorm';
import { PhotoEntity } from '../photo.entity.js';

const longestIndecision = Temporal.Duration.from({ hours: 1 });

/** Pictures that nobody put on: their owners went on without them, or broke off. */
export async function sweepUploads({ tx, now }: Act): Promise<number> {
  const { affected } = await tx.delete(PhotoEntity, {
    isWorn: false,
    uploadedAt: LessThan(now.subtract(longestIndecision)),
  });
  return affected ?? 0;
}
