import { counted } from '../counted.js';
import type { outbox as en } from '../en/outbox.js';

export const outbox: typeof en = {
  lead: 'Mails, die nicht hinausgingen.',
  isOn: 'Der Mailversand ist eingerichtet. Was hier scheiterte, hat der Mailserver endgültig abgelehnt; was wartet, wird nach und nach wieder versucht.',
  isOff:
    'Der Mailversand ist nicht eingerichtet, deshalb bleibt jede Mail hier. Öffne eine, um ihre Links zu lesen, und gib sie selbst weiter, zum Beispiel im Chat.',
  howTo:
    'Um Mails zu verschicken, setz WALZ_SMTP_URL (und WALZ_MAIL_FROM, wenn das Konto keine Mailadresse ist) und starte Walz neu; „npm run walz -- mail-test“ probiert es dann aus.',
  empty: 'Der Postausgang ist leer',
  emptyText: 'Jede Mail ging hinaus.',
  to: (recipient: string) => `An ${recipient}`,
  kept: 'aufbewahrt',
  failed: 'gescheitert',
  waiting: 'wartet',
  sent: 'ging hinaus',
  age: (hours: number) =>
    hours < 1
      ? 'keine Stunde alt'
      : hours < 48
        ? counted(hours, 'eine Stunde alt', `${hours} Stunden alt`)
        : `${Math.floor(hours / 24)} Tage alt`,
  complaint: (words: string) => `Der Mailserver sagte: ${words}`,
  links: 'Links zum Weitergeben',
  linksLead:
    'Wer einen davon öffnet, handelt als die Person, für die er gedacht war. Dass du nachgesehen hast, steht im Protokoll.',
  noLinks: 'Die Mail hat keine Links.',
  text: 'Die Mail',
  retry: 'Noch einmal verschicken',
  retried: 'Sie ist wieder unterwegs.',
  drop: 'Verwerfen',
  dropped: 'Die Mail ist verworfen.',
  back: 'Zurück zum Postausgang',
};
