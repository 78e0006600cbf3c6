import pg from 'pg';
import { freshDatabase, type FreshDatabase } from '../../platform/src/testing/fresh-database.js';

describe('what the database itself keeps of the ways in', () => {
  let fresh: FreshDatabase;
  let client: pg.Client;
  const [ada, bea] = ['01976f6e-0000-7000-8000-00000000000a', '01976f6e-0000-7000-8000-00000000000b'];
  beforeAll(async () => {
    fresh = await freshDatabase();
    client = new pg.Client({ connectionString: fresh.url });
    await client.connect();
    await client.query(
      `insert into person (id, handle, name, joined_at) values ('${ada}', 'ada', 'Ada', now()), ('${bea}', 'bea', 'Bea', now())`,
    );
  });
  beforeEach(() => client.query('begin'));
  afterEach(() => client.query('rollback'));
  afterAll(async () => {
    await client.end();
    await fresh.drop();
  });

  const login = (person: string, email: string | null, folded: string | null, verified: string) =>
    `insert into login (person_id, email, email_folded, verified_at)
     values ('${person}', ${email && `'${email}'`}, ${folded && `'${folded}'`}, ${verified});`;
  const link = (purpose: string, secret: string, person = ada) =>
    `insert into mailed_link (id, purpose, person_id, email, secret_hash, created_at, expires_at)
     values (uuidv7(), '${purpose}', '${person}', 'a@b.cd', '${secret}', now(), now());`;
  const invitation = (secret: string, note = '', used = 'null, null') =>
    `insert into invitation (note, secret_hash, made_by, made_at, expires_at, used_at, used_by)
     values ('${note}', '${secret}', '${ada}', now(), now(), ${used});`;

  it('takes an address that many claim and one has proved, and a login without any', async () => {
    await client.query(login(ada, 'a@b.cd', 'a@b.cd', 'now()') + login(bea, 'a@b.cd', 'a@b.cd', 'null'));
    await client.query(`delete from login; ${login(ada, null, null, 'null')}`);
    await client.query(invitation('x') + invitation('y', 'for Bea', `now(), '${bea}'`) + link('reset', 'x'));
  });

  it.each([
    ['email_taken', login(ada, 'a@b.cd', 'a@b.cd', 'now()') + login(bea, 'A@b.cd', 'a@b.cd', 'now()')],
    ['an_address_is_kept_whole', login(ada, 'a@b.cd', null, 'null')],
    ['only_an_address_is_verified', login(ada, null, null, 'now()')],
    ['link_purpose_unknown', link('anything', 'x')],
    ['mailed_link_secret_is_used_once', link('reset', 'x') + link('verify', 'x')],
    ['mailed_link_belongs_to_a_person', link('reset', 'x', ada.replace(/a$/, 'c'))],
    ['invitation_secret_is_used_once', invitation('x') + invitation('x')],
    ['invitation_note_too_long', invitation('x', 'n'.repeat(201))],
    ['only_a_used_invitation_has_a_guest', invitation('x', '', `null, '${bea}'`)],
  ])('keeps %s', async (constraint, sql) => {
    await expect(client.query(sql)).rejects.toMatchObject({ constraint });
  });

  it('forgets links with their person, and keeps an invitation of which the guest has gone', async () => {
    await client.query(link('reset', 'x', bea) + invitation('y', '', `now(), '${bea}'`));
    await client.query(`delete from person where id = '${bea}'`);
    expect((await client.query('select 1 from mailed_link')).rowCount).toBe(0);
    expect((await client.query('select used_by from invitation')).rows).toEqual([{ used_by: null }]);
  });
});
