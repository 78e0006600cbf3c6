import { randomBytes } from 'node:crypto';
import { chronicle, forgetMails, type Act } from '#platform';
import { Not } from 'typeorm';
import { AccessTokenEntity } from '../access-token.entity.js';
import { ArchiveEntity } from '../archive.entity.js';
import { BlockEntity } from '../block.entity.js';
import { ErrandEntity } from '../errand.entity.js';
import { IdentityEntity } from '../identity.entity.js';
import { InvitationEntity } from '../invitation.entity.js';
import { nameOfNobody } from '../leaving.js';
import { LoginEntity } from '../login.entity.js';
import { MailedLinkEntity } from '../mailed-link.entity.js';
import { PasskeyChallengeEntity } from '../passkey-challenge.entity.js';
import { PasskeyEntity } from '../passkey.entity.js';
import { HandleClaimEntity } from '../handle-claim.entity.js';
import { MuteEntity } from '../mute.entity.js';
import { PersonAudienceEntity } from '../person-audience.entity.js';
import { PersonEntity } from '../person.entity.js';
import { PersonLanguageEntity } from '../person-language.entity.js';
import { PersonLinkEntity } from '../person-link.entity.js';
import { PersonPracticeEntity } from '../person-practice.entity.js';
import { PersonSkillEntity } from '../person-skill.entity.js';
import { PersonStoryEntity } from '../person-story.entity.js';
import { PhotoEntity } from '../photo.entity.js';
import { ReportEntity } from '../report.entity.js';
import { SessionEntity } from '../session.entity.js';
import { SkillSuggestionEntity } from '../skill-suggestion.entity.js';
import { removeFiles } from './remove-files.js';

/** What a room above this one forgets of a person; handed in, because this room knows none of them. */
export type Farewell = (act: Act, personId: string) => Promise<void>;

/**
 * Deletes what is hers and leaves a stub that names nobody, for the history of those who worked with her. Nothing, if
 * she came back or is gone already.
 */
export async function sayGoodbye(
  act: Act,
  personId: string,
  farewells: readonly Farewell[],
): Promise<boolean> {
  const { tx, now } = act;
  const person = await tx.findOne(PersonEntity, {
    where: { id: personId },
    lock: { mode: 'pessimistic_write' },
  });
  if (!person?.leavesAt || person.goneAt || Temporal.Instant.compare(person.leavesAt, now) > 0) return false;
  for (const farewell of farewells) await farewell(act, personId);
  const login = await tx.findOneBy(LoginEntity, { personId });
  await forgetMails(act, {
    personId,
    folded: login && (await isOnlyHers(tx, login)) ? login.emailFolded : null,
  });
  const archives = await tx.findBy(ArchiveEntity, { personId });
  for (const hers of [
    AccessTokenEntity,
    ArchiveEntity,
    BlockEntity,
    ErrandEntity,
    HandleClaimEntity,
    IdentityEntity,
    LoginEntity,
    MailedLinkEntity,
    MuteEntity,
    PasskeyChallengeEntity,
    PasskeyEntity,
    PersonAudienceEntity,
    PersonLanguageEntity,
    PersonLinkEntity,
    PersonPracticeEntity,
    PersonSkillEntity,
    PersonStoryEntity,
    PhotoEntity,
    SessionEntity,
    SkillSuggestionEntity,
  ])
    await tx.delete(hers, { personId });
  await tx.delete(BlockEntity, { blockedId: personId });
  await tx.delete(MuteEntity, { mutedId: personId });
  // What she said of others is hers; what was said of her shows her as she was.
  await tx.delete(ReportEntity, { reporterId: personId });
  await tx.delete(ReportEntity, { aboutPersonId: personId });
  await tx.update(ReportEntity, { decidedBy: personId }, { decidedBy: null });
  await tx.delete(InvitationEntity, { madeBy: personId });
  await tx.update(InvitationEntity, { usedBy: personId }, { usedBy: null });
  await tx.update(SkillSuggestionEntity, { decidedBy: personId }, { decidedBy: null });
  await tx.update(PersonEntity, { id: personId }, { ...stub(), goneAt: now });
  await chronicle(act, { what: 'gone', subject: { kind: 'person', id: personId } });
  await removeFiles(
    act,
    archives.map(({ fileKey }) => fileKey),
  );
  return true;
}

/** An address that she never proved may be somebody else's, and so may be the mail to it. */
async function isOnlyHers(
  tx: Act['tx'],
  { verifiedAt, emailFolded, personId }: LoginEntity,
): Promise<boolean> {
  if (emailFolded === null) return false;
  return verifiedAt !== null || !(await tx.existsBy(LoginEntity, { emailFolded, personId: Not(personId) }));
}

/** By chance, so that nobody can take a stub's handle before. */
function stub(): Partial<PersonEntity> {
  return {
    handle: `gone-${randomBytes(10).toString('hex')}`,
    name: nameOfNobody,
    placeId: null,
    role: null,
    duty: null,
    hiddenAt: null,
    suspendedUntil: null,
    bannedAt: null,
    leavesAt: null,
    isUnlisted: true,
  };
}
