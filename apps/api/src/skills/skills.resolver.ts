import {
  findSkills,
  retiredSkills,
  shelves,
  skillAt,
  skillsByIds,
  skillsOnShelf,
  type Shelf,
  type SkillEntity,
} from '#ledger';
import { Audience } from '#platform';
import { parseKind } from '#skills';
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { PageArgs, pageOf, parsePage, shownBefore, type Connection } from '../connection.js';
import type { ApiContext } from '../context.js';
import { SkillConnection, SkillShelfType, SkillType } from './skill.type.js';

@Resolver()
export class SkillsResolver {
  @Audience('everyone')
  @Query(() => SkillConnection, {
    description:
      'Skills as one types them: `k8s`, `golang` and small slips are understood. Without a search, all of them.',
  })
  async skills(
    @Args('search', { type: () => String, nullable: true }) search: string | null,
    @Args('kind', { type: () => String, nullable: true, description: 'On this shelf only.' })
    shelf: string | null,
    @Args() args: PageArgs,
    @Context() { db }: ApiContext,
  ): Promise<Connection<SkillEntity>> {
    const page = parsePage(args, 'skills');
    const kind = typeof shelf === 'string' ? parseKind(shelf) : undefined;
    const skipped = shownBefore(page);
    const found =
      typeof search === 'string'
        ? await findSkills(db, search, skipped + page.first + 1, kind)
        : await skillsOnShelf(db, kind);
    const rows = found.slice(skipped, skipped + page.first + 1);
    return pageOf(rows, page, 'skills', (_, index) => String(skipped + index + 1));
  }

  @Audience('everyone')
  @Query(() => SkillType, {
    nullable: true,
    description: 'The skill at this address; where it was merged, the one it lives on in.',
  })
  async skill(
    @Args('slug', { type: () => String }) slug: string,
    @Context() { db }: ApiContext,
  ): Promise<SkillEntity | null> {
    const skill = await skillAt(db, slug);
    if (!skill?.mergedInto) return skill;
    return (await skillsByIds(db, [skill.mergedInto]))[0] ?? null;
  }

  @Audience('everyone')
  @Query(() => [SkillShelfType], { description: 'The kinds of skills that there are.' })
  skillShelves(@Context() { db }: ApiContext): Promise<Shelf[]> {
    return shelves(db);
  }

  @Audience('admins')
  @Query(() => SkillConnection, { description: 'Skills that were taken out of the list, by name.' })
  async retiredSkills(
    @Args() args: PageArgs,
    @Context() { db }: ApiContext,
  ): Promise<Connection<SkillEntity>> {
    const page = parsePage(args, 'retired-skills');
    const skip = shownBefore(page);
    const found = await retiredSkills(db, { limit: page.first + 1, skip });
    return pageOf(found, page, 'retired-skills', (_, index) => String(skip + index + 1));
  }
}
