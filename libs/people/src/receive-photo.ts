import { Refusal } from '#kernel';
import { inTransaction, spendTries, squaresOf, type DataSource, type Occasion } from '#platform';
import { keepUpload } from './acts/keep-upload.js';
import { turnstile } from './turnstile.js';

/** What a photo may have when it arrives. */
export const longestPhoto = 10 * 1024 * 1024;

/** In points of a screen; a fine screen shows each at half its size. */
export const photoEdges = { large: 384, medium: 192, small: 96 } as const;

/** What is read is held in memory, at most so many of the longest: whoever comes then comes again. */
const fewAtOnce = turnstile(4, 8);

/** Unpacking takes a core and much memory for a moment: most of a house is there for its readers. */
const oneByOne = turnstile(1, 4);

/** Pictures of all rooms wait in one line: it is one machine that unpacks them. */
export function picturesInTurn(
  read: () => Promise<Uint8Array>,
  unpack: (bytes: Uint8Array) => Promise<Buffer[]>,
): Promise<Buffer[]> {
  return fewAtOnce(async () => {
    const bytes = await read();
    if (bytes.length > longestPhoto) throw new Refusal('file_too_large', { most: longestPhoto }, 'photo');
    return oneByOne(() => unpack(bytes));
  });
}

const patience = { burst: 12, secondsPerTry: 60 };

/**
 * Makes of whatever somebody sends what may be shown, and answers by which key she can put it on. Nothing of it is read
 * before a try is spent and it is its turn.
 */
export async function receivePhoto(
  database: DataSource,
  occasion: Occasion,
  read: () => Promise<Uint8Array>,
): Promise<string> {
  const { viewer, now } = occasion;
  if (viewer.kind !== 'person') throw new Refusal('not_signed_in');
  await spendTries(database.manager, now, [{ what: 'photo', whose: viewer.personId, patience }]);
  const { large, medium, small } = photoEdges;
  const squares = await picturesInTurn(read, bytes => squaresOf(bytes, [large, medium, small]));
  const [largest, middle, smallest] = squares as [Buffer, Buffer, Buffer];
  return inTransaction(database, occasion, act =>
    keepUpload(act, { large: largest, medium: middle, small: smallest }),
  );
}
