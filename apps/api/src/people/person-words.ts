import type { Language } from '#kernel';

/** What a stub is called, whose account is deleted. */
export const nobodyAnyMore: Readonly<Record<Language, string>> = {
  en: 'Somebody who has left',
  de: 'Jemand, der gegangen ist',
};
