import type { ArchiveFile, ArchivePart, Owner } from './part.js';
import { archiveWordsFor } from './words/index.js';

type Told = readonly { readonly part: ArchivePart; readonly paths: readonly string[] }[];

/** What lies in the archive, in her language. */
export function readme(told: Told, { language, origin, person, orderedAt }: Owner): ArchiveFile {
  const words = archiveWordsFor(language);
  const day = orderedAt.toZonedDateTimeISO('UTC').toPlainDate();
  const there = told.filter(({ paths }) => paths.length > 0);
  const blocks = there.map(({ part, paths }) => `${paths.join('\n')}\n  ${words.parts[part.name]}`);
  const lines = [
    words.title(new URL(origin).host, person.handle, day.toString()),
    words.how,
    ...blocks,
    words.rest,
  ];
  return { path: 'README.txt', content: `${lines.join('\n\n')}\n` };
}
