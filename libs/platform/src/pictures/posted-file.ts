import { Refusal } from '#kernel';
import type { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';

/** A form with a file may be a little larger than the file. */
const roomForFields = 64 * 1024;

/** Somebody who sends so many times too much does not want to hear why. */
const patience = 4;

/** Whoever sends nothing for so long is not waited for: others want her place. */
const longestPauseMs = 10_000;

/** All that is sent, unless it is more than this. Whoever sends too much is heard out, so that she can be told. */
export async function readUpTo(
  body: Readable,
  most: number,
  pauseMs = longestPauseMs,
): Promise<Buffer<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  let size = 0;
  const impatience = setTimeout(() => body.destroy(), pauseMs);
  body.on('data', (chunk: Buffer) => {
    impatience.refresh();
    size += chunk.length;
    if (size <= most) chunks.push(chunk);
    else chunks.length = 0;
    if (size > most * patience) body.destroy();
  });
  try {
    await finished(body, { writable: false });
  } catch (error) {
    throw new Refusal('form_unreadable', {}, undefined, { cause: error });
  } finally {
    clearTimeout(impatience);
  }
  if (size > most) throw new Refusal('file_too_large', { most }, 'photo');
  return Buffer.concat(chunks);
}

export interface PostedFile {
  readonly fields: Readonly<Record<string, string>>;
  /** The bytes of the file field, if a file was chosen for it. */
  readonly file: Buffer | undefined;
}

/** A form with one file, as browsers send it; what the file is called and said to be is nobody's business. */
export async function readFormWithFile(
  body: Readable,
  contentType: string,
  { field, most }: { readonly field: string; readonly most: number },
): Promise<PostedFile> {
  const bytes = await readUpTo(body, most + roomForFields);
  const form = await formIn(bytes, contentType);
  const fields: Record<string, string> = {};
  let file: Buffer | undefined;
  for (const [name, value] of form) {
    if (typeof value === 'string') fields[name] = value;
    else if (name === field && value.size > 0) file = Buffer.from(await value.arrayBuffer());
  }
  if (file && file.length > most) throw new Refusal('file_too_large', { most }, field);
  return { fields, file };
}

/** The runtime reads what fetch would. */
async function formIn(bytes: Buffer<ArrayBuffer>, contentType: string): Promise<FormData> {
  try {
    return await new Response(bytes, { headers: { 'content-type': contentType } }).formData();
  } catch (error) {
    throw new Refusal('form_unreadable', {}, undefined, { cause: error });
  }
}
