import { parts } from '#matching';
import { asidesOfPerson, weightsOfPerson } from '#trips';
import { json, type ArchivePart } from './part.js';

/** What she made of the matches that she was shown. */
export const matches: ArchivePart = {
  name: 'matches',
  tables: ['match_weights', 'set_aside'],
  async pack({ db, person: { id } }) {
    const weights = (await weightsOfPerson(db, id)).map(each => ({
      side: each.side,
      weights: Object.fromEntries(parts.map((part, index) => [part, each.weights[index]])),
    }));
    const setAside = await asidesOfPerson(db, id);
    return weights.length + setAside.length > 0 ? [json('matches.json', { weights, setAside })] : [];
  },
};
