import { loadSkills, skillAt, skillNamed } from '#ledger';
import { shippedSkills, slugOfSkill, type Skill } from '#skills';
import { Client } from 'pg';
import { peopleSkillHolders } from '../skill-holders.js';
import { keepAList, type ListKeeping } from '../testing/list-keeping.js';
import { acceptSkill } from './accept-skill.js';
import { addSkillAlias } from './add-skill-alias.js';
import { declineSkill } from './decline-skill.js';
import { dropSkill } from './drop-skill.js';
import { dropSkillAlias } from './drop-skill-alias.js';
import { joinSkill } from './join-skill.js';
import { mergeSkills } from './merge-skills.js';
import { renameSkill } from './rename-skill.js';
import { relistSkill, retireSkill } from './retire-skill.js';
import { setSkill } from './set-skill.js';
import { suggestSkill } from './suggest-skill.js';

let list: ListKeeping;
let ada: string;
beforeEach(async () => {
  list = await keepAList();
  ada = await list.aPerson('ada');
});
afterEach(() => list.close());

const suggest = (name: string, personId = ada) =>
  list.as(personId, act => suggestSkill(act, { name, kind: 'craft', why: '' }));
const called = async (name: string) => (await skillNamed(list.database.manager, name))?.slug;
const accept = (id: string, name: string, aliases: string[] = []) =>
  list.keep(act => acceptSkill(act, id, { name, nameDe: null, kind: 'craft', aliases }));

describe('a newer list that is shipped', () => {
  const added = (name: string, rest: Partial<Skill> = {}): Skill => ({
    slug: slugOfSkill(name),
    name,
    nameDe: null,
    kind: 'tool',
    isCommon: false,
    aliases: [],
    ...rest,
  });

  async function load(skills: readonly Skill[]): Promise<void> {
    const client = new Client({ connectionString: list.url });
    await client.connect();
    await loadSkills(client, () => {}, skills);
    await client.end();
  }

  it('leaves everything as admins want it, and brings what is new where it belongs', async () => {
    const holders = peopleSkillHolders;
    await list.keep(act => mergeSkills(act, { from: 'angularjs', into: 'angular' }, holders));
    await list.keep(act => renameSkill(act, 'kubernetes', { name: 'Container herding', kind: 'craft' }));
    await list.keep(act => addSkillAlias(act, 'docker', 'Spoonery'));
    await list.keep(act => dropSkillAlias(act, 'kubernetes', 'k8s'));
    await list.keep(act => retireSkill(act, 'cobol'));
    const { id } = await suggest('Thatching');
    await accept(id, 'Thatching', ['straw roofs']);

    await load([
      ...shippedSkills().map(skill =>
        skill.slug === 'angularjs' ? { ...skill, aliases: [...skill.aliases, 'the first angular'] } : skill,
      ),
      added('Thatching', { aliases: ['reed roofs'] }),
      // Somebody gave this name to docker.
      added('Spoonery'),
    ]);

    expect(await called('angularjs')).toBe('angular');
    expect(await called('the first angular')).toBe('angular');
    const [owner] = await list.sql(
      `select slug from skill_alias join skill on id = skill_id where folded = 'the first angular'`,
    );
    expect(owner).toEqual({ slug: 'angular' });
    expect(await skillAt(list.database.manager, 'angularjs')).toMatchObject({ state: 'merged' });
    expect(await skillAt(list.database.manager, 'kubernetes')).toMatchObject({
      name: 'Container herding',
      kind: 'craft',
    });
    expect(await called('Kubernetes')).toBe('kubernetes');
    expect(await called('k8s')).toBeUndefined();
    expect(await called('spoonery')).toBe('docker');
    expect(await called('cobol')).toBeUndefined();
    expect(await skillAt(list.database.manager, 'thatching')).toMatchObject({ kind: 'craft' });
    expect([await called('straw roofs'), await called('reed roofs')]).toEqual(['thatching', 'thatching']);
  });
});

describe('a suggestion', () => {
  it('is refused when the list has it, under whatever name', async () => {
    await expect(suggest('golang')).rejects.toMatchObject({
      code: 'skill_known',
      facts: { name: 'golang', skill: 'Go', slug: 'go' },
    });
  });

  it('is made once at a time, whoever makes it, and again when it was declined', async () => {
    const people = await Promise.all(['one', 'two', 'three', 'four'].map(name => list.aPerson(name)));
    const outcomes = await Promise.allSettled(
      people.map((person, index) => suggest(index % 2 ? 'Thatching' : 'thatching!', person)),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'already_suggested' },
    });
    const [open] = await list.sql<{ id: string }>('select id from skill_suggestion');
    await list.keep(act => declineSkill(act, open!.id, 'A roof is no software.'));
    expect(await suggest('Thatching')).toMatchObject({ state: 'open' });
  });

  it('becomes a skill in the words of the admin, and is found as it was suggested', async () => {
    const { id } = await suggest('thatchin');
    await accept(id, 'Thatching', ['Straw roofs', 'thatching', '']);
    expect([await called('thatching'), await called('thatchin'), await called('straw roofs')]).toEqual(
      Array.from({ length: 3 }, () => 'thatching'),
    );
    const aliases = await list.sql(
      `select folded from skill_alias join skill on id = skill_id where slug = 'thatching' order by folded`,
    );
    expect(aliases).toEqual([{ folded: 'straw roofs' }, { folded: 'thatchin' }]);
    await expect(accept(id, 'Again')).rejects.toMatchObject({ code: 'suggestion_decided' });
    await expect(list.keep(act => declineSkill(act, id, null))).rejects.toMatchObject({
      code: 'suggestion_decided',
    });
  });

  it('takes no name that another skill has, and then is still open', async () => {
    const { id } = await suggest('Thatching');
    await expect(accept(id, 'Golang')).rejects.toMatchObject({ code: 'skill_known', field: 'name' });
    await expect(accept(id, 'Thatching', ['golang'])).rejects.toMatchObject({
      code: 'skill_known',
      field: 'aliases',
    });
    expect(await list.sql('select state from skill_suggestion')).toEqual([{ state: 'open' }]);
  });

  it('can be another name of a skill, which it follows when that is merged', async () => {
    const { id } = await suggest('Whale herding');
    await list.keep(act => joinSkill(act, id, 'docker'));
    expect(await called('whale herding')).toBe('docker');
    await list.keep(act => mergeSkills(act, { from: 'docker', into: 'podman' }, peopleSkillHolders));
    expect(
      await list.sql(
        `select slug, suggestion.state from skill_suggestion suggestion join skill on skill.id = skill_id`,
      ),
    ).toEqual([{ slug: 'podman', state: 'merged' }]);
  });

  it('lists again what was retired under this name', async () => {
    await list.keep(act => retireSkill(act, 'cobol'));
    const { id } = await suggest('COBOL');
    await accept(id, 'COBOL');
    expect(await skillAt(list.database.manager, 'cobol')).toMatchObject({ state: 'listed', name: 'COBOL' });
  });

  it('is decided by one admin only', async () => {
    const { id } = await suggest('Thatching');
    const outcomes = await Promise.allSettled([
      accept(id, 'Thatching'),
      accept(id, 'Roof making'),
      list.keep(act => declineSkill(act, id, null)),
      list.keep(act => joinSkill(act, id, 'docker')),
    ]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const refused = outcomes.flatMap(each =>
      each.status === 'rejected' ? [each.reason as { code: string }] : [],
    );
    expect(refused.map(({ code }) => code)).toEqual(Array.from({ length: 3 }, () => 'suggestion_decided'));
  });
});

describe('a retired skill', () => {
  it('stays with whoever has it until she drops it, and can come back', async () => {
    await list.as(ada, act => setSkill(act, { slug: 'cobol', stance: 'can', level: 3 }));
    await list.keep(act => retireSkill(act, 'cobol'));
    const held = () => list.sql('select level from person_skill where person_id = $1', [ada]);
    expect(await held()).toEqual([{ level: 3 }]);
    await expect(
      list.as(ada, act => setSkill(act, { slug: 'cobol', stance: 'can', level: 1 })),
    ).rejects.toMatchObject({ code: 'skill_unknown' });
    await list.as(ada, act => dropSkill(act, 'cobol'));
    expect(await held()).toEqual([]);
    await list.keep(act => relistSkill(act, 'cobol'));
    expect(await called('cobol')).toBe('cobol');
  });

  it('gives up its aliases to whoever is called so, but not its name', async () => {
    await list.keep(act => retireSkill(act, 'kubernetes'));
    await list.keep(act => addSkillAlias(act, 'docker', 'k8s'));
    expect(await called('k8s')).toBe('docker');
    await expect(list.keep(act => renameSkill(act, 'docker', { name: 'Kubernetes' }))).rejects.toMatchObject({
      code: 'skill_name_taken',
    });
    await list.keep(act => addSkillAlias(act, 'docker', 'Kubernetes'));
    await expect(list.keep(act => relistSkill(act, 'kubernetes'))).rejects.toMatchObject({
      code: 'skill_known',
    });
  });
});

describe('a name', () => {
  it('changes without its address, and the old one is understood until an admin takes it away', async () => {
    await list.keep(act => renameSkill(act, 'docker', { name: 'Moby', nameDe: 'Wal' }));
    expect([await called('docker'), await called('Moby'), await called('wal')]).toEqual(
      Array.from({ length: 3 }, () => 'docker'),
    );
    await list.keep(act => renameSkill(act, 'docker', { name: 'Docker', nameDe: null }));
    expect(await skillAt(list.database.manager, 'docker')).toMatchObject({ name: 'Docker', nameDe: null });
    await list.keep(act => dropSkillAlias(act, 'docker', 'MOBY'));
    expect(await called('moby')).toBeUndefined();
  });

  it('belongs to one skill', async () => {
    await expect(list.keep(act => renameSkill(act, 'docker', { name: 'k8s' }))).rejects.toMatchObject({
      code: 'skill_known',
      field: 'name',
    });
    await expect(
      list.keep(act => renameSkill(act, 'docker', { name: 'Docker', nameDe: 'Golang' })),
    ).rejects.toMatchObject({ code: 'skill_known', field: 'nameDe' });
    await expect(list.keep(act => addSkillAlias(act, 'docker', 'K8S'))).rejects.toMatchObject({
      code: 'skill_known',
      field: 'alias',
    });
  });
});

describe('two admins at once', () => {
  it('do not give one name to two skills', async () => {
    const other = await list.aPerson('other-keeper', 'admin');
    for (let round = 0; round < 8; round++) {
      const name = `Whale herding ${round}`;
      const outcomes = await Promise.allSettled([
        list.keep(act => renameSkill(act, 'docker', { name })),
        list.as(other, act => addSkillAlias(act, 'podman', name)),
      ]);
      expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    }
  });
});

describe('PostgreSQL as the last judge of suggestions', () => {
  it.each([
    [
      'already_suggested',
      `insert into skill_suggestion (person_id, name, folded, kind, why, created_at)
       select person_id, name, folded, kind, why, now() from skill_suggestion`,
    ],
    ['skill_suggestion_name_empty', `update skill_suggestion set name = ' '`],
    ['skill_suggestion_name_empty', `update skill_suggestion set folded = ''`],
    ['skill_suggestion_name_too_long', `update skill_suggestion set name = repeat('x', 81)`],
    ['skill_suggestion_why_too_long', `update skill_suggestion set why = repeat('x', 501)`],
    ['skill_suggestion_answer_too_long', `update skill_suggestion set answer = repeat('x', 501)`],
    ['skill_suggestion_kind_unknown', `update skill_suggestion set kind = 'sorcery'`],
    ['skill_suggestion_state_unknown', `update skill_suggestion set state = 'lost', decided_at = now()`],
    ['only_a_decided_suggestion_has_a_time', `update skill_suggestion set state = 'declined'`],
    [
      'only_a_suggestion_that_was_taken_is_a_skill',
      `update skill_suggestion set state = 'accepted', decided_at = now()`,
    ],
    ['skill_suggestion_comes_from_a_person', `update skill_suggestion set person_id = uuidv7()`],
    ['skill_suggestion_was_decided_by_a_person', `update skill_suggestion set decided_by = uuidv7()`],
    [
      'skill_suggestion_became_a_skill',
      `update skill_suggestion set state = 'merged', decided_at = now(), skill_id = uuidv7()`,
    ],
  ])('knows %s', async (constraint, statement) => {
    await suggest('Thatching');
    await expect(list.sql(statement)).rejects.toMatchObject({ driverError: { constraint } });
  });
});
