import type { Act } from '#platform';
import type { OfferEntity } from '../offer.entity.js';
import { offerToKeep } from './keep-offer.js';
import { closeNow } from './move-offer.js';

export async function closeOffer(act: Act, offerId: string): Promise<OfferEntity> {
  return closeNow(act, await offerToKeep(act, offerId));
}
