import { Refusal } from '#kernel';
import sharp from 'sharp';
import { pictureType } from './picture-type.js';

/** A picture in little can be a whole house when it is unpacked. */
export const mostPixels = 50_000_000;

// One picture is worked on by one core: the others belong to whoever reads pages meanwhile.
sharp.concurrency(1);
sharp.cache(false);
// A second wall: besides the types that are looked for below, the library reads nothing, whatever it takes it for.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['Jpeg', 'Png', 'Nsgif', 'Webp', 'Heif'].map(kind => `VipsForeignLoad${kind}Buffer`),
});

const middle = { fit: 'cover', position: 'attention' } as const;
const whole = { fit: 'contain', background: { r: 0, g: 0, b: 0, alpha: 0 } } as const;

/**
 * The middle of a picture, or the whole of it on a ground that lets through what lies below, in squares of these edges,
 * largest first, upright, in one format, and with nothing of what the camera wrote into it: when, where and with what it
 * was taken.
 */
export async function squaresOf(
  bytes: Uint8Array,
  edges: readonly [number, ...number[]],
  fit: 'cover' | 'contain' = 'cover',
): Promise<Buffer[]> {
  if (pictureType(bytes) === undefined) throw new Refusal('file_type_unknown');
  try {
    await expectSmall(bytes);
    const [largest] = edges;
    const picture = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' });
    const { data, info } = await picture
      .autoOrient()
      .resize(largest, largest, fit === 'cover' ? middle : whole)
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true });
    const { width, height, channels } = info;
    const square = (edge: number) =>
      sharp(data, { raw: { width, height, channels } }).resize(edge, edge).webp({ quality: 82 }).toBuffer();
    return await Promise.all(edges.map(square));
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('image_unreadable', {}, undefined, { cause: error });
  }
}

/** Looked up in the head of the file, before anything is unpacked. */
async function expectSmall(bytes: Uint8Array): Promise<void> {
  const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
  if (width * height > mostPixels) throw new Refusal('image_too_large', { most: mostPixels / 1_000_000 });
}
