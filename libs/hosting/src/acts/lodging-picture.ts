import { Refusal } from '#kernel';
import type { Act } from '#platform';
import { CompanyPictureEntity } from '../company-picture.entity.js';
import { mostLodgingPictures } from '../offer.js';
import type { OfferEntity } from '../offer.entity.js';
import { noteOffer, offerToKeep } from './keep-offer.js';

/** An upload of the company becomes a picture of where a guest sleeps, after those that are there. */
export async function addLodgingPicture(
  act: Act,
  offerId: string,
  { upload, alt }: { readonly upload: string; readonly alt: string },
): Promise<OfferEntity> {
  const { tx } = act;
  const offer = await offerToKeep(act, offerId);
  const key = { key: upload, companyId: offer.companyId };
  const picture = await tx.findOneBy(CompanyPictureEntity, { ...key, use: 'none' });
  if (!picture) throw new Refusal('upload_unknown', {}, 'upload');
  const shown = await tx.find(CompanyPictureEntity, { where: { offerId }, order: { position: 'desc' } });
  if (shown.length >= mostLodgingPictures) {
    throw new Refusal('too_many_entries', { most: mostLodgingPictures }, 'picture');
  }
  const position = (shown[0]?.position ?? 0) + 1;
  await tx.update(CompanyPictureEntity, key, { use: 'lodging', offerId, position, alt });
  return noteOffer(act, offer, 'changed');
}

export async function dropLodgingPicture(act: Act, offerId: string, key: string): Promise<OfferEntity> {
  const offer = await offerToKeep(act, offerId);
  const { affected } = await act.tx.delete(CompanyPictureEntity, { key, offerId, use: 'lodging' });
  if (!affected) throw new Refusal('not_found');
  return noteOffer(act, offer, 'changed');
}
