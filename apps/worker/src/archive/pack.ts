import type { FileStore } from '#platform';
import type { Readable } from 'node:stream';
import yazl from 'yazl';
import type { ArchiveFile, ArchivePart, Owner } from './part.js';
import { readme } from './readme.js';

/** One gibibyte: more than anybody has, and less than what would fill a disk by mistake. */
const largest = 1024 ** 3;

interface PackWish {
  readonly owner: Owner;
  readonly parts: readonly ArchivePart[];
  /** Where the file is to lie. */
  readonly key: string;
  readonly files: FileStore;
  /** Told after each part. */
  readonly note: (doneParts: number) => Promise<void>;
}

/** Packs part after part straight into the store, and answers how many bytes that were. */
export async function packArchive({ owner, parts, key, files, note }: PackWish): Promise<number> {
  const zip = new yazl.ZipFile();
  const out = zip.outputStream as Readable;
  // Who reads the stream is told of its error; it may come before anybody reads, and must end no process.
  out.on('error', () => {});
  // Whatever cannot be packed ends the stream, and with it the half file in the store.
  zip.on('error', (error: Error) => void out.destroy(error));
  let size = 0;
  const counted = async function* () {
    for await (const chunk of out as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      yield chunk;
    }
  };
  const stored = files.put(counted(), { type: 'application/zip', most: largest, key });
  const fed = feed(zip, parts, owner, note).catch((error: unknown) => {
    out.destroy(error as Error);
    throw error;
  });
  await Promise.all([fed, stored]);
  return size;
}

async function feed(
  zip: yazl.ZipFile,
  parts: readonly ArchivePart[],
  owner: Owner,
  note: PackWish['note'],
): Promise<void> {
  const mtime = new Date(owner.orderedAt.epochMilliseconds);
  const add = ({ path, content }: ArchiveFile) =>
    typeof content === 'string'
      ? zip.addBuffer(Buffer.from(content), path, { mtime })
      : zip.addReadStream(content, path, { mtime });
  const told: { part: ArchivePart; paths: string[] }[] = [];
  for (const [index, part] of parts.entries()) {
    const packed = await part.pack(owner);
    packed.forEach(add);
    told.push({ part, paths: packed.map(({ path }) => path) });
    await note(index + 1);
  }
  add(readme(told, owner));
  zip.end();
}
