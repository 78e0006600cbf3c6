import { audiencesOfPeople, circleOf, type Circle, type Part } from '#people';
import type { Act } from '#platform';
import { levelToLearn } from '../trip.js';
import type { TripEntity } from '../trip.entity.js';
import { ownTrip } from './own-trip.js';
import { tellTrip } from './tell-trip.js';

/** Who says that she speaks a language, and not how well, can work in it. */
const usualFluency = 'work';

type TakenOver = Extract<Part, 'skills' | 'languages'>;
const all: readonly TakenOver[] = ['skills', 'languages'];

/** Adds what her profile says to what the trip says already, which stays. */
export async function fillTrip(
  { tx }: Act,
  { id, personId }: TripEntity,
  parts: readonly TakenOver[] = all,
): Promise<void> {
  if (parts.includes('skills'))
    await tx.query(
      `insert into trip_skill (trip_id, skill_id, stance, level)
     select $1, said.skill_id, said.stance,
       case said.stance when 'can' then said.level when 'learn' then ${levelToLearn} end
     from person_skill said join skill on skill.id = said.skill_id and skill.state = 'listed'
     where said.person_id = $2 for key share of skill
     on conflict do nothing`,
      [id, personId],
    );
  await tx.query(
    `insert into trip_practice (trip_id, skill_id)
     select $1, said.skill_id
     from person_practice said join skill on skill.id = said.skill_id and skill.state = 'listed'
     where said.person_id = $2 for key share of skill
     on conflict do nothing`,
    [id, personId],
  );
  if (parts.includes('languages'))
    await tx.query(
      `insert into trip_language (trip_id, language, fluency)
     select $1, language, coalesce(fluency, '${usualFluency}') from person_language where person_id = $2
     on conflict do nothing`,
      [id, personId],
    );
}

/** What her profile shows to fewer people than the trip is shown to comes along only when she says so. */
export async function partsToTakeOver(
  { tx }: Act,
  { personId, audience }: TripEntity,
): Promise<readonly TakenOver[]> {
  const chosen = await audiencesOfPeople(tx, [personId]);
  const isForAnybody = audience === 'everyone' || audience === 'link';
  const circles: readonly Circle[] = isForAnybody ? ['everyone'] : ['everyone', 'people'];
  return all.filter(part => circles.includes(circleOf(part, chosen)));
}

export async function fillTripFromProfile(act: Act, tripId: string): Promise<TripEntity> {
  const trip = await ownTrip(act, tripId);
  await fillTrip(act, trip);
  return tellTrip(act, trip, 'trip_filled');
}
