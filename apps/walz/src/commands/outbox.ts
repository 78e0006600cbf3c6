import { isUuid } from '#kernel';
import { mailById, unsentMails, type DataSource, type MailEntity } from '#platform';
import type { Command } from './command.js';

const mostShown = 100;

export const command: Command = {
  name: 'outbox',
  usage: '[id]',
  says: 'Lists the mails that did not go out, or shows one of them.',
  async run({ database, print }, args) {
    const [id] = args;
    if (id === undefined) return list(database, print);
    const mail = isUuid(id) ? await mailById(database.manager, id) : null;
    if (!mail) {
      print(`There is no mail ${id}. npm run walz -- outbox lists what there is.`);
      return 1;
    }
    show(mail, print);
    return 0;
  },
};

async function list(database: DataSource, print: (line: string) => void): Promise<number> {
  const mails = await unsentMails(database.manager, mostShown);
  if (mails.length === 0) print('The outbox is empty: every mail went out.');
  for (const { id, createdAt, state, recipient, subject, complaint, isSecret, text } of mails) {
    print(`${id}  ${minuteOf(createdAt)}  ${state.padEnd(7)}  ${recipient}  ${subject}`);
    if (complaint !== null) print(`    ${complaint}`);
    // What somebody asks the admin for, where no mail can bring it to her.
    const [link] = isSecret ? (/https?:\/\/\S+[?&]secret=\S+/.exec(text) ?? []) : [];
    if (link !== undefined) print(`    ${link}`);
  }
  if (mails.length === mostShown) print(`These are the newest ${mostShown}; there may be more.`);
  return 0;
}

function show(mail: MailEntity, print: (line: string) => void): void {
  print(`To:       ${mail.recipient}`);
  print(`Subject:  ${mail.subject}`);
  print(`Written:  ${minuteOf(mail.createdAt)}`);
  print(mail.sentAt ? `State:    sent ${minuteOf(mail.sentAt)}` : `State:    ${mail.state}`);
  if (mail.complaint !== null) print(`Because:  ${mail.complaint}`);
  print('');
  print(mail.text.trimEnd());
}

function minuteOf(instant: Temporal.Instant): string {
  return instant.toString({ smallestUnit: 'minute' }).replace('T', ' ');
}
