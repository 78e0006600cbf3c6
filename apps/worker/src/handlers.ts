import type { TaskHandlers } from '#platform';
import type { Desk } from './desk.js';
import { askAfterOffer } from './tasks/ask-after-offer.task.js';
import { askOffers } from './tasks/ask-offers.task.js';
import { checkLink } from './tasks/check-link.task.js';
import { checkWebsite } from './tasks/check-website.task.js';
import { confirmLeaving } from './tasks/confirm-leaving.task.js';
import { packArchive } from './tasks/pack-archive.task.js';
import { recheckLinks } from './tasks/recheck-links.task.js';
import { recheckWebsites } from './tasks/recheck-websites.task.js';
import { removeFiles } from './tasks/remove-files.task.js';
import { sayGoodbye } from './tasks/say-goodbye.task.js';
import { sendCompanyInvitation } from './tasks/send-company-invitation.task.js';
import { sendLink } from './tasks/send-link.task.js';
import { sendMail } from './tasks/send-mail.task.js';
import { sweepArchives } from './tasks/sweep-archives.task.js';
import { sweepErrands } from './tasks/sweep-errands.task.js';
import { sweepFiles } from './tasks/sweep-files.task.js';
import { sweepGuesses } from './tasks/sweep-guesses.task.js';
import { sweepLinks } from './tasks/sweep-links.task.js';
import { sweepMails } from './tasks/sweep-mails.task.js';
import { sweepMatches } from './tasks/sweep-matches.task.js';
import { sweepSessions } from './tasks/sweep-sessions.task.js';
import { sweepTokens } from './tasks/sweep-tokens.task.js';
import { sweepUploads } from './tasks/sweep-uploads.task.js';
import { tellAccount } from './tasks/tell-account.task.js';
import { tellArchiveReady } from './tasks/tell-archive-ready.task.js';
import { tellOfPausing } from './tasks/tell-of-pausing.task.js';
import { tellOfLifting } from './tasks/tell-of-lifting.task.js';
import { tellOfMeasure } from './tasks/tell-of-measure.task.js';
import { tellReporter } from './tasks/tell-reporter.task.js';
import { welcomeAPerson } from './tasks/welcome-a-person.task.js';

/** Who does which task. */
export const handlers: TaskHandlers<Desk> = {
  ask_after_offer: askAfterOffer,
  ask_offers: askOffers,
  check_link: checkLink,
  check_website: (payload, desk) => checkWebsite(payload, desk),
  confirm_leaving: confirmLeaving,
  pack_archive: packArchive,
  recheck_links: recheckLinks,
  recheck_websites: recheckWebsites,
  remove_files: removeFiles,
  say_goodbye: sayGoodbye,
  send_company_invitation: sendCompanyInvitation,
  send_link: sendLink,
  send_mail: sendMail,
  sweep_archives: sweepArchives,
  sweep_errands: sweepErrands,
  sweep_files: sweepFiles,
  sweep_guesses: sweepGuesses,
  sweep_links: sweepLinks,
  sweep_mails: sweepMails,
  sweep_matches: sweepMatches,
  sweep_sessions: sweepSessions,
  sweep_tokens: sweepTokens,
  sweep_uploads: sweepUploads,
  tell_account: tellAccount,
  tell_archive_ready: tellArchiveReady,
  tell_of_lifting: tellOfLifting,
  tell_of_measure: tellOfMeasure,
  tell_of_pausing: tellOfPausing,
  tell_reporter: tellReporter,
  welcome_a_person: welcomeAPerson,
};
