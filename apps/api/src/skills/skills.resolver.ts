import { findSkills, type SkillEntity } from '#ledger';
import { Audience } from '#platform';
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { PageArgs, pageOf, parsePage, shownBefore, type Connection } from '../connection.js';
import type { ApiContext } from '../context.js';
import { SkillConnection } from './skill.type.js';

@Resolver()
export class SkillsResolver {
  @Audience('everyone')
  @Query(() => SkillConnection, {
    description: 'Skills as one types them: `k8s`, `golang` and small slips are understood.',
  })
  async skills(
    @Args('search', { type: () => String }) search: string,
    @Args() args: PageArgs,
    @Context() { db }: ApiContext,
  ): Promise<Connection<SkillEntity>> {
    const page = parsePage(args, 'skills');
    const skipped = shownBefore(page);
    const found = await findSkills(db, search, skipped + page.first + 1);
    return pageOf(found.slice(skipped), page, 'skills', (_, index) => String(skipped + index + 1));
  }
}
