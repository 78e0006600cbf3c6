import { Refusal, isUuid, parseGlobalId } from '#kernel';
import type { SkillEntity } from '#ledger';
import {
  acceptSkill,
  declineSkill,
  joinSkill,
  parseAliases,
  suggestSkill,
  suggestionById,
  suggestionsIn,
  suggestionsOf,
  type SkillSuggestionEntity,
  triesToSuggestSkill,
} from '#people';
import { Audience, spendTries } from '#platform';
import { parseKind, parseSkillName } from '#skills';
import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { PageArgs, pageOf, parsePage, type Connection } from '../connection.js';
import { act, type ApiContext } from '../context.js';
import { input, parseAll } from '../input.js';
import { AcceptSkillInput, DeclineSkillInput, JoinSkillInput, SuggestSkillInput } from './skill.input.js';
import { AlterSkillPayload, DeclineSkillPayload, SuggestSkillPayload } from './skill.payload.js';
import {
  SkillSuggestionConnection,
  SkillSuggestionType,
  SuggestionStateType,
} from './skill-suggestion.type.js';

const mostWords = 500;

@Resolver(() => SkillSuggestionType)
export class SkillSuggestionsResolver {
  @Audience('signed in')
  @Query(() => SkillSuggestionConnection, {
    description: 'What whoever is signed in suggested, the newest first.',
  })
  async mySkillSuggestions(
    @Args() args: PageArgs,
    @Context() { db, viewer }: ApiContext,
  ): Promise<Connection<SkillSuggestionEntity>> {
    if (viewer.kind !== 'person') throw new Refusal('not_signed_in');
    const page = suggestionPage(args);
    return shown(await suggestionsOf(db, viewer.personId, page), page);
  }

  @Audience('admins')
  @Query(() => SkillSuggestionConnection, {
    description: 'What waits to be decided, the oldest first; or what was decided, the newest first.',
  })
  async skillSuggestions(
    @Args('state', { type: () => SuggestionStateType, defaultValue: SuggestionStateType.OPEN })
    state: SuggestionStateType,
    @Args() args: PageArgs,
    @Context() { db }: ApiContext,
  ): Promise<Connection<SkillSuggestionEntity>> {
    const page = suggestionPage(args);
    return shown(await suggestionsIn(db, state, page), page);
  }

  @Audience('admins')
  @Query(() => SkillSuggestionType, { nullable: true })
  skillSuggestion(
    @Args('id', { type: () => ID }) id: string,
    @Context() { db }: ApiContext,
  ): Promise<SkillSuggestionEntity | null> | null {
    const parsed = parseGlobalId(id);
    const isOne = parsed?.kind === 'SkillSuggestion' && isUuid(parsed.id);
    return isOne ? suggestionById(db, parsed.id) : null;
  }

  @Audience('signed in')
  @Mutation(() => SuggestSkillPayload)
  async suggestSkill(
    @input(SuggestSkillInput) wish: SuggestSkillInput,
    @Context() context: ApiContext,
  ): Promise<{ suggestion: SkillSuggestionEntity }> {
    const { db, now, viewer } = context;
    if (viewer.kind !== 'person') throw new Refusal('not_signed_in');
    const suggested = parseAll({
      name: () => parseSkillName(wish.name),
      kind: () => parseKind(wish.kind),
      why: () => parseWords(wish.why, 'why'),
    });
    await spendTries(db, now, triesToSuggestSkill(viewer.personId));
    return { suggestion: await act(context, at => suggestSkill(at, suggested)) };
  }

  @Audience('admins')
  @Mutation(() => AlterSkillPayload, { description: 'The list takes what was suggested.' })
  async acceptSkill(
    @input(AcceptSkillInput) wish: AcceptSkillInput,
    @Context() context: ApiContext,
  ): Promise<{ skill: SkillEntity }> {
    const accepted = parseAll({
      name: () => parseSkillName(wish.name),
      nameDe: () => (wish.nameDe?.trim() ? parseSkillName(wish.nameDe, 'nameDe') : null),
      kind: () => parseKind(wish.kind),
      aliases: () => parseAliases(wish.aliases),
    });
    const id = suggestionId(wish.suggestion);
    return { skill: await act(context, at => acceptSkill(at, id, accepted)) };
  }

  @Audience('admins')
  @Mutation(() => AlterSkillPayload, { description: 'What was suggested is another name of this skill.' })
  async joinSkill(
    @input(JoinSkillInput) wish: JoinSkillInput,
    @Context() context: ApiContext,
  ): Promise<{ skill: SkillEntity }> {
    const id = suggestionId(wish.suggestion);
    return { skill: await act(context, at => joinSkill(at, id, wish.skill)) };
  }

  @Audience('admins')
  @Mutation(() => DeclineSkillPayload)
  async declineSkill(
    @input(DeclineSkillInput) wish: DeclineSkillInput,
    @Context() context: ApiContext,
  ): Promise<{ suggestion: SkillSuggestionEntity }> {
    const id = suggestionId(wish.suggestion);
    const answer = parseWords(wish.answer, 'answer') || null;
    return { suggestion: await act(context, at => declineSkill(at, id, answer)) };
  }
}

function suggestionPage(args: PageArgs): { first: number; after: string | null; limit: number } {
  const page = parsePage(args, 'skill-suggestions');
  if (page.after !== null && !isUuid(page.after)) throw new Refusal('cursor_foreign', {}, 'after');
  return { ...page, limit: page.first + 1 };
}

function shown(
  found: SkillSuggestionEntity[],
  page: { first: number; after: string | null },
): Connection<SkillSuggestionEntity> {
  return pageOf(found, page, 'skill-suggestions', ({ id }) => id);
}

function suggestionId(id: string): string {
  const parsed = parseGlobalId(id);
  if (parsed?.kind !== 'SkillSuggestion') throw new Refusal('not_found', {}, 'suggestion');
  return parsed.id;
}

function parseWords(text: string | null | undefined, field: string): string {
  const words = (text ?? '').trim();
  if (words.length > mostWords) throw new Refusal('too_long', { most: mostWords }, field);
  return words;
}
