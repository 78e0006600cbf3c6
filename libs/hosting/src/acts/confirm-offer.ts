import type { Act } from '#platform';
import type { OfferEntity } from '../offer.entity.js';
import { offerToKeep } from './keep-offer.js';
import { holdOn } from './move-offer.js';

/** "It still holds", said by somebody of the company who is signed in. */
export async function confirmOffer(act: Act, offerId: string): Promise<OfferEntity> {
  return holdOn(act, await offerToKeep(act, offerId));
}
