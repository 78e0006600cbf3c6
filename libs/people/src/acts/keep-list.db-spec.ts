import { fold } from '#kernel';
import { skillNamed } from '#ledger';
import type { Level, Stance } from '#skills';
import fc from 'fast-check';
import { peopleSkillHolders } from '../skill-holders.js';
import { keepAList, type ListKeeping } from '../testing/list-keeping.js';
import { addSkillAlias } from './add-skill-alias.js';
import { dropSkillAlias } from './drop-skill-alias.js';
import { mergeSkills } from './merge-skills.js';
import { renameSkill } from './rename-skill.js';
import { setSkill, type SkillClaim } from './set-skill.js';

let list: ListKeeping;
beforeAll(async () => {
  list = await keepAList();
});
afterAll(() => list.close());

const merge = (from: string, into: string) =>
  list.keep(act => mergeSkills(act, { from, into }, peopleSkillHolders));
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
/** Names that no other round has. */
const names = (count: number) => Array.from({ length: count }, () => `thing-${++made}`);

/** What may happen to a small list, by numbers of skills and people. */
type Step =
  | { readonly does: 'merge'; readonly from: number; readonly into: number }
  | { readonly does: 'say'; readonly who: number; readonly skill: number; readonly claim: number }
  | { readonly does: 'call'; readonly skill: number; readonly alias: number }
  | { readonly does: 'forget'; readonly skill: number; readonly alias: number }
  | { readonly does: 'rename'; readonly skill: number; readonly to: number };

const [skillCount, personCount, aliasCount] = [5, 3, 4];
const claims: readonly [Stance, Level | null][] = [
  ['avoid', null],
  ['learn', null],
  ['can', 1],
  ['can', 2],
  ['can', 3],
];
const below = (count: number) => fc.nat({ max: count - 1 });
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.record({ does: fc.constant('merge' as const), from: below(skillCount), into: below(skillCount) }),
    fc.record({
      does: fc.constant('say' as const),
      who: below(personCount),
      skill: below(skillCount),
      claim: below(claims.length),
    }),
    fc.record({ does: fc.constant('call' as const), skill: below(skillCount), alias: below(aliasCount) }),
    fc.record({ does: fc.constant('forget' as const), skill: below(skillCount), alias: below(aliasCount) }),
    fc.record({ does: fc.constant('rename' as const), skill: below(skillCount), to: below(aliasCount) }),
  ),
  { minLength: 4, maxLength: 18 },
);

/** The list as one would keep it on paper: who lives on in whom, who answers to which name, who said what. */
class Paper {
  private readonly heirs = Array.from({ length: skillCount }, (_, index) => index);
  readonly said = new Map<string, number>();
  readonly called = new Map<string, number>();
  private readonly given = new Set<string>();
  private readonly names: string[];

  constructor(readonly slugs: readonly string[]) {
    this.names = slugs.map(fold);
    slugs.forEach((slug, index) => this.called.set(fold(slug), index));
  }

  heir(skill: number): number {
    return this.heirs[skill]!;
  }

  isListed(skill: number): boolean {
    return this.heir(skill) === skill;
  }

  merge(from: number, into: number): void {
    const heir = this.heir(into);
    if (!this.isListed(from) || heir === from) return;
    this.heirs.forEach((each, skill) => {
      if (each === from) this.heirs[skill] = heir;
    });
    for (const [name, skill] of this.called) if (skill === from) this.called.set(name, heir);
    const said = [...this.said];
    for (const [key, claim] of said) {
      const [who, skill] = key.split(' ').map(Number) as [number, number];
      if (skill !== from) continue;
      this.said.delete(key);
      this.said.set(`${who} ${heir}`, Math.max(claim, this.said.get(`${who} ${heir}`) ?? 0));
    }
  }

  say(who: number, skill: number, claim: number): void {
    this.said.set(`${who} ${this.heir(skill)}`, claim);
  }

  call(skill: number, name: string): void {
    if (!this.isListed(skill) || this.called.has(fold(name))) return;
    this.called.set(fold(name), skill);
    this.given.add(fold(name));
  }

  /** An alias can be taken away; a name that a skill has or had stays its own. */
  forget(skill: number, name: string): void {
    if (!this.isListed(skill) || this.called.get(fold(name)) !== skill || !this.given.has(fold(name))) return;
    this.called.delete(fold(name));
  }

  rename(skill: number, name: string): void {
    const owner = this.called.get(fold(name));
    if (!this.isListed(skill) || (owner !== undefined && owner !== skill)) return;
    if (this.names[skill] !== fold(name)) this.given.add(this.names[skill]!);
    this.names[skill] = fold(name);
    this.called.set(fold(name), skill);
    this.given.delete(fold(name));
  }
}

describe('whatever happens to a list', () => {
  it('is what one would have kept on paper', async () => {
    let round = 0;
    await fc.assert(
      fc.asyncProperty(steps, async all => {
        round++;
        const slugs = names(skillCount);
        for (const slug of slugs) await list.aSkill(slug);
        const people = await Promise.all(
          Array.from({ length: personCount }, (_, index) => list.aPerson(`p-${round}-${index}`)),
        );
        const aliases = Array.from({ length: aliasCount }, (_, index) => `Alias ${round} of ${index}`);
        const paper = new Paper(slugs);
        for (const step of all) await take(step, paper, people, aliases);

        for (const [name, skill] of paper.called) {
          const found = await skillNamed(list.database.manager, name);
          expect([name, found?.slug]).toEqual([name, slugs[skill]]);
        }
        for (const alias of aliases) {
          if (paper.called.has(fold(alias))) continue;
          expect([alias, (await skillNamed(list.database.manager, alias))?.slug]).toEqual([alias, undefined]);
        }
        const expected = [...paper.said].map(([key, claim]) => {
          const [who, skill] = key.split(' ').map(Number) as [number, number];
          return `${who} ${slugs[skill]} ${claims[claim]!.join(' ')}`;
        });
        const told = await Promise.all(
          people.map(async (person, who) =>
            (await saidBy(person)).map(
              ({ slug, stance, level }) => `${who} ${slug as string} ${[stance, level].join(' ')}`,
            ),
          ),
        );
        expect(told.flat().toSorted()).toEqual(expected.toSorted());
        const ours = (await successors()).filter(({ slug }) => slugs.includes(slug));
        expect(ours.filter(({ state }) => state !== 'listed')).toEqual([]);
      }),
      { numRuns: 20, seed: 1217 },
    );
  }, 60_000);

  async function take(step: Step, paper: Paper, people: string[], aliases: string[]): Promise<void> {
    const slugOf = (skill: number) => paper.slugs[skill]!;
    // What is refused changes nothing, on paper neither.
    const refused = () => undefined;
    switch (step.does) {
      case 'merge':
        await merge(slugOf(step.from), slugOf(step.into)).catch(refused);
        return paper.merge(step.from, step.into);
      case 'say': {
        const [stance, level] = claims[step.claim]!;
        await say(people[step.who]!, { slug: slugOf(step.skill), stance, level });
        return paper.say(step.who, step.skill, step.claim);
      }
      case 'call':
        await list.keep(act => addSkillAlias(act, slugOf(step.skill), aliases[step.alias]!)).catch(refused);
        return paper.call(step.skill, aliases[step.alias]!);
      case 'forget':
        await list.keep(act => dropSkillAlias(act, slugOf(step.skill), aliases[step.alias]!)).catch(refused);
        return paper.forget(step.skill, aliases[step.alias]!);
      case 'rename':
        await list
          .keep(act => renameSkill(act, slugOf(step.skill), { name: aliases[step.to]! }))
          .catch(refused);
        return paper.rename(step.skill, aliases[step.to]!);
    }
  }
});
