import type { Language } from '#kernel';
import { emailOf } from '#people';
import { languageOfMail, type Act } from '#platform';
import type { Desk } from '../desk.js';
import type { WrittenMail } from '../mail/sheet.js';

interface Envelope {
  readonly key: string;
  readonly kind: string;
  /** Without one, that of her welcome. */
  readonly language?: Language;
  readonly isSecret?: boolean;
}

/** Writes to a person, in the language in which she was welcomed; whoever has left in the meantime hears nothing. */
export async function deliverTo(
  personId: string,
  { language, ...envelope }: Envelope,
  { database, post }: Desk,
  write: (language: Language) => WrittenMail,
  keepWith?: (act: Act) => Promise<void>,
): Promise<void> {
  const db = database.manager;
  const to = await emailOf(db, personId);
  if (to === null) return;
  const spoken = language ?? (await languageOfMail(db, `welcome:${personId}`)) ?? 'en';
  await post.deliver({ ...envelope, language: spoken, to, ...write(spoken) }, keepWith);
}
