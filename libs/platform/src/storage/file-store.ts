import type { Readable } from 'node:stream';

export type FileContent = Uint8Array | AsyncIterable<Uint8Array>;

export interface FileFacts {
  /** One of `storedTypes`. */
  readonly type: string;
  /** In bytes; ten mebibytes where nobody says otherwise. */
  readonly most?: number;
  /** One of `newKey`, from whoever wrote it down before, so that no file is left that nobody knows of. */
  readonly key?: string;
}

export interface OpenFile {
  readonly type: string;
  readonly size: number;
  /** To be read to its end, or destroyed. */
  readonly stream: Readable;
}

/** Where uploaded files lie. Whoever got a key can read the file after any crash; nobody can guess a key. */
export abstract class FileStore {
  abstract put(content: FileContent, facts: FileFacts): Promise<string>;
  /** Nothing, for a key that is none or whose file was removed. */
  abstract open(key: string): Promise<OpenFile | undefined>;
  abstract remove(key: string): Promise<void>;
  /** Throws away what was begun before that moment and never finished; answers how many that were. */
  abstract sweep(before: Temporal.Instant): Promise<number>;
}
