import { foldEmail, loginOfPerson } from '#people';
import { mailsOfPerson } from '#platform';
import { json, type ArchivePart } from './part.js';

/**
 * What an address was written to is told to the one who proved that she reads its mail; of any other address
 * that mail about her account went to, only that there was some: its kind would tell whether somebody else is there.
 */
export const mails: ArchivePart = {
  name: 'mails',
  tables: ['mail'],
  async pack({ db, person: { id } }) {
    const login = await loginOfPerson(db, id);
    const isProved = Boolean(login?.verifiedAt);
    const kept = await mailsOfPerson(db, { personId: id, folded: isProved ? login!.emailFolded : null });
    if (kept.length === 0) return [];
    return [
      json(
        'mails.json',
        kept.map(({ kind, createdAt, sentAt, state, subject, text, recipient }) => ({
          writtenAt: createdAt,
          sentAt,
          state,
          ...(isProved &&
            foldEmail(recipient) === login!.emailFolded && {
              kind,
              to: recipient,
              subject,
              text: withoutSecrets(text),
            }),
        })),
      ),
    ];
  },
};

/** A link that opens the account must not lie in a file that may be copied about. */
function withoutSecrets(text: string): string {
  return text.replaceAll(/([?&](?:secret|token|invitation)=)[^\s&#]+/g, '$1…');
}
