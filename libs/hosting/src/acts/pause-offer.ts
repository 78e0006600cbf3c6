import type { Act } from '#platform';
import type { OfferEntity } from '../offer.entity.js';
import { offerToKeep } from './keep-offer.js';
import { pauseNow } from './move-offer.js';

export async function pauseOffer(act: Act, offerId: string): Promise<OfferEntity> {
  return pauseNow(act, await offerToKeep(act, offerId));
}
