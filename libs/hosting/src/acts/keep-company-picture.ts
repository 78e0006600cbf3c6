import type { Act } from '#platform';
import { randomBytes } from 'node:crypto';
import { CompanyPictureEntity } from '../company-picture.entity.js';
import { mayOffer } from '../hosting.policy.js';
import { whoeverActsFor } from './whoever-acts-for.js';

export type CompanyPictureFiles = Pick<CompanyPictureEntity, 'small' | 'medium' | 'large'>;

/** Keeps a picture for the moment until somebody of the company says what it is for. */
export async function keepCompanyPicture(
  act: Act,
  companyId: string,
  files: CompanyPictureFiles,
): Promise<string> {
  await whoeverActsFor(act, companyId, mayOffer);
  const key = randomBytes(16).toString('hex');
  await act.tx.insert(CompanyPictureEntity, { key, companyId, uploadedAt: act.now, ...files });
  return key;
}
