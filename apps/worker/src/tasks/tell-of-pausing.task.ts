import { keepersOfOffer, offerById } from '#hosting';
import { personById } from '#people';
import type { Desk } from '../desk.js';
import { offerPausedMail } from '../mail/offer.mail.js';
import { deliverTo } from './deliver-to.js';

export async function tellOfPausing(
  { offerId, pausedAt }: Walz.Tasks['tell_of_pausing'],
  desk: Desk,
): Promise<void> {
  const db = desk.database.manager;
  const offer = await offerById(db, offerId);
  if (offer?.state !== 'paused') return;
  for (const personId of await keepersOfOffer(db, offer)) {
    const person = await personById(db, personId);
    if (!person) continue;
    const key = `offer_paused:${personId}:${offerId}:${pausedAt}`;
    await deliverTo(personId, { key, kind: 'offer_paused' }, desk, language =>
      offerPausedMail({ offer, person, language, origin: desk.origin }),
    );
  }
}
