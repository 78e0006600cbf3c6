import type { CompanySize, Pay } from '#hosting';
import { Refusal } from '#kernel';
import { placesByIds, skillsToHold } from '#ledger';
import type { Fluency } from '#people';
import { claimSlug, weekAt, type Act } from '#platform';
import { mondayOf, printWeekRange, type Week } from '#weeks';
import { parseSpan } from '../trip.js';
import type { TripEntity } from '../trip.entity.js';
import { TripLanguageEntity } from '../trip-language.entity.js';
import { TripPracticeEntity } from '../trip-practice.entity.js';
import { WeekWishEntity } from '../week-wish.entity.js';
import { ownTrip } from './own-trip.js';
import { tellTrip } from './tell-trip.js';

export interface TripChange {
  readonly title?: string;
  readonly slug?: string;
  readonly firstWeek?: Week;
  readonly lastWeek?: Week;
  readonly story?: string;
  readonly placeId?: number | null;
  readonly needsBed?: boolean;
  readonly fareNeed?: number;
  readonly payNeed?: Pay;
  readonly companySizes?: CompanySize[];
  /** Slugs of all there are then. */
  readonly practices?: readonly string[];
  readonly languages?: readonly { readonly language: string; readonly fluency: Fluency }[];
}

/** Only what is named is changed. */
export async function changeTrip(
  act: Act,
  tripId: string,
  { practices, languages, ...change }: TripChange,
): Promise<TripEntity> {
  const trip = await ownTrip(act, tripId);
  const changed = { ...trip, ...change };
  const { firstWeek, lastWeek } = parseSpan(changed, weekAt(act.now), trip);
  if (firstWeek > trip.firstWeek || lastWeek < trip.lastWeek) await expectNothingOutside(act, changed);
  if (typeof change.placeId === 'number' && (await placesByIds(act.tx, [change.placeId])).length === 0) {
    throw new Refusal('place_unknown', {}, 'place');
  }
  if (changed.slug !== trip.slug) await claimSlug(act, 'trip', changed.slug, tripId);
  if (practices) await setPractices(act, tripId, practices);
  if (languages) await setLanguages(act, tripId, languages);
  return tellTrip(act, changed, 'trip_changed');
}

/** What is in a trip stays within it; a wish for a week that it has no more goes with the week. */
async function expectNothingOutside({ tx }: Act, { id, firstWeek, lastWeek }: TripEntity): Promise<void> {
  const span = { from: firstWeek, to: lastWeek };
  const outside = await tx.query<{ name: string; is_entry: boolean }[]>(
    `with span as (select $2::date as from_day, $3::date + 6 as to_day)
     select coalesce(nullif(entry.title, ''), entry.kind) as name, true as is_entry, entry.first_day as day
       from trip_entry entry, span where trip_id = $1 and (first_day < from_day or last_day > to_day)
     union all
     select company.name, false, taken.monday from taken_week taken
       join visit on visit.id = taken.by_id join site on site.id = visit.site_id
       join company on company.id = site.company_id, span
       where taken.trip_id = $1 and (taken.monday < from_day or taken.monday > to_day)
     order by day limit 1`,
    [id, mondayOf(firstWeek).toString(), mondayOf(lastWeek).toString()],
  );
  const [first] = outside;
  if (first) {
    const code = first.is_entry ? 'entry_outside_of_trip' : 'visit_outside_of_trip';
    throw new Refusal(code, { name: first.name, span: printWeekRange(span) }, 'firstWeek');
  }
  await tx
    .createQueryBuilder()
    .delete()
    .from(WeekWishEntity)
    .where('trip_id = :id and (monday < :from or monday > :to)', {
      id,
      from: mondayOf(firstWeek).toString(),
      to: mondayOf(lastWeek).toString(),
    })
    .execute();
}

async function setPractices({ tx }: Act, tripId: string, slugs: readonly string[]): Promise<void> {
  const skills = await skillsToHold(tx, slugs, 'practice');
  const other = skills.find(({ kind }) => kind !== 'practice');
  if (other) throw new Refusal('not_a_practice', { skill: other.slug }, 'practice');
  if (skills.length > mostPractices)
    throw new Refusal('too_many_entries', { most: mostPractices }, 'practice');
  await tx.delete(TripPracticeEntity, { tripId });
  const ids = [...new Set(skills.map(({ id }) => id))];
  await tx.insert(
    TripPracticeEntity,
    ids.map(skillId => ({ tripId, skillId })),
  );
}

const mostPractices = 30;
const mostLanguages = 20;

async function setLanguages(
  { tx }: Act,
  tripId: string,
  languages: NonNullable<TripChange['languages']>,
): Promise<void> {
  const said = new Map(languages.map(each => [each.language, each]));
  if (said.size > mostLanguages) throw new Refusal('too_many_entries', { most: mostLanguages }, 'language');
  await tx.delete(TripLanguageEntity, { tripId });
  await tx.insert(
    TripLanguageEntity,
    [...said.values()].map(each => ({ tripId, ...each })),
  );
}
