import type { SkillEntity } from '#ledger';
import { addSkillAlias, dropSkillAlias, mergeSkills, relistSkill, renameSkill, retireSkill } from '#people';
import { Audience } from '#platform';
import { deriveMatchesNaming } from '#trips';
import { parseKind, parseSkillName } from '#skills';
import { Context, Mutation, Resolver } from '@nestjs/graphql';
import { act, type ApiContext } from '../context.js';
import { input, parseAll } from '../input.js';
import { skillHolders } from './skill-holders.js';
import { AlterSkillInput, MergeSkillsInput, RenameSkillInput, SkillAliasInput } from './skill.input.js';
import { AlterSkillPayload } from './skill.payload.js';

interface SkillPayload {
  readonly skill: SkillEntity;
}

/** How admins keep the list. */
@Resolver()
export class SkillListResolver {
  @Audience('admins')
  @Mutation(() => AlterSkillPayload, {
    description: 'Two entries become one; everything that used the first uses the second from now on.',
  })
  async mergeSkills(
    @input(MergeSkillsInput) { from, into }: MergeSkillsInput,
    @Context() context: ApiContext,
  ): Promise<SkillPayload> {
    const skill = await act(context, async at => {
      const heir = await mergeSkills(at, { from, into }, skillHolders);
      await deriveMatchesNaming(at, heir.id);
      return heir;
    });
    return { skill };
  }

  @Audience('admins')
  @Mutation(() => AlterSkillPayload, {
    description: 'Its address stays, and its old names go on being understood.',
  })
  async renameSkill(
    @input(RenameSkillInput) wish: RenameSkillInput,
    @Context() context: ApiContext,
  ): Promise<SkillPayload> {
    const names = parseAll({
      name: () => parseSkillName(wish.name),
      ...(wish.nameDe !== undefined && {
        nameDe: () => (wish.nameDe?.trim() ? parseSkillName(wish.nameDe, 'nameDe') : null),
      }),
      ...(typeof wish.kind === 'string' && { kind: () => parseKind(wish.kind!) }),
    });
    return { skill: await act(context, at => renameSkill(at, wish.skill, names)) };
  }

  @Audience('admins')
  @Mutation(() => AlterSkillPayload)
  async addSkillAlias(
    @input(SkillAliasInput) wish: SkillAliasInput,
    @Context() context: ApiContext,
  ): Promise<SkillPayload> {
    const alias = parseSkillName(wish.alias, 'alias');
    return { skill: await act(context, at => addSkillAlias(at, wish.skill, alias)) };
  }

  @Audience('admins')
  @Mutation(() => AlterSkillPayload)
  async dropSkillAlias(
    @input(SkillAliasInput) { skill, alias }: SkillAliasInput,
    @Context() context: ApiContext,
  ): Promise<SkillPayload> {
    return { skill: await act(context, at => dropSkillAlias(at, skill, alias)) };
  }

  @Audience('admins')
  @Mutation(() => AlterSkillPayload, {
    description: 'Nobody can choose it any more; whoever has it keeps it.',
  })
  async retireSkill(
    @input(AlterSkillInput) { skill }: AlterSkillInput,
    @Context() context: ApiContext,
  ): Promise<SkillPayload> {
    return { skill: await act(context, at => retireSkill(at, skill)) };
  }

  @Audience('admins')
  @Mutation(() => AlterSkillPayload, { description: 'It can be chosen again.' })
  async relistSkill(
    @input(AlterSkillInput) { skill }: AlterSkillInput,
    @Context() context: ApiContext,
  ): Promise<SkillPayload> {
    return { skill: await act(context, at => relistSkill(at, skill)) };
  }
}
