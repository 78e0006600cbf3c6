export { type Act, inTransaction, type Occasion, type Tx } from './act.js';
export { admit, Audience, AudienceGuard, audienceKey, type AudienceName, audiences } from './audience.js';
export { type Bulletin, BulletinBoard } from './bulletin.js';
export { type Caller, Callers, isFromElsewhere, type Recognise } from './callers.js';
export { chronicle, type Happening } from './chronicle.js';
export { type Entry, happeningsOf } from './chronicle.queries.js';
export { type Clock, wallClock, weekAt } from './clock.js';
export { dayColumn, instantColumn, weekColumn } from './columns.js';
export { type DatabaseWish, type DataSource, type EntityManager, openDatabase } from './database.js';
export { ConfigurationTrouble, type Env, readEnv, settings } from './env.js';
export { FlatColumns, type ReadEntity } from './flat-columns.js';
export { Freshness, type Topic, touch } from './freshness.js';
export { expectTries, forgiveTries, type Guess, type Patience, spendTries, sweepGuesses } from './guesses.js';
export { type Answer, type Asker, InProcessApi, type SessionJar } from './in-process-api.js';
export { type DeadJob, deadJobs, dropDeadJobs, retryDeadJobs } from './jobs-dead.js';
export { Lifeline } from './jobs-orphaned.js';
export { enqueue, type JobWish, type TaskHandlers, type TaskName } from './jobs.js';
export { type Log, openLog } from './log.js';
export { dropMail } from './mail/acts/drop-mail.js';
export { readMail } from './mail/acts/read-mail.js';
export { retryMail } from './mail/acts/retry-mail.js';
export { sweepMails } from './mail/acts/sweep-mails.js';
export { forgetMails } from './mail/forget-mails.js';
export { isMailAddress, type Letter, oneLine } from './mail/letter.js';
export { MailEntity, type MailState } from './mail/mail.entity.js';
export { languageOfMail, mailById, mailsOfPerson, outboxMails, unsentMails } from './mail/mail.queries.js';
export { mailRefusals } from './mail/mail.refusals.js';
export { MailDelayed, PostOffice } from './mail/post-office.js';
export { type Sender, senderOf } from './mail/sender.js';
export { smtpRoute, type SmtpRoute } from './mail/smtp-route.js';
export { MailTrouble, trySmtp } from './mail/smtp-trial.js';
export { renderMarkdown } from './markdown.js';
export { Metrics } from './metrics.js';
export { askNamed, askNamedForLists } from './named-statement.js';
export { isPublicAddress } from './outside/public-address.js';
export { usualLimits, visitPage, VisitTrouble } from './outside/visit-page.js';
export { askedFrom } from './peer-address.js';
export { pictureRefusals } from './pictures/picture.refusals.js';
export { readFormWithFile, readUpTo } from './pictures/posted-file.js';
export { squaresOf } from './pictures/squares-of.js';
export { type EmbeddedPostgres, findRunningEmbedded, startEmbeddedPostgres } from './postgres/embedded.js';
export { examineServer } from './postgres/examine-server.js';
export { explainDatabaseTrouble } from './postgres/explain.js';
export { DatabaseTrouble } from './postgres/trouble.js';
export { type ProvedIdentity, type ProviderSlug, providerSlugs } from './providers/provider.js';
export { Providers, type WayIn } from './providers/providers.js';
export { providerRefusals } from './providers/providers.refusals.js';
export { SlugClaimEntity, type SlugKind } from './slug-claim.entity.js';
export {
  claimFreeSlug,
  claimSlug,
  forgetSlugs,
  longestSlug,
  parseSlug,
  slugOf,
  subjectCalled,
} from './slugs.js';
export { slugRefusals } from './slugs.refusals.js';
export { DiskFileStore } from './storage/disk-file-store.js';
export { newKey, storedTypes } from './storage/file-key.js';
export { type FileContent, type FileFacts, FileStore, type OpenFile } from './storage/file-store.js';
export { storageRefusals } from './storage/storage.refusals.js';
export { CLOCK, DATABASE_URL, ENV, IS_DEMO, LOG, ORIGIN } from './tokens.js';
