import { counted } from '../counted.js';

export const outbox = {
  lead: 'Mails that did not go out.',
  isOn: 'Mail is configured. What fails here was refused by the mail server for good; what is waiting will be tried again.',
  isOff:
    'Mail is not configured, so every mail stays here. Open one to read its links and pass them on yourself, for example by chat.',
  howTo:
    'To send mail, set WALZ_SMTP_URL (and WALZ_MAIL_FROM, if the account is not a mail address) and start Walz again; “npm run walz -- mail-test” then tries it.',
  empty: 'The outbox is empty',
  emptyText: 'Every mail went out.',
  to: (recipient: string) => `To ${recipient}`,
  kept: 'kept',
  failed: 'failed',
  waiting: 'waiting',
  sent: 'sent',
  age: (hours: number) =>
    hours < 1
      ? 'less than an hour old'
      : hours < 48
        ? counted(hours, 'an hour old', `${hours} hours old`)
        : `${Math.floor(hours / 24)} days old`,
  complaint: (words: string) => `The mail server said: ${words}`,
  links: 'Links to pass on',
  linksLead: 'Whoever opens one acts as the person it was meant for. The audit log records that you looked.',
  noLinks: 'The mail has no links.',
  text: 'The mail',
  retry: 'Try to send it',
  retried: 'It is on its way again.',
  drop: 'Discard it',
  dropped: 'The mail is discarded.',
  back: 'Back to the outbox',
};
