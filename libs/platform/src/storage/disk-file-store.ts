import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Refusal } from '#kernel';
import { newKey, typeOfKey } from './file-key.js';
import { FileStore, type FileContent, type FileFacts, type OpenFile } from './file-store.js';
import { refusalOfDisk } from './storage.refusals.js';

const mostByDefault = 10 * 1024 * 1024;

/**
 * Files in a folder: `a3/a3f0….png`, in one of 256 shards. A file is written beside, flushed, and put in its place by
 * one rename, so that what lies in place is whole, whenever the power went.
 */
export class DiskFileStore extends FileStore {
  private readonly incoming: string;

  constructor(private readonly folder: string) {
    super();
    this.incoming = join(folder, 'incoming');
  }

  async put(
    content: FileContent,
    { type, most = mostByDefault, key = newKey(type) }: FileFacts,
  ): Promise<string> {
    if (typeOfKey(key) !== type) throw new Refusal('file_type_unknown', { type });
    // A name of its own, as somebody who was killed may have left half a file for the same key.
    const half = join(this.incoming, newKey(type));
    const place = this.placeOf(key);
    try {
      await makeFolder(this.incoming);
      // Opened before anything is written: an upload that breaks off at once must not leave a file made after the clearing.
      const file = (await open(half, 'wx', 0o600)).createWriteStream({ flush: true });
      await pipeline(chunksOf(content), chunks => upTo(most, chunks), file);
      await makeFolder(dirname(place));
      await rename(half, place);
      await flush(dirname(place));
      // The shard may be another upload's, that made it and did not flush it yet.
      await flush(this.folder);
    } catch (error) {
      await rm(half, { force: true });
      throw refusalOfDisk(error);
    }
    return key;
  }

  async open(key: string): Promise<OpenFile | undefined> {
    const type = typeOfKey(key);
    if (type === undefined) return undefined;
    const handle = await open(this.placeOf(key)).catch(nothingIfMissing);
    if (!handle) return undefined;
    const { size } = await handle.stat();
    return { type, size, stream: handle.createReadStream() };
  }

  async remove(key: string): Promise<void> {
    if (typeOfKey(key) !== undefined) await rm(this.placeOf(key), { force: true });
  }

  async sweep(before: Temporal.Instant): Promise<number> {
    let count = 0;
    for (const name of (await readdir(this.incoming).catch(nothingIfMissing)) ?? []) {
      const half = join(this.incoming, name);
      // Another worker may sweep beside us.
      const found = await stat(half).catch(nothingIfMissing);
      if (!found || found.mtimeMs >= before.epochMilliseconds) continue;
      await rm(half, { force: true });
      count++;
    }
    return count;
  }

  private placeOf(key: string): string {
    return join(this.folder, key.slice(0, 2), key);
  }
}

async function* chunksOf(content: FileContent): AsyncGenerator<Uint8Array> {
  if (content instanceof Uint8Array) yield content;
  else yield* content;
}

async function* upTo(most: number, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > most) throw new Refusal('file_too_large', { most });
    yield chunk;
  }
}

async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  for (let at = folder; at.length >= first.length; at = dirname(at)) await flush(dirname(at));
}

/** What happened in a folder survives a power cut only when the folder has reached the disk. */
async function flush(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}

function nothingIfMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
