import pg from 'pg';
import type { Logger } from 'typeorm';
import { openTestHouse, type TestHouse } from '../../../walz/src/testing/open-test-house.js';

/** Sixty people, each with a home, four skills and a trip of five weeks with three visits, at ten companies. */
const season = `
  insert into person (handle, name, joined_at, place_id)
    select 'person-' || n, 'Person ' || n, '2027-01-01', (select id from place order by id offset n limit 1) from generate_series(1, 60) n;
  insert into person_skill (person_id, skill_id, stance)
    select person.id, skill.id, 'learn' from person cross join lateral
      (select id from skill order by md5(skill.slug || person.handle) limit 4) skill;
  insert into company (slug, name) select 'company-' || n, 'Company ' || n from generate_series(1, 10) n;
  insert into site (company_id, place_id)
    select id, (select id from place order by id desc offset length(slug) limit 1) from company;
  insert into trip (person_id, slug, title, first_monday, last_monday)
    select id, 'trip-' || handle, 'A trip', '2027-04-05', '2027-05-03' from person;
  insert into visit (trip_id, person_id, site_id, monday)
    select trip.id, person_id, (select id from site order by md5(site.id::text || trip.id::text || week) limit 1),
      date '2027-04-05' + 7 * week
    from trip, generate_series(0, 2) week;
  insert into taken_week (by_id, monday, trip_id, by_kind) select id, monday, trip_id, 'visit' from visit;`;

describe('statements', () => {
  let house: TestHouse;
  const asked: string[] = [];
  beforeAll(async () => {
    house = await openTestHouse({ role: 'api' });
    const client = new pg.Client({ connectionString: house.databaseUrl });
    await client.connect();
    try {
      await client.query(season);
    } finally {
      await client.end();
    }
    const hear: Partial<Logger> = { logQuery: statement => void asked.push(statement) };
    house.plant.database.logger = hear as Logger;
  });
  afterAll(() => house.close());

  async function count(
    query: string,
  ): Promise<{ statements: number; nodes: readonly Record<string, unknown>[] }> {
    asked.length = 0;
    const { data, errors } = await house.client().ask<{ trips: { nodes: Record<string, unknown>[] } }>(query);
    expect(errors).toBeUndefined();
    return { statements: asked.length, nodes: data!.trips.nodes };
  }

  const trips = (first: number) =>
    `{ trips(first: ${first}) { nodes { title openWeeks person { name } visits { week place { name } company { name } } } } }`;
  const people = (first: number) =>
    `{ trips(first: ${first}) { nodes { person { name place { name } skills { stance skill { name } } } } } }`;

  it('twelve trips with person, visits, places, companies and open weeks need seven', async () => {
    const { statements, nodes } = await count(trips(12));
    expect(nodes).toHaveLength(12);
    for (const node of nodes) {
      expect(node['visits']).toHaveLength(3);
      expect(node['openWeeks']).toEqual(['2027-W17', '2027-W18']);
    }
    expect(statements).toBe(7);
  });

  it('fifty people with their places and skills, and whether they show them, need six', async () => {
    const { statements, nodes } = await count(people(50));
    const found = nodes.map(({ person }) => person as { place: { name: string }; skills: unknown[] });
    expect(found).toHaveLength(50);
    for (const person of found) {
      expect(person.place.name).not.toBe('');
      expect(person.skills).toHaveLength(4);
    }
    expect(statements).toBe(6);
  });

  it('more of them need not one more', async () => {
    for (const ask of [trips, people]) {
      const [few, many] = [await count(ask(2)), await count(ask(40))];
      expect(many.statements).toBe(few.statements);
    }
  });
});
