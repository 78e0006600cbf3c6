import type { Sender } from './sender.js';
import { placeOf, withoutSecrets, type SmtpServer } from './smtp-server.js';

/** What the SMTP library adds to its errors. */
interface SmtpError extends Error {
  readonly code?: string;
  readonly originalCode?: string;
  readonly command?: string;
  readonly response?: string;
  readonly responseCode?: number;
  readonly permanent?: boolean;
  readonly timeoutType?: string;
}

export interface Complaint {
  /** For the admin: what is wrong, in the server's own words where it has some, and what to do. */
  readonly sentence: string;
  /** For the log: no words of the server, because they may name the recipient. */
  readonly code: string;
  /** The server refused this very mail for good; another try would only hear the same. */
  readonly isForGood: boolean;
}

export interface Attempt {
  readonly server: SmtpServer;
  readonly sender: Sender;
  readonly recipient: string;
}

export function complaintOf(error: unknown, attempt: Attempt): Complaint {
  const trouble = error as SmtpError;
  const isAboutTheMail = trouble.code === 'EENVELOPE' || trouble.code === 'EMESSAGE';
  return {
    sentence: sentenceOf(trouble, attempt),
    code: [trouble.code ?? 'unknown', trouble.originalCode ?? trouble.responseCode].filter(Boolean).join(' '),
    isForGood: isAboutTheMail && trouble.permanent === true,
  };
}

function sentenceOf(trouble: SmtpError, attempt: Attempt): string {
  const { server } = attempt;
  const said = withoutSecrets(trouble.response ?? trouble.message, server);
  switch (trouble.code) {
    case 'EDNS':
      return `The host "${server.host}" of WALZ_SMTP_URL is not known: check its spelling and the name service of this machine.`;
    case 'ETIMEDOUT':
      return lateSentence(trouble, server);
    case 'ESOCKET':
    case 'ECONNECTION':
      return connectionSentence(trouble, server, said);
    case 'ETLS':
      return tlsSentence(trouble, server, said);
    case 'EPROTOCOL':
      return trouble.response
        ? `${placeOf(server)} does not let Walz in: ${said}`
        : `${placeOf(server)} answers, but not as a mail server does: ${said}`;
    case 'EAUTH':
      return signInSentence(trouble, server, said);
    case 'EENVELOPE':
    case 'EMESSAGE':
      return mailSentence(trouble, attempt, said);
    default:
      return `The mail could not be handed to ${placeOf(server)}: ${said}`;
  }
}

function lateSentence({ timeoutType }: SmtpError, server: SmtpServer): string {
  if (timeoutType === 'GREETING_TIMEOUT') {
    return `${placeOf(server)} takes the connection but never greets: port 465 usually wants smtps:// in WALZ_SMTP_URL, port 587 and 25 want smtp://.`;
  }
  if (timeoutType === 'SOCKET_TIMEOUT')
    return `${placeOf(server)} fell silent in the middle of the conversation.`;
  if (timeoutType === 'UPGRADE_TIMEOUT')
    return `${placeOf(server)} began to encrypt and never came to an end.`;
  return `${placeOf(server)} does not answer in time: check host and port in WALZ_SMTP_URL, and whether this network lets mail out (many block port 25; try 587 or 465).`;
}

function connectionSentence(trouble: SmtpError, server: SmtpServer, said: string): string {
  if (trouble.originalCode === 'ECONNREFUSED') {
    return `Nothing answers at ${placeOf(server)}: check host and port in WALZ_SMTP_URL, and that the mail server runs.`;
  }
  if (/^(EHOSTUNREACH|ENETUNREACH|EACCES|EPERM)$/.test(trouble.originalCode ?? '')) {
    return `There is no way from this machine to ${placeOf(server)}: check the network and the host in WALZ_SMTP_URL.`;
  }
  if (isCertificateTrouble(trouble.originalCode)) return certificateSentence(server, said);
  if (
    /WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|UNEXPECTED_MESSAGE/.test(
      `${trouble.originalCode} ${trouble.message}`,
    )
  ) {
    return `${placeOf(server)} does not encrypt from the start: write smtp:// instead of smtps:// in WALZ_SMTP_URL, or take the port for smtps (465).`;
  }
  return trouble.response
    ? `${placeOf(server)} closed the connection: ${said}`
    : `${placeOf(server)} closed the connection without a word: look into the log of that server (${said}).`;
}

function tlsSentence(trouble: SmtpError, server: SmtpServer, said: string): string {
  if (isCertificateTrouble(trouble.originalCode) || /certificate/i.test(trouble.message)) {
    return certificateSentence(server, said);
  }
  if (trouble.response && server.starttls === 'required') {
    return `${placeOf(server)} offers no encryption (${said}), and the password is not sent in the clear: use smtps://, or add ?requireTLS=false to WALZ_SMTP_URL if nobody can listen in between.`;
  }
  return `The encrypted connection to ${placeOf(server)} fails: ${said}`;
}

function certificateSentence(server: SmtpServer, said: string): string {
  return `The certificate of ${placeOf(server)} cannot be trusted (${said}): use the host name that stands in the certificate, or add ?tls.rejectUnauthorized=false to WALZ_SMTP_URL if it is your own server.`;
}

function isCertificateTrouble(code = ''): boolean {
  return /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER|ALTNAME/.test(code);
}

function signInSentence({ response }: SmtpError, server: SmtpServer, said: string): string {
  if (!response) return `${placeOf(server)} offers no way to sign in that Walz knows: ${said}`;
  return `${placeOf(server)} refuses the account "${server.account?.user ?? ''}" or its password: ${said}`;
}

function mailSentence({ command }: SmtpError, { server, sender, recipient }: Attempt, said: string): string {
  if (command === 'MAIL FROM') {
    return `${placeOf(server)} refuses the sender ${sender.address}: ${said} (WALZ_MAIL_FROM must be an address that this account may send from.)`;
  }
  if (command === 'RCPT TO') return `${placeOf(server)} refuses the recipient ${recipient}: ${said}`;
  return `${placeOf(server)} refuses the mail: ${said}`;
}
