import { answerWithin, keepAnswerKey, keepersOfOffer, offerById } from '#hosting';
import { hashSecret, newSecret, personById } from '#people';
import type { Desk } from '../desk.js';
import { offerAskedMail } from '../mail/offer.mail.js';
import { deliverTo } from './deliver-to.js';

/** Asks each who could answer; the secret is made here, so that it never lies in the queue. */
export async function askAfterOffer(
  { offerId, askedAt }: Walz.Tasks['ask_after_offer'],
  desk: Desk,
): Promise<void> {
  const db = desk.database.manager;
  const at = Temporal.Instant.from(askedAt);
  const offer = await offerById(db, offerId);
  if (offer?.state !== 'open' || offer.askedAt === null || !offer.askedAt.equals(at)) return;
  for (const personId of await keepersOfOffer(db, offer)) {
    const person = await personById(db, personId);
    if (!person) continue;
    const secret = newSecret();
    const href = `${desk.origin}/offers/${offer.slug}/still?secret=${secret}`;
    const until = at.add(answerWithin);
    // Her id in the key, so that the mail goes with her account, wherever it went.
    const envelope = {
      key: `offer_asked:${personId}:${offerId}:${askedAt}`,
      kind: 'offer_asked',
      isSecret: true,
    };
    await deliverTo(
      personId,
      envelope,
      desk,
      language => offerAskedMail({ offer, person, language, origin: desk.origin, href, until }),
      act => keepAnswerKey(act, { offerId, askedAt: at, hash: hashSecret(secret) }),
    );
  }
}
