import { createTransport, type SendMailOptions } from 'nodemailer';
import type { Env } from '../env.js';
import type { MailEntity } from './mail.entity.js';
import { senderOf, type Sender } from './sender.js';
import { smtpServerOf, type SmtpServer } from './smtp-server.js';

/** The way out for mail, kept open between two mails. */
export interface SmtpRoute {
  readonly server: SmtpServer;
  readonly sender: Sender;
  send(mail: MailOnPaper): Promise<void>;
  close(): void;
}

export type MailOnPaper = Pick<
  MailEntity,
  'recipient' | 'subject' | 'text' | 'html' | 'messageId' | 'createdAt' | 'language'
>;

const secondsPerMail = 90;

/** The way out that the configuration describes; without `WALZ_SMTP_URL` there is none. */
export function smtpRoute(env: Pick<Env, 'WALZ_SMTP_URL' | 'WALZ_MAIL_FROM'>): SmtpRoute | undefined {
  if (env.WALZ_SMTP_URL === undefined) return undefined;
  const server = smtpServerOf(env.WALZ_SMTP_URL);
  const sender = senderOf(env);
  const transport = createTransport({
    ...connectionTo(server),
    pool: true,
    maxConnections: 3,
    idleTimeout: 30_000,
    // The queue tries again, not the pool behind its back.
    maxRequeues: 0,
    ...(server.account && { auth: { user: server.account.user, pass: server.account.password } }),
  });
  return {
    server,
    sender,
    send: async mail => {
      const signal = AbortSignal.timeout(secondsPerMail * 1_000);
      await transport.sendMail({ ...composed(mail, sender), signal });
    },
    close: () => transport.close(),
  };
}

export function connectionTo(server: SmtpServer) {
  return {
    host: server.host,
    port: server.port,
    secure: server.isTlsFromStart,
    requireTLS: server.starttls === 'required',
    ignoreTLS: server.starttls === 'ignored',
    tls: { rejectUnauthorized: server.checksCertificate },
    dnsTimeout: 10_000,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
  };
}

/** Every field goes in as data of its own, never as a line of a header. */
export function composed(mail: MailOnPaper, sender: Sender): SendMailOptions {
  return {
    from: sender,
    to: { name: '', address: mail.recipient },
    envelope: { from: sender.address, to: [mail.recipient] },
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    messageId: mail.messageId,
    // When the letter was finished, so that a second try is the same letter.
    date: new Date(mail.createdAt.epochMilliseconds),
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': mail.language },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
