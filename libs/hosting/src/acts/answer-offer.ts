import { Refusal } from '#kernel';
import { hashSecret, looksLikeSecret } from '#people';
import type { Act } from '#platform';
import { OfferEntity } from '../offer.entity.js';
import { answerWithin } from '../offer.js';
import { holdOn, pauseNow } from './move-offer.js';

export interface OfferAnswer {
  readonly slug: string;
  /** What the mail held; whoever reads the mail of a company may say so much for it, and nothing else. */
  readonly secret: string;
  readonly holds: boolean;
}

export async function answerOffer(act: Act, { slug, secret, holds }: OfferAnswer): Promise<OfferEntity> {
  if (!looksLikeSecret(secret)) throw new Refusal('answer_link_stale');
  const offer = await act.tx
    .createQueryBuilder(OfferEntity, 'offer')
    .where('offer.slug = :slug and offer.answer_hashes @> array[:hash]::bytea[]', {
      slug,
      hash: hashSecret(secret),
    })
    .setLock('pessimistic_write')
    .getOne();
  const asked = offer?.askedAt ?? null;
  const isInTime = asked !== null && Temporal.Instant.compare(act.now, asked.add(answerWithin)) < 0;
  if (!offer || !isInTime) throw new Refusal('answer_link_stale');
  return holds ? holdOn(act, offer) : pauseNow(act, offer);
}
