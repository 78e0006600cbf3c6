import type { Language } from '#kernel';
import { emailOf } from '#people';
import { languageOfMail } from '#platform';
import type { Desk } from '../desk.js';
import type { WrittenMail } from '../mail/sheet.js';

interface Envelope {
  readonly key: string;
  readonly kind: string;
  /** Without one, that of her welcome. */
  readonly language?: Language;
}

/** Writes to a person, in the language in which she was welcomed; whoever has left in the meantime hears nothing. */
export async function deliverTo(
  personId: string,
  { key, kind, language }: Envelope,
  { database, post }: Desk,
  write: (language: Language) => WrittenMail,
): Promise<void> {
  const db = database.manager;
  const to = await emailOf(db, personId);
  if (to === null) return;
  const spoken = language ?? (await languageOfMail(db, `welcome:${personId}`)) ?? 'en';
  await post.deliver({ key, kind, language: spoken, to, ...write(spoken) });
}
