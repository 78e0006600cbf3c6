import type { Act } from '#platform';
import { LessThan } from 'typeorm';
import { CompanyPictureEntity } from '../company-picture.entity.js';

const longestIndecision = Temporal.Duration.from({ hours: 1 });

/** Pictures that nobody used: whoever uploaded them went on without them, or broke off. */
export async function sweepCompanyPictures({ tx, now }: Act): Promise<number> {
  const { affected } = await tx.delete(CompanyPictureEntity, {
    use: 'none',
    uploadedAt: LessThan(now.subtract(longestIndecision)),
  });
  return affected ?? 0;
}
