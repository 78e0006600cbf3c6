import { Refusal } from '#kernel';

export const invitationLasts = Temporal.Duration.from({ hours: 24 * 7 });
export const longestNote = 200;

/** For whom it is, so that its maker knows it again; nobody else reads it. */
export function parseNote(text: string): string {
  const note = text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
    .trim();
  if (note.length > longestNote) throw new Refusal('too_long', { most: longestNote }, 'note');
  return note;
}
