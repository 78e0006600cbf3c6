import type { RefusalCatalogue } from '#kernel';

/** Every code that the outbox refuses with. */
export const mailRefusals = {
  mail_not_to_be_sent: {
    meaning: 'The mail is `state`: only what failed or waits can be sent.',
    field: 'mail',
  },
  mail_under_way: {
    meaning: 'The mail is `state`: only what failed or is kept can be dropped.',
    field: 'mail',
  },
} as const satisfies RefusalCatalogue;
