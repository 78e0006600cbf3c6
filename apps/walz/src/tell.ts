import { offersAnew } from '#hosting';
import { tellSeason } from '#ledger';
import { weekAt } from '#platform';
import { tripsAnew } from '#trips';
import { mondayOf } from '#weeks';
import type pg from 'pg';

/** Tells the demo season, if nobody lives here yet, with all that the rooms derive of it, in one transaction. */
export async function tell(client: pg.Client, now: Temporal.Instant): Promise<void> {
  const thisWeek = weekAt(now);
  await tellSeason(client, now, thisWeek, async told => {
    for (const derive of [offersAnew, tripsAnew]) await told.query(derive, [mondayOf(thisWeek).toString()]);
  });
}
