import MailComposer from 'nodemailer/lib/mail-composer';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { Env } from '../env.js';
import { messageIdOf } from './letter.js';
import { domainOf, senderOf } from './sender.js';
import { complaintOf, type Attempt } from './smtp-complaint.js';
import { composed, connectionTo } from './smtp-route.js';
import { placeOf, smtpServerOf, withoutSecrets } from './smtp-server.js';

/** The mail server does not do what it should; the message is one sentence for the admin. */
export class MailTrouble extends Error {
  override readonly name = 'MailTrouble';
}

interface Trial {
  readonly env: Pick<Env, 'WALZ_SMTP_URL' | 'WALZ_MAIL_FROM'>;
  readonly recipient: string;
  readonly now: Temporal.Instant;
  say(step: string): void;
}

/** Goes to the mail server step by step, says each one that worked, and names the complaint of the one that did not. */
export async function trySmtp({ env, recipient, now, say }: Trial): Promise<void> {
  if (env.WALZ_SMTP_URL === undefined) {
    throw new MailTrouble(
      'No mail server is configured, so mails are kept in the outbox: set WALZ_SMTP_URL=smtps://account:password@mail.example:465.',
    );
  }
  const attempt = { server: smtpServerOf(env.WALZ_SMTP_URL), sender: senderOf(env), recipient };
  const connection = new SMTPConnection(connectionTo(attempt.server));
  try {
    await connect(connection);
    say(`${placeOf(attempt.server)} answers, ${connection.secure ? 'encrypted' : 'not encrypted'}.`);
    await signIn(connection, attempt, say);
    const said = await hand(connection, attempt, now);
    say(`It takes the sender ${attempt.sender.address} and the recipient ${recipient}.`);
    say(`It accepted the mail: ${said}`);
    connection.quit();
  } catch (error) {
    connection.close();
    throw new MailTrouble(complaintOf(error, attempt).sentence, { cause: error });
  }
}

function connect(connection: SMTPConnection): Promise<void> {
  return new Promise((resolve, reject) => {
    // Stays for the whole conversation: a server may hang up at any time.
    connection.on('error', reject);
    connection.connect(error => (error ? reject(error) : resolve()));
  });
}

async function signIn(connection: SMTPConnection, { server }: Attempt, say: Trial['say']): Promise<void> {
  const { account } = server;
  if (!account) return say('It is asked without an account.');
  await new Promise<void>((resolve, reject) => {
    connection.once('error', reject);
    connection.login({ user: account.user, pass: account.password }, error =>
      error ? reject(error) : resolve(),
    );
  });
  say(`It knows the account "${account.user}".`);
}

async function hand(connection: SMTPConnection, attempt: Attempt, now: Temporal.Instant): Promise<string> {
  const { sender, recipient, server } = attempt;
  const mail = {
    recipient,
    language: 'en',
    subject: 'Walz can send mail',
    text: 'This is the test mail that you asked for. Whoever reads it: mail from Walz arrives here.\n',
    html: '<p>This is the test mail that you asked for. Whoever reads it: mail from Walz arrives here.</p>',
    messageId: messageIdOf(`mail-test:${now.epochNanoseconds}`, domainOf(sender)),
    createdAt: now,
  } as const;
  const raw = await new MailComposer(composed(mail, sender)).compile().build();
  return new Promise((resolve, reject) => {
    connection.once('error', reject);
    connection.send({ from: sender.address, to: [recipient] }, raw, (error, info) =>
      error ? reject(error) : resolve(withoutSecrets(info.response, server)),
    );
  });
}
