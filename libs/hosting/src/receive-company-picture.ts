import { Refusal } from '#kernel';
import { picturesInTurn } from '#people';
import { inTransaction, spendTries, squaresOf, type DataSource, type Occasion } from '#platform';
import { keepCompanyPicture } from './acts/keep-company-picture.js';
import { mayOffer } from './hosting.policy.js';
import { roleOf } from './hosting.queries.js';

/** In points of a screen. A logo is shown whole on its own ground; a room is shown by its middle. */
const shapes = {
  logo: { edges: [384, 192, 96], fit: 'contain' },
  lodging: { edges: [1024, 512, 256], fit: 'cover' },
} as const;

const patience = { burst: 24, secondsPerTry: 60 };

/**
 * Makes of whatever somebody of a company sends what may be shown, and answers by which key it can be used. Nothing of it
 * is read before a try is spent and it is its turn.
 */
export async function receiveCompanyPicture(
  database: DataSource,
  occasion: Occasion,
  { companyId, use }: { readonly companyId: string; readonly use: keyof typeof shapes },
  read: () => Promise<Uint8Array>,
): Promise<string> {
  const { viewer, now } = occasion;
  if (viewer.kind !== 'person') throw new Refusal('not_signed_in');
  const role = await roleOf(database.manager, companyId, viewer.personId);
  if (!mayOffer(role)) throw new Refusal('not_found');
  await spendTries(database.manager, now, [{ what: 'photo', whose: viewer.personId, patience }]);
  const { edges, fit } = shapes[use];
  const squares = await picturesInTurn(read, bytes => squaresOf(bytes, edges, fit));
  const [large, medium, small] = squares as [Buffer, Buffer, Buffer];
  return inTransaction(database, occasion, act =>
    keepCompanyPicture(act, companyId, { large, medium, small }),
  );
}
