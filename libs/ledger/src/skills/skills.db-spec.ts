import { Refusal } from '#kernel';
import { openDatabase, type DataSource } from '#platform';
import { shippedSkills, slugOfSkill, type Skill } from '#skills';
import { Client } from 'pg';
import { freshDatabase } from '../../../platform/src/testing/fresh-database.js';
import { loadSkills } from './load-skills.js';
import { SkillAliasEntity } from './skill-alias.entity.js';
import { SkillEntity } from './skill.entity.js';
import { findSkills, skillsByIds, skillsBySlugs } from './skills.queries.js';

const shipped = shippedSkills();
const aSkill = (name: string, rest: Partial<Skill> = {}): Skill => ({
  slug: slugOfSkill(name),
  name,
  nameDe: null,
  kind: 'tool',
  isCommon: false,
  aliases: [],
  ...rest,
});

let fresh: Awaited<ReturnType<typeof freshDatabase>>;
let database: DataSource;
let client: Client;

beforeEach(async () => {
  fresh = await freshDatabase();
  database = await openDatabase({ url: fresh.url, entities: [SkillEntity, SkillAliasEntity], poolSize: 4 });
  client = new Client({ connectionString: fresh.url });
  await client.connect();
});

afterEach(async () => {
  await client.end();
  await database.destroy();
  await fresh.drop();
});

const names = async (text: string, limit = 8, db = database) =>
  (await findSkills(db.manager, text, limit)).map(({ name }) => name);
const withSortedAliases = (skill: Skill) => ({ ...skill, aliases: skill.aliases.toSorted() });
const insert = (name: string) =>
  `insert into skill (slug, name, kind) values ('${slugOfSkill(name)}', '${name}', 'craft')`;
const merge = (slug: string, into: string) =>
  sql(
    `update skill set state = 'merged', merged_into = (select id from skill where slug = $2) where slug = $1`,
    [slug, into],
  );

async function edition(): Promise<string | undefined> {
  const { rows } = await client.query<{ edition: string }>('select edition from skill_catalogue');
  return rows[0]?.edition;
}

const load = (list: readonly Skill[]) => loadSkills(client, () => {}, list);
const sql = (text: string, values: unknown[] = []) => client.query(text, values);

describe('the skills of a new instance', () => {
  it('are those of the shipped list', async () => {
    const { rows } = await sql(
      `select slug, name, name_de as "nameDe", kind, is_common as "isCommon",
         array(select alias from skill_alias where skill_id = id) as aliases
       from skill order by number`,
    );
    expect(rows.map(withSortedAliases)).toEqual(shipped.map(withSortedAliases));
  });

  it('are what the entities say they are: TypeORM proposes no change', async () => {
    const proposal = await database.driver.createSchemaBuilder().log();
    expect(proposal.upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('are found while typing, by name, alias and German name, small slips forgiven', async () => {
    expect((await names('k8s'))[0]).toBe('Kubernetes');
    expect((await names('golang'))[0]).toBe('Go');
    expect((await names('postgres'))[0]).toBe('PostgreSQL');
    expect((await names('Gesundh'))[0]).toBe('Health care');
    expect((await names('javscript'))[0]).toBe('JavaScript');
    expect(await names('')).toEqual([]);
  });
});

describe('loading the list again', () => {
  it('does nothing when the list is the same', async () => {
    const before = await edition();
    const progress: number[] = [];
    await loadSkills(client, done => progress.push(done));
    expect(await edition()).toBe(before);
    expect(progress).toEqual([]);
  });

  it('tells its progress from nothing to all', async () => {
    const progress: [number, number][] = [];
    await loadSkills(client, (...step) => progress.push(step), [
      aSkill('Spoon carving'),
      aSkill('Thatching'),
    ]);
    expect(progress).toEqual([
      [0, 2],
      [2, 2],
    ]);
  });

  it('adds what a later version of the list brings, and follows its corrections', async () => {
    const corrected = shipped.map(skill =>
      skill.slug === 'kubernetes'
        ? { ...skill, name: 'KUBERNETES', aliases: [...skill.aliases, 'helmsman'] }
        : skill,
    );
    await load([...corrected, aSkill('Spoon carving', { nameDe: 'Löffelschnitzen', aliases: ['spoons'] })]);
    expect(await names('spoons')).toEqual(['Spoon carving']);
    expect((await names('helmsman'))[0]).toBe('KUBERNETES');
    const { rows } = await sql(
      'select count(*)::int as skills, count(distinct number)::int as numbers from skill',
    );
    expect(rows).toEqual([{ skills: shipped.length + 1, numbers: shipped.length + 1 }]);
  });

  it('keeps what an admin renamed, moved to another shelf, or took away', async () => {
    await sql(`update skill set name = 'Container herding', kind = 'craft' where slug = 'kubernetes'`);
    await sql(`delete from skill_alias where folded = 'kube'`);
    await sql(
      `update skill_alias set skill_id = (select id from skill where slug = 'docker') where folded = 'k8s'`,
    );
    await load(
      shipped.map(skill =>
        skill.slug === 'kubernetes'
          ? { ...skill, nameDe: 'Steuermann', aliases: [...skill.aliases, 'kube ctl'] }
          : skill,
      ),
    );
    const [kubernetes] = await skillsBySlugs(database.manager, ['kubernetes']);
    expect(kubernetes).toMatchObject({ name: 'Container herding', kind: 'craft', nameDe: 'Steuermann' });
    const { rows } = await sql(
      `select folded, slug from skill_alias join skill on id = skill_id
       where folded in ('k8s', 'kube', 'kube ctl') order by folded`,
    );
    expect(rows).toEqual([
      { folded: 'k8s', slug: 'docker' },
      { folded: 'kube ctl', slug: 'kubernetes' },
    ]);
  });

  it('leaves a skill that an admin made first in her words, and adds to it', async () => {
    await sql(`insert into skill (slug, name, kind) values ('spoon-carving', 'Carving spoons', 'craft')`);
    await load([...shipped, aSkill('Spoon carving', { nameDe: 'Löffelschnitzen', aliases: ['spoons'] })]);
    const [skill] = await skillsBySlugs(database.manager, ['spoons']);
    expect(skill).toMatchObject({ name: 'Carving spoons', nameDe: 'Löffelschnitzen', kind: 'craft' });
  });

  it('does not stumble over a name that an admin gave to another skill', async () => {
    await sql(`update skill set name = 'Spoon carving' where slug = 'woodworking'`);
    await load([...shipped, aSkill('Spoon carving'), aSkill('Thatching')]);
    expect(await names('spoon carving', 1)).toEqual(['Spoon carving']);
    expect(await names('thatching', 1)).toEqual(['Thatching']);
  });

  it('is all or nothing', async () => {
    const before = await edition();
    const broken = aSkill('Thatching', { slug: 'No slug at all' });
    await expect(load([...shipped, aSkill('Spoon carving'), broken])).rejects.toMatchObject({
      constraint: 'skill_slug_malformed',
    });
    expect(await edition()).toBe(before);
    await load([...shipped, aSkill('Spoon carving'), aSkill('Thatching')]);
    expect(await names('spoon carving', 1)).toEqual(['Spoon carving']);
  });

  it('may be begun by several processes at once', async () => {
    await sql(`truncate skill cascade`);
    await sql(`delete from milestone where name = 'skills'`);
    const others = Array.from({ length: 4 }, () => new Client({ connectionString: fresh.url }));
    await Promise.all(
      others.map(async other => {
        await other.connect();
        await loadSkills(other, () => {});
        await other.end();
      }),
    );
    const { rows } = await sql('select count(*)::int as skills from skill');
    expect(rows).toEqual([{ skills: shipped.length }]);
  });

  it('takes less than a second from an empty table', async () => {
    await sql(`truncate skill cascade`);
    await sql(`delete from milestone where name = 'skills'`);
    const start = performance.now();
    await loadSkills(client, () => {});
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

describe('a change to the list', () => {
  let elsewhere: DataSource;
  beforeEach(async () => {
    elsewhere = await openDatabase({
      url: fresh.url,
      entities: [SkillEntity, SkillAliasEntity],
      poolSize: 2,
    });
  });
  afterEach(() => elsewhere.destroy());

  it('is seen by the very next search of everybody', async () => {
    for (const db of [database, elsewhere])
      expect(await names('spoon carving', 3, db)).not.toContain('Spoon carving');
    await sql(`insert into skill (slug, name, kind) values ('spoon-carving', 'Spoon carving', 'craft')`);
    for (const db of [database, elsewhere])
      expect(await names('spoon carving', 1, db)).toEqual(['Spoon carving']);
    await sql(`update skill set name = 'Carving spoons' where slug = 'spoon-carving'`);
    for (const db of [database, elsewhere]) expect(await names('carving', 1, db)).toEqual(['Carving spoons']);
    await sql(
      `insert into skill_alias select 'whittle', 'Whittle', id from skill where slug = 'spoon-carving'`,
    );
    for (const db of [database, elsewhere]) expect(await names('whittle', 1, db)).toEqual(['Carving spoons']);
    await sql(`delete from skill where slug = 'spoon-carving'`);
    for (const db of [database, elsewhere])
      expect(await names('whittle', 1, db)).not.toContain('Carving spoons');
  });

  it('is seen by its own transaction, and by nobody when that is rolled back', async () => {
    const rolledBack = database.manager.transaction(async tx => {
      await tx.query(insert('Spoon carving'));
      expect((await findSkills(tx, 'spoon carving', 1))[0]?.name).toBe('Spoon carving');
      expect(await names('spoon carving', 1, elsewhere)).not.toEqual(['Spoon carving']);
      throw new Error('changed my mind');
    });
    await expect(rolledBack).rejects.toThrow('changed my mind');
    expect(await names('spoon carving', 1)).not.toEqual(['Spoon carving']);
    await sql(insert('Thatching'));
    expect(await names('thatching', 1)).toEqual(['Thatching']);
    expect(await names('spoon carving', 1)).not.toEqual(['Spoon carving']);
  });

  it('can retire a skill: it is no longer found, but keeps its name where it was chosen', async () => {
    const [cobol] = await skillsBySlugs(database.manager, ['cobol']);
    await sql(`update skill set state = 'retired' where slug = 'cobol'`);
    expect(await names('cobol')).not.toContain('COBOL');
    await expect(skillsBySlugs(database.manager, ['cobol'])).rejects.toThrow(Refusal);
    expect(await skillsByIds(database.manager, [cobol!.id])).toMatchObject([
      { name: 'COBOL', state: 'retired' },
    ]);
  });

  it('can merge a skill into another, which then answers to its names and its old address', async () => {
    await merge('angularjs', 'angular');
    await merge('angular', 'react');
    for (const called of ['angularjs', 'Angular', 'angular 1', 'react']) {
      expect(await skillsBySlugs(database.manager, [called])).toMatchObject([{ slug: 'react' }]);
    }
    expect(await names('angularj')).not.toContain('AngularJS');
  });
});

describe('a skill that an admin makes', () => {
  it('gets its id and its number from the table', async () => {
    const made = await database.manager.save(SkillEntity, {
      slug: 'thatching',
      name: 'Thatching',
      kind: 'craft',
    });
    const stored = await database.manager.findOneByOrFail(SkillEntity, { slug: 'thatching' });
    expect(stored).toMatchObject({ id: made.id, state: 'listed', isCommon: false, mergedInto: null });
    expect(stored.number).toBeGreaterThan(shipped.length);
  });
});

describe('asking for skills by their slugs', () => {
  it('gives each once, in the order of asking', async () => {
    const skills = await skillsBySlugs(database.manager, ['typescript', 'c-plus-plus', 'ts', 'k8s']);
    expect(skills.map(({ slug }) => slug)).toEqual(['typescript', 'c-plus-plus', 'kubernetes']);
    expect(await skillsBySlugs(database.manager, [])).toEqual([]);
  });

  it('is refused for one that nobody knows, with the nearest that are known', async () => {
    await expect(skillsBySlugs(database.manager, ['java', 'kubernets'], 'wishes')).rejects.toMatchObject({
      code: 'skill_unknown',
      field: 'wishes',
      facts: { skill: 'kubernets', nearest: expect.arrayContaining(['Kubernetes']) },
    });
  });

  it('gives rows that no reader can change for the others', async () => {
    const [java] = await skillsBySlugs(database.manager, ['java']);
    expect(() => (java!.name = 'Coffee')).toThrow(TypeError);
  });

  it('by id gives what is there', async () => {
    const skills = await skillsBySlugs(database.manager, ['java', 'go']);
    const ids = [...skills.map(({ id }) => id), '00000000-0000-7000-8000-000000000000'];
    const found = await skillsByIds(database.manager, ids);
    expect(found.map(({ name }) => name).toSorted()).toEqual(['Go', 'Java']);
  });
});
