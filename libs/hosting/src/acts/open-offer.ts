import type { Act } from '#platform';
import type { OfferEntity } from '../offer.entity.js';
import { offerToKeep } from './keep-offer.js';
import { openNow } from './move-offer.js';

export async function openOffer(act: Act, offerId: string): Promise<OfferEntity> {
  return openNow(act, await offerToKeep(act, offerId));
}
