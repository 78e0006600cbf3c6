import { allCircles, audiencesOfPeople, blocksOfPerson, mutesOfPerson } from '#people';
import { json, type ArchivePart } from './part.js';

/** Whom she keeps away, and what of her she shows to whom. */
export const blocks: ArchivePart = {
  name: 'blocks',
  tables: ['block', 'mute', 'person_audience'],
  pack: async ({ db, person: { id, isUnlisted } }) => [
    json('blocks.json', await blocksOfPerson(db, id)),
    json('mutes.json', await mutesOfPerson(db, id)),
    json('privacy.json', { isUnlisted, shownTo: allCircles(await audiencesOfPeople(db, [id])) }),
  ],
};
