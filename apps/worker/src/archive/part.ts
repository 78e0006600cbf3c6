import type { Language } from '#kernel';
import type { PersonEntity } from '#people';
import type { EntityManager, FileStore } from '#platform';
import type { Readable } from 'node:stream';
import type { ArchiveWords } from './words/index.js';

/** Whose archive it is, and what its parts need to tell of her. */
export interface Owner {
  readonly db: EntityManager;
  readonly files: FileStore;
  readonly person: PersonEntity;
  readonly language: Language;
  readonly origin: string;
  readonly orderedAt: Temporal.Instant;
}

export interface ArchiveFile {
  /** Where it lies in the archive, such as `trips/along-the-rhine.ics`. */
  readonly path: string;
  readonly content: string | Readable;
}

export interface ArchivePart {
  /** By which README.txt says what it is. */
  readonly name: keyof ArchiveWords['parts'];
  /** The tables whose rows it tells; a test finds one that holds something of hers and is told by none. */
  readonly tables: readonly string[];
  /** No file, where there is nothing to tell. */
  readonly pack: (owner: Owner) => Promise<readonly ArchiveFile[]>;
}

/** To be read by people as well as by programs; moments and weeks are written as ISO 8601 writes them. */
export function json(path: string, content: unknown): ArchiveFile {
  return { path, content: `${JSON.stringify(content, null, 2)}\n` };
}
