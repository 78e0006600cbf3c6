import { guiseOf, skeletonOf } from '#kernel';
import { hosts } from './hosts.data.js';
import { people } from './people.data.js';
import { profiles, type ToldProfile } from './profiles.data.js';
import { emailOfTold, seasonPasswordHash } from './season.data.js';
import { idOf, leveled, placeOf, unleveled, type Telling, type ToldSkill } from './telling.js';

/** Whoever travels, and whoever opens the door. Faces are not invented: initials stay. */
export async function tellPeople(telling: Telling): Promise<void> {
  for (const { learn, avoid, ...person } of people) {
    await tellPerson(telling, { ...person, profile: profiles[person.handle] }, [
      ...leveled(telling, 'can', person.can),
      ...unleveled(telling, 'learn', learn),
      ...unleveled(telling, 'avoid', avoid),
    ]);
  }
  for (const host of hosts) await tellPerson(telling, host, leveled(telling, 'can', host.can));
}

interface Told {
  readonly handle: string;
  readonly name: string;
  readonly home: string;
  readonly profile: ToldProfile | undefined;
}

async function tellPerson(
  telling: Telling,
  { handle, name, home, profile }: Told,
  skills: readonly ToldSkill[],
): Promise<void> {
  const { client, now, ids } = telling;
  const personId = await idOf(
    client,
    `insert into person (handle, name, place_id, role, is_demo, joined_at) values ($1, $2, $3, $4, true, $5) returning id`,
    [handle, name, await placeOf(telling, home), profile?.role ?? null, now],
  );
  ids.set(`person ${handle}`, personId);
  await client.query(
    'insert into handle_claim (handle, skeleton, guise, person_id) values ($1, $2, $3, $4)',
    [handle, skeletonOf(handle), guiseOf(handle), personId],
  );
  const email = emailOfTold(handle);
  await client.query(
    'insert into login (person_id, email, email_folded, password_hash, verified_at) values ($1, $2, $2, $3, $4)',
    [personId, email, seasonPasswordHash, now],
  );
  await client.query(
    `insert into person_skill (person_id, skill_id, stance, level)
     select $1, id, way, level from json_to_recordset($2) as told (id uuid, way text, level smallint)`,
    [personId, JSON.stringify(skills)],
  );
  if (!profile) return;
  await client.query('insert into person_story (person_id, text) values ($1, $2)', [personId, profile.story]);
  await client.query(
    `insert into person_language (person_id, language, fluency)
     select $1, key, value from json_each_text($2::json)`,
    [personId, JSON.stringify(profile.languages)],
  );
  await client.query('insert into person_practice (person_id, skill_id) select $1, unnest($2::uuid[])', [
    personId,
    profile.practices.map(slug => telling.skill(slug, 'practice')),
  ]);
}
