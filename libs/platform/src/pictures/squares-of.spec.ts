import { Refusal } from '#kernel';
import sharp from 'sharp';
import { pictureType } from './picture-type.js';
import { squaresOf } from './squares-of.js';
import { jpegOfAPhone, pngBomb, secretOfCamera } from './testing/pictures.js';

const refusalOf = async (bytes: Uint8Array): Promise<string> => {
  try {
    await squaresOf(bytes, [96]);
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'taken';
};

const plain = sharp({ create: { width: 300, height: 200, channels: 3, background: '#3366aa' } });

describe('a picture of a person', () => {
  it('becomes squares of the sizes that are shown', async () => {
    const squares = await squaresOf(await jpegOfAPhone(), [384, 192, 96]);
    const found = await Promise.all(squares.map(square => sharp(square).metadata()));
    expect(found.map(({ format, width, height }) => [format, width, height])).toEqual([
      ['webp', 384, 384],
      ['webp', 192, 192],
      ['webp', 96, 96],
    ]);
  });

  it('stands upright and tells nothing of what the camera wrote down', async () => {
    const original = await jpegOfAPhone();
    expect(await sharp(original).metadata()).toMatchObject({ orientation: 6, exif: expect.any(Buffer) });
    expect(original.includes(secretOfCamera)).toBe(true);
    const [square] = await squaresOf(original, [96]);
    const { orientation, exif, xmp, iptc } = await sharp(square).metadata();
    expect([orientation, exif, xmp, iptc]).toEqual([undefined, undefined, undefined, undefined]);
    expect(square!.includes(secretOfCamera)).toBe(false);
    expect(square!.includes('EXIF')).toBe(false);
    // What was left is at the top after a quarter turn to the right.
    const top = await sharp(square).extract({ left: 48, top: 4, width: 1, height: 1 }).raw().toBuffer();
    expect(top[2]).toBeGreaterThan(200);
    expect(top[0]).toBeLessThan(60);
  });

  it.each(['jpeg', 'png', 'webp', 'avif', 'gif'] as const)('may be a %s', async format => {
    const bytes = await plain.clone().toFormat(format).toBuffer();
    expect(pictureType(bytes)).toBe(`image/${format}`);
    expect(await refusalOf(bytes)).toBe('taken');
  });

  it('may be see-through, or grey', async () => {
    const clear = await sharp({ create: { width: 9, height: 9, channels: 4, background: '#ff000040' } })
      .png()
      .toBuffer();
    expect(await refusalOf(clear)).toBe('taken');
    expect(await refusalOf(await plain.clone().greyscale().png().toBuffer())).toBe('taken');
  });

  it.each([
    ['nothing', ''],
    ['a page', '<!doctype html><script>alert(1)</script>'],
    [
      'a drawing that can hold scripts',
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    ],
    ['a drawing with a head', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['a document', '%PDF-1.7'],
    ['a film', '\0\0\0\x20ftypisom\0\0\0\0'],
    ['a picture of another kind', 'II*\0 tiff'],
  ])('is not %s, whatever its name says', async (_, text) => {
    expect(await refusalOf(Buffer.from(text, 'latin1'))).toBe('file_type_unknown');
  });

  it('is refused when it is broken, or only begins like one', async () => {
    const jpeg = await jpegOfAPhone();
    expect(await refusalOf(jpeg.subarray(0, jpeg.length / 2))).toBe('image_unreadable');
    expect(await refusalOf(Buffer.from('\xff\xd8\xff\xe0 rubbish', 'latin1'))).toBe('image_unreadable');
    expect(await refusalOf(Buffer.from('GIF89a<script>alert(1)</script>', 'latin1'))).toBe(
      'image_unreadable',
    );
    const disguised = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.from('<svg/>')]);
    expect(await refusalOf(disguised)).toBe('image_unreadable');
  });

  it('is refused before it is unpacked when there is a house in the suitcase', async () => {
    const bomb = pngBomb();
    expect(bomb.length).toBeLessThan(100_000);
    const before = process.memoryUsage.rss();
    expect(await refusalOf(bomb)).toBe('image_too_large');
    expect(process.memoryUsage.rss() - before).toBeLessThan(40_000_000);
    expect(await refusalOf(pngBomb(7_000))).toBe('taken');
  });
});
