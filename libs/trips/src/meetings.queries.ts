import type { Side } from '#matching';
import type { EntityManager } from '#platform';

export interface Meeting {
  readonly tripId: string;
  readonly offerId: string;
}

/**
 * Which of these trips and offers may be told of each other: nobody is sent to her own company or to somebody who
 * blocked her, and what was put away by whoever asks stays away.
 */
export function meetingsAmong(
  db: EntityManager,
  tripIds: readonly string[],
  offerIds: readonly string[],
  side: Side,
): Promise<Meeting[]> {
  return db.query<Meeting[]>(
    `select trip.id as "tripId", offer.id as "offerId" from trip, offer
     where trip.id = any($1::uuid[]) and offer.id = any($2::uuid[]) and trip.state = 'open' and offer.state = 'open'
       and not exists (select from member
         where member.company_id = offer.company_id and member.person_id = trip.person_id)
       and not exists (select from block where (block.person_id, block.blocked_id) in
         ((offer.contact_id, trip.person_id), (trip.person_id, offer.contact_id)))
       and not exists (select from set_aside
         where set_aside.trip_id = trip.id and set_aside.offer_id = offer.id and set_aside.side = $3)
     order by trip.first_monday, trip.id, offer.id desc`,
    [tripIds, offerIds, side],
  );
}
