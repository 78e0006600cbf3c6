import { blocksOfPerson } from '#people';
import { json, type ArchivePart } from './part.js';

export const blocks: ArchivePart = {
  name: 'blocks',
  tables: ['block'],
  pack: async ({ db, person: { id } }) => [json('blocks.json', await blocksOfPerson(db, id))],
};
