import { SkillAliasEntity, SkillEntity, skillNamed, skillsBySlugs } from '#ledger';
import type { Level, Stance } from '#skills';
import { peopleSkillHolders } from '../skill-holders.js';
import { keepAList, type ListKeeping } from '../testing/list-keeping.js';
import { addSkillAlias } from './add-skill-alias.js';
import { mergeSkills } from './merge-skills.js';
import { setSkill, type SkillClaim } from './set-skill.js';

let list: ListKeeping;
beforeAll(async () => {
  list = await keepAList();
});
afterAll(() => list.close());

const merge = (from: string, into: string) =>
  list.keep(act => mergeSkills(act, { from, into }, peopleSkillHolders));
const can = (slug: string, level: Level): SkillClaim => ({ slug, stance: 'can', level });
const says = (slug: string, stance: Stance): SkillClaim => ({ slug, stance, level: null });
const say = (personId: string, claim: SkillClaim) => list.as(personId, act => setSkill(act, claim));
const saidBy = (personId: string) =>
  list.sql(
    `select slug, stance, level from person_skill join skill on id = skill_id where person_id = $1 order by slug`,
    [personId],
  );
const successors = () =>
  list.sql<{ slug: string; heir: string; state: string }>(
    `select gone.slug, heir.slug as heir, heir.state from skill gone join skill heir on heir.id = gone.merged_into`,
  );

let made = 0;
/** Names that no other test has. */
const names = (count: number) => Array.from({ length: count }, () => `thing-${++made}`);

describe('merging two skills', () => {
  it.each([
    ['the better ability stays', can('A', 1), can('B', 3), { stance: 'can', level: 3 }],
    ['also if it was said of the one that goes', can('A', 3), can('B', 2), { stance: 'can', level: 3 }],
    ['an ability is more than a wish', can('A', 1), says('B', 'learn'), { stance: 'can', level: 1 }],
    [
      'a wish is more than a dislike',
      says('A', 'learn'),
      says('B', 'avoid'),
      { stance: 'learn', level: null },
    ],
    ['an ability is more than a dislike', says('A', 'avoid'), can('B', 1), { stance: 'can', level: 1 }],
    ['the same twice is once', says('A', 'avoid'), says('B', 'avoid'), { stance: 'avoid', level: null }],
  ])('of what one person said of both, %s', async (_title, ofFirst, ofSecond, left) => {
    const [a, b] = names(2) as [string, string];
    await Promise.all([list.aSkill(a), list.aSkill(b)]);
    const person = await list.aPerson(`who-${made}`);
    await say(person, { ...ofFirst, slug: a });
    await say(person, { ...ofSecond, slug: b });
    await merge(a, b);
    expect(await saidBy(person)).toEqual([{ slug: b, ...left }]);
  });

  it('names and the old address lead to the one it lives on in, and chains are walked once and for all', async () => {
    const [a, b, c] = names(3) as [string, string, string];
    await list.aSkill(a, { name: 'Spoon Whittling', nameDe: 'Löffelschnitzen' });
    await Promise.all([list.aSkill(b), list.aSkill(c, { isCommon: true })]);
    await list.keep(act => addSkillAlias(act, a, 'Spoonery'));
    await merge(a, b);
    await merge(c, b);
    const [d] = names(1) as [string];
    await list.aSkill(d);
    await merge(b, d);
    for (const called of ['spoon whittling', 'LOEFFELSCHNITZEN', 'spoonery', a, b, c, d]) {
      expect([called, (await skillsBySlugs(list.database.manager, [called]))[0]?.slug]).toEqual([called, d]);
    }
    const led = (await successors()).filter(({ slug }) => [a, b, c].includes(slug));
    expect(led.map(({ heir, state }) => [heir, state])).toEqual([
      [d, 'listed'],
      [d, 'listed'],
      [d, 'listed'],
    ]);
    const aliases = await list.database.manager.findBy(SkillAliasEntity, {
      skillId: (await skillNamed(list.database.manager, d))!.id,
    });
    expect(aliases.map(({ folded }) => folded)).toEqual(
      expect.arrayContaining(['spoonery', 'spoon whittling', 'loeffelschnitzen']),
    );
    expect(await list.database.manager.findOneBy(SkillEntity, { slug: d })).toMatchObject({ isCommon: true });
  });

  it('is refused into itself, under whatever name, and for what was merged already', async () => {
    const [a, b] = names(2) as [string, string];
    await Promise.all([list.aSkill(a), list.aSkill(b)]);
    await list.keep(act => addSkillAlias(act, a, `${a} alias`));
    await expect(merge(a, a)).rejects.toMatchObject({ code: 'skill_cannot_succeed_itself', field: 'into' });
    await expect(merge(a, `${a} alias`)).rejects.toMatchObject({ code: 'skill_cannot_succeed_itself' });
    await merge(a, b);
    await expect(merge(b, a)).rejects.toMatchObject({ code: 'skill_cannot_succeed_itself' });
    await expect(merge(a, b)).rejects.toMatchObject({
      code: 'skill_merged_already',
      field: 'from',
      facts: { skill: a, into: b },
    });
    await expect(merge('no such skill', b)).rejects.toMatchObject({ code: 'skill_unknown', field: 'from' });
    await expect(merge(b, 'no such skill')).rejects.toMatchObject({ code: 'skill_unknown', field: 'into' });
  });

  it('takes practices along, each once', async () => {
    const [a, b] = names(2) as [string, string];
    await Promise.all([list.aSkill(a, { kind: 'practice' }), list.aSkill(b, { kind: 'practice' })]);
    const people = await Promise.all(['of-a', 'of-b', 'of-both'].map(handle => list.aPerson(handle)));
    const practise = (person: string | undefined, slug: string) =>
      list.sql('insert into person_practice select $1, id from skill where slug = $2', [person, slug]);
    await practise(people[0], a);
    await practise(people[1], b);
    await practise(people[2], a);
    await practise(people[2], b);
    await merge(a, b);
    const held = await list.sql(
      `select person_id as who, slug from person_practice join skill on id = skill_id where slug = any($1)`,
      [[a, b]],
    );
    expect(held).toHaveLength(3);
    expect(held).toEqual(expect.arrayContaining(people.map(who => ({ who, slug: b }))));
  });

  it('is for admins only, asked again in the very transaction', async () => {
    const [a, b] = names(2) as [string, string];
    await Promise.all([list.aSkill(a), list.aSkill(b)]);
    const moderator = await list.aPerson('moderates', 'moderator');
    await expect(
      list.as(moderator, act => mergeSkills(act, { from: a, into: b }, peopleSkillHolders)),
    ).rejects.toMatchObject({ code: 'not_found' });
  });

  it('both ways at once, by two admins, leaves one of the two, and no circle', async () => {
    const other = await list.aPerson('other-keeper', 'admin');
    const mergeToo = (from: string, into: string) =>
      list.as(other, act => mergeSkills(act, { from, into }, peopleSkillHolders));
    for (let round = 0; round < 12; round++) {
      const [a, b] = names(2) as [string, string];
      await Promise.all([list.aSkill(a), list.aSkill(b)]);
      const person = await list.aPerson(`both-${round}`);
      await say(person, can(a, 2));
      await say(person, says(b, 'learn'));
      const outcomes = await Promise.allSettled([merge(a, b), mergeToo(b, a)]);
      expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
      const led = (await successors()).filter(
        ({ slug, heir }) => [a, b].includes(slug) || [a, b].includes(heir),
      );
      expect(led).toHaveLength(1);
      expect(led[0]?.state).toBe('listed');
      expect(await saidBy(person)).toEqual([{ slug: led[0]!.heir, stance: 'can', level: 2 }]);
    }
  });

  it('misses nobody who says something of the old one at this very moment', async () => {
    const people = await Promise.all(
      Array.from({ length: 6 }, (_, index) => list.aPerson(`writer-${index}`)),
    );
    for (let round = 0; round < 6; round++) {
      const [a, b] = names(2) as [string, string];
      await Promise.all([list.aSkill(a), list.aSkill(b)]);
      await Promise.all([...people.map(person => say(person, can(a, 1))), merge(a, b)]);
      const held = await list.sql<{ slug: string; count: number }>(
        `select slug, count(*)::int as count from person_skill join skill on id = skill_id
         where slug = any($1) group by slug`,
        [[a, b]],
      );
      expect(held).toEqual([{ slug: b, count: people.length }]);
    }
  });
});
