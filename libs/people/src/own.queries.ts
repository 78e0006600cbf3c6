import type { EntityManager } from '#platform';
import { In } from 'typeorm';
import { AccessTokenEntity } from './access-token.entity.js';
import { BlockEntity } from './block.entity.js';
import { InvitationEntity } from './invitation.entity.js';
import { MailedLinkEntity } from './mailed-link.entity.js';
import { PersonEntity } from './person.entity.js';
import { onlySeen } from './seen.queries.js';
import { SessionEntity } from './session.entity.js';
import { SkillSuggestionEntity } from './skill-suggestion.entity.js';

/** For her archive: what an account is opened by. */
export function sessionsOfPerson(db: EntityManager, personId: string): Promise<SessionEntity[]> {
  return db.find(SessionEntity, { where: { personId }, order: { openedAt: 'asc', id: 'asc' } });
}

export function tokensOfPerson(db: EntityManager, personId: string): Promise<AccessTokenEntity[]> {
  return db.find(AccessTokenEntity, { where: { personId }, order: { createdAt: 'asc', id: 'asc' } });
}

export function linksOfPerson(db: EntityManager, personId: string): Promise<MailedLinkEntity[]> {
  return db.find(MailedLinkEntity, { where: { personId }, order: { createdAt: 'asc', id: 'asc' } });
}

/** Whom she asked to come; who came is theirs. */
export function invitationsOfPerson(db: EntityManager, personId: string): Promise<InvitationEntity[]> {
  return db.find(InvitationEntity, { where: { madeBy: personId }, order: { madeAt: 'asc', id: 'asc' } });
}

export function allSuggestionsOf(db: EntityManager, personId: string): Promise<SkillSuggestionEntity[]> {
  return db.find(SkillSuggestionEntity, { where: { personId }, order: { createdAt: 'asc', id: 'asc' } });
}

export interface OwnBlock {
  /** Nothing, where she may not see any more who it is. */
  readonly handle: string | null;
  readonly at: Temporal.Instant;
}

/** Whom she has blocked; who has blocked her is theirs. */
export async function blocksOfPerson(db: EntityManager, personId: string): Promise<OwnBlock[]> {
  const blocks = await db.find(BlockEntity, { where: { personId }, order: { at: 'asc', blockedId: 'asc' } });
  const query = db
    .createQueryBuilder(PersonEntity, 'person')
    .where({ id: In(blocks.map(({ blockedId }) => blockedId)) });
  const seen = await onlySeen(query, 'person.id', { kind: 'person', personId }).getMany();
  return blocks.map(({ blockedId, at }) => ({
    handle: seen.find(({ id }) => id === blockedId)?.handle ?? null,
    at,
  }));
}
