import { happeningsOf } from '#platform';
import { json, type ArchivePart } from './part.js';

export const activity: ArchivePart = {
  name: 'activity',
  tables: ['chronicle'],
  pack: async ({ db, person: { id } }) => [json('activity.json', await happeningsOf(db, id))],
};
