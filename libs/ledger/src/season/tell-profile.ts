import type { ClientBase } from 'pg';
import { profiles } from './profiles.data.js';

/** What somebody of the season says of herself. Faces are not invented: her initials stay. */
export async function tellProfile(client: ClientBase, personId: string, handle: string): Promise<void> {
  const told = profiles[handle];
  if (!told) return;
  await client.query('update person set role = $2 where id = $1', [personId, told.role]);
  await client.query('insert into person_story (person_id, text) values ($1, $2)', [personId, told.story]);
  await client.query(
    `insert into person_language (person_id, language, fluency)
     select $1, key, value from json_each_text($2::json)`,
    [personId, JSON.stringify(told.languages)],
  );
  const { rowCount } = await client.query(
    'insert into person_practice (person_id, skill_id) select $1, id from skill where slug = any($2)',
    [personId, told.practices],
  );
  if (rowCount !== told.practices.length)
    throw new Error(`The season tells of an unknown practice: ${handle}`);
}
