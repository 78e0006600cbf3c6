import { randomBytes } from 'node:crypto';
import type { Act } from '#platform';
import { PhotoEntity } from '../photo.entity.js';
import { whoeverSignedIn } from './whoever-signed-in.js';

export type PhotoFiles = Pick<PhotoEntity, 'small' | 'medium' | 'large'>;

/** Keeps a picture for the moment until its owner says what it is for. */
export async function keepUpload(act: Act, files: PhotoFiles): Promise<string> {
  const { id } = await whoeverSignedIn(act);
  const key = randomBytes(16).toString('hex');
  await act.tx.insert(PhotoEntity, { key, personId: id, uploadedAt: act.now, ...files });
  return key;
}
