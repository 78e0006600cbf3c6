import { Client } from 'pg';
import { freshDatabase } from '../../../platform/src/testing/fresh-database.js';

let fresh: Awaited<ReturnType<typeof freshDatabase>>;
let client: Client;

beforeAll(async () => {
  fresh = await freshDatabase();
  client = new Client({ connectionString: fresh.url });
  await client.connect();
});

afterAll(async () => {
  await client.end();
  await fresh.drop();
});

describe('PostgreSQL as the last judge of the list', () => {
  it.each([
    ['skill_slug_taken', `insert into skill (slug, name, kind) values ('java', 'Java again', 'language')`],
    ['skill_name_taken', `insert into skill (slug, name, kind) values ('java-2', 'Java', 'language')`],
    ['skill_slug_malformed', `insert into skill (slug, name, kind) values ('Ja va', 'Ja va', 'language')`],
    ['skill_name_empty', `insert into skill (slug, name, kind) values ('nothing', '  ', 'language')`],
    ['skill_name_empty', `update skill set name_de = '' where slug = 'java'`],
    ['skill_name_too_long', `update skill set name = repeat('x', 81) where slug = 'java'`],
    ['skill_kind_unknown', `update skill set kind = 'sorcery' where slug = 'java'`],
    ['skill_state_unknown', `update skill set state = 'lost' where slug = 'java'`],
    ['only_a_merged_skill_has_a_successor', `update skill set state = 'merged' where slug = 'java'`],
    [
      'skill_cannot_succeed_itself',
      `update skill set state = 'merged', merged_into = id where slug = 'java'`,
    ],
    [
      'merged_skill_lives_on_in_a_skill',
      `update skill set state = 'merged', merged_into = uuidv7() where slug = 'java'`,
    ],
    ['skill_alias_taken', `insert into skill_alias select 'k8s', 'k8s', id from skill where slug = 'java'`],
    ['skill_alias_empty', `insert into skill_alias select '', '?', id from skill where slug = 'java'`],
    ['skill_alias_too_long', `update skill_alias set alias = repeat('x', 81) where folded = 'k8s'`],
    ['skill_alias_belongs_to_a_skill', `update skill_alias set skill_id = uuidv7() where folded = 'k8s'`],
    ['there_is_one_skill_catalogue', `insert into skill_catalogue (is_only) values (false)`],
  ])('knows %s', async (constraint, statement) => {
    await expect(client.query(statement)).rejects.toMatchObject({ constraint });
  });
});
