import type { EntityManager } from '#platform';
import { In } from 'typeorm';
import { AccessTokenEntity } from './access-token.entity.js';
import { BlockEntity } from './block.entity.js';
import { HandleClaimEntity } from './handle-claim.entity.js';
import { InvitationEntity } from './invitation.entity.js';
import { MailedLinkEntity } from './mailed-link.entity.js';
import { MuteEntity } from './mute.entity.js';
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

/** The handle that she has and those that still lead to her. */
export function handlesOfPerson(db: EntityManager, personId: string): Promise<HandleClaimEntity[]> {
  return db.find(HandleClaimEntity, { where: { personId }, order: { handle: 'asc' } });
}

export interface KeptAway {
  /** Nothing, where she may not see any more who it is. */
  readonly handle: string | null;
  readonly at: Temporal.Instant;
}

/** Whom she has blocked; who has blocked her is theirs. */
export async function blocksOfPerson(db: EntityManager, personId: string): Promise<KeptAway[]> {
  const blocks = await db.find(BlockEntity, { where: { personId }, order: { at: 'asc', blockedId: 'asc' } });
  return named(
    db,
    personId,
    blocks.map(({ blockedId: id, at }) => ({ id, at })),
  );
}

export async function mutesOfPerson(db: EntityManager, personId: string): Promise<KeptAway[]> {
  const mutes = await db.find(MuteEntity, { where: { personId }, order: { at: 'asc', mutedId: 'asc' } });
  return named(
    db,
    personId,
    mutes.map(({ mutedId: id, at }) => ({ id, at })),
  );
}

async function named(
  db: EntityManager,
  personId: string,
  others: readonly { readonly id: string; readonly at: Temporal.Instant }[],
): Promise<KeptAway[]> {
  const query = db.createQueryBuilder(PersonEntity, 'person').where({ id: In(others.map(({ id }) => id)) });
  const seen = await onlySeen(query, 'person.id', { kind: 'person', personId }).getMany();
  return others.map(({ id, at }) => ({ handle: seen.find(person => person.id === id)?.handle ?? null, at }));
}
